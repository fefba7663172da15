#!/bin/sh
# Runs one of these scripts: scripts/names/run.sh NAME [arguments]. They are TypeScript; esbuild comes with vite.
set -e
cd "$(dirname "$0")/../.."
script=$1
shift
node_modules/.bin/esbuild "scripts/names/$script.ts" --bundle --platform=node --format=esm --log-level=warning \
  --outfile="dist/scripts/names-$script.mjs"
exec node "dist/scripts/names-$script.mjs" "$@"
