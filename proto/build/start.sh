#!/bin/sh
# Starts replichat from the folder that this file is in, with the permissions that it needs. Neither settings nor
# packages of a folder above it play a part, and what Deno keeps for a quicker start stays in here.
export DENO_DIR="${0%/*}/cache" DENO_NO_UPDATE_CHECK=1 DENO_NO_PACKAGE_JSON=1
# How it takes memory (proto/program.ts), unless the caller says otherwise.
export @MEMORY@
# How many files may be open, in the end: the runtime takes as many as it is granted.
@FILES@="$(ulimit -H -n)"
export @FILES@
exec "${0%/*}/@RUNTIME@" run --quiet --no-config --no-lock --no-npm --no-remote --cached-only \
  @FLAGS@ "${0%/*}/@MAIN@" "$@"
