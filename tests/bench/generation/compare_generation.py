# SPDX-License-Identifier: GPL-3.0-or-later
"""This program's generation beside transformers' on the same prompts: same LibTorch release, threads, fp32 weights; greedy,
64 new tokens for each of 16 prompts side by side, end tokens ignored so that both do the same; the prompts' own passes
count. Order A-B-B-A; every measurement is a process of its own that runs each of its batches once.

    python compare_generation.py --bench BUILD/tests/bench/generation/bench_generate --model SmolLM2-135M --data gsm8k/test.jsonl

Prints new tokens a second of both sides, their ratio and peak memory; exit status 1 below --at-least (2).
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bench", type=pathlib.Path, required=True, help="the bench_generate executable")
    parser.add_argument("--model", type=pathlib.Path, required=True)
    parser.add_argument("--data", type=pathlib.Path, required=True, help="GSM8K's .jsonl")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--new-tokens", type=int, default=64)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--attention", choices=["sdpa", "eager"], default="sdpa", help="of transformers")
    parser.add_argument("--at-least", type=float, default=2.0, help="ratio below which the exit status is 1")
    return parser.parse_args()


def call(args, command):
    environment = {**os.environ, "OMP_NUM_THREADS": str(args.threads), "MKL_NUM_THREADS": str(args.threads)}
    print("  ·", " ".join(str(part) for part in command[1:]), file=sys.stderr, flush=True)
    return subprocess.run([str(part) for part in command], check=True, stdout=subprocess.PIPE, env=environment, text=True).stdout


def measured(args, side, ids):
    common = ["--model", args.model, "--ids", ids, "--batch", args.batch, "--rounds", args.rounds, "--new-tokens", args.new_tokens,
              "--threads", args.threads]
    if side == "ours":
        return json.loads(call(args, [args.bench, *common]))
    return json.loads(call(args, [sys.executable, HERE / "hf_generate.py", *common, "--attention", args.attention]))


def rate(results):
    """New tokens a second: of all rounds, and of each round's faster repeat, which leaves out what else the machine did."""
    rounds = [[r["rounds"][i] for r in results] for i in range(len(results[0]["rounds"]))]
    tokens = sum(repeats[0]["new_tokens"] for repeats in rounds)
    return (tokens * len(results) / sum(one["seconds"] for repeats in rounds for one in repeats),
            tokens / sum(min(one["seconds"] for one in repeats) for repeats in rounds))


def equal_share(ours, theirs):
    """Share of responses that are equal to the last token; padding and order of sums may turn near ties."""
    pairs = [(a, b) for one, other in zip(ours["rounds"], theirs["rounds"]) for a, b in zip(one["ids"], other["ids"])]
    return sum(a == b for a, b in pairs) / len(pairs)


def main():
    args = arguments()
    with tempfile.TemporaryDirectory() as folder:
        ids = pathlib.Path(folder) / "prompts.ids"
        call(args, [sys.executable, HERE.parent / "make_ids.py", "--model", args.model, "--data", args.data, "--task", "gsm8k",
                    "--samples", args.batch * args.rounds, "--max-length", 1024, "--out", ids])
        results = {"hf": [], "ours": []}
        for side in ("hf", "ours", "ours", "hf"):
            results[side].append(measured(args, side, ids))
    for side, name in (("hf", "transformers"), ("ours", "this engine")):
        mean, best = rate(results[side])
        print(f"{name:14}{mean:9.1f} new tokens/s{best:9.1f} at best   peak "
              f"{max(r['peak_bytes'] for r in results[side]) / 2 ** 30:.2f} GiB   GEMM plateau "
              f"{max(g for r in results[side] for g in r['gemm_gflops']):.0f} GFLOP/s")
    mean, best = (ours / theirs for ours, theirs in zip(rate(results["ours"]), rate(results["hf"])))
    print(f"ratio {mean:.2f}, {best:.2f} at best; {equal_share(results['ours'][0], results['hf'][0]):.0%} of the responses equal")
    return 0 if mean >= args.at_least else 1


if __name__ == "__main__":
    sys.exit(main())
