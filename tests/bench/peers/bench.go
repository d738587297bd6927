package main

import (
	"flag"
	"runtime"
	"runtime/debug"
	"syscall"
	"time"
)

// benchmark prepares its data once; each call of the returned step does some operations and says how many.
type benchmark struct {
	name  string
	setup func() (step func() (int, error), err error)
}

var benchmarks = []benchmark{
	{"adjacent-4", adjacent(4)},
	{"adjacent-20", adjacent(20)},
	{"adjacent-100", adjacent(100)},
	{"skipping-4", skipping(4)},
	{"skipping-100", skipping(100)},
	{"iavl-sets", iavlSets},
	{"ics23-existence", ics23Existence},
}

// A rarely running collector shows the reference at its best; the limit bounds what that costs in memory.
const (
	collectorPercent = 800
	memoryLimit      = 1 << 30
)

type figure struct {
	Name         string  `json:"name"`
	OpsPerSecond float64 `json:"ops_per_second"`
	Operations   int     `json:"operations"`
	Seconds      float64 `json:"seconds"`
	CPUSeconds   float64 `json:"cpu_seconds,omitempty"` // unlike seconds not stretched by a busy machine
}

// run measures on one core until the time is over, at least one step.
func (b benchmark) run(args []string) error {
	flags := flag.NewFlagSet(b.name, flag.ContinueOnError)
	seconds := flags.Float64("seconds", 2, "least measuring time")
	if err := parse(flags, args); err != nil {
		return err
	}
	runtime.GOMAXPROCS(1)
	debug.SetGCPercent(collectorPercent)
	debug.SetMemoryLimit(memoryLimit)
	step, err := b.setup()
	if err != nil {
		return err
	}
	runtime.GC()
	f := figure{Name: b.name}
	cpu := cpuSeconds()
	for start := time.Now(); f.Operations == 0 || f.Seconds < *seconds; f.Seconds = time.Since(start).Seconds() {
		n, err := step()
		if err != nil {
			return err
		}
		f.Operations += n
	}
	f.CPUSeconds = cpuSeconds() - cpu
	f.OpsPerSecond = float64(f.Operations) / f.Seconds
	return printJSON(f)
}

func cpuSeconds() float64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		return 0
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano()).Seconds()
}
