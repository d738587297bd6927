# What system this is, and its packages: Debian 13 or newer is used as it is, everything else gets a root.

# os_release NAME: a field of /etc/os-release, empty when absent.
os_release() { (. /etc/os-release 2>/dev/null && printf '%s' "${!1:-}"); }

# The release of Debian this system is or derives from; 99 for testing and unstable, 0 for anything else.
debian_release() {
  local version
  case "$(os_release ID):$(os_release ID_LIKE)" in
    debian:*) version=$(os_release VERSION_ID) && printf '%s' "${version:-99}" ;;
    ubuntu:* | *:*ubuntu*) printf 0 ;;
    *:*debian*) version=$(cut -d. -f1 /etc/debian_version 2>/dev/null) && [[ $version =~ ^[0-9]+$ ]] &&
      printf '%s' "$version" || printf 0 ;;
    *) printf 0 ;;
  esac
}

# inside, native or root.
environment() {
  if [[ ${WASTEWATCH_INSIDE:-} == 1 ]]; then
    printf inside
  elif [[ -n ${WASTEWATCH_ENVIRONMENT:-} ]]; then
    printf '%s' "$WASTEWATCH_ENVIRONMENT"
  elif (($(debian_release) >= 13)); then
    printf native
  else
    printf root
  fi
}

# missing_packages NAME...: those that are not installed.
missing_packages() {
  comm -13 <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p' | sort -u) \
    <(printf '%s\n' "$@" | sort -u)
}

# install NAME...: what is missing of these, with the system's apt.
install() {
  local missing
  mapfile -t missing < <(missing_packages "$@")
  ((${#missing[@]} > 0)) || return 0
  have apt-get || fail "install ${missing[*]}" "this system has no apt: install them by its own means, then run ./dev again"
  local retry="read the message above; 'apt-get install ${missing[*]}' by hand shows it again"
  step "refresh the package lists" "$retry" -- as_root apt-get -q update
  step "install ${missing[*]}" "$retry" -- as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -q install -y --no-install-recommends "${missing[@]}"
}

install_natively() { mapfile -t names < <(packages) && install "${names[@]}"; }
