package main

import "math/big"

// curveOrder is n of secp256k1 (SEC 2, section 2.4.1).
var curveOrder, _ = new(big.Int).SetString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16)

// highS replaces s by n - s: the same signature, which CometBFT refuses.
func highS(signature []byte) []byte {
	out := append([]byte{}, signature[:32]...)
	s := new(big.Int).Sub(curveOrder, new(big.Int).SetBytes(signature[32:]))
	return append(out, s.FillBytes(make([]byte, 32))...)
}
