# The commands of ./dev: one table, read by help and by main.

# name|arguments|what it does
COMMANDS=(
  'run|[--network [FILE]] [ARGS]|build and open the desktop; without a display take the tour offscreen'
  'test|[CTEST ARGS]|build everything and run every test'
  'build|[TARGET...]|build; programs are in build/bin'
  'exec|COMMAND...|run a command in the build environment'
  'shell||a shell in the build environment'
  'net|[--detach]|four CometBFT validators on this machine, fed with the scenario'
  'net|--stop|stop that network'
  'net|stop-node N, start-node N, status|one validator down, up; what runs'
  'shots|[DIR]|pictures of all screens, both languages and themes'
  'bench|[--json FILE]|our speed against the references, a row per figure'
  'bench|--alerts [SEEDS]|how well the alert rules find frauds (1-20): the figures in docs/alerts.md'
  'lint|[--fix]|clang-format, include directions, clang-tidy, qmllint'
  'fuzz|[SECONDS]|every fuzz target for that long (60)'
  'asan|[CTEST ARGS]|the tests under the address and undefined behaviour sanitizers'
  'tsan|[CTEST ARGS]|the tests under the thread sanitizer'
  'clean|[--cache]|remove the build; with --cache the cache folder too'
  'help||this list'
)

do_help() {
  local row name arguments what
  printf 'usage: ./dev COMMAND\n\n'
  for row in "${COMMANDS[@]}"; do
    IFS='|' read -r name arguments what <<<"$row"
    printf '  %-43s %s\n' "$name $arguments" "$what"
  done
  printf '\ncache: %s\nmore:  docs/building.md\n' "$CACHE"
}

do_exec() {
  (($# > 0)) || fail "read the arguments of exec" "./dev exec COMMAND..."
  exec "$@"
}

do_shell() {
  say "inside the build environment; 'exit' leaves it"
  PS1='(wastewatch) \w\$ ' exec bash --norc -i
}

do_clean() {
  say "remove $BUILD"
  rm -rf "$BUILD"
  [[ ${1:-} == --cache ]] || return 0
  [[ ! -S $CACHE/net/run/control ]] || fail "remove $CACHE" "a network uses it: ./dev net --stop first"
  say "remove $CACHE"
  chmod -R u+w "$CACHE/go" 2>/dev/null || true
  rm -rf --one-file-system "$CACHE"
}

is_command() {
  local row
  for row in "${COMMANDS[@]}"; do [[ ${row%%|*} != "$1" ]] || return 0; done
  return 1
}

main() {
  local command=${1:-help}
  [[ $command != -h && $command != --help ]] || command=help
  is_command "$command" || fail "find the command '$command'" "./dev help lists them"
  shift || true
  case $command in
    help | clean) "do_$command" "$@" ;;
    *) in_environment "$command" "$@" ;;
  esac
}

in_environment() {
  local command=$1
  shift
  case $(environment) in
    inside) "do_$command" "$@" ;;
    native)
      install_natively
      "do_$command" "$@"
      ;;
    root)
      ensure_root
      enter "$CHECKOUT/dev" "$command" "$@"
      ;;
    *) fail "read WASTEWATCH_ENVIRONMENT=$WASTEWATCH_ENVIRONMENT" "it is native or root" ;;
  esac
}
