package main

import (
	"github.com/cometbft/cometbft/crypto/merkle"
)

func merkleTrees() []any {
	random := source("merkle")
	var cases []any
	sizes := []int{31, 32, 33, 64, 100, 257}
	for n := range 21 {
		sizes = append(sizes, n)
	}
	for _, n := range sizes {
		leaves := make([][]byte, n)
		texts := []string{}
		for i := range leaves {
			leaves[i] = randomBytes(random, random.Intn(12))
			texts = append(texts, hexOf(leaves[i]))
		}
		root, proofs := merkle.ProofsFromByteSlices(leaves)
		if n > 20 {
			proofs = []*merkle.Proof{proofs[0], proofs[n/2], proofs[n-1]}
		}
		cases = append(cases, object{"leaves": texts, "root": hexOf(root), "proofs": rpc(proofs)})
	}
	return cases
}

// mutations of a good proof; the verdict is the reference's, not presumed.
var merkleMutations = []struct {
	name   string
	change func(p *merkle.Proof, root, leaf []byte)
}{
	{"none", func(*merkle.Proof, []byte, []byte) {}},
	{"index one more", func(p *merkle.Proof, _, _ []byte) { p.Index++ }},
	{"index negative", func(p *merkle.Proof, _, _ []byte) { p.Index = -1 }},
	{"total one more", func(p *merkle.Proof, _, _ []byte) { p.Total++ }},
	{"total one less", func(p *merkle.Proof, _, _ []byte) { p.Total-- }},
	{"total negative", func(p *merkle.Proof, _, _ []byte) { p.Total = -1 }},
	{"leaf hash changed", func(p *merkle.Proof, _, _ []byte) { p.LeafHash[3] ^= 1 }},
	{"leaf hash short", func(p *merkle.Proof, _, _ []byte) { p.LeafHash = p.LeafHash[:31] }},
	{"root changed", func(_ *merkle.Proof, root, _ []byte) { root[31] ^= 0x80 }},
	{"leaf changed", func(_ *merkle.Proof, _, leaf []byte) { leaf[0] ^= 1 }},
	{"an aunt more", func(p *merkle.Proof, root, _ []byte) { p.Aunts = append(p.Aunts, root) }},
	{"an aunt less", func(p *merkle.Proof, _, _ []byte) { p.Aunts = p.Aunts[:max(0, len(p.Aunts)-1)] }},
	{"first aunt changed", func(p *merkle.Proof, _, _ []byte) {
		if len(p.Aunts) > 0 {
			p.Aunts[0][7] ^= 4
		}
	}},
	{"first aunt short", func(p *merkle.Proof, _, _ []byte) {
		if len(p.Aunts) > 0 {
			p.Aunts[0] = p.Aunts[0][:31]
		}
	}},
	{"aunts swapped", func(p *merkle.Proof, _, _ []byte) {
		if n := len(p.Aunts); n > 1 {
			p.Aunts[0], p.Aunts[n-1] = p.Aunts[n-1], p.Aunts[0]
		}
	}},
	{"101 aunts", func(p *merkle.Proof, root, _ []byte) {
		for len(p.Aunts) < 101 {
			p.Aunts = append(p.Aunts, root)
		}
	}},
}

func mutatedMerkleProofs() []any {
	var cases []any
	for _, n := range []int{1, 2, 3, 5, 8, 13} {
		leaves := make([][]byte, n)
		for _, m := range merkleMutations {
			for i := range leaves {
				leaves[i] = []byte{byte(i), byte(n)}
			}
			root, proofs := merkle.ProofsFromByteSlices(leaves)
			at := (n + 1) / 2 % n
			proof, leaf := proofs[at], leaves[at]
			before := hexOf(root) + hexOf(leaf) + string(rpc(proof))
			m.change(proof, root, leaf)
			if m.name != "none" && before == hexOf(root)+hexOf(leaf)+string(rpc(proof)) {
				continue
			}
			ok := proof.Verify(root, leaf) == nil
			cases = append(cases, object{"mutation": m.name, "proof": rpc(proof), "root": hexOf(root), "leaf": hexOf(leaf), "ok": ok})
		}
	}
	return cases
}
