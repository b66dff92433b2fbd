# shellcheck shell=bash
# What ./start and ./test share: tools, npm packages, builds. Sourced at the repository's root.
# Every step looks first and does nothing when there is nothing to do.

PATH="$PWD/node_modules/.bin:$PATH"
export NO_COLOR=1

say() { printf '%s\n' "$*"; }
die() {
  printf '%s\n' "$*" >&2
  exit 1
}

# quietly LOG COMMAND...: the command's output goes to the log, and is shown only if it fails.
quietly() {
  local log=$1 status=0
  shift
  mkdir -p "$(dirname "$log")"
  "$@" >"$log" 2>&1 </dev/null || status=$?
  [ "$status" = 0 ] || cat "$log"
  return "$status"
}

# fingerprint PATH...: one checksum over the contents of these files and folders.
fingerprint() {
  find "$@" \( -name node_modules -o -name dist -o -name generated \) -prune -o \
    -type f -exec cksum {} + 2>/dev/null | LC_ALL=C sort | cksum
}

# ---- tools

missing_packages=""
missing_text=""

missing() { # missing PACKAGE DESCRIPTION
  missing_packages="$missing_packages $1"
  missing_text="$missing_text  $2"$'\n'
}

# need PACKAGE MINIMUM COMMAND: the command must be there, in this version or a newer one.
need() {
  local found="none"
  if command -v "$3" >/dev/null; then
    found=$("$3" --version 2>/dev/null </dev/null |
      sed -n 's/^[^0-9]*\([0-9][0-9.]*\).*/\1/p' | head -n 1)
    [ "$(printf '%s\n' "$2" "$found" | sort -V | head -n 1)" != "$2" ] || return 0
  fi
  missing "$1" "$3 $2 or newer (found: ${found:-none})"
}

need_command() { # need_command PACKAGE COMMAND: for what tells no version
  command -v "$2" >/dev/null || missing "$1" "$2"
}

need_header() { # need_header PACKAGE HEADER DESCRIPTION
  printf '#include <%s>\n' "$2" | c++ -std=c++20 -E -x c++ - >/dev/null 2>&1 || missing "$1" "$3"
}

chromium_path() {
  local name
  for name in ${CHROMIUM:+"$CHROMIUM"} chromium chromium-browser google-chrome; do
    command -v "$name" && return 0
  done
  return 1
}

firefox_path() {
  local name
  for name in ${FIREFOX:+"$FIREFOX"} firefox-esr firefox; do
    command -v "$name" && return 0
  done
  return 1
}

look_for_tools() {
  missing_packages=""
  missing_text=""
  need build-essential 12 c++
  need cmake 3.25 cmake
  need ninja-build 1.10 ninja
  need clang 14 clang++
  need clang-format 14 clang-format
  need clang-tidy 14 clang-tidy
  need emscripten 3.1.6 emcc
  need nodejs 18.19 node
  need npm 9 npm
  need shellcheck 0.8 shellcheck
  need_header nlohmann-json3-dev nlohmann/json.hpp "nlohmann/json 3.11 or newer, the C++ headers"
  need_header libgtest-dev gtest/gtest.h "GoogleTest 1.12 or newer, headers and libraries"
  chromium_path >/dev/null || missing chromium "Chromium or Chrome (or its path in CHROMIUM)"
  need firefox-esr 140 "$(firefox_path || printf firefox-esr)"
  need_command webkit2gtk-driver WebKitWebDriver
  need_command xvfb Xvfb
  need_command xdotool xdotool
  need_command xz-utils xz
  need_command poppler-utils pdftotext
  if command -v clang++ >/dev/null; then
    find "$(clang++ -print-resource-dir)/" -name 'libclang_rt.asan*' 2>/dev/null | grep -q . ||
      missing libclang-rt-14-dev "clang's sanitizer runtime (compiler-rt)"
  else
    missing libclang-rt-14-dev "clang's sanitizer runtime (compiler-rt)"
  fi
}

install_tools() {
  local as_root=()
  local line="apt-get update && apt-get install -y --no-install-recommends$missing_packages"
  if [ "$(id -u)" != 0 ]; then
    as_root=(sudo)
    if ! command -v sudo >/dev/null || { ! sudo -n true 2>/dev/null && [ ! -t 0 ]; }; then
      die "These Debian packages are missing. As root, run:"$'\n'"$line"
    fi
  fi
  say "tools: installing$missing_packages"
  as_root+=(env DEBIAN_FRONTEND=noninteractive)
  quietly build/logs/apt.log "${as_root[@]}" apt-get update -q || die "apt-get update failed"
  # shellcheck disable=SC2086 # a list of names
  quietly build/logs/apt.log "${as_root[@]}" apt-get install -q -y --no-install-recommends \
    $missing_packages || die "apt-get install failed"
  hash -r
}

set_up_tools() {
  look_for_tools
  if [ -n "$missing_packages" ] && grep -Eqs '^ID(_LIKE)?=.*(debian|ubuntu)' /etc/os-release; then
    install_tools
    look_for_tools
  elif [ -z "$missing_packages" ]; then
    say "tools: up to date"
  fi
  [ -z "$missing_packages" ] || die "Missing, or too old:"$'\n'"$missing_text"
}

# ---- npm packages

set_up_packages() {
  local installed=node_modules/.installed-lock.json
  if cmp -s package-lock.json "$installed"; then
    say "npm packages: up to date"
    return
  fi
  say "npm packages: installing"
  quietly build/logs/npm.log npm ci --ignore-scripts || die "npm ci failed"
  cp package-lock.json "$installed"
}

# ---- builds

# build_core PRESET: configures once, then builds what has changed.
build_core() {
  local preset=$1 log="build/logs/$1.log" from=$SECONDS
  local configured="build/$preset/.configured"
  if [ ! "$configured" -nt CMakePresets.json ]; then
    say "core ($preset): configuring"
    with_node_path quietly "$log" cmake --preset "$preset" || return
    touch "$configured"
  fi
  if ninja -C "build/$preset" -n 2>/dev/null | grep -q 'no work to do'; then
    say "core ($preset): up to date"
    return
  fi
  say "core ($preset): building"
  with_node_path quietly "$log" cmake --build --preset "$preset" || return
  say "core ($preset): built in $((SECONDS - from)) s"
}

# Debian's emcc needs Debian's node modules, also when the node in use comes from elsewhere.
with_node_path() {
  if [ -d /usr/share/nodejs ]; then
    NODE_PATH=/usr/share/nodejs "$@"
  else
    "$@"
  fi
}

build_site() {
  local stamp=build/site.stamp from=$SECONDS now
  now=$(fingerprint package.json package-lock.json tsconfig.base.json rules web site build/wasm/*.* build/native/contractwijzer)
  if [ -d web/dist ] && [ -d site/dist ] && [ "$(cat "$stamp" 2>/dev/null)" = "$now" ]; then
    say "web and site: up to date"
    return
  fi
  say "web and site: building"
  quietly build/logs/site.log npm run --silent build || return
  say "$now" >"$stamp"
  say "web and site: built in $((SECONDS - from)) s"
}

# The first free port from 4173.
free_port() {
  local port=4173
  while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
  say "$port"
}
