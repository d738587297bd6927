# Configuring, building and testing; everything here runs inside the environment.

TEST_SECONDS=3600

# Programs without a display, and pictures that are the same on every machine.
without_display() {
  export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software QT_SCALE_FACTOR=1 LC_ALL=C.UTF-8 TZ=UTC
  unset DISPLAY WAYLAND_DISPLAY
}

has_display() {
  local display=${DISPLAY:-} number
  number=${display#:}
  [[ -n $display && ($display != :* || -S /tmp/.X11-unix/X${number%%.*}) ]] ||
    [[ -n ${WAYLAND_DISPLAY:-} && -S ${XDG_RUNTIME_DIR:-/nowhere}/$WAYLAND_DISPLAY ]]
}

# Clones of the project share what ccache remembers.
export CCACHE_BASEDIR=$CHECKOUT CCACHE_NOHASHDIR=1

build_folder() { if [[ $1 == dev ]]; then printf '%s' "$BUILD"; else printf '%s' "$BUILD/$1"; fi; }

# What a build folder was configured for; another system or other presets start it afresh.
build_stamp() {
  printf '%s\n' "$CHECKOUT" "${WASTEWATCH_ENVIRONMENT:-native}"
  sha256sum <"$CHECKOUT/CMakePresets.json"
}

# configure PRESET
configure() {
  local folder
  folder=$(build_folder "$1")
  if [[ -f $folder/build.ninja && $(cat "$folder/.configured-for" 2>/dev/null) == "$(build_stamp)" ]]; then
    return 0
  fi
  step "configure preset $1" "the message above names what is missing; './dev clean' starts over" -- \
    quietly cmake -S "$CHECKOUT" -B "$folder" --preset "$1" --fresh --log-level=WARNING
  build_stamp >"$folder/.configured-for"
}

# build PRESET [TARGET...]
build() {
  local preset=$1 folder
  folder=$(build_folder "$preset")
  shift
  configure "$preset"
  step "build ${*:-everything} (preset $preset)" "the first error above is the one to mend" -- \
    cmake --build "$folder" -j "$(nproc)" ${1:+--target "$@"}
}

# run_tests PRESET [ARGUMENT OF CTEST...]: ctest's closing summary is the last thing printed.
run_tests() {
  local folder
  folder=$(build_folder "$1")
  shift
  without_display
  say "test"
  exec timeout --foreground --kill-after=30 "$TEST_SECONDS" \
    ctest --test-dir "$folder" --output-on-failure --no-tests=error -j "$(nproc)" "$@"
}

do_build() { build dev "$@"; }

do_test() {
  build dev
  provide_cometbft
  run_tests dev "$@"
}

do_asan() {
  build asan
  provide_cometbft
  run_tests asan "$@"
}

do_tsan() {
  build tsan
  provide_cometbft
  export TSAN_OPTIONS="suppressions=$CHECKOUT/tests/tsan_suppressions.txt ${TSAN_OPTIONS:-}"
  run_tests tsan "$@"
}
