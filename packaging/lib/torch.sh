# shellcheck shell=bash disable=SC2154 # root, build, step_log and so on are set in common.sh
# LibTorch: the user's own where there is one, else the torch package in a private environment of the build folder.

torch_version=2.13.0
torch_venv=$build/torch-venv

# Sets torch to the folder (holds include/ and lib/) that the user named by SIBO_LIBTORCH or CMAKE_PREFIX_PATH, or to nothing.
users_libtorch() {
    local folder
    torch=
    if [ -n "${SIBO_LIBTORCH:-}" ]; then
        is_libtorch "$SIBO_LIBTORCH" || die "SIBO_LIBTORCH=$SIBO_LIBTORCH is no LibTorch: include/ATen/ATen.h or lib/libtorch_cpu.so is not there" \
            "Set it to the folder that holds include/ and lib/, or unset it to let one be fetched."
        torch=$(cd "$SIBO_LIBTORCH" && pwd)
        return
    fi
    while read -r -d : folder; do
        if [ -n "$folder" ] && is_libtorch "$folder"; then
            torch=$(cd "$folder" && pwd)
            return
        fi
    done <<<"${CMAKE_PREFIX_PATH:-}:"
}

is_libtorch() { [ -f "$1/include/ATen/ATen.h" ] && { [ -f "$1/lib/libtorch_cpu.so" ] || [ -f "$1/lib/libtorch_cpu.dylib" ]; }; }

torch_in_venv() {
    local folder
    for folder in "$torch_venv"/lib/python3*/site-packages/torch; do
        if is_libtorch "$folder"; then printf '%s\n' "$folder"; fi
    done
}

# make_venv FOLDER: an environment that a kill cannot leave half made. One that was being filled is made anew.
make_venv() {
    if [ -e "$1.incomplete" ] || ! "$1/bin/python" -c 'import pip' 2>/dev/null; then
        rm -rf "$1"
    fi
    : >"$1.incomplete"
    [ -x "$1/bin/python" ] || logged python3 -m venv "$1" ||
        die "python3 could not make the environment $1" "Python 3.10 or newer with its venv module is needed (package python3-venv)."
}
venv_complete() { rm -f "$1.incomplete"; }

has_nvidia_gpu() { command -v nvidia-smi >/dev/null && nvidia-smi -L 2>/dev/null | grep -q '^GPU'; }

pip_install() { logged "$torch_venv/bin/python" -m pip install --no-input --disable-pip-version-check "$@"; }

# The public build for Linux on x86-64 brings CUDA and its NVIDIA packages, of use only where such a GPU is.
install_torch() {
    local cuda_size="4.7 GB with its NVIDIA packages"
    if [ -n "${SIBO_TORCH_INDEX:-}" ]; then
        note "fetching torch $torch_version from the index that SIBO_TORCH_INDEX names"
        pip_install --index-url "$SIBO_TORCH_INDEX" "torch==$torch_version" ||
            die "torch $torch_version could not be fetched from SIBO_TORCH_INDEX=$SIBO_TORCH_INDEX"
    elif has_nvidia_gpu; then
        note "an NVIDIA GPU is here: fetching the CUDA build of torch $torch_version ($cuda_size)"
        pip_install "torch===$torch_version" || die "torch $torch_version (CUDA) could not be fetched" "$torch_ways"
    else
        note "fetching the CPU build of torch $torch_version (about 0.2 GB)"
        # Nothing of the CPU build's Python dependencies is used: only its headers and libraries are.
        pip_install --no-deps "torch==$torch_version+cpu" && return
        if ! grep -q '(from versions: .*[0-9]' "$step_log"; then
            die "the CPU build of torch $torch_version could not be fetched" "$torch_ways"
        fi
        note "your package index has no CPU build of it; the public build works too, but brings CUDA: $cuda_size"
        agree "Fetch it?" || die "there is no LibTorch, and nobody agreed to fetch $cuda_size" "$torch_ways"
        pip_install "torch==$torch_version" || die "torch $torch_version could not be fetched" "$torch_ways"
    fi
}
torch_ways="Ways to go on: SIBO_TORCH_INDEX=URL names a package index with a CPU build of torch; SIBO_LIBTORCH=DIR names a LibTorch
that you have; SIBO_YES=1 agrees to the big build; a missing network is mended by calling again when there is one."

# Sets torch to the folder of the LibTorch that will be built with.
get_torch() {
    step "LibTorch" torch
    users_libtorch
    if [ -n "$torch" ]; then
        step_done "yours: $torch"
        return
    fi
    torch=$(torch_in_venv)
    if [ -n "$torch" ] && [ ! -e "$torch_venv.incomplete" ]; then
        step_done "there: torch $(torch_version_of "$torch")"
        return
    fi
    make_venv "$torch_venv"
    install_torch
    torch=$(torch_in_venv)
    [ -n "$torch" ] || die "the torch package is installed but holds no LibTorch: $torch_venv"
    venv_complete "$torch_venv"
    step_done "installed torch $(torch_version_of "$torch")"
}

torch_version_of() { sed -n "s/^__version__ = '\(.*\)'/\1/p" "$1/version.py" 2>/dev/null || printf 'of unknown version\n'; }
