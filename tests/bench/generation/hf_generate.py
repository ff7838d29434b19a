# SPDX-License-Identifier: GPL-3.0-or-later
"""The transformers side of a comparison of generation: greedy `generate` with its key-value cache, the prompts of a batch
padded on the left to the longest. Prints one JSON object, as bench_generate does for this program's engine.
"""
import argparse
import json
import pathlib
import sys
import time

import torch

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent.parent / "fixtures" / "goldens")]
import hf_train  # noqa: E402
import reference  # noqa: E402


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=pathlib.Path, required=True)
    parser.add_argument("--ids", type=pathlib.Path, required=True, help="file of make_ids.py; its prompts alone are used")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--new-tokens", type=int, default=64)
    parser.add_argument("--attention", choices=["sdpa", "eager"], default="sdpa")
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def prompts_of(path):
    for line in path.read_text().splitlines():
        _, first, ids = line.split("\t")
        yield [int(i) for i in ids.split()][:int(first)]


def main():
    args = arguments()
    import transformers
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    torch.set_num_threads(args.threads)
    torch.set_num_interop_threads(1)
    before = hf_train.gemm_rate()
    model = reference.language_model(args.model, args.attention).eval()
    config = transformers.GenerationConfig(max_new_tokens=args.new_tokens, do_sample=False, pad_token_id=0, eos_token_id=-1)
    prompts = list(prompts_of(args.ids))
    loaded, rounds = hf_train.peak_bytes(), []
    for number in range(args.rounds):
        batch = [prompts[(number * args.batch + i) % len(prompts)] for i in range(args.batch)]
        longest = max(map(len, batch))
        start = time.perf_counter()
        ids = torch.tensor([[0] * (longest - len(p)) + p for p in batch])
        mask = torch.tensor([[0] * (longest - len(p)) + [1] * len(p) for p in batch])
        with torch.inference_mode():
            output = model.generate(ids, attention_mask=mask, generation_config=config)[:, longest:]
        rounds.append({"seconds": time.perf_counter() - start, "new_tokens": output.numel(), "ids": output.tolist()})
    print(json.dumps({"rounds": rounds, "loaded_bytes": loaded, "peak_bytes": hf_train.peak_bytes(),
                      "threads": torch.get_num_threads(), "gemm_gflops": [before, hf_train.gemm_rate()],
                      "versions": reference.versions("torch", "transformers")}))


if __name__ == "__main__":
    main()
