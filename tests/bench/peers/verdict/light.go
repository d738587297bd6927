// Package verdict asks CometBFT's light package and ics23's verifier and names their answers.
package verdict

import (
	"errors"
	"fmt"
	"strings"
	"time"

	cmtmath "github.com/cometbft/cometbft/libs/math"
	"github.com/cometbft/cometbft/light"
	"github.com/cometbft/cometbft/types"
)

// Light is a verdict: Result is "ok", "not_enough_trust" or "invalid" ("panic" when the reference panicked).
// Rule names the broken rule, Detail is the reference's own text, shortened.
type Light struct {
	Result string `json:"verdict"`
	Rule   string `json:"rule,omitempty"`
	Detail string `json:"detail,omitempty"`
}

// Options are the parameters of light verification.
type Options struct {
	Now            time.Time
	TrustingPeriod time.Duration
	TrustLevel     cmtmath.Fraction
	MaxClockDrift  time.Duration
}

// Forward checks the shape of untrusted as a provider does, then verifies it, adjacent or skipping by its height.
func Forward(trusted, untrusted *types.LightBlock, o Options) (v Light) {
	defer recovered(&v)
	if trusted == nil || trusted.SignedHeader == nil || trusted.Header == nil || trusted.ValidatorSet == nil {
		return Of(errors.New("trusted block incomplete"))
	}
	if untrusted == nil {
		return Of(errors.New("no untrusted block"))
	}
	if err := untrusted.ValidateBasic(trusted.ChainID); err != nil {
		return Of(err)
	}
	return Of(light.Verify(trusted.SignedHeader, trusted.ValidatorSet, untrusted.SignedHeader,
		untrusted.ValidatorSet, o.TrustingPeriod, o.Now, o.MaxClockDrift, o.TrustLevel))
}

// Backward verifies a header just below a trusted one.
func Backward(trusted, untrusted *types.Header) (v Light) {
	defer recovered(&v)
	return Of(light.VerifyBackwards(untrusted, trusted))
}

func recovered(v *Light) {
	if r := recover(); r != nil {
		*v = Light{Result: "panic", Detail: shorten(fmt.Sprint(r))}
	}
}

// Of names an error of the light package.
func Of(err error) Light {
	if err == nil {
		return Light{Result: "ok"}
	}
	rule := ruleOf(err)
	result := "invalid"
	if rule == "not_enough_trust" {
		result = rule
	}
	return Light{Result: result, Rule: rule, Detail: shorten(err.Error())}
}

func ruleOf(err error) string {
	switch {
	case errors.As(err, &light.ErrOldHeaderExpired{}):
		return "expired_trust"
	case errors.As(err, &light.ErrNewValSetCantBeTrusted{}):
		return "not_enough_trust"
	}
	for _, r := range ruleTexts {
		if strings.Contains(err.Error(), r.text) {
			return r.rule
		}
	}
	return "invalid_header"
}

// ruleTexts is searched in order; the texts are those of CometBFT v0.38.25.
var ruleTexts = []struct{ text, rule string }{
	{"another chain", "wrong_chain_id"},
	{"to be greater than one of old header", "non_monotonic_height"},
	{"to be after old header time", "non_monotonic_time"},
	{"to be before new header time", "non_monotonic_time"},
	{"from the future", "header_from_future"},
	{"expected new header validators", "validators_mismatch"},
	{"expected old header next validators", "validators_mismatch"},
	{"expected validator hash of header", "validators_mismatch"},
	{"does not match trusted header's last block", "broken_hash_chain"},
	{"insufficient voting power", "not_enough_power"},
	{"wrong signature", "invalid_signature"},
	{"invalid signatures from", "invalid_signature"},
	{"invalid validator set", "invalid_validator_set"},
	{"double vote", "invalid_commit"},
	{"address mismatch", "invalid_commit"},
	{"invalid commit", "invalid_commit"},
	{"wrong height", "invalid_commit"},
	{"wrong block ID", "invalid_commit"},
	{"header and commit height mismatch", "invalid_commit"},
	{"commit signs block", "invalid_commit"},
}

func shorten(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if len(text) > 120 {
		return text[:120]
	}
	return text
}
