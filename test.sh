#!/bin/sh
# Restores, builds and runs every test project; the last line sums them up: N passed, N failed, N skipped.
# Arguments go to the test projects: ./test.sh --filter-class Chancery.Cli.Tests.CommandLineTests
cd "$(dirname "$0")" || exit 2

results=$(mktemp -d) || exit 2
trap 'rm -rf "$results"' EXIT

# The tests of the ledger run on a real PostgreSQL server too, which they start themselves; without one they are skipped and say so.
if [ ! -d /usr/lib/postgresql ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql; } >/dev/null 2>&1 || echo "PostgreSQL could not be installed: its tests will be skipped." >&2
fi

dotnet build Chancery.slnx -v quiet --nologo || { echo "The build failed: no test was run." >&2; exit 1; }

# Each project writes its own report; the sum is taken from the reports, so that a project that dies is missed and not overlooked.
code=0
for name in $(grep -o '[^/"]*\.Tests\.csproj' Chancery.slnx | sed 's/\.csproj$//' | sort -u); do
  echo "== $name"
  dotnet exec "artifacts/bin/$name/debug/$name.dll" --results-directory "$results" --report-xunit-ctrf --report-xunit-ctrf-filename "$name.json" "$@"
  status=$?
  # 8 says that a filter left no test in this project.
  if [ "$status" -ne 0 ] && { [ "$status" -ne 8 ] || [ $# -eq 0 ]; }; then code=1; fi
  if [ ! -s "$results/$name.json" ]; then echo "$name left no report" >&2; code=1; fi
done

sum() {
  cat "$results"/*.json 2>/dev/null | tr -d ' \n\r' | grep -o '"summary":{[^}]*}' | grep -o "\"$1\":[0-9]*" | awk -F: '{ n += $2 } END { print n + 0 }'
}

passed=$(sum passed) failed=$(sum failed) skipped=$(sum skipped)
if [ "$passed" -eq 0 ] || [ "$failed" -ne 0 ]; then code=1; fi
echo
echo "$passed passed, $failed failed, $skipped skipped"
exit $code
