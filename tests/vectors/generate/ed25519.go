package main

import (
	"crypto/sha512"
	"fmt"
	"slices"

	"github.com/cometbft/cometbft/crypto"
	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/types"
	"github.com/oasisprotocol/curve25519-voi/curve"
	"github.com/oasisprotocol/curve25519-voi/curve/scalar"

	"wastewatch/tests/bench/peers/fixture"
)

// craftedKey is an ordinary ed25519 key, or one whose public key has a point of small order added, that signs with a
// point of small order added to R.
type craftedKey struct {
	ordinary     ed25519.PrivKey
	keyTorsion   *curve.EdwardsPoint
	nonceTorsion *curve.EdwardsPoint
}

func (k craftedKey) Bytes() []byte { return k.ordinary.Bytes() }
func (k craftedKey) Type() string  { return k.ordinary.Type() }
func (k craftedKey) Equals(other crypto.PrivKey) bool {
	return k.PubKey().Equals(other.PubKey())
}
func (k craftedKey) PubKey() crypto.PubKey {
	return ed25519.PubKey(encoded(plus(basePoint(k.secret()), k.keyTorsion)))
}

// Sign is RFC 8032, 5.1.6, but for the two points of small order.
func (k craftedKey) Sign(message []byte) ([]byte, error) {
	nonce := wide(k.expanded()[32:], message)
	r := encoded(plus(basePoint(nonce), k.nonceTorsion))
	challenge := wide(r, k.PubKey().Bytes(), message)
	s := scalar.New().Mul(challenge, k.secret())
	return append(r, scalarBytes(s.Add(s, nonce))...), nil
}

func (k craftedKey) expanded() []byte {
	digest := sha512.Sum512(k.ordinary[:32])
	return digest[:]
}

func (k craftedKey) secret() *scalar.Scalar {
	bits := k.expanded()
	bits[0] &= 248
	bits[31] = bits[31]&63 | 64
	return must(scalar.NewFromBytesModOrder(bits[:32]))
}

// wide is SHA-512 of the parts, modulo the order of the group.
func wide(parts ...[]byte) *scalar.Scalar {
	digest := sha512.Sum512(slices.Concat(parts...))
	return must(scalar.NewFromBytesModOrderWide(digest[:]))
}

func scalarBytes(s *scalar.Scalar) []byte { return must(s.MarshalBinary()) }

func basePoint(s *scalar.Scalar) *curve.EdwardsPoint {
	return curve.NewEdwardsPoint().MulBasepoint(curve.ED25519_BASEPOINT_TABLE, s)
}

func plus(a, b *curve.EdwardsPoint) *curve.EdwardsPoint { return curve.NewEdwardsPoint().Add(a, b) }

func encoded(p *curve.EdwardsPoint) []byte {
	return slices.Clone(curve.NewCompressedEdwardsY().SetEdwardsPoint(p)[:])
}

// smallOrder lists the 14 encodings of points of small order: eight canonical ones and the six others that ZIP-215
// accepts (y of p or more, and the sign of x = 0).
func smallOrder() [][]byte {
	var out [][]byte
	for _, point := range curve.EIGHT_TORSION {
		out = append(out, encoded(point))
	}
	y := func(low, high byte) []byte { // 32 bytes, little endian, of ff in the middle
		bytes := slices.Repeat([]byte{0xff}, 32)
		bytes[0], bytes[31] = low, high
		return bytes
	}
	identityWithSign := append([]byte{1}, make([]byte, 31)...)
	identityWithSign[31] = 0x80
	return append(out, y(0xed, 0x7f), y(0xed, 0xff), y(0xee, 0x7f), y(0xee, 0xff), identityWithSign, y(0xec, 0xff))
}

// ed25519Case has CometBFT's own verdict.
func ed25519Case(name string, key, message, signature []byte) object {
	return object{"name": name, "public_key": hexOf(key), "message": hexOf(message), "signature": hexOf(signature),
		"ok": ed25519.PubKey(key).VerifySignature(message, signature)}
}

// ed25519Signatures: the 196 vectors of ZIP-215 first (every pair of small-order encodings as key and as R, s = 0, the
// message "Zcash"), then crafted and damaged signatures.
func ed25519Signatures() []any {
	var cases []any
	for i, key := range smallOrder() {
		for j, r := range smallOrder() {
			cases = append(cases, ed25519Case(fmt.Sprintf("ZIP-215, key %d, R %d", i, j), key, []byte("Zcash"),
				append(slices.Clone(r), make([]byte, 32)...)))
		}
	}
	for i, keyTorsion := range curve.EIGHT_TORSION {
		for j, nonceTorsion := range curve.EIGHT_TORSION {
			key := craftedKey{memberKey("crafted", i), keyTorsion, nonceTorsion}
			message := fixture.Digest("crafted message", i, j)
			cases = append(cases, ed25519Case(fmt.Sprintf("key + T%d, R + T%d", i, j), key.PubKey().Bytes(), message,
				must(key.Sign(message))))
		}
	}
	return append(cases, damagedSignatures()...)
}

func memberKey(label string, i int) ed25519.PrivKey {
	return ed25519.GenPrivKeyFromSecret(fixture.Digest(label, "/", i))
}

// addedOrder is a signature whose s is greater by the order of the group: the same modulo it.
func addedOrder(signature []byte) []byte {
	out := slices.Clone(signature)
	order := scalarBytes(scalar.BASEPOINT_ORDER)
	carry := 0
	for i := range order {
		carry += int(out[32+i]) + int(order[i])
		out[32+i] = byte(carry)
		carry >>= 8
	}
	return out
}

// offCurve is an encoding that is no point: there is none with y = 2.
func offCurve() []byte { return append([]byte{2}, make([]byte, 31)...) }

func damagedSignatures() []any {
	plain := craftedKey{memberKey("damaged", 0), curve.EIGHT_TORSION[0], curve.EIGHT_TORSION[0]}
	twisted := craftedKey{memberKey("damaged", 0), curve.EIGHT_TORSION[0], curve.EIGHT_TORSION[1]}
	message := fixture.Digest("damaged message")
	key := plain.PubKey().Bytes()
	var cases []any
	for _, kind := range []struct {
		name string
		key  craftedKey
	}{{"R", plain}, {"R + T1", twisted}} {
		good := must(kind.key.Sign(message))
		add := func(name string, key, signature []byte) {
			cases = append(cases, ed25519Case(kind.name+", "+name, key, message, signature))
		}
		replaced := func(at int, by []byte) []byte {
			out := slices.Clone(good)
			copy(out[at:], by)
			return out
		}
		add("as signed", key, good)
		add("s + order", key, addedOrder(good))
		add("s = 0", key, replaced(32, make([]byte, 32)))
		add("s = order", key, replaced(32, scalarBytes(scalar.BASEPOINT_ORDER)))
		add("s of ones", key, replaced(32, slices.Repeat([]byte{0xff}, 32)))
		add("R off the curve", key, replaced(0, offCurve()))
		add("key off the curve", offCurve(), good)
		add("63 bytes", key, good[:63])
		add("65 bytes", key, append(slices.Clone(good), 0))
		add("empty", key, nil)
		add("another key", memberKey("damaged", 1).PubKey().Bytes(), good)
		for _, bit := range []int{0, 7, 255, 256, 300, 507} {
			flipped := slices.Clone(good)
			flipped[bit/8] ^= 1 << (bit % 8)
			add(fmt.Sprintf("bit %d flipped", bit), key, flipped)
		}
	}
	return cases
}

// ed25519Light: light blocks of ed25519 validators, the first counted of which sign as craftedKey does.
func ed25519Light() []any {
	var shared table
	index := shared.index()
	var cases []any
	for _, n := range []int{1, 4, 20} {
		for order, torsion := range []int{0, 4, 2, 1} { // of order 1, 2, 4, 8
			b := ed25519Chain(n, curve.EIGHT_TORSION[torsion]).Build(3)
			first := func(change func(signature []byte) []byte) *types.LightBlock {
				return changed(b[1], func(l *types.LightBlock) {
					l.Commit.Signatures[0].Signature = change(l.Commit.Signatures[0].Signature)
				})
			}
			add := func(name string, untrusted *types.LightBlock) {
				name = fmt.Sprintf("%s, validators: %d, the first adds a point of order %d to R", name, n, 1<<order)
				cases = append(cases, lightCase{name: name, trusted: b[0], untrusted: untrusted}.encode(index))
			}
			add("adjacent", b[1])
			add("skipping", b[2])
			add("s + order", first(addedOrder))
			add("a bit of R flipped", first(func(signature []byte) []byte {
				signature[3] ^= 1
				return signature
			}))
		}
	}
	return append([]any{shared}, cases...)
}

// ed25519Chain has n validators with ordinary keys; the first in the set adds `torsion` to R.
func ed25519Chain(n int, torsion *curve.EdwardsPoint) fixture.Chain {
	members := fixture.Members("ed25519", 0, n, 10)
	for i := range members {
		members[i].Key = memberKey("ed25519", i)
	}
	members[0].Power = 11
	members[0].Key = craftedKey{memberKey("ed25519", 0), curve.EIGHT_TORSION[0], torsion}
	return fixture.Chain{ID: lightID, FirstHeight: 1, Interval: interval, Members: fixture.Constant(members)}
}
