# shellcheck shell=bash
# How ./test runs its stages, alone or side by side, each counted and timed. Sourced after setup.sh.

stages=build/logs/stages # a line for each that has run: name, seconds, passed, failed, skipped
turn=build/logs/turn     # held by the stage that is speaking
mkdir -p build/logs
: >"$stages"

# note PASSED FAILED SKIPPED: for the table.
note() { say "$name $((SECONDS - from)) $*" >>"$stages"; }

# count PASSED FAILED SKIPPED: a stage's figures. Nothing run is a failure.
count() {
  local ok=$1 bad=$2 left=$3
  if [ $((ok + bad)) = 0 ]; then
    say "$name: no test was run"
    bad=1
  fi
  say "$name: passed $ok, failed $bad, skipped $left, in $((SECONDS - from)) s"
  note "$ok" "$bad" "$left"
}

# stage NAME COMMAND...: the command counts. What it says is said in one piece, whatever runs beside it.
stage() {
  local name=$1 from=$SECONDS
  shift
  "$@" >"build/logs/$name.said"
  {
    flock 9
    cat "build/logs/$name.said"
  } 9>"$turn"
}

# built NAME COMMAND...: a build tells itself what it does, and counts only when it fails.
built() {
  local name=$1 from=$SECONDS
  shift
  if "$@"; then note 0 0 0; else count 0 1 0; fi
}

# beside COMMAND...: begins a lane of stages beside whatever else runs.
lanes=()
beside() {
  set -m # a process group of its own, which can be ended with all that it has started
  "$@" </dev/null &
  lanes+=($!)
  set +m
}

# together: waits until every lane has come to its end.
together() {
  local lane name=lane from=$SECONDS
  for lane in "${lanes[@]}"; do wait "$lane" || count 0 1 0; done
  lanes=()
}

end_lanes() {
  local lane
  for lane in "${lanes[@]}"; do kill -- "-$lane" 2>/dev/null || true; done
}
trap end_lanes EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# tell_all: what each stage took, the longest first, and as the last line the sum of what they
# counted. Not 0 when anything failed.
tell_all() {
  sort -k 2,2nr "$stages" | awk -v all="$SECONDS" '
    BEGIN { print "\nseconds  passed  failed  skipped" }
    {
      printf "%7d  %6d  %6d  %7d  %s\n", $2, $3, $4, $5, $1
      passed += $3; failed += $4; skipped += $5
    }
    END {
      printf "%7d  %6d  %6d  %7d  all\n\n", all, passed, failed, skipped
      printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
      exit failed > 0
    }'
}
