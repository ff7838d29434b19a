# shellcheck shell=bash disable=SC2034 # what is unused here is used by the files beside it
# Shared by packaging/run and packaging/test: where things are, how steps speak, fail and are locked.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$root/build
preset=release
steps=5
step_number=0
step_name=
step_log=
explained=

say() { printf '%s\n' "$*"; }
note() { printf '      %s\n' "$*"; }

# step NAME: announces the next step and names its log.
step() {
    step_number=$((step_number + 1))
    step_name=$1
    step_log=$build/logs/${2:-step-$step_number}.log
    step_start=$SECONDS
    mkdir -p "$build/logs"
    : >"$step_log"
    printf '[%d/%d] %s\n' "$step_number" "$steps" "$step_name"
}

# step_done TEXT: closes the step with what came out and the time it took.
step_done() { note "$1 ($((SECONDS - step_start)) s)"; }

# die REASON [REMEDY]: says which step failed, why, and where its log is.
die() {
    explained=1
    {
        if [ -n "$step_name" ]; then
            printf '\nFailed in step %d of %d, "%s": %s\n' "$step_number" "$steps" "$step_name" "$1"
        else
            printf '%s\n' "$1"
        fi
        [ -z "${2:-}" ] || printf '%s\n' "$2"
        if [ -n "$step_log" ] && [ -s "$step_log" ]; then
            printf 'The log is %s; its last lines:\n' "$step_log"
            tail -n 15 "$step_log" | sed 's/^/  | /'
        fi
        [ -z "$step_name" ] || say "The same command, called again, goes on from here."
    } >&2
    exit 1
}

# However a step ends, it is said: by die, or here.
at_exit() {
    local code=$?
    [ "$code" -eq 0 ] || [ -n "$explained" ] || [ -z "$step_name" ] ||
        printf '\nStopped in step %d of %d, "%s" (exit code %d). The same command, called again, goes on from here.\n' \
            "$step_number" "$steps" "$step_name" "$code" >&2
}
trap at_exit EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# logged COMMAND...: runs it with all output in the step's log.
logged() {
    printf '$ %s\n' "$*" >>"$step_log"
    "$@" >>"$step_log" 2>&1 </dev/null 9>&-
}

# agree QUESTION: true when the user says yes, or said so before (SIBO_YES=1), or nobody can be asked (CI).
agree() {
    [ "${SIBO_YES:-}" = 1 ] || [ "${CI:-}" = true ] && return 0
    [ -t 0 ] || return 1
    local answer
    read -r -p "      $1 [y/N] " answer
    [[ $answer == [yY]* ]]
}

# Two calls at a time would build into the same folders: the second waits. Released by unlock or at exit.
lock() {
    mkdir -p "$build"
    exec 9>"$build/.packaging.lock"
    if ! flock -n 9; then
        say "Another packaging/run or packaging/test is at work in this folder; waiting for it …"
        flock 9
    fi
}
unlock() { exec 9>&-; }

hash_of() { sha256sum | cut -c1-16; }

# has_stamp FILE KEY / set_stamp FILE KEY: a finished piece of work remembers what it was made from.
has_stamp() { [ -f "$1" ] && [ "$(<"$1")" = "$2" ]; }
set_stamp() { printf '%s\n' "$2" >"$1.new" && mv -f "$1.new" "$1"; }
