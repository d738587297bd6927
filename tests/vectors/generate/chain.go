package main

import (
	"fmt"
	"math"
	"math/rand"
	"strings"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmtversion "github.com/cometbft/cometbft/proto/tendermint/version"
	"github.com/cometbft/cometbft/types"

	"wastewatch/tests/bench/peers/fixture"
)

const chainID = "waste-vectors-1"

// times are the shapes a timestamp can have on the wire.
var times = []time.Time{
	fixture.Genesis,
	fixture.Genesis.Add(time.Nanosecond),
	fixture.Genesis.Add(999_999_999),
	fixture.Genesis.Add(120 * time.Millisecond),
	time.Unix(0, 0).UTC(),
	time.Unix(0, 1).UTC(),
	time.Unix(-1, 500_000_000).UTC(),
	time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC),
	time.Date(9999, 12, 31, 23, 59, 59, 999_999_999, time.UTC),
	time.Date(2038, 1, 19, 3, 14, 8, 123_456_000, time.UTC),
}

func chainIDs() []string {
	return []string{"x", chainID, "环境-1", strings.Repeat("c", 49), strings.Repeat("d", 50)}
}

func headers() []any {
	random := source("headers")
	var cases []any
	add := func(h *types.Header) {
		cases = append(cases, object{"header": rpc(h), "hash": hexOf(h.Hash()), "proto": marshal(h.ToProto())})
	}
	chain := fixture.Chain{ID: chainID, FirstHeight: 1, Interval: time.Second,
		Members: fixture.Constant(fixture.Members("headers", 0, 4, 10))}
	for _, block := range chain.Build(3) {
		add(block.Header)
	}
	for i := range 50 {
		add(randomHeader(random, i))
	}
	return cases
}

func randomHeader(random *rand.Rand, i int) *types.Header {
	hash := func() []byte {
		if random.Intn(4) == 0 {
			return nil
		}
		return randomBytes(random, 32)
	}
	h := &types.Header{
		Version:            cmtversion.Consensus{Block: uint64(random.Intn(12)), App: random.Uint64() >> (8 * random.Intn(8))},
		ChainID:            chainIDs()[i%len(chainIDs())],
		Height:             random.Int63() >> random.Intn(63),
		Time:               times[i%len(times)],
		LastCommitHash:     hash(),
		DataHash:           hash(),
		ValidatorsHash:     randomBytes(random, 32), // without it Go gives no hash at all
		NextValidatorsHash: hash(),
		ConsensusHash:      hash(),
		AppHash:            randomBytes(random, random.Intn(50)),
		LastResultsHash:    hash(),
		EvidenceHash:       hash(),
		ProposerAddress:    randomBytes(random, 20),
	}
	if i%3 != 0 {
		h.LastBlockID = randomBlockID(random)
	}
	return h
}

func randomBlockID(random *rand.Rand) types.BlockID {
	return types.BlockID{
		Hash:          randomBytes(random, 32),
		PartSetHeader: types.PartSetHeader{Total: random.Uint32() >> random.Intn(32), Hash: randomBytes(random, 32)},
	}
}

func signBytes() []any {
	random := source("sign_bytes")
	var cases []any
	add := func(id string, vote *types.Vote) {
		cases = append(cases, object{"chain_id": id, "vote": rpc(vote),
			"sign_bytes": hexOf(types.VoteSignBytes(id, vote.ToProto()))})
	}
	heights := []int64{0, 1, 255, 1 << 40, math.MaxInt64}
	rounds := []int32{0, 1, 300, math.MaxInt32}
	for i := range 60 {
		vote := &types.Vote{
			Type:             []cmtproto.SignedMsgType{cmtproto.PrecommitType, cmtproto.PrevoteType}[i%7/6],
			Height:           heights[i%len(heights)],
			Round:            rounds[i%len(rounds)],
			Timestamp:        times[i%len(times)],
			ValidatorAddress: randomBytes(random, 20),
			ValidatorIndex:   int32(random.Intn(100)),
			Signature:        randomBytes(random, 64),
		}
		if i%3 != 2 {
			vote.BlockID = randomBlockID(random)
		}
		add(chainIDs()[i%len(chainIDs())], vote)
	}
	return cases
}

func commits() []any {
	var cases []any
	for n := range 9 {
		members := fixture.Members("commits", 0, n+1, 10)
		chain := fixture.Chain{ID: chainID, FirstHeight: 1 + int64(n)*1000, Interval: time.Second,
			Members: fixture.Constant(members)}
		flag := func(i int) types.BlockIDFlag { return types.BlockIDFlag(1 + (i+n)%3) }
		block := fixture.Seal(chain.Header(chain.FirstHeight, nil), members, int32(n), flag)
		cases = append(cases, commitCase(block.Commit))
	}
	return append(cases, commitCase(&types.Commit{}))
}

func commitCase(c *types.Commit) object {
	signed := []string{}
	for i, signature := range c.Signatures {
		text := ""
		if signature.BlockIDFlag != types.BlockIDFlagAbsent {
			text = hexOf(c.VoteSignBytes(chainID, int32(i)))
		}
		signed = append(signed, text)
	}
	return object{"chain_id": chainID, "commit": rpc(c), "hash": hexOf(c.Hash()), "proto": marshal(c.ToProto()),
		"sign_bytes": signed}
}

func txs() []any {
	random := source("txs")
	var cases []any
	for _, n := range []int{0, 1, 2, 3, 4, 5, 7, 8, 9, 33} {
		list := types.Txs{}
		hashes := []string{}
		for range n {
			list = append(list, randomBytes(random, random.Intn(60)))
			hashes = append(hashes, hexOf(list[len(list)-1].Hash()))
		}
		c := object{"txs": rpc(list), "tx_hashes": hashes, "data_hash": hexOf(list.Hash())}
		if n > 0 {
			c["proof_of_last"] = rpc(list.Proof(n - 1))
		}
		cases = append(cases, c)
	}
	return cases
}

func results() []any {
	random := source("results")
	var cases []any
	for n := range 8 {
		list := []*abci.ExecTxResult{}
		for i := range n {
			list = append(list, &abci.ExecTxResult{
				Code:      uint32(random.Intn(3)) * uint32(random.Intn(1000)),
				Data:      randomBytes(random, (i%3)*9),
				Log:       fmt.Sprint("not committed to ", i),
				GasWanted: int64(i%2) * random.Int63n(1<<40),
				GasUsed:   int64(random.Intn(1 << 20)),
				Codespace: "waste",
				Events:    []abci.Event{{Type: "not_committed_to"}},
			})
		}
		cases = append(cases, object{"txs_results": rpc(list), "hash": hexOf(types.NewResults(list).Hash())})
	}
	return cases
}

func consensusParams() []any {
	var cases []any
	for _, block := range []types.BlockParams{
		{MaxBytes: 22020096, MaxGas: -1}, {MaxBytes: 2 << 20, MaxGas: 50_000_000}, {MaxBytes: -1, MaxGas: 0},
		{MaxBytes: 1, MaxGas: 1}, {MaxBytes: 0, MaxGas: 0}, {MaxBytes: math.MaxInt64, MaxGas: math.MaxInt64},
	} {
		params := types.DefaultConsensusParams()
		params.Block = block
		params.Validator.PubKeyTypes = []string{types.ABCIPubKeyTypeSecp256k1}
		cases = append(cases, object{"consensus_params": rpc(params), "hash": hexOf(params.Hash())})
	}
	return cases
}
