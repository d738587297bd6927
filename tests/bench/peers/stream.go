package main

import (
	"bufio"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"time"

	cmtjson "github.com/cometbft/cometbft/libs/json"
	cmtmath "github.com/cometbft/cometbft/libs/math"
	"github.com/cometbft/cometbft/types"

	"wastewatch/tests/bench/peers/verdict"
)

const maxLine = 16 << 20

var errPanic = errors.New("the reference panicked while decoding")

// lightCase is one line on the input of `verdict`; the blocks are in CometBFT's RPC JSON.
type lightCase struct {
	Trusted          json.RawMessage `json:"trusted"`
	Untrusted        json.RawMessage `json:"untrusted"`
	Now              time.Time       `json:"now"`
	TrustingPeriodNs int64           `json:"trusting_period_ns"`
	TrustLevel       [2]uint64       `json:"trust_level"`
	MaxClockDriftNs  int64           `json:"max_clock_drift_ns"`
}

func lightVerdicts([]string) error {
	return eachLine(func(line []byte) any {
		var c lightCase
		if err := json.Unmarshal(line, &c); err != nil {
			return malformed(err)
		}
		var trusted, untrusted types.LightBlock
		if err := decodeBlock(c.Trusted, &trusted); err != nil {
			return malformed(err)
		}
		if err := decodeBlock(c.Untrusted, &untrusted); err != nil {
			return malformed(err)
		}
		return verdict.Forward(&trusted, &untrusted, verdict.Options{
			Now:            c.Now,
			TrustingPeriod: time.Duration(c.TrustingPeriodNs),
			TrustLevel:     cmtmath.Fraction{Numerator: c.TrustLevel[0], Denominator: c.TrustLevel[1]},
			MaxClockDrift:  time.Duration(c.MaxClockDriftNs),
		})
	})
}

// decodeBlock turns panics of the reference's decoder into errors too.
func decodeBlock(text []byte, block *types.LightBlock) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = errPanic
		}
	}()
	return cmtjson.Unmarshal(text, block)
}

func malformed(err error) verdict.Light {
	v := verdict.Of(err)
	v.Result, v.Rule = "malformed", ""
	return v
}

// ics23Case is one line on the input of `ics23-verdict`; an empty value asks for absence.
type ics23Case struct {
	Root  string `json:"root"`
	Key   string `json:"key"`
	Value string `json:"value"`
	Proof string `json:"proof"`
}

func ics23Verdicts([]string) error {
	return eachLine(func(line []byte) any {
		var c ics23Case
		if err := json.Unmarshal(line, &c); err != nil {
			return malformed(err)
		}
		var fields [4][]byte
		for i, text := range []string{c.Root, c.Key, c.Value, c.Proof} {
			bytes, err := hex.DecodeString(text)
			if err != nil {
				return malformed(err)
			}
			fields[i] = bytes
		}
		ok, detail := verdict.ICS23(fields[0], fields[1], fields[2], fields[3])
		return map[string]any{"ok": ok, "detail": detail}
	})
}

// eachLine answers every line at once, so that a test can also use the program interactively.
func eachLine(answer func(line []byte) any) error {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(make([]byte, 0, 1<<20), maxLine)
	for lines.Scan() {
		if err := printJSON(answer(lines.Bytes())); err != nil {
			return err
		}
	}
	return lines.Err()
}
