# SPDX-License-Identifier: GPL-3.0-or-later
"""Stock peft, and the reference of goldens/methods.py, on the other side of the exchange of adapter folders: every method, every
family.

    check_methods.py model FAMILY MODEL            writes the folder of the tiny model of goldens/methods_<family>.json
    check_methods.py read MODEL ADAPTER ASK OUT    logits of an adapter folder that this program wrote
    check_methods.py write MODEL ADAPTER ASK OUT   peft makes and saves the folder of ASK's case, values by formula; its logits

ASK, a JSON file: {"task": "classification" | "causal_lm", "labels": 2, "sequences": [[ids], …], "case": {…} or null}. A case has
the keys of the cases in goldens/methods_<family>.json ("family", "kind", "targets", "placement", "lambda" …) and their defaults.
OUT, a JSON file:
    names        tensors of adapter_model.safetensors, sorted
    peft         logits by stock peft (it knows no lambda), one list a sequence: the classes, or all of (n, vocab) row by row;
                 null where adapter_config.json names a peft_type that peft does not have, or no peft_type
    peft_names   tensors that peft saves after loading the folder, null as before
    reference    logits by methods.py with the case's lambda and the folder's tensors, null where ASK has no case. Names that the
                 method wants and the folder lacks, or the other way round, are an error

Exit 0, or 1 with the reason on stderr: a tensor that is missing, left over or of another shape among them.
"""
import argparse
import json
import pathlib
import sys
import tempfile
import warnings

import torch
from safetensors.torch import load_file

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "fixtures" / "goldens"))
import make_methods  # noqa: E402
import methods  # noqa: E402
import tiny  # noqa: E402

TASKS = {"classification": "SEQ_CLS", "causal_lm": "CAUSAL_LM"}
PEFT_TYPES = {"LORA", "IA3", "PREFIX_TUNING", "PROMPT_TUNING"}


def arguments():
    parser = argparse.ArgumentParser()
    modes = parser.add_subparsers(dest="mode", required=True)
    model = modes.add_parser("model")
    model.add_argument("family", choices=methods.FAMILIES)
    model.add_argument("model", type=pathlib.Path)
    for name in ("read", "write"):
        mode = modes.add_parser(name)
        for what in ("model", "adapter", "ask", "out"):
            mode.add_argument(what, type=pathlib.Path)
    return parser.parse_args()


def tensors_of(folder):
    return load_file(folder / "adapter_model.safetensors")


def base_model(folder, ask):
    model = tiny.load(folder, ask["task"], ask["labels"])
    model.config.use_cache = True  # prefix tuning goes by the cache
    return model


def logits_by_peft(model, ask):
    rows = []
    with torch.no_grad():
        for ids in ask["sequences"]:
            given = torch.tensor([ids])
            logits = model(input_ids=given, attention_mask=torch.ones_like(given)).logits[0]
            rows.append((logits[-len(ids):] if ask["task"] == "causal_lm" else logits).reshape(-1).tolist())
    return rows


def names_after_saving(model):
    with tempfile.TemporaryDirectory() as folder:
        model.save_pretrained(folder)
        return sorted(tensors_of(pathlib.Path(folder)))


def by_peft(args, ask):
    """(logits, names), or (None, None) where peft has no such method."""
    import peft
    config = json.loads((args.adapter / "adapter_config.json").read_text(encoding="utf-8"))
    if config.get("peft_type") not in PEFT_TYPES:
        return None, None
    warnings.filterwarnings("error", message=".*(missing|unexpected).*keys.*")
    model = peft.PeftModel.from_pretrained(base_model(args.model, ask), args.adapter).eval()
    return logits_by_peft(model, ask), names_after_saving(model)


def full_case(ask):
    given = {"placement": "both" if ask["case"]["family"] in ("bert", "roberta") else "ffn", **ask["case"]}
    return {**make_methods.DEFAULTS, **given, "task": ask["task"], "labels": ask["labels"]}


def by_reference(args, ask):
    if not ask.get("case"):
        return None
    trainee = methods.Trainee(full_case(ask), args.model)
    # With bias = all peft saves the head's biases two more times under its wrappers' names, and loads folders without them.
    stored = {name: value for name, value in tensors_of(args.adapter).items()
              if ".modules_to_save." not in name and ".original_module." not in name}
    if set(stored) != set(trainee.trained):
        sys.exit(f"the folder's tensors are not those of the method: {sorted(set(stored) ^ set(trainee.trained))}")
    with torch.no_grad():
        for name, parameter in trainee.trained.items():
            if stored[name].shape != parameter.shape:
                sys.exit(f"{name} is {list(stored[name].shape)}, the method's is {list(parameter.shape)}")
            parameter.copy_(stored[name])
        return [trainee.logits(ids).reshape(-1).tolist() for ids in ask["sequences"]]


def saved_by_peft(args, ask):
    """A folder by stock peft with the start values of methods.py."""
    import peft
    case = full_case(ask)
    if case["kind"] in ("prefix", "prompt"):
        kind = peft.PrefixTuningConfig if case["kind"] == "prefix" else peft.PromptTuningConfig
        config = kind(task_type=TASKS[ask["task"]], num_virtual_tokens=case["virtual_tokens"])
    elif case["kind"] == "ia3":
        config = peft.IA3Config(task_type=TASKS[ask["task"]], target_modules=case["targets"],
                                feedforward_modules=case["feedforward"])
    elif case["kind"] in ("lora", "dora"):
        config = methods.lora_config(case, TASKS[ask["task"]])
        config.exclude_modules = None
    else:
        sys.exit(f"peft has no method {case['kind']}")
    model = peft.get_peft_model(base_model(args.model, ask), config).eval()
    state = peft.get_peft_model_state_dict(model)
    peft.set_peft_model_state_dict(model, {name: methods.start_value(name, value) for name, value in state.items()})
    model.save_pretrained(args.adapter)


def main():
    args = arguments()
    import transformers
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    torch.set_num_threads(1)
    torch.manual_seed(3)
    if args.mode == "model":
        tiny.write_folder(args.model, make_methods.MODELS[args.family], make_methods.LABELS)
        return
    ask = json.loads(args.ask.read_text(encoding="utf-8"))
    if args.mode == "write":
        saved_by_peft(args, ask)
    logits, names = by_peft(args, ask)
    args.out.write_text(json.dumps({"names": sorted(tensors_of(args.adapter)), "peft": logits, "peft_names": names,
                                    "reference": by_reference(args, ask)}), encoding="utf-8")


if __name__ == "__main__":
    main()
