package verdict

import (
	"fmt"

	ics23 "github.com/cosmos/ics23/go"
)

// ICS23 says whether an IAVL proof shows key = value (existence) or, with an empty value, that key is absent.
// Bytes that do not decode are a refusal.
func ICS23(root, key, value, proof []byte) (ok bool, detail string) {
	defer func() {
		if r := recover(); r != nil {
			ok, detail = false, shorten(fmt.Sprint("panic: ", r))
		}
	}()
	var decoded ics23.CommitmentProof
	if err := decoded.Unmarshal(proof); err != nil {
		return false, shorten("malformed: " + err.Error())
	}
	if len(value) == 0 {
		return ics23.VerifyNonMembership(ics23.IavlSpec, root, &decoded, key), ""
	}
	return ics23.VerifyMembership(ics23.IavlSpec, root, &decoded, key, value), ""
}
