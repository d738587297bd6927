// generate writes the vectors of tests/vectors with CometBFT, cosmos/iavl and ics23.
// Everything is seeded: a second run gives the same bytes (see generate_test.go).
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	out := flag.String("out", "..", "folder to write into")
	flag.Parse()
	if err := writeAll(*out, files()); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

// files lists every vector file and what makes it.
func files() []file {
	return []file{
		{"chain/headers.json", headers},
		{"chain/sign_bytes.json", signBytes},
		{"chain/commits.json", commits},
		{"chain/validator_sets.json", validatorSets},
		{"chain/txs.json", txs},
		{"chain/results.json", results},
		{"chain/evidence.json", evidence},
		{"chain/consensus_params.json", consensusParams},
		{"chain/blocks.json", blocks},
		{"chain/part_sets.json", partSets},
		{"chain/light_blocks.json", lightBlocks},
		{"crypto/ed25519.json", ed25519Signatures},
		{"light/verify.json", lightVerify},
		{"light/ed25519.json", ed25519Light},
		{"light/backwards.json", lightBackwards},
		{"light/sync.json", lightSync},
		{"light/attacks.json", lightAttacks},
		{"light/peers.json", lightPeers},
		{"iavl/trees.json", iavlTrees},
		{"iavl/proofs.json", iavlProofs},
		{"iavl/mutated_proofs.json", mutatedProofs},
		{"merkle/trees.json", merkleTrees},
		{"merkle/mutated_proofs.json", mutatedMerkleProofs},
	}
}
