package main

import (
	"errors"
	"time"

	cmtevidence "github.com/cometbft/cometbft/evidence"
	"github.com/cometbft/cometbft/light"
	"github.com/cometbft/cometbft/types"

	"wastewatch/tests/bench/peers/fixture"
)

// attackCase: the primary shows a validly signed header that differs from the witness's at the target height.
type attackCase struct {
	name   string
	chain  fixture.Chain
	height int // of the target, the chain's last
	forge  func(c fixture.Chain, honest *types.LightBlock) *types.LightBlock
}

var attackCases = []attackCase{
	{"equivocation", steady(7), 5, func(c fixture.Chain, honest *types.LightBlock) *types.LightBlock {
		return resealed(c, honest, func(h *types.Header) { h.DataHash = fixture.Digest("double") })
	}},
	{"equivocation by five of seven", steady(7), 5, func(c fixture.Chain, honest *types.LightBlock) *types.LightBlock {
		forged := resealed(c, honest, func(h *types.Header) { h.Time = h.Time.Add(time.Second) })
		return signed(c, forged, 5, types.BlockIDFlagAbsent)
	}},
	{"amnesia", steady(7), 5, func(c fixture.Chain, honest *types.LightBlock) *types.LightBlock {
		header := *honest.Header
		header.DataHash = fixture.Digest("forgotten")
		return fixture.Seal(&header, c.Members(header.Height), 1, nil)
	}},
	{"lunatic: application state", steady(7), 5, func(c fixture.Chain, honest *types.LightBlock) *types.LightBlock {
		return resealed(c, honest, func(h *types.Header) { h.AppHash = fixture.Digest("lunatic") })
	}},
	{"lunatic: a validator set of three of seven", steady(7), 5, func(c fixture.Chain, honest *types.LightBlock) *types.LightBlock {
		return minority(honest, c.Members(1)[:3])
	}},
	{"lunatic while validators change", sliding(6, 1), 4, func(c fixture.Chain, honest *types.LightBlock) *types.LightBlock {
		return minority(honest, c.Members(1)[3:])
	}},
}

// minority makes a set of a few old validators and has them sign.
func minority(honest *types.LightBlock, members []fixture.Member) *types.LightBlock {
	header := *honest.Header
	set := fixture.ValidatorSet(members)
	header.ValidatorsHash, header.NextValidatorsHash = set.Hash(), set.Hash()
	header.ProposerAddress = set.Proposer.Address
	return fixture.Seal(&header, members, 0, nil)
}

func lightAttacks() []any {
	var cases []any
	for _, a := range attackCases {
		cases = append(cases, a.encode())
	}
	return cases
}

func (a attackCase) encode() object {
	honest := a.chain.Build(a.height)
	lying := append(honest[:a.height-1:a.height-1], a.forge(a.chain, honest[a.height-1]))
	primary, witness := &peer{blocks: lying}, &peer{blocks: honest}
	now := honest[a.height-1].Time.Add(time.Minute)
	err := follow(primary, witness, honest[0], int64(a.height), now, 20*day, light.SkippingVerification(light.DefaultTrustLevel))
	if !errors.Is(err, light.ErrLightClientAttack) {
		panic(a.name + ": " + err.Error())
	}
	return object{"name": a.name, "blocks": rpc(honest), "forged": rpc(lying[a.height-1]), "trusted_height": 1,
		"trusted_hash": hexOf(honest[0].Hash()), "target_height": a.height, "now": now,
		"trusting_period_ns": (20 * day).Nanoseconds(), "trust_level": []int{1, 3},
		"against_primary": reportCase(witness.reported, honest, now),
		"against_witness": reportCase(primary.reported, lying, now)}
}

// reportCase is the evidence a peer was sent, and whether a node on that peer's chain accepts it.
func reportCase(reported []types.Evidence, chain []*types.LightBlock, now time.Time) object {
	e := reported[0].(*types.LightClientAttackEvidence)
	common, trusted := chain[e.CommonHeight-1], chain[e.ConflictingBlock.Height-1]
	accepted := cmtevidence.VerifyLightClientAttack(e, common.SignedHeader, trusted.SignedHeader, common.ValidatorSet,
		now, 20*day) == nil && e.ValidateBasic() == nil
	item := evidenceItem(e)
	item["accepted"] = accepted
	return item
}
