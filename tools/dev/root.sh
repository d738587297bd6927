# The Debian 13 root for older systems: made once for each package list, under the cache folder.

SUITE=trixie
ROOT_FORMAT=1 # counts up when the way a root is made changes
ROOT_NEEDS_KIB=$((5 * 1024 * 1024))

root_key() {
  { printf '%s %s %s\n' "$ROOT_FORMAT" "$SUITE" "$(uname -m)" && packages; } | sha256sum | cut -c1-16
}
root_folder() { printf '%s/root-%s' "$CACHE" "$(root_key)"; }

# All "URI components" of the system's apt sources, one-line and deb822 form.
apt_sources() {
  sed -nE 's/^deb +(\[[^]]*\] +)?(https?:[^ ]+) +[^ ]+ +(.*)$/\2 \3/p' \
    /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null || true
  awk 'BEGIN { RS = "" } !/(^|\n)Enabled: *no/ { uri = components = ""
    for (i = split($0, lines, "\n"); i > 0; i--) {
      if (lines[i] ~ /^URIs:/) { split(lines[i], words, / +/); uri = words[2] }
      if (lines[i] ~ /^Components:/) { components = substr(lines[i], 12) }
    }
    if (uri != "") print uri, components }' /etc/apt/sources.list.d/*.sources 2>/dev/null || true
}

# The mirror of Debian the system itself uses, else Debian's own.
debian_mirror() {
  local found=''
  if [[ $(os_release ID) == debian ]]; then
    found=$(apt_sources | grep -E ' main( |$)' | cut -d' ' -f1 | grep -E '/debian/?$' | head -n1) || true
  fi
  printf '%s' "${found:-http://deb.debian.org/debian}"
}

# Options of mmdebstrap that pass the system's apt proxy on.
apt_proxies() {
  local scheme proxy
  for scheme in http https; do
    proxy=$(apt-config dump --format '%v%n' "Acquire::$scheme::Proxy" 2>/dev/null) || true
    [[ -z $proxy ]] || printf -- '--aptopt=Acquire::%s::Proxy "%s"\n' "$scheme" "$proxy"
  done
}

# Whether a process of this user may make its own user namespace.
may_unshare() { bwrap --ro-bind / / --unshare-user true >/dev/null 2>&1; }

# How this user runs mmdebstrap, a word a line: as root, in an own user namespace, or through sudo.
mmdebstrap_command() {
  if ((EUID == 0)); then
    printf '%s\n' mmdebstrap --mode=root
  elif may_unshare; then
    printf '%s\n' mmdebstrap --mode=unshare
  elif have sudo; then
    printf '%s\n' sudo -- env "TMPDIR=$TMPDIR" mmdebstrap --mode=root
  else
    fail "make the Debian 13 root" "this user may neither make user namespaces nor use sudo: allow one of them" \
      "(namespaces: sysctl kernel.unprivileged_userns_clone=1 or kernel.apparmor_restrict_unprivileged_userns=0)"
  fi
}

# run_mmdebstrap TARGET: a folder, or "-" for a tar on standard output.
run_mmdebstrap() {
  local -x TMPDIR=${TMPDIR:-/var/tmp}
  local command proxies
  command=$(mmdebstrap_command) || return
  mapfile -t command <<<"$command"
  mapfile -t proxies < <(apt_proxies)
  timeout --foreground 3600 "${command[@]}" --variant=apt --components=main \
    --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Retries "5"' --aptopt='Acquire::http::Timeout "60"' \
    "${proxies[@]}" --include="$(packages | paste -sd,)" \
    --customize-hook='for f in resolv.conf hosts hostname machine-id; do : >>"$1/etc/$f"; done' \
    --customize-hook='mkdir -p "$1/etc/ssl/certs"; rm -f "$1"/var/cache/apt/archives/*.deb "$1"/var/lib/apt/lists/*_*' \
    "$SUITE" "$1" "$(debian_mirror)"
}

# fill_root FOLDER: all files belong to the caller, so that they can be removed again. Only root fills it directly.
fill_root() {
  if ((EUID == 0)); then
    run_mmdebstrap "$1"
  else
    run_mmdebstrap - | tar -x -C "$1" --no-same-owner --exclude='./dev/*'
  fi
}

fail_root() {
  local log=$1
  tail -n 15 "$log" >&2
  local advice=("the end of $log is above; is the mirror $(debian_mirror) reachable?")
  ! grep -q NO_PUBKEY "$log" ||
    advice+=("the keys of Debian 13 are missing: install debian-archive-keyring 2025.1 or newer from packages.debian.org")
  fail "make the Debian 13 root" "${advice[@]}"
}

check_room() {
  local free
  free=$(df -Pk "$CACHE" | awk 'NR == 2 { print $4 }')
  ((free >= ROOT_NEEDS_KIB)) || fail "make the Debian 13 root" \
    "5 GB must be free in $CACHE, $((free / 1024)) MB are" "set WASTEWATCH_CACHE to a folder on a bigger disk"
}

build_root() {
  local partial log=$CACHE/root-$(root_key).log
  check_room
  rm -rf --one-file-system "$CACHE"/root-*.part-* # of a call that was killed
  partial=$(mktemp -d "$(root_folder).part-XXXXXX")
  chmod 755 "$partial"
  # shellcheck disable=SC2064
  trap "rm -rf --one-file-system '$partial'" EXIT
  say "make the Debian 13 root (some minutes, 2.5 GB; log: $log)"
  fill_root "$partial" </dev/null >"$log" 2>&1 || fail_root "$log"
  mv -T "$partial" "$(root_folder)"
  trap - EXIT
  say "the root is ready: $(root_folder)"
}

# Makes the root unless it is there. Two calls at once make it once.
ensure_root() {
  have bwrap || install bubblewrap
  [[ ! -d $(root_folder) ]] || return 0
  have mmdebstrap || install mmdebstrap debian-archive-keyring
  mkdir -p "$CACHE" || fail "make the cache folder $CACHE" "set WASTEWATCH_CACHE to a folder you may write"
  exec {root_lock}>"$CACHE/root.lock"
  flock -n "$root_lock" || { say "another ./dev is making the root: waiting" && flock "$root_lock"; }
  [[ -d $(root_folder) ]] || build_root
  exec {root_lock}>&-
}
