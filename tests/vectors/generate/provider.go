package main

import (
	"context"
	"slices"
	"sync"
	"time"

	dbm "github.com/cometbft/cometbft-db"
	"github.com/cometbft/cometbft/light"
	"github.com/cometbft/cometbft/light/provider"
	lightdb "github.com/cometbft/cometbft/light/store/db"
	"github.com/cometbft/cometbft/types"
)

// peer is a light client's provider over fixed blocks; it remembers what it was asked and told.
type peer struct {
	blocks    []*types.LightBlock
	mutex     sync.Mutex
	requested []int64
	reported  []types.Evidence
	missed    bool // was asked for a block that it does not have
}

var _ provider.Provider = (*peer)(nil)

func (p *peer) ChainID() string { return lightID }

func (p *peer) LightBlock(_ context.Context, height int64) (*types.LightBlock, error) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	last := p.blocks[len(p.blocks)-1]
	if height == 0 {
		height = last.Height
	}
	p.requested = append(p.requested, height)
	if height > last.Height {
		return nil, provider.ErrHeightTooHigh
	}
	at := slices.IndexFunc(p.blocks, func(b *types.LightBlock) bool { return b.Height == height })
	if at < 0 {
		p.missed = true
		return nil, provider.ErrLightBlockNotFound
	}
	if err := p.blocks[at].ValidateBasic(lightID); err != nil {
		return nil, provider.ErrBadLightBlock{Reason: err}
	}
	return p.blocks[at], nil
}

func (p *peer) ReportEvidence(_ context.Context, e types.Evidence) error {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.reported = append(p.reported, e)
	return nil
}

// follow has Go's light client go from a trusted to a target height.
func follow(primary, witness *peer, trusted *types.LightBlock, target int64, now time.Time, period time.Duration,
	mode light.Option) error {
	return followAll(primary, []provider.Provider{witness}, trusted, target, now, period, mode)
}

// followAll does the same with any number of witnesses.
func followAll(primary *peer, witnesses []provider.Provider, trusted *types.LightBlock, target int64, now time.Time,
	period time.Duration, options ...light.Option) error {
	ctx := context.Background()
	trust := light.TrustOptions{Period: period, Height: trusted.Height, Hash: trusted.Hash()}
	client, err := light.NewClient(ctx, lightID, trust, primary, witnesses,
		lightdb.New(dbm.NewMemDB(), lightID), options...)
	if err != nil {
		return err
	}
	primary.requested = nil
	_, err = client.VerifyLightBlockAtHeight(ctx, target, now)
	return err
}
