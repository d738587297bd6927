package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/rand"
	"os"
	"path/filepath"

	cmtjson "github.com/cometbft/cometbft/libs/json"
)

// file is one vector file: a JSON document with a "cases" array, one case a line, and where cases share light blocks
// a "blocks" array before it that they point into.
type file struct {
	path string
	make func() []any
}

// table is a case list's leading element when the file has shared blocks.
type table struct{ blocks []any }

func writeAll(out string, files []file) error {
	for _, f := range files {
		path := filepath.Join(out, f.path)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, f.bytes(), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func (f file) bytes() []byte {
	var text bytes.Buffer
	text.WriteString("{")
	cases := f.make()
	if shared, ok := cases[0].(table); ok {
		writeArray(&text, "blocks", shared.blocks)
		text.WriteString(",\n")
		cases = cases[1:]
	}
	writeArray(&text, "cases", cases)
	text.WriteString("}\n")
	return text.Bytes()
}

func writeArray(text *bytes.Buffer, name string, items []any) {
	fmt.Fprintf(text, "%q:[\n", name)
	for i, item := range items {
		if i > 0 {
			text.WriteString(",\n")
		}
		text.Write(must(json.Marshal(item)))
	}
	text.WriteString("\n]")
}

// object is one JSON object; encoding/json writes its members in alphabetical order.
type object = map[string]any

// rpc encodes a CometBFT value as its RPC does.
func rpc(value any) json.RawMessage { return must(cmtjson.Marshal(value)) }

func hexOf(bytes []byte) string { return hex.EncodeToString(bytes) }

// marshal is the protobuf encoding in hex.
func marshal(message interface{ Marshal() ([]byte, error) }) string {
	return hexOf(must(message.Marshal()))
}

// source is the random source of one file: its sequence does not depend on other files.
func source(name string) *rand.Rand {
	seed := int64(0)
	for _, c := range name {
		seed = seed*131 + int64(c)
	}
	return rand.New(rand.NewSource(seed))
}

func randomBytes(random *rand.Rand, n int) []byte {
	bytes := make([]byte, n)
	random.Read(bytes)
	return bytes
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(fmt.Sprintf("%+v", err))
	}
	return value
}
