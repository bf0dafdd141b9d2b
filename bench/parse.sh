#!/bin/bash
# How fast the whole program parses a text on one core: sentences, words and megabytes a second, start-up included, and peak memory.
#
#   bench/parse.sh TEXT [CORE]        TEXT: a plain text file; CORE: which processor to run on, 0 unless told
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
text=$(readlink -f "${1:?usage: bench/parse.sh TEXT [CORE]}")
"$repository/chancery" --version >/dev/null # builds it when need be
output=$(mktemp)
trap 'rm -f "$output"' EXIT
before=$(date +%s%N)
taskset -c "${2:-0}" "$repository/artifacts/chancery/chancery" parse "$text" >"$output" &
process=$!
peak=0
while kill -0 "$process" 2>/dev/null; do
  now=$(awk '/VmHWM/ { print $2 }' "/proc/$process/status" 2>/dev/null || true)
  [[ -n $now ]] && peak=$now
  sleep 0.02
done
wait "$process"
seconds=$(awk -v from="$before" -v to="$(date +%s%N)" 'BEGIN { print (to - from) / 1e9 }')
awk -F'\t' -v seconds="$seconds" -v bytes="$(stat -c %s "$text")" -v peak="$peak" '
  /^# text/ { sentences++ }
  $1 ~ /^[0-9]+$/ { words++ }
  END {
    printf "%d sentences, %d words, %.2f MB in %.2f s\n", sentences, words, bytes / 1e6, seconds
    printf "%.0f sentences/s  %.0f words/s  %.3f MB/s  peak memory %.0f MB\n", sentences / seconds, words / seconds, bytes / 1e6 / seconds, peak / 1024
  }' "$output"
