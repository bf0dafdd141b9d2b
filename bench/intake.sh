#!/bin/bash
# How fast pages out of a crawl become articles on one core: pages of about 60 KB, packed megabytes, processor seconds, peak memory, start-up included.
#
#   bench/intake.sh [PAGES] [CORE]        PAGES: how many pages the crawl is made of, 2000 unless told; CORE: which processor, 0 unless told
#
# The crawl is made of the project's own test pages, filled up with menus, scripts and lists of stories to the size of real ones.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$repository/chancery" --version >/dev/null # builds it when need be
python3 "$repository/bench/make-crawl.py" "${1:-2000}" "$work/crawl.warc.gz"
/usr/bin/time -f '%U s of processor, %S s of system, %e s by the clock, peak %M KB' \
  taskset -c "${2:-0}" "$repository/artifacts/chancery/chancery" extract --format json "$work/crawl.warc.gz" 2>"$work/said" >"$work/articles.jsonl" || true
echo "$(wc -l <"$work/articles.jsonl") articles of ${1:-2000} pages, $(stat -c %s "$work/crawl.warc.gz") bytes packed; $(tail -n 1 "$work/said")"
