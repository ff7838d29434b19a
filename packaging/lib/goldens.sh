# shellcheck shell=bash disable=SC2154 # root, build, step_log and so on are set in common.sh
# --strict: the reference figures are made anew with the outside programs and compared with the committed ones.

tools_venv=$build/tools-venv
goldens=$build/goldens
fixtures=$root/tests/fixtures/goldens

pip_install_tools() {
    logged "$tools_venv/bin/python" -m pip install --no-input --disable-pip-version-check \
        ${SIBO_TORCH_INDEX:+--extra-index-url "$SIBO_TORCH_INDEX"} "$@"
}

get_tools() {
    step "Reference tools" tools
    local key requirements=$root/packaging/tools-requirements.txt
    key=$(hash_of <"$requirements")
    if [ ! -e "$tools_venv.incomplete" ] && has_stamp "$tools_venv/.requirements" "$key"; then
        step_done "there"
        return
    fi
    make_venv "$tools_venv"
    note "fetching torch, transformers, peft, scikit-learn and what they need"
    pip_install_tools "torch==$torch_version+cpu" || note "your package index has no CPU build of torch: the public one is fetched"
    pip_install_tools -r "$requirements" ||
        die "the reference tools could not be installed" "They come from the package index that pip is configured for."
    set_stamp "$tools_venv/.requirements" "$key"
    venv_complete "$tools_venv"
    step_done "in $tools_venv"
}

# Every tests/fixtures/goldens/make_*.py is called as: make_x.py --model DIR --out DIR; other inputs are committed files
# that a script finds by itself. What it writes must be the same as what is committed.
make_goldens() {
    step "Reference figures, made anew" goldens
    local script made=0
    rm -rf "$goldens" "$goldens.new"
    mkdir -p "$goldens.new"
    for script in "$fixtures"/make_*.py; do
        [ -e "$script" ] || continue
        note "$(basename "$script")"
        OMP_NUM_THREADS=2 HF_HUB_OFFLINE=1 PYTHONDONTWRITEBYTECODE=1 logged "$tools_venv/bin/python" "$script" \
            --model "$model" --out "$goldens.new" || die "$(basename "$script") failed"
        made=$((made + 1))
    done
    mv "$goldens.new" "$goldens"
    "$tools_venv/bin/python" "$fixtures/compare.py" "$fixtures" "$goldens" 2>&1 | tee -a "$step_log" | sed 's/^/      /' ||
        die "committed reference figures differ from those made anew"
    step_done "$made scripts"
}
