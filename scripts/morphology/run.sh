#!/bin/sh
# Runs one of these scripts: scripts/morphology/run.sh NAME [arguments]. They are TypeScript; esbuild comes with vite.
set -e
cd "$(dirname "$0")/../.."
script=$1
shift
mkdir -p node_modules/.cache
node_modules/.bin/esbuild "scripts/morphology/$script.ts" --bundle --platform=node --format=esm --log-level=warning \
  --outfile="node_modules/.cache/morphology-$script.mjs"
exec node "node_modules/.cache/morphology-$script.mjs" "$@"
