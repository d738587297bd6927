package main

import (
	"encoding/json"
	"fmt"
	"time"

	cmtjson "github.com/cometbft/cometbft/libs/json"
	cmtmath "github.com/cometbft/cometbft/libs/math"
	"github.com/cometbft/cometbft/types"

	"wastewatch/tests/bench/peers/fixture"
	"wastewatch/tests/bench/peers/verdict"
)

const (
	day       = 24 * time.Hour
	interval  = 10 * time.Second
	lightID   = "light-vectors-1"
	setLabel  = "light"
	mostPower = types.MaxTotalVotingPower
)

// lightCase is one verification; what is left zero gets the usual value.
type lightCase struct {
	name               string
	trusted, untrusted *types.LightBlock
	now                time.Time
	period             time.Duration
	level              cmtmath.Fraction
	drift              time.Duration
	stricter           string // why ours must refuse although the reference accepts
}

func (c lightCase) encode(index func(block []byte) int) object {
	if c.now.IsZero() {
		c.now = c.untrusted.Time.Add(time.Minute)
	}
	if c.period == 0 {
		c.period = 20 * day
	}
	if c.level.Denominator == 0 {
		c.level = cmtmath.Fraction{Numerator: 1, Denominator: 3}
	}
	trusted, untrusted := rpc(c.trusted), rpc(c.untrusted)
	v := verdict.Forward(decoded(trusted), decoded(untrusted), verdict.Options{Now: c.now, TrustingPeriod: c.period,
		TrustLevel: c.level, MaxClockDrift: c.drift})
	out := object{"name": c.name, "trusted": index(trusted), "untrusted": index(untrusted), "now": c.now,
		"trusting_period_ns": c.period.Nanoseconds(), "trust_level": []uint64{c.level.Numerator, c.level.Denominator},
		"max_clock_drift_ns": c.drift.Nanoseconds(), "verdict": v.Result, "rule": v.Rule}
	if c.stricter != "" {
		out["stricter"] = c.stricter
	}
	return out
}

// decoded reads a block back, so that the verdict is on what the file says and on nothing cached.
func decoded(text []byte) *types.LightBlock {
	block := &types.LightBlock{}
	if err := cmtjson.Unmarshal(text, block); err != nil {
		panic(err)
	}
	return block
}

// steady is a chain whose n validators never change.
func steady(n int) fixture.Chain {
	return fixture.Chain{ID: lightID, FirstHeight: 1, Interval: interval,
		Members: fixture.Constant(fixture.Members(setLabel, 0, n, 10))}
}

// sliding is a chain of n validators of which `step` are replaced at every height.
func sliding(n, step int) fixture.Chain {
	return fixture.Chain{ID: lightID, FirstHeight: 1, Interval: interval, Members: func(height int64) []fixture.Member {
		return fixture.Members(setLabel, int(height)*step, n, 10)
	}}
}

func copyOf(block *types.LightBlock) *types.LightBlock {
	return decoded(rpc(block))
}

// changed is a copy of a block with something altered afterwards: the signatures no longer fit unless signed again.
func changed(block *types.LightBlock, change func(b *types.LightBlock)) *types.LightBlock {
	b := copyOf(block)
	change(b)
	return b
}

// resealed alters the header and has everybody sign the result.
func resealed(c fixture.Chain, block *types.LightBlock, change func(h *types.Header)) *types.LightBlock {
	header := *block.Header
	change(&header)
	return fixture.Seal(&header, c.Members(block.Height), 0, nil)
}

// index adds a block to the table unless it is there, and says where it is.
func (t *table) index() func(block []byte) int {
	seen := map[string]int{}
	return func(block []byte) int {
		at, known := seen[string(block)]
		if !known {
			at = len(t.blocks)
			seen[string(block)] = at
			t.blocks = append(t.blocks, json.RawMessage(block))
		}
		return at
	}
}

func lightVerify() []any {
	var shared table
	index := shared.index()
	var cases []any
	for _, group := range [][]lightCase{happyCases(), powerCases(), trustCases(), timeCases(), headerCases(), commitCases(), setCases()} {
		for _, c := range group {
			cases = append(cases, c.encode(index))
		}
	}
	return append([]any{shared}, cases...)
}

func happyCases() []lightCase {
	var cases []lightCase
	for _, n := range []int{1, 2, 3, 4, 7, 20} {
		b := steady(n).Build(4)
		cases = append(cases, lightCase{name: fmt.Sprintf("adjacent, %d validators", n), trusted: b[0], untrusted: b[1]},
			lightCase{name: fmt.Sprintf("skipping, %d validators", n), trusted: b[0], untrusted: b[3]})
	}
	hundred := steady(100).Build(3)
	changing := sliding(6, 1).Build(6)
	return append(cases,
		lightCase{name: "skipping, 100 validators", trusted: hundred[0], untrusted: hundred[2]},
		lightCase{name: "adjacent, one validator replaced", trusted: changing[0], untrusted: changing[1]},
		lightCase{name: "skipping, two of six replaced", trusted: changing[0], untrusted: changing[2]},
		lightCase{name: "skipping, three of six replaced", trusted: changing[0], untrusted: changing[3]},
		lightCase{name: "skipping, four of six replaced: exactly a third", trusted: changing[0], untrusted: changing[4]},
		lightCase{name: "adjacent, whole set replaced", trusted: sliding(4, 4).Build(2)[0], untrusted: sliding(4, 4).Build(2)[1]},
		lightCase{name: "skipping, whole set replaced", trusted: sliding(4, 4).Build(3)[0], untrusted: sliding(4, 4).Build(3)[2]},
	)
}

// signed has the first n validators commit and the others do something else.
func signed(c fixture.Chain, block *types.LightBlock, n int, rest types.BlockIDFlag) *types.LightBlock {
	return fixture.Seal(block.Header, c.Members(block.Height), 0, fixture.First(n, types.BlockIDFlagCommit, rest))
}

func powerCases() []lightCase {
	var cases []lightCase
	nine := steady(9)
	b := nine.Build(3)
	for _, rest := range []types.BlockIDFlag{types.BlockIDFlagAbsent, types.BlockIDFlagNil} {
		name := map[types.BlockIDFlag]string{types.BlockIDFlagAbsent: "absent", types.BlockIDFlagNil: "nil"}[rest]
		for _, n := range []int{0, 2, 3, 4, 6, 7} {
			cases = append(cases,
				lightCase{name: fmt.Sprintf("adjacent, %d of nine sign, the rest %s", n, name), trusted: b[0], untrusted: signed(nine, b[1], n, rest)},
				lightCase{name: fmt.Sprintf("skipping, %d of nine sign, the rest %s", n, name), trusted: b[0], untrusted: signed(nine, b[2], n, rest)})
		}
	}
	return append(cases, weightCases()...)
}

// weightCases: integer division of total·2/3 and totals close to the greatest allowed.
func weightCases() []lightCase {
	var cases []lightCase
	for _, w := range []struct {
		name   string
		powers []int64
		signs  int
	}{
		{"two thirds rounded down, just enough", []int64{34, 33, 33}, 2},
		{"one heavy validator suffices", []int64{67, 11, 11, 11}, 1},
		{"one heavy validator just short", []int64{66, 12, 11, 11}, 1},
		{"the greatest total, enough", []int64{mostPower / 2, mostPower / 4, mostPower/4 + 1}, 2},
		{"the greatest total, not enough", []int64{mostPower / 2, mostPower / 4, mostPower/4 + 1}, 1},
	} {
		members := fixture.Members(setLabel, 0, len(w.powers), 0)
		for i, power := range w.powers {
			members[i].Power = power
		}
		c := fixture.Chain{ID: lightID, FirstHeight: 1, Interval: interval, Members: fixture.Constant(members)}
		b := c.Build(3)
		cases = append(cases,
			lightCase{name: "adjacent, " + w.name, trusted: b[0], untrusted: signed(c, b[1], w.signs, types.BlockIDFlagAbsent)},
			lightCase{name: "skipping, " + w.name, trusted: b[0], untrusted: signed(c, b[2], w.signs, types.BlockIDFlagAbsent)})
	}
	return cases
}

func trustCases() []lightCase {
	b := sliding(6, 1).Build(6)
	var cases []lightCase
	for _, level := range []cmtmath.Fraction{{Numerator: 1, Denominator: 3}, {Numerator: 2, Denominator: 5},
		{Numerator: 1, Denominator: 2}, {Numerator: 2, Denominator: 3}, {Numerator: 1, Denominator: 1}} {
		for _, i := range []int{2, 3, 5} {
			cases = append(cases, lightCase{name: fmt.Sprintf("trust level %v, %d of six replaced", level, i), trusted: b[0], untrusted: b[i], level: level})
		}
	}
	return cases
}

func timeCases() []lightCase {
	c := steady(4)
	b := c.Build(3)
	at := b[0].Time
	timed := func(i int, t time.Time) *types.LightBlock {
		return resealed(c, b[i], func(h *types.Header) { h.Time = t })
	}
	return []lightCase{
		{name: "trust expires now", trusted: b[0], untrusted: b[1], now: at.Add(day), period: day},
		{name: "trust expires in a nanosecond", trusted: b[0], untrusted: b[1], now: at.Add(day - 1), period: day},
		{name: "trust long expired", trusted: b[0], untrusted: b[2], now: at.Add(30 * day)},
		{name: "time equal to the trusted", trusted: b[0], untrusted: timed(1, at)},
		{name: "time before the trusted", trusted: b[0], untrusted: timed(2, at.Add(-1))},
		{name: "time a nanosecond later", trusted: b[0], untrusted: timed(1, at.Add(1))},
		{name: "from the future", trusted: b[0], untrusted: b[1], now: b[1].Time.Add(-time.Second)},
		{name: "at now, no drift", trusted: b[0], untrusted: b[1], now: b[1].Time},
		{name: "a nanosecond before now, no drift", trusted: b[0], untrusted: b[1], now: b[1].Time.Add(1)},
		{name: "within the drift", trusted: b[0], untrusted: b[1], now: b[1].Time.Add(1 - 10*time.Second), drift: 10 * time.Second},
		{name: "at the end of the drift", trusted: b[0], untrusted: b[1], now: b[1].Time.Add(-10 * time.Second), drift: 10 * time.Second},
	}
}

func headerCases() []lightCase {
	c := steady(4)
	b := c.Build(3)
	other := c
	other.ID = "another-chain"
	fork := func(name string, change func(h *types.Header)) lightCase {
		return lightCase{name: name, trusted: b[0], untrusted: resealed(c, b[1], change)}
	}
	return []lightCase{
		{name: "another chain", trusted: b[0], untrusted: other.Build(2)[1]},
		{name: "same height", trusted: b[1], untrusted: b[1]},
		{name: "lower height", trusted: b[2], untrusted: b[0], now: b[2].Time.Add(time.Minute)},
		{name: "conflicting header, signed", trusted: b[1], untrusted: resealed(c, b[1], func(h *types.Header) { h.AppHash = fixture.Digest("fork") })},
		fork("other application state, signed", func(h *types.Header) { h.AppHash = fixture.Digest("fork") }),
		fork("application hash of another length", func(h *types.Header) { h.AppHash = []byte{1, 2, 3} }),
		fork("data hash too short", func(h *types.Header) { h.DataHash = h.DataHash[:31] }),
		fork("no proposer", func(h *types.Header) { h.ProposerAddress = nil }),
		fork("another block version", func(h *types.Header) { h.Version.Block = 10 }),
		fork("unknown next validators", func(h *types.Header) { h.NextValidatorsHash = fixture.Digest("next") }),
		fork("another last block", func(h *types.Header) { h.LastBlockID.Hash = fixture.Digest("last") }),
		{name: "header changed after signing", trusted: b[0], untrusted: changed(b[1], func(l *types.LightBlock) { l.AppHash = fixture.Digest("x") })},
		{name: "time changed after signing", trusted: b[0], untrusted: changed(b[1], func(l *types.LightBlock) { l.Time = l.Time.Add(1) })},
	}
}

func commitCases() []lightCase {
	c := steady(7)
	b := c.Build(3)
	var cases []lightCase
	add := func(name string, change func(l *types.LightBlock)) {
		cases = append(cases, lightCase{name: "adjacent, " + name, trusted: b[0], untrusted: changed(b[1], change)},
			lightCase{name: "skipping, " + name, trusted: b[0], untrusted: changed(b[2], change)})
	}
	signature := func(i int, change func(s *types.CommitSig)) func(l *types.LightBlock) {
		return func(l *types.LightBlock) { change(&l.Commit.Signatures[i]) }
	}
	flip := func(s *types.CommitSig) { s.Signature[40] ^= 1 }
	add("bad signature first", signature(0, flip))
	add("bad signature in the middle", signature(3, flip))
	add("bad signature after the quorum", signature(6, flip))
	add("signature of 65 bytes", signature(1, func(s *types.CommitSig) { s.Signature = append(s.Signature, 0) }))
	add("signature of 63 bytes", signature(1, func(s *types.CommitSig) { s.Signature = s.Signature[:63] }))
	add("no signature", signature(1, func(s *types.CommitSig) { s.Signature = nil }))
	add("high s", signature(1, func(s *types.CommitSig) { s.Signature = highS(s.Signature) }))
	add("timestamp changed", signature(2, func(s *types.CommitSig) { s.Timestamp = s.Timestamp.Add(1) }))
	add("address changed", signature(2, func(s *types.CommitSig) { s.ValidatorAddress[0] ^= 1 }))
	add("flag changed to nil", signature(2, func(s *types.CommitSig) { s.BlockIDFlag = types.BlockIDFlagNil }))
	add("unknown flag", signature(2, func(s *types.CommitSig) { s.BlockIDFlag = 4 }))
	add("absent with a signature", signature(2, func(s *types.CommitSig) { s.BlockIDFlag = types.BlockIDFlagAbsent }))
	add("entries swapped", func(l *types.LightBlock) {
		s := l.Commit.Signatures
		s[1], s[4] = s[4], s[1]
	})
	add("an entry repeated", func(l *types.LightBlock) { l.Commit.Signatures[1] = l.Commit.Signatures[0] })
	add("an entry too few", func(l *types.LightBlock) { l.Commit.Signatures = l.Commit.Signatures[:6] })
	add("an entry too many", func(l *types.LightBlock) {
		l.Commit.Signatures = append(l.Commit.Signatures, types.NewCommitSigAbsent())
	})
	add("no entries", func(l *types.LightBlock) { l.Commit.Signatures = nil })
	add("another round", func(l *types.LightBlock) { l.Commit.Round = 1 })
	add("another height", func(l *types.LightBlock) { l.Commit.Height++ })
	add("another part set", func(l *types.LightBlock) { l.Commit.BlockID.PartSetHeader.Total = 2 })
	return append(cases, lightCase{name: "commit of another block", trusted: b[0], untrusted: changed(b[1], func(l *types.LightBlock) { l.Commit = b[2].Commit })})
}

func setCases() []lightCase {
	c := steady(4)
	b := c.Build(3)
	var cases []lightCase
	add := func(name string, change func(l *types.LightBlock)) {
		cases = append(cases, lightCase{name: "adjacent, " + name, trusted: b[0], untrusted: changed(b[1], change)})
	}
	add("a validator's power changed", func(l *types.LightBlock) { l.ValidatorSet.Validators[1].VotingPower++ })
	add("validators swapped", func(l *types.LightBlock) {
		v := l.ValidatorSet.Validators
		v[0], v[1] = v[1], v[0]
	})
	add("a validator left out", func(l *types.LightBlock) { l.ValidatorSet.Validators = l.ValidatorSet.Validators[1:] })
	add("a validator twice", func(l *types.LightBlock) { l.ValidatorSet.Validators[1] = l.ValidatorSet.Validators[0] })
	add("an address not of its key", func(l *types.LightBlock) {
		v := *l.ValidatorSet.Validators[1]
		v.Address = l.ValidatorSet.Validators[2].Address
		l.ValidatorSet.Validators[1] = &v
	})
	return append(cases, duplicateValidator(), maliciousSet())
}

// duplicateValidator: a set with one key twice, under a header that commits to it.
func duplicateValidator() lightCase {
	c := steady(4)
	b := c.Build(2)
	set := *b[1].ValidatorSet
	set.Validators = append([]*types.Validator{set.Validators[0]}, set.Validators...)
	trusted := resealed(c, b[0], func(h *types.Header) { h.NextValidatorsHash = set.Hash() })
	untrusted := resealed(c, b[1], func(h *types.Header) { h.ValidatorsHash = set.Hash() })
	untrusted.ValidatorSet = &set
	untrusted.Commit.Signatures = append([]types.CommitSig{untrusted.Commit.Signatures[0]}, untrusted.Commit.Signatures...)
	fixture.Sign(untrusted.Commit, lightID, c.Members(2))
	return lightCase{name: "adjacent, a key twice in a set that the header commits to", trusted: trusted,
		untrusted: untrusted, stricter: "a validator set with the same key twice is refused"}
}

// maliciousSet: strangers sign a header for the next height with a set of their own.
func maliciousSet() lightCase {
	b := steady(4).Build(2)
	strangers := fixture.Members("strangers", 0, 4, 10)
	header := *b[1].Header
	header.ValidatorsHash = fixture.ValidatorSet(strangers).Hash()
	return lightCase{name: "adjacent, strangers sign with their own set", trusted: b[0],
		untrusted: fixture.Seal(&header, strangers, 0, nil)}
}

func lightBackwards() []any {
	c := steady(4)
	b := c.Build(3)
	other := c
	other.ID = "another-chain"
	var cases []any
	for _, one := range []struct {
		name               string
		trusted, untrusted *types.Header
	}{
		{"the block before", b[2].Header, b[1].Header},
		{"the first block", b[1].Header, b[0].Header},
		{"two blocks before", b[2].Header, b[0].Header},
		{"itself", b[1].Header, b[1].Header},
		{"the block after", b[1].Header, b[2].Header},
		{"another chain", b[1].Header, other.Build(1)[0].Header},
		{"changed", b[1].Header, resealed(c, b[0], func(h *types.Header) { h.AppHash = []byte{1} }).Header},
		{"not earlier", b[1].Header, resealed(c, b[0], func(h *types.Header) { h.Time = b[1].Time }).Header},
		{"malformed", b[1].Header, resealed(c, b[0], func(h *types.Header) { h.ProposerAddress = nil }).Header},
	} {
		v := verdict.Backward(one.trusted, one.untrusted)
		cases = append(cases, object{"name": one.name, "trusted": rpc(one.trusted), "untrusted": rpc(one.untrusted),
			"verdict": v.Result, "rule": v.Rule})
	}
	return cases
}
