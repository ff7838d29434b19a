# SPDX-License-Identifier: GPL-3.0-or-later
"""Logits by transformers of model folders that `sibo export --form merged` wrote.

    check_merged.py ASK      a JSON file: {"sequences": [[ids], …], "folders": [FOLDER, …]}

Prints a JSON list: by folder a list by sequence, the classes, or for a causal LM all of (n, vocab) row by row. A folder whose
config.json and weights do not belong together, tensor by tensor, is an error.
"""
import json
import pathlib
import sys

import torch
import transformers


def logits(folder, sequences):
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    kind = getattr(transformers, config["architectures"][0])
    model, loading = kind.from_pretrained(folder, dtype=torch.float32, attn_implementation="eager", output_loading_info=True)
    bad = {key: sorted(map(str, loading[key])) for key in ("missing_keys", "unexpected_keys", "mismatched_keys") if loading[key]}
    if bad:
        sys.exit(f"{folder.name}: {bad}")
    model.eval()
    with torch.no_grad():
        return [model(input_ids=torch.tensor([ids])).logits[0].reshape(-1).tolist() for ids in sequences]


def main():
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    torch.set_num_threads(1)
    ask = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    print(json.dumps([logits(pathlib.Path(folder), ask["sequences"]) for folder in ask["folders"]]))


if __name__ == "__main__":
    main()
