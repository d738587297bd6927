package main

import (
	"time"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/cometbft/cometbft/types"

	"wastewatch/tests/bench/peers/fixture"
)

func evidence() []any {
	members := fixture.Members("evidence", 0, 4, 10)
	lists := []types.EvidenceList{
		{},
		{duplicateVote(members, 1)},
		{duplicateVote(members, 7), duplicateVote(members, 8)},
		{lightAttack(members, 9, 4)},
		{lightAttack(members, 3, 3), duplicateVote(members, 5), lightAttack(members, 1<<40, 1<<39)},
	}
	var cases []any
	for _, list := range lists {
		items := []object{}
		for _, e := range list {
			items = append(items, evidenceItem(e))
		}
		cases = append(cases, object{"evidence": items, "evidence_hash": hexOf(list.Hash())})
	}
	return cases
}

// evidenceItem: "bytes" is the leaf of evidence_hash, "proto" the Evidence message as in a block.
func evidenceItem(e types.Evidence) object {
	list := rpc(types.EvidenceList{e})
	return object{"evidence": list[1 : len(list)-1],
		"bytes": hexOf(e.Bytes()), "hash": hexOf(e.Hash()), "proto": marshal(must(types.EvidenceToProto(e)))}
}

func duplicateVote(members []fixture.Member, height int64) *types.DuplicateVoteEvidence {
	set := fixture.ValidatorSet(members)
	vote := func(label string) *types.Vote {
		v := &types.Vote{
			Type: cmtproto.PrecommitType, Height: height, Round: 1,
			BlockID: types.BlockID{Hash: fixture.Digest(label, height),
				PartSetHeader: types.PartSetHeader{Total: 1, Hash: fixture.Digest(label, "parts", height)}},
			Timestamp:        fixture.Genesis.Add(time.Duration(height%1000) * time.Second),
			ValidatorAddress: members[0].Key.PubKey().Address(),
		}
		v.ValidatorIndex, _ = set.GetByAddress(v.ValidatorAddress)
		v.Signature = must(members[0].Key.Sign(types.VoteSignBytes(chainID, v.ToProto())))
		return v
	}
	return must(types.NewDuplicateVoteEvidence(vote("one"), vote("other"), fixture.Genesis, set))
}

func lightAttack(members []fixture.Member, height, common int64) *types.LightClientAttackEvidence {
	chain := fixture.Chain{ID: chainID, FirstHeight: height, Members: fixture.Constant(members)}
	block := chain.Build(1)[0]
	return &types.LightClientAttackEvidence{
		ConflictingBlock:    block,
		CommonHeight:        common,
		ByzantineValidators: block.ValidatorSet.Validators[:3],
		TotalVotingPower:    block.ValidatorSet.TotalVotingPower(),
		Timestamp:           fixture.Genesis.Add(-time.Minute),
	}
}
