# SPDX-License-Identifier: GPL-3.0-or-later
"""The transformers + peft side of a comparison: a bare training loop in train mode, padded to the batch's longest.

Prints one JSON object: per step its seconds, loss, real and padded tokens; peak memory (VmHWM); GEMM rate before and
after. bench_train prints the same for this program's engine.
"""
import argparse
import json
import pathlib
import sys
import time

import torch

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "fixtures" / "goldens"))
import reference  # noqa: E402


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=pathlib.Path, required=True)
    parser.add_argument("--ids", type=pathlib.Path, required=True, help="file of make_ids.py")
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--warmup", type=int, default=5, help="steps before the clock counts")
    parser.add_argument("--steps", type=int, default=30)
    parser.add_argument("--attention", choices=["sdpa", "eager"], default="sdpa")
    parser.add_argument("--no-dropout", action="store_true")
    parser.add_argument("--causal", action="store_true", help="next-token loss of the tokens behind the prompt")
    parser.add_argument("--targets", default="query,value", help="modules with LoRA, by commas")
    parser.add_argument("--sites", default="query,value", help="modules with SIBO, by commas")
    parser.add_argument("--rank", type=int, default=8)
    parser.add_argument("--alpha", type=float, default=16)
    parser.add_argument("--lora-dropout", type=float, default=0.1)
    parser.add_argument("--lambda", dest="lam", type=float, default=0.0)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def gemm_rate(size=2048, repeats=3):
    """GFLOP/s of the best of `repeats` square fp32 products: the plateau of this machine at this moment."""
    a, b = torch.rand(size, size), torch.rand(size, size)
    torch.mm(a, b)
    best = float("inf")
    for _ in range(repeats):
        start = time.perf_counter()
        torch.mm(a, b)
        best = min(best, time.perf_counter() - start)
    return 2 * size ** 3 / best / 1e9


def peak_bytes():
    status = pathlib.Path("/proc/self/status").read_text()
    return 1024 * int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1])


def read_batches(args):
    samples = []
    for line in args.ids.read_text().splitlines():
        label, first, ids = line.split("\t")
        samples.append((int(label), int(first), [int(i) for i in ids.split()]))
    batch = prompts if args.causal else classified
    return [batch(samples[start:start + args.batch]) for start in range(0, len(samples), args.batch)]


def padded(samples, value, of):
    longest = max(len(ids) for _, _, ids in samples)
    return torch.tensor([of(*sample) + [value] * (longest - len(sample[2])) for sample in samples])


def classified(samples):
    return {"input_ids": padded(samples, 0, lambda label, first, ids: ids),
            "attention_mask": padded(samples, 0, lambda label, first, ids: [1] * len(ids)),
            "token_type_ids": padded(samples, 0, lambda label, first, ids: [0] * min(first, len(ids)) + [1] * (len(ids) - first)),
            "labels": torch.tensor([label for label, _, _ in samples])}


def prompts(samples):
    return {"input_ids": padded(samples, 0, lambda label, first, ids: ids),
            "attention_mask": padded(samples, 0, lambda label, first, ids: [1] * len(ids)),
            "labels": padded(samples, -100, lambda label, first, ids: [-100] * first + ids[first:])}


def build(args):
    if args.causal:
        model = reference.language_model(args.model, args.attention)
    else:
        model = reference.classifier(args.model, 2, attention=args.attention, dropout=0.0 if args.no_dropout else None)
    model = reference.with_lora(model, args.targets.split(","), rank=args.rank, alpha=args.alpha,
                                dropout=0.0 if args.no_dropout else args.lora_dropout,
                                task="CAUSAL_LM" if args.causal else "SEQ_CLS")
    if args.lam > 0:
        reference.add_sibo(model, args.lam, args.sites.split(","))
    return model.train()


def train(args):
    from transformers import get_linear_schedule_with_warmup
    model, batches = build(args), read_batches(args)
    total = args.warmup + args.steps
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=3e-4, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0)
    schedule = get_linear_schedule_with_warmup(optimizer, 0, total)
    loaded, steps = peak_bytes(), []
    for number in range(total):
        batch = batches[number % len(batches)]
        start = time.perf_counter()
        loss = model(**batch).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        value = loss.item()
        steps.append({"seconds": time.perf_counter() - start, "loss": value,
                      "tokens": int(batch["attention_mask"].sum()), "padded_tokens": batch["input_ids"].numel()})
    return {"warmup": args.warmup, "steps": steps, "loaded_bytes": loaded, "peak_bytes": peak_bytes(),
            "trainable": sum(p.numel() for p in trained)}


def main():
    args = arguments()
    import transformers
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    torch.set_num_threads(args.threads)
    torch.set_num_interop_threads(1)
    torch.manual_seed(42)
    before = gemm_rate()
    result = train(args)
    result |= {"gemm_gflops": [before, gemm_rate()], "attention": args.attention, "threads": torch.get_num_threads(),
               "versions": reference.versions("torch", "transformers", "peft")}
    print(json.dumps(result))


if __name__ == "__main__":
    main()
