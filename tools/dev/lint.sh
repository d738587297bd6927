# ./dev lint: format, direction of includes, clang-tidy and qmllint. Every part runs; one that fails fails the whole.

cpp_files() { git -C "$CHECKOUT" ls-files -z --cached --others --exclude-standard -- '*.cpp' '*.h'; }

lint_format() {
  local mode=(--dry-run --Werror)
  [[ -z $FIX ]] || mode=(-i)
  (cd "$CHECKOUT" && cpp_files | xargs -0r clang-format-19 "${mode[@]}")
}

lint_layers() { python3 "$CHECKOUT/tools/dev/layers.py" "$CHECKOUT"; }

# What clang-tidy must be able to include. Nothing is compiled for it: in preset lint no generated file waits for the
# libraries below it.
generate_sources() {
  ninja -C "$LINT" -t targets all | sed -n 's/^\(cmake_object_order_depends_target_[^:]*\): .*/\1/p' |
    xargs -r ninja -C "$LINT" --quiet
}

lint_tidy() { python3 "$CHECKOUT/tools/dev/tidy.py" "$CHECKOUT" "$LINT" "$CACHE/tidy" $FIX; }

lint_qml() { cmake --build "$LINT" -j "$(nproc)" --target all_qmllint; }

has_target() { ninja -C "$LINT" -t query "$1" >/dev/null 2>&1; }

do_lint() {
  FIX=${1:-}
  [[ $FIX == --fix || $# == 0 ]] || fail "read the arguments of lint" "./dev lint [--fix]"
  LINT=$(build_folder lint)
  configure lint
  step "generate sources" "the first error above is the one to mend" -- generate_sources
  local failed=()
  lint_part "format" lint_format
  lint_part "direction of includes" lint_layers
  lint_part "clang-tidy" lint_tidy
  ! has_target all_qmllint || lint_part "qmllint" lint_qml
  ((${#failed[@]} == 0)) || fail "lint: ${failed[*]}" "each finding is named above; './dev lint --fix' mends what the tools can"
  say "lint: nothing found"
}

# lint_part NAME COMMAND
lint_part() {
  say "lint: $1"
  "$2" || failed+=("$1")
}
