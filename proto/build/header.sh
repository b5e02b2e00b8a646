#!/bin/sh
# replichat @VERSION@ (@COMMIT@) for @SYSTEM@ @MACHINE@. This file holds all of it: the first start unpacks it into a
# folder of the cache that is named after its contents, and every start goes on from there.

replichat_fail() {
  printf '%s\n' "$*" >&2
  exit 8
}

# In a subshell, so that no variable reaches the program.
replichat_unpack() (
  PATH=${PATH:-}:/usr/bin:/bin
  umask 077
  hint='Set XDG_CACHE_HOME to a folder of yours that can be written and may hold programs.'
  if [ "$(uname -s) $(uname -m)" != '@SYSTEM@ @MACHINE@' ]; then
    replichat_fail "This replichat is for @SYSTEM@ on @MACHINE@, and this is $(uname -s) on $(uname -m). Get one for this machine, or build it here."
  fi
  # Deno has no way to write such a path in a permission.
  case $replichat_cache in *,*)
    replichat_fail "The folder $replichat_cache, into which replichat unpacks, has a comma in its name. $hint" ;;
  esac
  self=$0
  [ -f "$self" ] || self=$(command -v -- "$0")
  why=$(mkdir -p "$replichat_cache" 2>&1) ||
    replichat_fail "The folder $replichat_cache, into which replichat unpacks, cannot be made (${why##*: }). $hint"
  [ -O "$replichat_cache" ] ||
    replichat_fail "The folder $replichat_cache, into which replichat unpacks, belongs to another user. $hint"
  # What a first start that was killed has left.
  find "$replichat_cache" -maxdepth 1 -name 'new.*' -mmin +60 -exec rm -rf {} + 2>/dev/null
  new=$(mktemp -d "$replichat_cache/new.XXXXXX" 2>&1) ||
    replichat_fail "The folder $replichat_cache, into which replichat unpacks, cannot be written (${new##*: }). $hint"
  trap 'rm -rf "$new"' EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
  mkdir "$new/@HASH@"
  why=$( (tail -c +@OFFSET@ "$self" | tar -xzof - -C "$new/@HASH@") 2>&1) || case $why in
    *'No space left'* | *'quota exceeded'*)
      replichat_fail "replichat cannot be unpacked into $replichat_cache: the disk is full. Make room for 110 MB, or set XDG_CACHE_HOME to a folder elsewhere." ;;
    *'ermission denied'* | *'ead-only'*)
      replichat_fail "The folder $replichat_cache, into which replichat unpacks, cannot be written. $hint" ;;
    *)
      replichat_fail "replichat cannot be unpacked ($(printf '%s' "$why" | sed -n '/./{p;q;}')). If $self is not whole, get it again." ;;
  esac
  why=$("$new/@HASH@/@RUNTIME@" --version 2>&1) ||
    replichat_fail "What replichat has unpacked into $replichat_cache cannot be run (${why##*: }): that file system may be mounted noexec, or this system lacks the GNU C library. $hint"
  # On the disk before it gets its name: a power loss must not leave half a program under it.
  find "$new/@HASH@" -exec sync {} + 2>/dev/null
  # A directory that is not empty is not replaced: another first start was faster, with the same contents.
  mv "$new/@HASH@" "$replichat_cache/" 2>/dev/null || [ -x "$replichat_cache/@HASH@/@START@" ] ||
    replichat_fail "The folder $replichat_cache/@HASH@ cannot be made. Remove what has that name."
)

# A cache folder that is not absolute is to be ignored, says the XDG specification.
case ${XDG_CACHE_HOME:-} in
  /*) replichat_cache=$XDG_CACHE_HOME/replichat ;;
  *) case ${HOME:-} in
    /*) replichat_cache=$HOME/.cache/replichat ;;
    *) replichat_cache=${TMPDIR:-/tmp}/replichat-$(PATH=${PATH:-}:/usr/bin:/bin id -u) ;;
  esac ;;
esac
if [ ! -x "$replichat_cache/@HASH@/@START@" ] || [ ! -x "$replichat_cache/@HASH@/@RUNTIME@" ]; then
  replichat_unpack || exit
fi
# Nobody else may have put there what is run now.
[ -O "$replichat_cache/@HASH@/@START@" ] ||
  replichat_fail "The folder $replichat_cache/@HASH@ belongs to another user. Set XDG_CACHE_HOME to a folder of yours."
exec "$replichat_cache/@HASH@/@START@" "$@"
