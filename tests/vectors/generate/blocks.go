package main

import (
	"math/rand"
	"time"

	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/types"

	"wastewatch/tests/bench/peers/fixture"
)

// mixedMembers alternates key types and repeats powers, so that ties are broken by address.
func mixedMembers(label string, n int) []fixture.Member {
	members := fixture.Members(label, 0, n, 0)
	for i := range members {
		if i%2 == 1 {
			members[i].Key = ed25519.GenPrivKeyFromSecret(fixture.Digest(label, "/", i))
		}
		members[i].Power = 1 + int64(i*i%7)*1_000_003
	}
	return members
}

func validatorSets() []any {
	var cases []any
	for _, n := range []int{1, 2, 3, 4, 5, 8, 16, 33} {
		cases = append(cases, validatorSetCase(fixture.ValidatorSet(fixture.Members("equal", 0, n, 10))),
			validatorSetCase(fixture.ValidatorSet(mixedMembers("mixed", n))))
	}
	return cases
}

func validatorSetCase(set *types.ValidatorSet) object {
	proposers := []string{}
	later := set.Copy()
	for range 6 {
		proposers = append(proposers, later.Proposer.Address.String())
		later.IncrementProposerPriority(1)
	}
	leaves := []string{}
	for _, validator := range set.Validators {
		leaves = append(leaves, hexOf(validator.Bytes()))
	}
	return object{"validators": rpc(set.Validators), "hash": hexOf(set.Hash()), "leaves": leaves,
		"total_voting_power": set.TotalVotingPower(), "proposers": proposers, "proto": marshal(must(set.ToProto()))}
}

func lightBlocks() []any {
	var cases []any
	for _, n := range []int{1, 4, 7} {
		chain := fixture.Chain{ID: chainID, FirstHeight: 5, Interval: time.Second,
			Members: fixture.Constant(mixedMembers("light", n))}
		for _, block := range chain.Build(2) {
			cases = append(cases, object{"light_block": rpc(block), "proto": marshal(must(block.ToProto()))})
		}
	}
	return cases
}

// blocks are complete blocks of one chain: the first with an empty last commit, one larger than a part.
func blocks() []any {
	random := source("blocks")
	members := fixture.Members("blocks", 0, 4, 10)
	set := fixture.ValidatorSet(members)
	contents := []types.Txs{{}, someTxs(random, 1, 10), someTxs(random, 5, 300), someTxs(random, 1, int(types.BlockPartSizeBytes)), {}}
	lastCommit, lastID := &types.Commit{}, types.BlockID{}
	var cases []any
	for i, content := range contents {
		var list []types.Evidence
		if i == 2 {
			list = []types.Evidence{duplicateVote(members, 2)}
		}
		block := types.MakeBlock(int64(i+1), content, lastCommit, list)
		block.Version.App = 1
		block.Populate(block.Version, chainID, fixture.Genesis.Add(time.Duration(i)*1500*time.Millisecond), lastID,
			set.Hash(), set.Hash(), types.DefaultConsensusParams().Hash(), fixture.Digest("app", i),
			fixture.Digest("results", i), set.Proposer.Address)
		parts := must(block.MakePartSet(types.BlockPartSizeBytes))
		lastID = types.BlockID{Hash: block.Hash(), PartSetHeader: parts.Header()}
		c := object{"block": rpc(block), "block_id": rpc(lastID), "size": block.Size()}
		if block.Size() < 10_000 {
			c["proto"] = marshal(must(block.ToProto()))
		}
		cases = append(cases, c)
		lastCommit = signedCommit(&block.Header, lastID, members)
	}
	return cases
}

func someTxs(random *rand.Rand, n, size int) types.Txs {
	list := types.Txs{}
	for range n {
		list = append(list, randomBytes(random, size))
	}
	return list
}

func signedCommit(header *types.Header, id types.BlockID, members []fixture.Member) *types.Commit {
	commit := fixture.Seal(header, members, 0, nil).Commit
	commit.BlockID = id
	fixture.Sign(commit, header.ChainID, members)
	return commit
}

// partSets give the header of data[i] = (i*i + 7*i) mod 251, split into parts of 65536 bytes.
func partSets() []any {
	var cases []any
	for _, size := range []int{1, 100, 65535, 65536, 65537, 131072, 200000, 1000000} {
		data := make([]byte, size)
		for i := range data {
			data[i] = byte((i*i + 7*i) % 251)
		}
		cases = append(cases, object{"size": size,
			"parts": rpc(types.NewPartSetFromData(data, types.BlockPartSizeBytes).Header())})
	}
	return cases
}
