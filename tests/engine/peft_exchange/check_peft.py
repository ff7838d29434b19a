# SPDX-License-Identifier: GPL-3.0-or-later
"""Stock peft on the other side of the exchange. Prints one JSON object with the logits of the table's first rows, at
λ = 0 ("plain": peft as it is) and with the SIBO hook ("mixed").

    check_peft.py read  --model DIR --adapter DIR --rows FILE     loads an adapter that this program saved
    check_peft.py write --model DIR --adapter DIR --rows FILE     makes and saves one by peft, with weights by formula
"""
import argparse
import json
import pathlib
import sys
import tempfile
import warnings

import torch

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "fixtures" / "goldens"))
import reference  # noqa: E402

INJECTED = ["query", "value", "intermediate.dense"]


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("mode", choices=["read", "write"])
    parser.add_argument("--model", type=pathlib.Path, required=True)
    parser.add_argument("--adapter", type=pathlib.Path, required=True)
    parser.add_argument("--rows", type=pathlib.Path, required=True, help=".tsv with a column sentence")
    parser.add_argument("--count", type=int, default=12)
    parser.add_argument("--lambda", dest="lam", type=float, default=0.6)
    return parser.parse_args()


def tensor_names(folder):
    from safetensors import safe_open
    with safe_open(folder / "adapter_model.safetensors", framework="pt") as file:
        return sorted(file.keys())


def load(args):
    import peft
    from transformers import BertForSequenceClassification
    base = BertForSequenceClassification.from_pretrained(args.model, num_labels=2, attn_implementation="sdpa",
                                                         dtype=torch.float32)
    warnings.filterwarnings("error", message=".*(missing|unexpected).*keys.*")
    return peft.PeftModel.from_pretrained(base, args.adapter).eval()


def names_after_saving(model):
    """Names of the tensors that peft itself would save."""
    with tempfile.TemporaryDirectory() as folder:
        model.save_pretrained(folder)
        return tensor_names(pathlib.Path(folder))


def logits(model, args):
    tokenizer = reference.tokenizer(args.model)
    rows = reference.read_table(args.rows)[:args.count]
    with torch.no_grad():
        return [model(**tokenizer(row["sentence"], return_tensors="pt")).logits[0].tolist() for row in rows]


def main():
    args = arguments()
    import transformers
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    torch.set_num_threads(2)
    torch.manual_seed(3)
    if args.mode == "write":
        model = reference.with_lora(reference.classifier(args.model, 2), ["query", "value", "output.dense"], rank=4, alpha=12)
        model.eval().save_pretrained(args.adapter)
    else:
        model = load(args)
    result = {"names": tensor_names(args.adapter), "peft_names": names_after_saving(model), "plain": logits(model, args)}
    reference.add_sibo(model, args.lam, INJECTED)
    result["mixed"] = logits(model, args)
    print(json.dumps(result))


if __name__ == "__main__":
    main()
