# SPDX-License-Identifier: GPL-3.0-or-later
"""The search behind the toy world, in three parts; resources/toy/ holds the tables of those that were run with this program
(frozen, grid). The first two know no lambda above 0.

    frozen  similarity by layer of the frozen 12-layer model, over gains of its random maps      (transformers)
    task    lambda = 0 at depth 2: three tasks and two learning rates                            (sibo train)
    grid    depth x lambda x source, worlds of three seeds (weights, sentences, adapter)         (sibo train)

    python toy_search.py PART --sibo BUILD/app/cli/sibo --work DIR --out ../../../resources/toy

Goes on where it was stopped (--work keeps the runs) and writes PART.tsv when all is done: accuracy and loss on
validation at the last step, never the best one; similarity, across and retention of the last layer then, and
similarity and across of the frozen model.
"""
import argparse
import itertools
import json
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "fixtures" / "goldens"))
import toy  # noqa: E402

SEEDS = (1, 2, 3)
WIDTH = 32
DEPTHS = (2, 4, 6, 8)  # the eleven runs of a world take a minute of one core at 8 layers
LAMBDAS = (0, 0.1, 0.2, 0.4, 0.6, 0.9)
METHODS = {"series-mix-skip": DEPTHS}
STEPS, BATCH, RATE = 300, 32, 0.01
COLUMNS = ("method", "task", "learning_rate", "depth", "source", "lambda", "seed", "accuracy", "loss", "training_loss", "similarity",
           "across", "retention", "base_similarity", "base_across")


def method_of(name):
    if name == "lora":
        return {"kind": "lora", "rank": 8, "alpha": 16, "dropout": 0.0, "targets": ["query", "value"]}
    return {"kind": "series", "bottleneck_size": 16, "non_linearity": "gelu"}


def study(world, cell):
    """One cohort: every lambda and source of a world."""
    axes = {"sibo.lambda": cell["lambdas"]}
    if len(cell["sources"]) > 1:
        axes["sibo.source"] = cell["sources"]
    config = {"model": {"path": str(world), "device": "cpu", "dtype": "float32"},
              "task": {"kind": "classification", "train": str(world / "train.tsv"), "validation": str(world / "validation.tsv"),
                       "text_columns": ["sentence"], "label_column": "label", "max_length": 32},
              "method": method_of(cell["method"]),
              "train": {"max_steps": STEPS, "batch_size": BATCH, "learning_rate": cell["rate"], "warmup_steps": 20,
                        "evaluate_every": 0, "similarity_every": 0, "checkpoint_every": 0, "seed": cell["seed"]},
              "study": {"axes": axes, "exclude": [{"sibo.lambda": 0, "sibo.source": "zero"}] if len(axes) > 1 else []}}
    if cell["method"] == "series-mix-skip":
        config["sibo"] = {"mix_skip": True}
    return config


def cells(part, seeds):
    if part == "task":
        for rate, task, method, seed in itertools.product((0.01, 0.003), toy.TASKS, ("series", "lora"), seeds):
            yield {"method": method, "task": task, "rate": rate, "depth": 2, "seed": seed, "lambdas": [0], "sources": ["h0"]}
        return
    for method, depths in METHODS.items():
        for seed, depth in itertools.product(seeds, depths):
            yield {"method": method, "task": "order", "rate": RATE, "depth": depth, "seed": seed, "lambdas": list(LAMBDAS),
                   "sources": ["h0", "zero"]}


def last(events, kind, test=lambda event: True):
    return [event for event in events if event["event"] == kind and test(event)][-1]


def row_of(run, cell):
    config = json.loads((run / "config.json").read_text(encoding="utf-8"))
    events = [json.loads(line) for line in (run / "events.jsonl").read_text(encoding="utf-8").splitlines()]
    judged = last(events, "eval_done", lambda e: e["split"] == "validation" and not e.get("adapter"))
    seen = last(events, "similarity_measured", lambda e: not e["base"])
    base = last(events, "similarity_measured", lambda e: e["base"])
    losses = [event["loss"] for event in events if event["event"] == "step_done"][-20:]
    assert judged["step"] == seen["step"] == STEPS
    numbers = [judged["metrics"]["accuracy"], judged["metrics"]["loss"], sum(losses) / len(losses), seen["layers"][-1],
               seen["across"][-1], seen["retention"][-1], base["layers"][-1], base["across"][-1]]
    sibo = config["sibo"]
    return [cell["method"], cell["task"], cell["rate"], cell["depth"], sibo.get("source", "h0"), sibo["lambda"], cell["seed"],
            *(f"{number:.4f}" for number in numbers)]


def train(args, cell):
    name = "-".join(str(cell[key]) for key in ("method", "task", "rate", "depth", "seed"))
    library = args.work / args.part / name
    if not (library / "done").exists():
        shutil.rmtree(library, ignore_errors=True)
        world = toy.write(library / "world", cell["task"], cell["seed"], cell["depth"], WIDTH)
        (library / "study.json").write_text(json.dumps(study(world, cell)), encoding="utf-8")
        made = subprocess.run([args.sibo, "train", library / "study.json", "--out", library, "--yes"], capture_output=True, text=True,
                              env={**os.environ, "OMP_NUM_THREADS": str(args.threads)})
        if made.returncode != 0:
            sys.exit(f"{name}: {made.stderr.strip()[-2000:]}")
        (library / "done").touch()
    return [row_of(run, cell) for run in sorted((library / "runs").iterdir())]


def write_table(path, columns, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join("\t".join(map(str, row)) for row in [columns, *rows]) + "\n", encoding="utf-8")


def frozen(args):
    import make_toy
    rows, texts = [], [" ".join(words) for words, _ in toy.rows("order", 77, "validation", 48)]
    for query_key, value, feed_forward in itertools.product((1.0, 2.0), (0.7, 1.0, 1.4), (0.5, 1.0)):
        gains = {**toy.GAINS, "query_key": query_key, "value": value, "feed_forward": feed_forward}
        seen = [make_toy.similarity(toy.write(args.work / "frozen", "order", seed, 12, WIDTH, gains), texts) for seed in SEEDS]
        for layer in (0, 1, 2, 4, 6, 8, 12):
            means = [sum(one[key][layer] for one in seen) / len(seen) for key in ("layers", "across", "retention")]
            rows.append([query_key, value, feed_forward, layer, *(f"{mean:.4f}" for mean in means)])
    columns = ("query_key_gain", "value_gain", "feed_forward_gain", "layer", "similarity", "across", "retention")
    write_table(args.out / "frozen.tsv", columns, rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("part", choices=["frozen", "task", "grid"])
    parser.add_argument("--sibo", type=pathlib.Path, help="the built program")
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--seeds", type=int, nargs="+", default=SEEDS, help="some of the worlds, to share the work")
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    if args.part == "frozen":
        frozen(args)
        return
    rows = []
    for cell in cells(args.part, args.seeds):
        rows += train(args, cell)
        print(f"{len(rows)} runs", file=sys.stderr, flush=True)
    if set(args.seeds) == set(SEEDS):
        write_table(args.out / f"{args.part}.tsv", COLUMNS, sorted(rows, key=lambda row: row[:7]))


if __name__ == "__main__":
    main()
