package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

func TestCommittedVectorsAreReproducedByteForByte(t *testing.T) {
	for _, f := range files() {
		t.Run(f.path, func(t *testing.T) {
			committed, err := os.ReadFile(filepath.Join("..", f.path))
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(f.bytes(), committed) {
				t.Error("differs from the committed file; run `go run .`")
			}
		})
	}
}
