package main

import (
	"fmt"
	"math/rand"

	"github.com/cosmos/iavl"
	"github.com/cosmos/iavl/db"
	ics23 "github.com/cosmos/ics23/go"
)

func newTree(initialVersion uint64) *iavl.MutableTree {
	return iavl.NewMutableTree(db.NewMemDB(), 10_000, true, iavl.NewNopLogger(),
		iavl.InitialVersionOption(initialVersion))
}

// script records operations on a tree as steps: ["set",key,value] ["remove",key] ["commit",version,root].
type script struct {
	tree  *iavl.MutableTree
	steps [][]any
}

func (s *script) set(key, value []byte) {
	must(s.tree.Set(key, value))
	s.steps = append(s.steps, []any{"set", hexOf(key), hexOf(value)})
}

func (s *script) remove(key []byte) {
	if _, _, err := s.tree.Remove(key); err != nil {
		panic(err)
	}
	s.steps = append(s.steps, []any{"remove", hexOf(key)})
}

func (s *script) commit() {
	root, version, err := s.tree.SaveVersion()
	if err != nil {
		panic(err)
	}
	s.steps = append(s.steps, []any{"commit", version, hexOf(root)})
}

var scripts = []struct {
	name string
	run  func(s *script)
}{
	{"one key", func(s *script) { s.set([]byte("a"), []byte("1")); s.commit() }},
	{"empty versions", func(s *script) { s.commit(); s.commit(); s.set([]byte("a"), []byte("1")); s.commit(); s.commit() }},
	{"value updates", valueUpdates},
	{"removal to the empty tree and back", removeAll},
	{"removal of absent keys", func(s *script) {
		s.set([]byte("k"), []byte("1"))
		s.remove([]byte("j"))
		s.commit()
		s.remove([]byte("l"))
		s.commit()
	}},
	{"a key set and removed in one version", func(s *script) {
		s.set([]byte("k"), []byte("1"))
		s.commit()
		s.set([]byte("m"), []byte("2"))
		s.remove([]byte("m"))
		s.commit()
	}},
	{"ascending: left rotations", func(s *script) { s.fill(40, func(i int) int { return i }) }},
	{"descending: right rotations", func(s *script) { s.fill(40, func(i int) int { return 99 - i }) }},
	{"zigzag: double rotations", func(s *script) { s.fill(40, func(i int) int { return i * 37 % 101 }) }},
	{"rotations by removal", removeEveryOther},
	{"keys that are prefixes of each other", func(s *script) {
		for n := 12; n > 0; n-- {
			s.set([]byte("aaaaaaaaaaaa")[:n], []byte{byte(n)})
		}
		s.set([]byte{0}, []byte("zero"))
		s.set([]byte{255, 255}, []byte("high"))
		s.commit()
	}},
	{"long keys and values", func(s *script) {
		random := source("long")
		for _, n := range []int{1, 127, 128, 129, 300} {
			s.set(randomBytes(random, n), randomBytes(random, n*3))
		}
		s.commit()
	}},
	{"random", func(s *script) { s.random(source("iavl"), 2500, 400, 100) }},
	{"random, few keys", func(s *script) { s.random(source("few"), 600, 12, 7) }},
}

func (s *script) fill(n int, key func(int) int) {
	for i := range n {
		s.set(fmt.Appendf(nil, "k%03d", key(i)), []byte{byte(i + 1)})
		if i%3 == 2 {
			s.commit()
		}
	}
	s.commit()
}

func valueUpdates(s *script) {
	s.fill(10, func(i int) int { return i })
	for i := range 5 {
		s.set(fmt.Appendf(nil, "k%03d", i*2), []byte("new"))
		s.commit()
	}
	s.set([]byte("k004"), []byte("new"))
	s.commit()
}

func removeAll(s *script) {
	s.fill(9, func(i int) int { return i * 4 % 9 })
	for i := range 9 {
		s.remove(fmt.Appendf(nil, "k%03d", i*7%9))
		s.commit()
	}
	s.set([]byte("again"), []byte("1"))
	s.commit()
}

func removeEveryOther(s *script) {
	s.fill(40, func(i int) int { return i })
	for i := range 20 {
		s.remove(fmt.Appendf(nil, "k%03d", i*2))
		if i%4 == 3 {
			s.commit()
		}
	}
	for i := 39; i > 20; i -= 2 {
		s.remove(fmt.Appendf(nil, "k%03d", i))
		s.commit()
	}
}

// random mixes new keys, updates and removals (two in seven).
func (s *script) random(random *rand.Rand, operations, keys, perVersion int) {
	for i := 1; i <= operations; i++ {
		key := fmt.Appendf(nil, "%03x", random.Intn(keys)*7919%4093)
		if random.Intn(7) < 2 {
			s.remove(key)
		} else {
			s.set(key, randomBytes(random, 1+random.Intn(4)))
		}
		if i%perVersion == 0 {
			s.commit()
		}
	}
	s.commit()
}

func iavlTrees() []any {
	var cases []any
	for _, initial := range []uint64{1, 100} {
		for _, one := range scripts {
			if initial != 1 && one.name == "random" {
				continue
			}
			s := script{tree: newTree(initial)}
			one.run(&s)
			cases = append(cases, object{"name": one.name, "initial_version": initial, "steps": s.steps})
		}
	}
	return cases
}

// proofTree has the even keys k000, k002, …, made in three versions.
func proofTree(n int) *iavl.MutableTree {
	s := script{tree: newTree(1)}
	for i := range n {
		s.set(fmt.Appendf(nil, "k%03d", i*7%n*2), fmt.Appendf(nil, "value %d", i))
		if i == n/3 || i == n/2 {
			s.commit()
		}
	}
	s.commit()
	return s.tree
}

func iavlProofs() []any {
	var cases []any
	for _, n := range []int{1, 2, 3, 4, 5, 8, 13, 60, 250} {
		tree := proofTree(n)
		proofs := []object{}
		for i := -1; i <= 2*n; i += 1 + n/15 {
			key := fmt.Appendf(nil, "k%03d", i)
			if i < 0 {
				key = []byte("a")
			}
			proofs = append(proofs, proofCase(tree, key, must(tree.GetProof(key))))
		}
		cases = append(cases, object{"entries": entries(tree), "version": tree.Version(), "root": hexOf(tree.Hash()), "proofs": proofs})
	}
	return cases
}

func entries(tree *iavl.MutableTree) int64 { return tree.Size() }

func proofCase(tree *iavl.MutableTree, key []byte, proof *ics23.CommitmentProof) object {
	c := object{"key": hexOf(key), "proof": marshal(proof)}
	if value := must(tree.Get(key)); value != nil {
		c["value"] = hexOf(value)
	}
	return c
}
