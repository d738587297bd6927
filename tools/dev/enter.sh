# Entering the Debian 13 root with bubblewrap: its system read-only, the user's own home, the checkout, the cache,
# the display and the network as they are outside.

HOST_GO_MINIMUM=1.22.11

# Variables that are passed on; everything else stays outside.
PASSED='^(HOME|USER|LOGNAME|TERM|COLORTERM|NO_COLOR|CI|LANG|LANGUAGE|TZ|DISPLAY|XAUTHORITY|WAYLAND_DISPLAY|'
PASSED+='DBUS_SESSION_BUS_ADDRESS|XDG_[A-Z_]+|GO(PROXY|SUMDB|FLAGS|PRIVATE|NOSUMDB|NOPROXY|TOOLCHAIN|MAXPROCS)|'
PASSED+='SSL_CERT_(FILE|DIR)|(HTTPS?|NO|ALL)_PROXY|(https?|no|all)_proxy|(CCACHE|CMAKE|CTEST|GTEST|QT|QTEST|QSG|QML)_.*|'
PASSED+='NINJA_STATUS|RC_PARAMS|[A-Z]+SAN_OPTIONS|WASTEWATCH_[A-Z_]+)$'

# The folder of the system's own Go when it is new enough and in one piece.
host_go() {
  local root version
  root=$(go env GOROOT 2>/dev/null) && version=$(go env GOVERSION 2>/dev/null) || return 0
  case $root in /usr/lib/* | /usr/share/*) return 0 ;; esac
  [[ $(printf '%s\n' "$HOST_GO_MINIMUM" "${version#go}" | sort -V | head -n1) == "$HOST_GO_MINIMUM" ]] || return 0
  printf '%s' "$root"
}

# Adds `--bind PATH PATH` to the array ENTRY for paths that exist.
share() {
  local kind=$1 path
  shift
  for path in "$@"; do
    # A linked folder is given by what it points to: mount points cannot be links.
    [[ ! -d $path ]] || path=$(readlink -f "$path")
    [[ ! -e $path ]] || ENTRY+=("$kind" "$path" "$path")
  done
}

entry_of_system() {
  local root=$1 file
  ENTRY+=(--ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --ro-bind "$root/var" /var
    --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib --symlink usr/lib64 /lib64
    --dev-bind /dev /dev --proc /proc --dir /run --bind /var/tmp /var/tmp)
  for file in resolv.conf hosts hostname machine-id passwd group; do
    share --ro-bind "/etc/$file"
  done
  share --ro-bind /etc/ssl/certs /sys
}

entry_of_user() {
  mkdir -p "$CACHE"
  [[ $HOME == / ]] || share --bind "$HOME"
  share --bind /tmp "${XDG_RUNTIME_DIR:-}" "$CACHE" "${CCACHE_DIR:-}" "$CHECKOUT"
  [[ $BUILD == "$CHECKOUT"/* ]] || { mkdir -p "$BUILD" && share --bind "$BUILD"; }
  share --bind "$(git -C "$CHECKOUT" rev-parse --path-format=absolute --git-common-dir 2>/dev/null || true)"
  share --ro-bind "${WASTEWATCH_VECTORS:-$(dirname "$CHECKOUT")/shared}" "${SSL_CERT_FILE:-}" "${XAUTHORITY:-}"
}

entry_of_variables() {
  local name path=/usr/local/bin:/usr/bin:/bin go
  go=$(host_go)
  [[ -z $go ]] || { ENTRY+=(--ro-bind "$go" /opt/go) && path=/opt/go/bin:$path; }
  ENTRY+=(--clearenv --setenv PATH "$path" --setenv LC_CTYPE C.UTF-8 --setenv WASTEWATCH_INSIDE 1
    --setenv WASTEWATCH_CACHE "$CACHE" --setenv WASTEWATCH_ENVIRONMENT "root-$(root_key)")
  for name in $(compgen -e); do
    [[ ! $name =~ $PASSED || $name =~ ^WASTEWATCH_(INSIDE|CACHE|ENVIRONMENT)$ ]] || ENTRY+=(--setenv "$name" "${!name}")
  done
}

# The folder to stand in: the caller's, where it exists inside.
entry_of_place() {
  case $PWD/ in
    "$CHECKOUT"/* | "$HOME"/* | "$CACHE"/* | /tmp/*) ENTRY+=(--chdir "$PWD") ;;
    *) ENTRY+=(--chdir "$CHECKOUT") ;;
  esac
}

# enter COMMAND...: Ctrl-C goes to the command only, so that it can end in order; killing bubblewrap kills it.
enter() {
  ENTRY=()
  entry_of_system "$(root_folder)"
  entry_of_user
  entry_of_variables
  entry_of_place
  trap '' INT
  if ((EUID == 0)) || may_unshare; then
    exec bwrap "${ENTRY[@]}" --die-with-parent env --default-signal=INT "$@"
  fi
  have sudo || fail "enter the Debian 13 root" "this user may neither make user namespaces nor use sudo: allow one of them"
  exec sudo -- bwrap "${ENTRY[@]}" --die-with-parent --cap-add CAP_SETUID --cap-add CAP_SETGID \
    setpriv --reuid="$(id -u)" --regid="$(id -g)" --init-groups env --default-signal=INT "$@"
}
