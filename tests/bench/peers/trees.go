package main

import (
	"errors"
	"fmt"
	"math/rand"

	"github.com/cosmos/iavl"
	"github.com/cosmos/iavl/db"
	ics23 "github.com/cosmos/ics23/go"
)

const (
	treeKeys   = 100_000
	treeSets   = 100_000
	blockSets  = 1_000
	valueBytes = 100
	nodeCache  = 500_000
)

func treeKey(i int) []byte { return fmt.Appendf(nil, "b/%016d", i) }

func newTree() *iavl.MutableTree {
	return iavl.NewMutableTree(db.NewMemDB(), nodeCache, true, iavl.NewNopLogger())
}

// iavlSets: one step is 100,000 sets of random keys out of 100,000 in a new tree, 1,000 a version.
func iavlSets() (func() (int, error), error) {
	random := rand.New(rand.NewSource(1))
	return func() (int, error) {
		tree := newTree()
		for i := 1; i <= treeSets; i++ {
			value := make([]byte, valueBytes)
			random.Read(value)
			if _, err := tree.Set(treeKey(random.Intn(treeKeys)), value); err != nil {
				return 0, err
			}
			if i%blockSets == 0 {
				if _, _, err := tree.SaveVersion(); err != nil {
					return 0, err
				}
			}
		}
		return treeSets, nil
	}, nil
}

// ics23Existence: one step verifies 1,000 decoded proofs under the root of a tree of 100,000 keys.
func ics23Existence() (func() (int, error), error) {
	root, proofs, err := existenceProofs(1_000)
	if err != nil {
		return nil, err
	}
	return func() (int, error) {
		for _, proof := range proofs {
			exist := proof.GetExist()
			if !ics23.VerifyMembership(ics23.IavlSpec, root, proof, exist.Key, exist.Value) {
				return 0, errors.New("proof refused")
			}
		}
		return len(proofs), nil
	}, nil
}

// existenceProofs returns decoded proofs that keep nothing of the tree alive, so that only verification is timed.
func existenceProofs(count int) ([]byte, []*ics23.CommitmentProof, error) {
	tree := newTree()
	random := rand.New(rand.NewSource(1))
	for _, i := range random.Perm(treeKeys) {
		if _, err := tree.Set(treeKey(i), fmt.Appendf(nil, "value %0*d", valueBytes-6, i)); err != nil {
			return nil, nil, err
		}
	}
	root, _, err := tree.SaveVersion()
	if err != nil {
		return nil, nil, err
	}
	proofs := make([]*ics23.CommitmentProof, count)
	for i := range proofs {
		proof, err := tree.GetMembershipProof(treeKey(random.Intn(treeKeys)))
		if err != nil {
			return nil, nil, err
		}
		if proofs[i], err = copied(proof); err != nil {
			return nil, nil, err
		}
	}
	return root, proofs, nil
}

func copied(proof *ics23.CommitmentProof) (*ics23.CommitmentProof, error) {
	encoded, err := proof.Marshal()
	if err != nil {
		return nil, err
	}
	decoded := &ics23.CommitmentProof{}
	return decoded, decoded.Unmarshal(encoded)
}
