# shellcheck shell=bash disable=SC2154 # root, build, step_log and so on are set in common.sh
# Configures and builds. Neither happens where the sources, the presets and LibTorch are those of the last good build.

# One key for all that a build is made from. Names, sizes and times of the sources: 20 ms, where ninja needs longer.
build_key() {
    {
        printf '%s\n' "$preset" "$torch" "$1" "${CXX:-}" "${CXXFLAGS:-}" "${CMAKE_PREFIX_PATH:-}"
        cd "$root" && find CMakeLists.txt CMakePresets.json LICENSE engine ui app resources packaging tests \
            -name __pycache__ -prune -o -type f -printf '%p %s %T@\n' | LC_ALL=C sort
    } | hash_of
}

configure_key() {
    { printf '%s\n' "$preset" "$torch" "${CXX:-}" "${CXXFLAGS:-}" "${CMAKE_PREFIX_PATH:-}" && cat "$root/CMakePresets.json"; } | hash_of
}

declare -A first_time=([program]="a quarter of an hour" [tests]="half an hour or more")

# build_program WHAT TARGETS...: WHAT names the piece in the stamp ("program", "tests").
build_program() {
    local what=$1 key configured out=$build/$preset
    shift
    step "Build ($preset)" "build-$preset"
    key=$(build_key "$what")
    if has_stamp "$out/.$what.stamp" "$key"; then
        step_done "up to date"
        return
    fi
    configured=$(configure_key)
    if [ ! -f "$out/build.ninja" ] || ! has_stamp "$out/.configured.stamp" "$configured"; then
        note "configuring"
        rm -f "$out/.configured.stamp"
        (cd "$root" && logged cmake --preset "$preset" -DSIBO_LIBTORCH="$torch") || die "CMake could not configure the build"
        set_stamp "$out/.configured.stamp" "$configured"
    fi
    note "compiling the $what; the first time takes ${first_time[$what]} on two cores (log: $step_log)"
    show_progress cmake --build "$out" --target "$@" || die "the compiler or linker stopped"
    set_stamp "$out/.$what.stamp" "$key"
    step_done "built in $out"
}

# Runs ninja with its output in the log; on a terminal its "[done/all]" is drawn in one line.
show_progress() {
    printf '$ %s\n' "$*" >>"$step_log"
    if [ -t 1 ]; then
        NINJA_STATUS='[%f/%t] ' "$@" 2>&1 </dev/null 9>&- | tee -a "$step_log" |
            sed -u -n 's/^\[\([0-9]*\)\/\([0-9]*\)\].*/\r      \1 of \2/p' | tr -d '\n'
        printf '\r\033[K'
        return "${PIPESTATUS[0]}"
    fi
    NINJA_STATUS='[%f/%t] ' "$@" >>"$step_log" 2>&1 </dev/null 9>&-
}
