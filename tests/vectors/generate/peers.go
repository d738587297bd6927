package main

import (
	"encoding/json"
	"errors"
	"time"

	"github.com/cometbft/cometbft/light"
	"github.com/cometbft/cometbft/light/provider"
	"github.com/cometbft/cometbft/types"

	"wastewatch/tests/bench/peers/fixture"
	"wastewatch/tests/bench/peers/verdict"
)

// peersCase is a synchronisation with several peers; the first chain is the primary's, the others are witnesses'.
type peersCase struct {
	name    string
	chains  [][]*types.LightBlock
	target  int64
	now     time.Time
	trusted int64
}

// patience for a witness that is behind: 2 * drift + lag, kept short because Go really waits.
const (
	peersDrift = 10 * time.Millisecond
	peersLag   = time.Millisecond
)

func (c peersCase) encode(index func(block []byte) int) object {
	if c.target == 0 {
		c.target = c.chains[0][len(c.chains[0])-1].Height
	}
	if c.now.IsZero() {
		c.now = c.chains[0][len(c.chains[0])-1].Time.Add(time.Minute)
	}
	trusted := c.chains[0][0]
	var chains [][]int
	for _, chain := range c.chains {
		var places []int
		for _, block := range chain {
			places = append(places, index(rpc(block)))
		}
		chains = append(chains, places)
	}
	out := object{"name": c.name, "chains": chains, "trusted_height": trusted.Height, "trusted_hash": hexOf(trusted.Hash()),
		"target_height": c.target, "now": c.now, "trusting_period_ns": (20 * day).Nanoseconds(), "trust_level": []int{1, 3},
		"max_clock_drift_ns": peersDrift.Nanoseconds()}
	for mode, option := range syncModes {
		out[mode] = c.follow(option)
	}
	return out
}

// follow runs Go's client; reported is what each peer was sent.
func (c peersCase) follow(mode light.Option) object {
	peers := make([]*peer, len(c.chains))
	var witnesses []provider.Provider
	for i, chain := range c.chains {
		peers[i] = &peer{blocks: chain}
		if i > 0 {
			witnesses = append(witnesses, peers[i])
		}
	}
	err := followAll(peers[0], witnesses, c.chains[0][0], c.target, c.now, 20*day, mode, light.MaxClockDrift(peersDrift),
		light.MaxBlockLag(peersLag))
	reported := make([][]object, len(peers))
	for i, p := range peers {
		reported[i] = []object{}
		for _, e := range p.reported {
			reported[i] = append(reported[i], evidenceItem(e))
		}
	}
	return object{"verdict": peersVerdict(err), "reported": reported}
}

func peersVerdict(err error) string {
	switch {
	case errors.Is(err, light.ErrLightClientAttack):
		return "attack"
	case errors.Is(err, light.ErrFailedHeaderCrossReferencing), errors.Is(err, light.ErrNoWitnesses):
		return "no_witness"
	}
	return verdict.Of(err).Result
}

func lightPeers() []any {
	var shared table
	seen := map[string]int{}
	index := func(block []byte) int {
		at, known := seen[string(block)]
		if !known {
			at = len(shared.blocks)
			seen[string(block)] = at
			shared.blocks = append(shared.blocks, json.RawMessage(block))
		}
		return at
	}
	var cases []any
	for _, c := range peersCases() {
		cases = append(cases, c.encode(index))
	}
	return append([]any{shared}, cases...)
}

// forked continues a chain's first blocks with headers of another application, validly signed.
func forked(c fixture.Chain, blocks []*types.LightBlock, from int64, change func(h *types.Header)) []*types.LightBlock {
	out := append([]*types.LightBlock{}, blocks[:from-1]...)
	for height := from; height <= int64(len(blocks)); height++ {
		header := c.Header(height, out[len(out)-1])
		change(header)
		out = append(out, fixture.Seal(header, c.Members(height), 0, nil))
	}
	return out
}

func otherState(h *types.Header)   { h.AppHash = fixture.Digest("fork", h.Height) }
func otherContent(h *types.Header) { h.DataHash = fixture.Digest("fork", h.Height) }

func all(chain []*types.LightBlock, peers int) [][]*types.LightBlock {
	var out [][]*types.LightBlock
	for range peers {
		out = append(out, chain)
	}
	return out
}

func peersCases() []peersCase {
	four, slow, fast := steady(4), sliding(6, 1), sliding(4, 4)
	chain, changing, worst := four.Build(9), slow.Build(9), fast.Build(9)
	unproven := func(b *types.LightBlock) *types.LightBlock {
		return changed(b, func(l *types.LightBlock) { l.Commit.Signatures[0].Signature[7] ^= 1 })
	}
	conflict := replaced(copyChain(chain), 9, func(b *types.LightBlock) *types.LightBlock {
		return unproven(resealed(four, b, otherState))
	})
	few := replaced(copyChain(chain), 9, func(b *types.LightBlock) *types.LightBlock {
		return signed(four, b, 2, types.BlockIDFlagNil)
	})
	strangers := replaced(copyChain(chain), 9, strangersSign)
	return []peersCase{
		{name: "happy path", chains: all(chain, 3)},
		{name: "worst case bisection", chains: all(worst, 3)},
		{name: "not enough commits", chains: all(few, 3)},
		{name: "out of the trusting period", chains: all(chain, 3), now: fixture.Genesis.Add(30 * day)},
		{name: "malicious validator set", chains: all(strangers, 3)},
		{name: "conflicting headers: the only witness cannot prove its own", chains: [][]*types.LightBlock{chain, conflict}},
		{name: "conflicting headers: one of two witnesses cannot prove its own",
			chains: [][]*types.LightBlock{chain, conflict, chain}},
		{name: "conflicting valid commits from the only witness",
			chains: [][]*types.LightBlock{chain, forked(four, chain, 9, otherState)}},
		{name: "conflicting valid commits from one of the witnesses",
			chains: [][]*types.LightBlock{chain, chain, forked(four, chain, 6, otherContent)}},
		{name: "the primary forks while validators change",
			chains: [][]*types.LightBlock{forked(slow, changing, 7, otherState), changing}},
		{name: "a fork in the middle of the worst case",
			chains: [][]*types.LightBlock{worst, forked(fast, worst, 5, otherState)}},
		{name: "equivocation in the middle of the worst case",
			chains: [][]*types.LightBlock{forked(fast, worst, 5, otherContent), worst}},
		{name: "one of two witnesses is behind", chains: [][]*types.LightBlock{chain, chain[:6], chain}},
		{name: "the only witness is behind", chains: [][]*types.LightBlock{chain, chain[:6]}},
		{name: "a header from the future", chains: [][]*types.LightBlock{hasty(four, chain), chain}},
	}
}

func copyChain(chain []*types.LightBlock) []*types.LightBlock {
	return append([]*types.LightBlock{}, chain...)
}

// hasty leaves a chain at height 4 and makes blocks faster, past its height before its time.
func hasty(c fixture.Chain, chain []*types.LightBlock) []*types.LightBlock {
	out := copyChain(chain[:4])
	for height := int64(5); height <= 12; height++ {
		header := c.Header(height, out[len(out)-1])
		header.Time = out[len(out)-1].Time.Add(time.Second)
		header.AppHash = fixture.Digest("hasty", height)
		out = append(out, fixture.Seal(header, c.Members(height), 0, nil))
	}
	return out
}
