# SPDX-License-Identifier: GPL-3.0-or-later
"""This program's engine beside transformers + peft on the same work, by one set of rules:

same LibTorch (the file's hash is compared), 2 threads, fp32, token ids from one file, identical batches, LoRA r 8 on query
and value, LoRA dropout 0.1 and the model's own hidden and attention dropout active on both sides, AdamW, clip 1.0; HF as
a bare loop in train mode, padded to the batch's longest, with the faster of SDPA and eager; 5 warm-up steps, then 30
measured ones, in the order A-B-B-A; a row with length-sorted batches beside it; first of all equal losses (1e-4 relative)
with every dropout 0. R = 1: one run, no cohort.

    python compare.py --bench BUILD/tests/bench/bench_train --model MiniLM-L6 --data SST-2/train.tsv [--out result.json]
    python compare.py --bench BUILD/tests/bench/bench_train --model SmolLM2-135M --data gsm8k/train.jsonl --task gsm8k

The second one fine-tunes a language model: 4 questions with answers of at most 256 tokens a step, next-token loss of the
answers, LoRA r 32 on q, k, v, up and down projections, dropout 0.05.

Prints a table of medians, padding, peak memory and GEMM plateau; exit status 1 if the losses disagree.
"""
import argparse
import hashlib
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
# What both sides train, by the task.
CLASSIFIER = {"batch": 32, "ids": ["--max-length", 128], "ours": [], "hf": []}
LANGUAGE = ["--causal", "--targets", "q_proj,k_proj,v_proj,up_proj,down_proj", "--rank", 32, "--alpha", 64, "--lora-dropout", 0.05]
SETUPS = {"sst2": CLASSIFIER, "rte": CLASSIFIER,
          "gsm8k": {"batch": 4, "ids": ["--max-length", 256], "ours": LANGUAGE, "hf": [*LANGUAGE, "--sites", "up_proj"]}}


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bench", type=pathlib.Path, required=True, help="the bench_train executable")
    parser.add_argument("--model", type=pathlib.Path, required=True)
    parser.add_argument("--data", type=pathlib.Path, required=True, help="GLUE .tsv with labels, or GSM8K's .jsonl")
    parser.add_argument("--task", choices=SETUPS, default="sst2")
    parser.add_argument("--batch", type=int, help="samples a step; 32, language models 4")
    parser.add_argument("--warmup", type=int, default=5)
    parser.add_argument("--steps", type=int, default=30)
    parser.add_argument("--lambda", dest="lam", type=float, default=0.0)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--skip-sorted", action="store_true")
    parser.add_argument("--out", type=pathlib.Path)
    args = parser.parse_args()
    args.batch = args.batch or SETUPS[args.task]["batch"]
    return args


class Bench:
    def __init__(self, args, folder):
        self.args, self.folder = args, folder
        self.environment = {**os.environ, "OMP_NUM_THREADS": str(args.threads), "MKL_NUM_THREADS": str(args.threads)}

    def make_ids(self, name, *options):
        path = self.folder / name
        samples = (self.args.warmup + self.args.steps) * self.args.batch
        self.call([sys.executable, HERE / "make_ids.py", "--model", self.args.model, "--data", self.args.data, "--task",
                   self.args.task, "--samples", samples, "--batch", self.args.batch, "--out", path, *SETUPS[self.args.task]["ids"],
                   *options])
        return path

    def call(self, command):
        print("  ·", " ".join(str(part) for part in command[1:]), file=sys.stderr, flush=True)
        return subprocess.run([str(part) for part in command], check=True, stdout=subprocess.PIPE, env=self.environment,
                              text=True).stdout

    def train(self, side, ids, *options, attention="sdpa", steps=None):
        common = ["--model", self.args.model, "--ids", ids, "--batch", self.args.batch, "--warmup", self.args.warmup,
                  "--steps", steps or self.args.steps, "--lambda", self.args.lam, "--threads", self.args.threads,
                  *SETUPS[self.args.task][side], *options]
        if side == "ours":
            return json.loads(self.call([self.args.bench, *common]))
        return json.loads(self.call([sys.executable, HERE / "hf_train.py", *common, "--attention", attention]))


def measured(results):
    return [step for result in results for step in result["steps"][result["warmup"]:]]


def summary(results):
    steps = measured(results)
    seconds, tokens = sum(s["seconds"] for s in steps), sum(s["tokens"] for s in steps)
    times = sorted(s["seconds"] for s in steps)
    # The same batch comes once in each repeat: its best time leaves out what else the machine was doing.
    best = [min(repeats) for repeats in zip(*([s["seconds"] for s in measured([r])] for r in results), strict=True)]
    return {"steps": len(steps), "tokens_per_second": tokens / seconds, "seconds": [s["seconds"] for s in steps],
            "best_tokens_per_second": tokens / len(results) / sum(best),
            "median_tokens_per_second": statistics.median(s["tokens"] / s["seconds"] for s in steps),
            "min_step": times[0], "median_step": statistics.median(times), "p95_step": times[int(0.95 * (len(times) - 1))],
            "padding": 1 - tokens / sum(s["padded_tokens"] for s in steps),
            "peak_gib": max(r["peak_bytes"] for r in results) / 2 ** 30,
            "loaded_gib": max(r["loaded_bytes"] for r in results) / 2 ** 30,
            "gemm_gflops": max(rate for r in results for rate in r["gemm_gflops"])}


def a_b_b_a(bench, ids, attention):
    hf, ours = [], []
    for side in ("hf", "ours", "ours", "hf"):
        (hf if side == "hf" else ours).append(bench.train(side, ids, attention=attention))
    return {"hf": summary(hf), "ours": summary(ours)}


def faster_attention(bench, ids):
    """SDPA or eager, whichever has the smaller median step in two short interleaved measurements."""
    results = {"sdpa": [], "eager": []}
    for attention in ("sdpa", "eager", "eager", "sdpa"):
        results[attention].append(bench.train("hf", ids, attention=attention, steps=max(1, bench.args.steps // 3)))
    medians = {name: summary(value)["median_step"] for name, value in results.items()}
    return min(medians, key=medians.get), medians


def compare_losses(bench, ids):
    hf, ours = (bench.train(side, ids, "--no-dropout") for side in ("hf", "ours"))
    pairs = list(zip((s["loss"] for s in hf["steps"]), (s["loss"] for s in ours["steps"]), strict=True))
    return {"steps": len(pairs), "largest_relative_difference": max(abs(a - b) / abs(a) for a, b in pairs),
            "first": pairs[0], "last": pairs[-1], "trainable": [hf["trainable"], ours["trainable"]]}


def torch_library():
    import torch
    return pathlib.Path(torch.__file__).parent / "lib" / "libtorch_cpu.so"


def linked_library(binary):
    """The libtorch_cpu.so that the executable loads."""
    for line in subprocess.run(["ldd", binary], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines():
        if "libtorch_cpu.so" in line:
            return pathlib.Path(line.split("=>")[1].split("(")[0].strip())
    raise SystemExit(f"{binary} does not load libtorch_cpu.so")


def digest(path):
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def machine(bench):
    model = next((line.split(":")[1].strip() for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines()
                  if line.startswith("model name")), "unknown")
    libraries = {"hf": digest(torch_library()), "ours": digest(linked_library(bench.args.bench))}
    return {"cpu": model, "cores": os.cpu_count(), "load": os.getloadavg(), "torch_sha256": libraries,
            "same_torch": libraries["hf"] == libraries["ours"]}


def flops_per_token(folder):
    """4 N: forward and input gradient of the layers' N frozen weights, which is what a LoRA step needs."""
    config = json.loads((folder / "config.json").read_text())
    width, inner, heads = (config[key] for key in ("hidden_size", "intermediate_size", "num_attention_heads"))
    grouped = config.get("num_key_value_heads", heads) / heads
    maps = 2 if config["model_type"] == "bert" else 3
    return 4 * config["num_hidden_layers"] * (2 * width * width * (1 + grouped) + maps * width * inner)


def table(result, flops):
    losses, rows = result["losses"], result["rows"]
    about, heading = result["machine"], "real tokens/s   median step   min     p95     padding   peak     useful GFLOP/s"
    lines = [f"{about['cpu']}, {about['cores']} cores, load {about['load'][0]:.2f}, same LibTorch: {about['same_torch']}",
             f"losses without dropout, {losses['steps']} steps: largest relative difference "
             f"{losses['largest_relative_difference']:.2e}",
             f"HF attention: {result['attention']} ({result['attention_medians']})", "", f"{'':14}{heading}"]
    for name, row in rows.items():
        for side in ("hf", "ours"):
            r = row[side]
            lines.append(f"{name + ' ' + side:14}{r['tokens_per_second']:10.0f}{r['median_step']:15.3f} s"
                         f"{r['min_step']:8.3f}{r['p95_step']:8.3f}{r['padding']:9.0%}{r['peak_gib']:8.2f} GiB"
                         f"{r['tokens_per_second'] * flops / 1e9:9.1f} of {r['gemm_gflops']:.0f}")
        lines.append(f"{name + ' ratio':14}{row['ratio']:9.2f}x   (medians {row['median_ratio']:.2f}x, "
                     f"best time of each batch {row['best_ratio']:.2f}x, memory {row['memory_ratio']:.2f}x)")
    return "\n".join(lines)


def main():
    args = arguments()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(args, pathlib.Path(folder))
        orders = {"random": bench.make_ids("random.ids")}
        if not args.skip_sorted:
            orders["sorted"] = bench.make_ids("sorted.ids", "--sorted")
        result = {"arguments": {key: str(value) for key, value in vars(args).items()}, "machine": machine(bench)}
        result["losses"] = compare_losses(bench, orders["random"])
        result["attention"], result["attention_medians"] = faster_attention(bench, orders["random"])
        result["rows"] = {name: a_b_b_a(bench, ids, result["attention"]) for name, ids in orders.items()}
    for row in result["rows"].values():
        hf, ours = row["hf"], row["ours"]
        row["ratio"] = ours["tokens_per_second"] / hf["tokens_per_second"]
        row["median_ratio"] = ours["median_tokens_per_second"] / hf["median_tokens_per_second"]
        row["best_ratio"] = ours["best_tokens_per_second"] / hf["best_tokens_per_second"]
        row["memory_ratio"] = ours["peak_gib"] / hf["peak_gib"]
    print(table(result, flops_per_token(args.model)))
    if args.out:
        args.out.write_text(json.dumps(result, indent=1) + "\n")
    return 0 if result["losses"]["largest_relative_difference"] <= 1e-4 else 1


if __name__ == "__main__":
    sys.exit(main())
