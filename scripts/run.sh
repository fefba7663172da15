#!/bin/sh
# Runs a script of this folder: scripts/run.sh events/train [arguments]. They are TypeScript; esbuild bundles them.
set -e
cd "$(dirname "$0")/.."
script=$1
shift
mkdir -p dist/scripts
out="dist/scripts/$(echo "$script" | tr / -).mjs"
node_modules/.bin/esbuild "scripts/$script.ts" --bundle --platform=node --format=esm --log-level=warning --packages=external --outfile="$out"
exec node "$out" "$@"
