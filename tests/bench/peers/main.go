// bench-peers runs the reference implementations (CometBFT's light package, cosmos/iavl, ics23) whose speed and
// verdicts ours are compared with. One line of JSON per answer; see usage below.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
)

const usage = `usage:
  bench-peers list                                  names of the benchmarks
  bench-peers NAME [--seconds S]                    run one, print {"name","ops_per_second","operations","seconds"}
  bench-peers light-blocks --validators N --count K print a chain of light blocks as JSON
  bench-peers sync --rpc URL --from H --to H [--skipping]
                                                    time CometBFT's light client against a node
  bench-peers verdict                               light cases on stdin, a verdict a line on stdout
  bench-peers ics23-verdict                         ICS 23 cases on stdin, a verdict a line on stdout
`

var commands = map[string]func(args []string) error{
	"list":          list,
	"light-blocks":  lightBlocks,
	"sync":          sync,
	"verdict":       lightVerdicts,
	"ics23-verdict": ics23Verdicts,
}

func main() {
	if len(os.Args) < 2 {
		fmt.Fprint(os.Stderr, usage)
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, "bench-peers:", err)
		os.Exit(1)
	}
}

func run(name string, args []string) error {
	if command, ok := commands[name]; ok {
		return command(args)
	}
	for _, b := range benchmarks {
		if b.name == name {
			return b.run(args)
		}
	}
	fmt.Fprint(os.Stderr, usage)
	return fmt.Errorf("unknown name %q", name)
}

func list([]string) error {
	for _, b := range benchmarks {
		fmt.Println(b.name)
	}
	return nil
}

// parse reads flags and refuses leftover arguments.
func parse(flags *flag.FlagSet, args []string) error {
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("unexpected argument %q", flags.Arg(0))
	}
	return nil
}

func printJSON(value any) error { return json.NewEncoder(os.Stdout).Encode(value) }
