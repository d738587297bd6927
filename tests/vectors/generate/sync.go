package main

import (
	"time"

	"github.com/cometbft/cometbft/light"
	"github.com/cometbft/cometbft/types"

	"wastewatch/tests/bench/peers/fixture"
	"wastewatch/tests/bench/peers/verdict"
)

// syncCase is a whole synchronisation: blocks are those of the primary and of its one witness.
type syncCase struct {
	name    string
	blocks  []*types.LightBlock
	trusted int64
	target  int64
	now     time.Time
}

var syncModes = map[string]light.Option{
	"sequential": light.SequentialVerification(),
	"skipping":   light.SkippingVerification(light.DefaultTrustLevel),
}

func (c syncCase) encode() object {
	if c.trusted == 0 {
		c.trusted = 1
	}
	if c.target == 0 {
		c.target = c.blocks[len(c.blocks)-1].Height
	}
	if c.now.IsZero() {
		c.now = c.blocks[len(c.blocks)-1].Time.Add(time.Minute)
	}
	trusted := c.blocks[c.trusted-1]
	out := object{"name": c.name, "blocks": rpc(c.blocks), "trusted_height": c.trusted,
		"trusted_hash": hexOf(trusted.Hash()), "target_height": c.target, "now": c.now,
		"trusting_period_ns": (20 * day).Nanoseconds(), "trust_level": []int{1, 3},
		"max_clock_drift_ns": (10 * time.Second).Nanoseconds()}
	for mode, option := range syncModes {
		primary := &peer{blocks: c.blocks}
		v := verdict.Of(follow(primary, &peer{blocks: c.blocks}, trusted, c.target, c.now, 20*day, option))
		if primary.missed {
			v = verdict.Light{Result: "unavailable"}
		}
		out[mode] = object{"verdict": v.Result, "rule": v.Rule, "requested": primary.requested}
	}
	return out
}

func lightSync() []any {
	var cases []any
	for _, c := range syncCases() {
		cases = append(cases, c.encode())
	}
	return cases
}

func syncCases() []syncCase {
	four, slow, fast := steady(4), sliding(6, 1), sliding(4, 4)
	middleMissing := fast.Build(9)
	return []syncCase{
		{name: "one step", blocks: four.Build(2)},
		{name: "validators do not change", blocks: four.Build(9)},
		{name: "a validator changes at every height", blocks: slow.Build(12)},
		{name: "worst case: the whole set changes at every height", blocks: fast.Build(9)},
		{name: "trust expired", blocks: four.Build(3), now: fixture.Genesis.Add(30 * day)},
		{name: "target from the future", blocks: four.Build(3), now: fixture.Genesis},
		{name: "too few sign the target", blocks: replaced(four.Build(6), 6, func(b *types.LightBlock) *types.LightBlock {
			return signed(four, b, 2, types.BlockIDFlagNil)
		})},
		{name: "strangers sign the target", blocks: replaced(four.Build(6), 6, strangersSign)},
		{name: "bad signature in the middle", blocks: replaced(fast.Build(6), 3, func(b *types.LightBlock) *types.LightBlock {
			return changed(b, func(l *types.LightBlock) { l.Commit.Signatures[0].Signature[5] ^= 1 })
		})},
		{name: "a middle block is not committed", blocks: replaced(fast.Build(6), 4, func(b *types.LightBlock) *types.LightBlock {
			return signed(fast, b, 2, types.BlockIDFlagAbsent)
		})},
		{name: "a middle block is missing", blocks: append(middleMissing[:4:4], middleMissing[5:]...)},
		{name: "backwards", blocks: four.Build(6), trusted: 6, target: 3},
	}
}

func replaced(blocks []*types.LightBlock, height int64, by func(*types.LightBlock) *types.LightBlock) []*types.LightBlock {
	blocks[height-1] = by(blocks[height-1])
	return blocks
}

func strangersSign(block *types.LightBlock) *types.LightBlock {
	strangers := fixture.Members("strangers", 0, 4, 10)
	header := *block.Header
	header.ValidatorsHash = fixture.ValidatorSet(strangers).Hash()
	return fixture.Seal(&header, strangers, 0, nil)
}
