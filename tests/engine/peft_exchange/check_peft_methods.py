# SPDX-License-Identifier: GPL-3.0-or-later
"""Stock peft on the other side of the exchange: LoRA in all its settings, DoRA, IA3, prefix and prompt tuning, every family, in
one process (λ = 0: peft knows none).

    check_peft_methods.py FOLDER

FOLDER/ids.json                lists of token ids
FOLDER/models/FAMILY           model folders
FOLDER/ours/FAMILY.TASK.NAME   adapters that this program saved: loaded here by PeftModel.from_pretrained
FOLDER/theirs/…                made and saved here by peft, with random values

Prints {"ours": {name: result}, "theirs": {name: result}}; a result holds "logits" (classification: a row a list of ids;
causal_lm: a row a token but the last of each list), "names" (tensors of the file) and "peft_names" (those that peft itself
saves after loading it), or "error".
"""
import json
import pathlib
import sys
import tempfile
import warnings

import torch

TARGETS = {"bert": ["query", "value", "output.dense"], "roberta": ["key", "intermediate.dense"],
           "llama": ["q_proj", "k_proj", "down_proj"], "gptj": ["v_proj", "fc_in", "fc_out"]}


def configs(family, task_type):
    """Name -> peft's configuration."""
    import peft
    common = {"task_type": task_type}
    lora = {"r": 4, "lora_alpha": 12, "target_modules": TARGETS[family], **common}
    first = TARGETS[family][0]
    made = {
        "lora": peft.LoraConfig(**lora),
        "lora-patterns": peft.LoraConfig(**{**lora, "use_rslora": True}, rank_pattern={first: 2},
                                         alpha_pattern={TARGETS[family][1]: 5}),
        "lora-regex-patterns": peft.LoraConfig(**lora, rank_pattern={rf"(?:encoder\.layer|layers|h)\.[1-9]\..*{first}": 2},
                                               alpha_pattern={rf".*\.0\.\w+\..*{first}": 7, "no_such_(a|b)": 5}),
        "lora-layer": peft.LoraConfig(**lora, layers_to_transform=[1]),
        "lora-excluding": peft.LoraConfig(**lora, exclude_modules=[TARGETS[family][1]]),
        "lora-regex": peft.LoraConfig(**{**lora, "target_modules": rf".*\.{first}"}),
        "dora": peft.LoraConfig(**lora, use_dora=True),
        "ia3": peft.IA3Config(**common),
        "prefix": peft.PrefixTuningConfig(**common, num_virtual_tokens=3),
        "prompt": peft.PromptTuningConfig(**common, num_virtual_tokens=3),
    }
    if family != "llama":  # no biases there
        made["lora-only-biases"] = peft.LoraConfig(**lora, bias="lora_only")
        if task_type == "SEQ_CLS":  # else peft trains the bias of GPT-J's output too, which this program leaves frozen
            made["lora-all-biases"] = peft.LoraConfig(**lora, bias="all")
    if family != "roberta":  # BERT's has the pooler among its modules
        made["lora-all-linear"] = peft.LoraConfig(**{**lora, "target_modules": "all-linear"})
    return made


def base_model(folder, task):
    from transformers import AutoModelForCausalLM, AutoModelForSequenceClassification
    given = {"dtype": torch.float32, "attn_implementation": "eager"}
    if task == "causal_lm":
        model = AutoModelForCausalLM.from_pretrained(folder, **given)
    else:
        model = AutoModelForSequenceClassification.from_pretrained(folder, num_labels=2, **given)
    model.config.use_cache = True  # prefix tuning goes by the cache
    return model


def names_in(folder):
    from safetensors import safe_open
    with safe_open(folder / "adapter_model.safetensors", framework="pt") as file:
        return sorted(file.keys())


def logits(model, ids, task):
    rows = []
    with torch.no_grad():
        for sequence in ids:
            given = torch.tensor([sequence])
            output = model(input_ids=given, attention_mask=torch.ones_like(given)).logits[0]
            rows += output[-len(sequence):-1].tolist() if task == "causal_lm" else [output.tolist()]
    return rows


def result_of(model, folder, ids, task):
    with tempfile.TemporaryDirectory() as again:
        model.save_pretrained(again)
        saved = names_in(pathlib.Path(again))
    return {"names": names_in(folder), "peft_names": saved, "logits": logits(model.eval(), ids, task)}


def load(models, folder, ids):
    import peft
    family, task, _ = folder.name.split(".", 2)
    return result_of(peft.PeftModel.from_pretrained(base_model(models / family, task), folder), folder, ids, task)


def make(models, folder, family, task, config, ids):
    import peft
    model = peft.get_peft_model(base_model(models / family, task), config)
    with torch.no_grad():
        for name, parameter in sorted(model.named_parameters()):
            if parameter.requires_grad:
                parameter.add_(0.1 * torch.randn_like(parameter))
    model.eval().save_pretrained(folder)
    return result_of(peft.PeftModel.from_pretrained(base_model(models / family, task), folder), folder, ids, task)


def attempt(act, *arguments):
    try:
        return act(*arguments)
    except Exception as error:  # told to the test, which expects none
        return {"error": f"{type(error).__name__}: {error}"}


def main():
    import transformers
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    warnings.filterwarnings("ignore")
    torch.set_num_threads(2)
    torch.manual_seed(3)
    folder = pathlib.Path(sys.argv[1])
    ids = json.loads((folder / "ids.json").read_text())
    models = folder / "models"
    results = {"ours": {}, "theirs": {}}
    for adapter in sorted((folder / "ours").iterdir()):
        results["ours"][adapter.name] = attempt(load, models, adapter, ids)
    for family in sorted(path.name for path in models.iterdir()):
        for task in ["classification", "causal_lm"] if family in ("llama", "gptj") else ["classification"]:
            for name, config in configs(family, "CAUSAL_LM" if task == "causal_lm" else "SEQ_CLS").items():
                target = folder / "theirs" / f"{family}.{task}.{name}"
                results["theirs"][target.name] = attempt(make, models, target, family, task, config, ids)
    print(json.dumps(results))


if __name__ == "__main__":
    main()
