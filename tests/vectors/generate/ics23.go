package main

import (
	"fmt"
	"math/rand"

	ics23 "github.com/cosmos/ics23/go"

	"wastewatch/tests/bench/peers/verdict"
)

// claim is a proof with what it is to show.
type claim struct {
	root, key, value []byte
	proof            *ics23.CommitmentProof
}

// exists are the existence proofs inside a proof.
func (c claim) exists() []*ics23.ExistenceProof {
	var list []*ics23.ExistenceProof
	absence := c.proof.GetNonexist()
	for _, e := range []*ics23.ExistenceProof{c.proof.GetExist(), absence.GetLeft(), absence.GetRight()} {
		if e != nil {
			list = append(list, e)
		}
	}
	return list
}

// structural changes one member of a decoded proof; others is a good existence proof of another key.
var structural = []struct {
	name   string
	change func(random *rand.Rand, c *claim, other *ics23.ExistenceProof)
}{
	{"none", func(*rand.Rand, *claim, *ics23.ExistenceProof) {}},
	{"other key asked", func(_ *rand.Rand, c *claim, _ *ics23.ExistenceProof) { c.key = append(c.key, 'x') }},
	{"other value asked", func(_ *rand.Rand, c *claim, _ *ics23.ExistenceProof) { c.value = append(c.value, 'x') }},
	{"absence asked", func(_ *rand.Rand, c *claim, _ *ics23.ExistenceProof) { c.value = nil }},
	{"root changed", func(_ *rand.Rand, c *claim, _ *ics23.ExistenceProof) { c.root[5] ^= 1 }},
	{"root short", func(_ *rand.Rand, c *claim, _ *ics23.ExistenceProof) { c.root = c.root[:31] }},
	{"proof's key changed", onExist(func(_ *rand.Rand, e *ics23.ExistenceProof) { e.Key = append(e.Key, 0) })},
	{"proof's value changed", onExist(func(_ *rand.Rand, e *ics23.ExistenceProof) { e.Value = append(e.Value, 0) })},
	{"proof's key empty", onExist(func(_ *rand.Rand, e *ics23.ExistenceProof) { e.Key = nil })},
	{"proof's value empty", onExist(func(_ *rand.Rand, e *ics23.ExistenceProof) { e.Value = nil })},
	{"no leaf", onExist(func(_ *rand.Rand, e *ics23.ExistenceProof) { e.Leaf = nil })},
	{"leaf prefix longer", onExist(func(_ *rand.Rand, e *ics23.ExistenceProof) { e.Leaf.Prefix = append(e.Leaf.Prefix, 0) })},
	{"leaf prefix shorter", onExist(func(_ *rand.Rand, e *ics23.ExistenceProof) { e.Leaf.Prefix = e.Leaf.Prefix[:2] })},
	{"leaf height not 0", onExist(func(_ *rand.Rand, e *ics23.ExistenceProof) { e.Leaf.Prefix[0] = 2 })},
	{"leaf size not 1", onExist(func(_ *rand.Rand, e *ics23.ExistenceProof) { e.Leaf.Prefix[1] = 4 })},
	{"leaf version negative", onExist(func(_ *rand.Rand, e *ics23.ExistenceProof) { e.Leaf.Prefix[2] = 1 })},
	{"leaf varint too long", onExist(func(_ *rand.Rand, e *ics23.ExistenceProof) {
		e.Leaf.Prefix = []byte{0, 2, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1}
	})},
	{"leaf varint not shortest", onExist(func(_ *rand.Rand, e *ics23.ExistenceProof) { e.Leaf.Prefix = []byte{0x80, 0, 2, 2} })},
	{"leaf hash another", onExist(func(_ *rand.Rand, e *ics23.ExistenceProof) { e.Leaf.Hash = ics23.HashOp_SHA512 })},
	{"leaf key prehashed", onExist(func(_ *rand.Rand, e *ics23.ExistenceProof) { e.Leaf.PrehashKey = ics23.HashOp_SHA256 })},
	{"leaf value not prehashed", onExist(func(_ *rand.Rand, e *ics23.ExistenceProof) { e.Leaf.PrehashValue = ics23.HashOp_NO_HASH })},
	{"leaf length another", onExist(func(_ *rand.Rand, e *ics23.ExistenceProof) { e.Leaf.Length = ics23.LengthOp_NO_PREFIX })},
	{"inner hash another", onInner(func(_ *rand.Rand, i *ics23.InnerOp) { i.Hash = ics23.HashOp_KECCAK256 })},
	{"inner sides swapped", onInner(swapSides)},
	{"inner prefix longer", onInner(func(_ *rand.Rand, i *ics23.InnerOp) { i.Prefix = append(i.Prefix, 32) })},
	{"inner prefix shorter", onInner(func(_ *rand.Rand, i *ics23.InnerOp) { i.Prefix = i.Prefix[:len(i.Prefix)-1] })},
	{"inner prefix empty", onInner(func(_ *rand.Rand, i *ics23.InnerOp) { i.Prefix = nil })},
	{"inner prefix as a leaf", onInner(func(_ *rand.Rand, i *ics23.InnerOp) { i.Prefix[0] = 0 })},
	{"inner height small", onInner(func(_ *rand.Rand, i *ics23.InnerOp) { i.Prefix[0] = 2 })},
	{"inner size negative", onInner(func(_ *rand.Rand, i *ics23.InnerOp) { i.Prefix[1] = 3 })},
	{"inner suffix longer", onInner(func(_ *rand.Rand, i *ics23.InnerOp) { i.Suffix = append(i.Suffix, 7) })},
	{"inner suffix doubled", onInner(func(_ *rand.Rand, i *ics23.InnerOp) { i.Suffix = append(i.Suffix, i.Suffix...) })},
	{"inner sibling changed", onInner(func(_ *rand.Rand, i *ics23.InnerOp) {
		if len(i.Suffix) > 4 {
			i.Suffix[4] ^= 1
		} else {
			i.Prefix[len(i.Prefix)-4] ^= 1
		}
	})},
	{"a level left out", onExist(func(r *rand.Rand, e *ics23.ExistenceProof) {
		if n := len(e.Path); n > 0 {
			at := r.Intn(n)
			e.Path = append(e.Path[:at:at], e.Path[at+1:]...)
		}
	})},
	{"a level twice", onExist(func(_ *rand.Rand, e *ics23.ExistenceProof) {
		if n := len(e.Path); n > 0 {
			e.Path = append(e.Path, e.Path[n-1])
		}
	})},
	{"levels reversed", onExist(func(_ *rand.Rand, e *ics23.ExistenceProof) {
		for i, j := 0, len(e.Path)-1; i < j; i, j = i+1, j-1 {
			e.Path[i], e.Path[j] = e.Path[j], e.Path[i]
		}
	})},
	{"no levels", onExist(func(_ *rand.Rand, e *ics23.ExistenceProof) { e.Path = nil })},
	{"129 levels", onExist(func(_ *rand.Rand, e *ics23.ExistenceProof) {
		for len(e.Path) > 0 && len(e.Path) < 129 {
			e.Path = append(e.Path, &ics23.InnerOp{Hash: ics23.HashOp_SHA256, Prefix: []byte{2, 4, 2, 32}})
		}
	})},
	{"left only", onAbsence(func(n *ics23.NonExistenceProof, _ *ics23.ExistenceProof) { n.Right = nil })},
	{"right only", onAbsence(func(n *ics23.NonExistenceProof, _ *ics23.ExistenceProof) { n.Left = nil })},
	{"neither side", onAbsence(func(n *ics23.NonExistenceProof, _ *ics23.ExistenceProof) { n.Left, n.Right = nil, nil })},
	{"sides swapped", onAbsence(func(n *ics23.NonExistenceProof, _ *ics23.ExistenceProof) { n.Left, n.Right = n.Right, n.Left })},
	{"left the same as right", onAbsence(func(n *ics23.NonExistenceProof, _ *ics23.ExistenceProof) { n.Left = n.Right })},
	{"left not the neighbour", onAbsence(func(n *ics23.NonExistenceProof, other *ics23.ExistenceProof) { n.Left = other })},
	{"right not the neighbour", onAbsence(func(n *ics23.NonExistenceProof, other *ics23.ExistenceProof) { n.Right = other })},
	{"proof of another key", onAbsence(func(n *ics23.NonExistenceProof, _ *ics23.ExistenceProof) { n.Key = []byte("zz") })},
	{"a neighbour's existence", func(_ *rand.Rand, c *claim, _ *ics23.ExistenceProof) {
		c.proof = &ics23.CommitmentProof{Proof: &ics23.CommitmentProof_Exist{Exist: c.exists()[0]}}
	}},
	{"empty proof", func(_ *rand.Rand, c *claim, _ *ics23.ExistenceProof) { c.proof = &ics23.CommitmentProof{} }},
}

func swapSides(_ *rand.Rand, i *ics23.InnerOp) {
	if n := len(i.Prefix); len(i.Suffix) > 0 {
		i.Prefix, i.Suffix = append(append(i.Prefix[:n-1:n-1], i.Suffix...), 32), nil
	} else if n > 34 {
		i.Prefix, i.Suffix = append(i.Prefix[:n-34:n-34], 32), append([]byte{}, i.Prefix[n-34:n-1]...)
	}
}

func onExist(change func(*rand.Rand, *ics23.ExistenceProof)) func(*rand.Rand, *claim, *ics23.ExistenceProof) {
	return func(random *rand.Rand, c *claim, _ *ics23.ExistenceProof) {
		if list := c.exists(); len(list) > 0 {
			change(random, list[random.Intn(len(list))])
		}
	}
}

func onInner(change func(*rand.Rand, *ics23.InnerOp)) func(*rand.Rand, *claim, *ics23.ExistenceProof) {
	return onExist(func(random *rand.Rand, e *ics23.ExistenceProof) {
		if len(e.Path) > 0 {
			change(random, e.Path[random.Intn(len(e.Path))])
		}
	})
}

func onAbsence(change func(*ics23.NonExistenceProof, *ics23.ExistenceProof)) func(*rand.Rand, *claim, *ics23.ExistenceProof) {
	return func(_ *rand.Rand, c *claim, other *ics23.ExistenceProof) {
		if absence := c.proof.GetNonexist(); absence != nil {
			change(absence, other)
		}
	}
}

// mutatedProofs keeps the reference's verdict on structural changes, bit flips and truncations.
func mutatedProofs() []any {
	random := source("mutated_proofs")
	var cases []any
	for _, n := range []int{1, 6, 21} {
		tree := proofTree(n)
		for _, i := range []int{0, n / 2 * 2, n | 1, 2*n + 1, -1} {
			fresh := func() claim {
				key := fmt.Appendf(nil, "k%03d", i)
				if i < 0 {
					key = []byte("a")
				}
				return claim{append([]byte{}, tree.Hash()...), key, must(tree.Get(key)), copied(must(tree.GetProof(key)))}
			}
			other := copied(must(tree.GetProof([]byte("k000")))).GetExist()
			for _, m := range structural {
				c := fresh()
				m.change(random, &c, other)
				if changed := must(c.proof.Marshal()); m.name == "none" || c.differs(fresh(), changed) {
					cases = append(cases, proofVerdict(m.name, c, changed))
				}
			}
			for _, m := range byteMutations {
				c := fresh()
				cases = append(cases, proofVerdict(m.name, c, m.change(random, must(c.proof.Marshal()))))
			}
		}
	}
	return cases
}

// differs leaves out changes that had nothing to change.
func (c claim) differs(from claim, encoded []byte) bool {
	return string(encoded) != string(must(from.proof.Marshal())) || string(c.root) != string(from.root) ||
		string(c.key) != string(from.key) || string(c.value) != string(from.value)
}

func flipBit(random *rand.Rand, proof []byte) []byte {
	proof[random.Intn(len(proof))] ^= 1 << random.Intn(8)
	return proof
}

var byteMutations = []struct {
	name   string
	change func(random *rand.Rand, proof []byte) []byte
}{
	{"bit flipped", flipBit}, {"bit flipped", flipBit}, {"bit flipped", flipBit}, {"bit flipped", flipBit},
	{"truncated", func(random *rand.Rand, proof []byte) []byte { return proof[:random.Intn(len(proof))] }},
	{"last byte cut", func(_ *rand.Rand, proof []byte) []byte { return proof[:len(proof)-1] }},
	{"a byte appended", func(_ *rand.Rand, proof []byte) []byte { return append(proof, 0) }},
	{"an unknown field appended", func(_ *rand.Rand, proof []byte) []byte { return append(proof, 0x78, 1) }},
}

func copied(proof *ics23.CommitmentProof) *ics23.CommitmentProof {
	decoded := &ics23.CommitmentProof{}
	if err := decoded.Unmarshal(must(proof.Marshal())); err != nil {
		panic(err)
	}
	return decoded
}

func proofVerdict(mutation string, c claim, proof []byte) object {
	ok, _ := verdict.ICS23(c.root, c.key, c.value, proof)
	out := object{"mutation": mutation, "root": hexOf(c.root), "key": hexOf(c.key), "proof": hexOf(proof), "ok": ok}
	if len(c.value) > 0 {
		out["value"] = hexOf(c.value)
	}
	return out
}
