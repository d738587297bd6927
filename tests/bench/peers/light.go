package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"time"

	dbm "github.com/cometbft/cometbft-db"
	cmtjson "github.com/cometbft/cometbft/libs/json"
	"github.com/cometbft/cometbft/light"
	lightdb "github.com/cometbft/cometbft/light/store/db"
	"github.com/cometbft/cometbft/types"

	rpchttp "github.com/cometbft/cometbft/rpc/client/http"

	"wastewatch/tests/bench/peers/fixture"
)

const (
	trustingPeriod = 20 * 24 * time.Hour
	maxClockDrift  = 10 * time.Second
	benchChainID   = "bench-1"
	benchBlocks    = 32
)

// benchChain is what both sides verify: constant validators of equal power, everybody signs.
func benchChain(validators, count int) []*types.LightBlock {
	return fixture.Chain{
		ID: benchChainID, FirstHeight: 1, Interval: time.Second,
		Members: fixture.Constant(fixture.Members("bench", 0, validators, 10)),
	}.Build(count)
}

func adjacent(validators int) func() (func() (int, error), error) {
	return lightBench(validators, func(blocks []*types.LightBlock, i int, now time.Time) error {
		return light.VerifyAdjacent(blocks[i-1].SignedHeader, blocks[i].SignedHeader, blocks[i].ValidatorSet,
			trustingPeriod, now, maxClockDrift)
	}, 1)
}

func skipping(validators int) func() (func() (int, error), error) {
	return lightBench(validators, func(blocks []*types.LightBlock, i int, now time.Time) error {
		return light.VerifyNonAdjacent(blocks[0].SignedHeader, blocks[0].ValidatorSet, blocks[i].SignedHeader,
			blocks[i].ValidatorSet, trustingPeriod, now, maxClockDrift, light.DefaultTrustLevel)
	}, 2)
}

func lightBench(validators int, verify func([]*types.LightBlock, int, time.Time) error,
	first int) func() (func() (int, error), error) {
	return func() (func() (int, error), error) {
		blocks := benchChain(validators, benchBlocks)
		now := blocks[len(blocks)-1].Time.Add(time.Minute)
		i := first - 1
		return func() (int, error) {
			if i++; i == len(blocks) {
				i = first
			}
			return 1, verify(blocks, i, now)
		}, nil
	}
}

func lightBlocks(args []string) error {
	flags := flag.NewFlagSet("light-blocks", flag.ContinueOnError)
	validators := flags.Int("validators", 4, "validators in the set")
	count := flags.Int("count", benchBlocks, "blocks to write")
	if err := parse(flags, args); err != nil {
		return err
	}
	if *validators < 1 || *count < 1 {
		return fmt.Errorf("validators and count must be positive")
	}
	blocks := benchChain(*validators, *count)
	encoded, err := cmtjson.Marshal(blocks)
	if err != nil {
		return err
	}
	return printJSON(map[string]any{
		"chain_id": benchChainID,
		"now":      blocks[len(blocks)-1].Time.Add(time.Minute),
		"blocks":   json.RawMessage(encoded),
	})
}

// sync lets CometBFT's light client verify from one height to another, as `cometbft light` does.
func sync(args []string) error {
	flags := flag.NewFlagSet("sync", flag.ContinueOnError)
	rpc := flags.String("rpc", "http://127.0.0.1:26657", "the node, also its own witness")
	from := flags.Int64("from", 1, "trusted height")
	to := flags.Int64("to", 0, "height to verify")
	skip := flags.Bool("skipping", false, "skipping instead of sequential verification")
	if err := parse(flags, args); err != nil {
		return err
	}
	client, err := lightClient(*rpc, *from, *skip)
	if err != nil {
		return err
	}
	start, cpu := time.Now(), cpuSeconds()
	if _, err := client.VerifyLightBlockAtHeight(context.Background(), *to, time.Now()); err != nil {
		return err
	}
	f := figure{Name: "sync", Operations: int(*to - *from), Seconds: time.Since(start).Seconds()}
	f.CPUSeconds = cpuSeconds() - cpu
	f.OpsPerSecond = float64(f.Operations) / f.Seconds
	return printJSON(f)
}

func lightClient(rpc string, from int64, skip bool) (*light.Client, error) {
	ctx := context.Background()
	node, err := rpchttp.New(rpc, "/websocket")
	if err != nil {
		return nil, err
	}
	anchor, err := node.Commit(ctx, &from)
	if err != nil {
		return nil, err
	}
	mode := light.SequentialVerification()
	if skip {
		mode = light.SkippingVerification(light.DefaultTrustLevel)
	}
	trust := light.TrustOptions{Period: trustingPeriod, Height: from, Hash: anchor.Hash()}
	store := lightdb.New(dbm.NewMemDB(), anchor.ChainID)
	return light.NewHTTPClient(ctx, anchor.ChainID, trust, rpc, []string{rpc}, store, mode)
}
