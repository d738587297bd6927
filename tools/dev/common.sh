# Where things lie, and how the script talks.
# Variables a user may set: WASTEWATCH_CACHE (the cache folder), WASTEWATCH_BUILD (the folder of preset dev),
# WASTEWATCH_ENVIRONMENT (native or root, instead of finding out).

CACHE=$(realpath -m "${WASTEWATCH_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/wastewatch}")
BUILD=$(realpath -m "${WASTEWATCH_BUILD:-$CHECKOUT/build}")
PACKAGE_LIST=$CHECKOUT/tools/dev/packages.txt

say() { printf '\033[1m%s\033[0m\n' "dev: $*" >&2; }

# fail STEP ADVICE... ends the script: which step failed, then what to do, a line each.
fail() {
  local failed=$1
  shift
  printf 'dev: FAILED: %s\n' "$failed" >&2
  (($# == 0)) || printf '  -> %s\n' "$@" >&2
  exit 1
}

# step NAME ADVICE -- COMMAND...: runs the command; when it fails, says so with the advice.
step() {
  local name=$1 advice=$2 status=0
  shift 3
  say "$name"
  "$@" || status=$?
  ((status == 0)) || fail "$name (exit code $status)" "$advice"
}

have() { command -v "$1" >/dev/null 2>&1; }

# as_root COMMAND...: directly as root, else through sudo.
as_root() {
  if ((EUID == 0)); then
    "$@"
  elif have sudo; then
    sudo -- "$@"
  else
    fail "run '$1' as root" "become root or install sudo, then run ./dev again"
  fi
}

packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$PACKAGE_LIST" | sort -u; }

# Only what goes wrong is shown.
quietly() { "$@" >/dev/null; }

# The checkout may belong to another user than the one who builds, as it does in containers.
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0=$CHECKOUT
