# Running what was built: the desktop, the network, the pictures, the figures, the fuzzers.

COMETBFT_VERSION=0.38.25 # pinned: "@latest" resolves to a line that is no longer maintained

# Go's own caches lie in the project's cache folder, so that nothing is left elsewhere.
go_environment() {
  export GOPATH=$CACHE/go GOCACHE=$CACHE/go-build GOFLAGS="${GOFLAGS:-$(go env GOFLAGS)} -buildvcs=false -modcacherw"
}

# Leaves the path of CometBFT's program in WASTEWATCH_COMETBFT, installing it when it is not there.
provide_cometbft() {
  export WASTEWATCH_COMETBFT=$CACHE/bin/cometbft
  [[ $("$WASTEWATCH_COMETBFT" version 2>/dev/null) != "$COMETBFT_VERSION" ]] || return 0
  (
    go_environment
    export CGO_ENABLED=0 GOBIN=$CACHE/bin
    step "install CometBFT v$COMETBFT_VERSION" "is the Go module proxy reachable? (GOPROXY=$(go env GOPROXY))" -- \
      timeout 1200 go install "github.com/cometbft/cometbft/cmd/cometbft@v$COMETBFT_VERSION"
  )
}

# The arguments of the desktop in DESKTOP: `--network` alone means the network of ./dev net.
desktop_arguments() {
  DESKTOP=()
  while (($# > 0)); do
    DESKTOP+=("$1")
    if [[ $1 == --network && (-z ${2:-} || ${2:-} == --*) ]]; then
      [[ -f $CACHE/net/link.txt ]] || fail "find the network of ./dev net" "start it with ./dev net in another terminal"
      DESKTOP+=("$CACHE/net/link.txt")
    fi
    shift
  done
}

do_run() {
  desktop_arguments "$@"
  build dev wastewatch wastewatchd
  has_display || {
    without_display
    say "no display: taking the tour offscreen, pictures go to $BUILD/tour"
    DESKTOP=(--tour "$BUILD/tour" "${DESKTOP[@]}")
  }
  "$BUILD/bin/wastewatch" "${DESKTOP[@]}"
}

do_shots() {
  local folder=${1:-$CHECKOUT/shots}
  build dev wastewatch wastewatchd
  without_display
  mkdir -p "$folder"
  step "take pictures of all screens into $folder" "the message above names the screen" -- \
    timeout --foreground 1800 "$BUILD/bin/wastewatch" --shots "$folder"
}

do_net() {
  [[ " $* " == *" --stop "* || " $* " == *" --help "* || ${1:-} == *-node || ${1:-} == status ]] || {
    build dev wastewatchd wastewatch-cli
    provide_cometbft
  }
  exec python3 "$CHECKOUT/tools/net" --folder "$CACHE/net" --cometbft "$CACHE/bin/cometbft" \
    --programs "$BUILD/bin" "$@"
}

# Cargo's folders, like Go's.
build_rust_peers() {
  export CARGO_HOME=$CACHE/cargo CARGO_TARGET_DIR=$CACHE/cargo-target
  step "build the Rust reference" "is the registry of crates reachable?" -- \
    timeout 1800 cargo build --quiet --release --locked --manifest-path "$CHECKOUT/tests/bench/peers-rust/Cargo.toml"
}

# The same figures on every machine; about 20 minutes on two cores.
bench_alerts() {
  local seeds=${1:-1-20} folder
  folder=$(build_folder release)
  build release wastewatch-cli
  "$folder/bin/wastewatch-cli" alerts evaluate --seeds "$seeds" --days 10 --jobs 2 --json "$folder/alerts-usual.json"
  "$folder/bin/wastewatch-cli" alerts evaluate --seeds "$seeds" --days 2 --bad 100 --jobs 2 --json "$folder/alerts-many.json"
  python3 "$CHECKOUT/tools/dev/alert_figures.py" "$CHECKOUT" "$folder/alerts-usual.json" "$folder/alerts-many.json"
  say "docs/alerts.md and docs/pictures/alerts-recall.svg hold the figures"
}

do_bench() {
  local folder peers
  if [[ ${1:-} == --alerts ]]; then
    bench_alerts "${@:2}"
    return
  fi
  folder=$(build_folder release)
  peers=$folder/bin/bench-peers
  [[ ${1:-} == --json && -n ${2:-} || $# == 0 ]] || fail "read the arguments of bench" "./dev bench [--json FILE | --alerts [SEEDS]]"
  build release wastewatch-bench
  provide_cometbft
  (
    go_environment
    step "build the Go references" "is the Go module proxy reachable? (GOPROXY=$(go env GOPROXY))" -- \
      timeout 1200 go build -C "$CHECKOUT/tests/bench/peers" -o "$peers" .
  )
  (build_rust_peers)
  without_display
  exec "$folder/bin/wastewatch-bench" --peers "$peers" --cometbft "$WASTEWATCH_COMETBFT" \
    --rust-peers "$CACHE/cargo-target/release/bench-peers-rust" --json "${2:-$folder/bench.json}"
}

# Every fuzz target in turn. Corpora grow in the cache; findings stay in the build folder.
do_fuzz() {
  local seconds=${1:-60} folder target name corpus
  folder=$(build_folder fuzz)
  build fuzz fuzzers
  for target in "$folder"/bin/fuzz_*; do
    [[ -x $target ]] || fail "find the fuzz targets" "tests/fuzz/ registers them; they are programs named fuzz_*"
    name=$(basename "$target")
    corpus=$CACHE/corpus/$name
    mkdir -p "$corpus"
    step "fuzz ${name#fuzz_} for $seconds s" "the input that failed is in $folder" -- \
      "$target" -max_total_time="$seconds" -rss_limit_mb=4096 -timeout=20 -artifact_prefix="$folder/$name-" \
      -print_final_stats=1 -verbosity=0 "$corpus" $(seeds_of "$name")
  done
}

# seeds_of NAME: the committed inputs of a target, where there are any.
seeds_of() { [[ ! -d $CHECKOUT/tests/fuzz/seeds/$1 ]] || printf '%s' "$CHECKOUT/tests/fuzz/seeds/$1"; }
