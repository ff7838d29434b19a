# SPDX-License-Identifier: GPL-3.0-or-later
"""Token ids of a comparison, made once and read by both sides: one sample a line,
label <tab> number of tokens of the first segment, or of the prompt <tab> ids separated by blanks.

Takes a seeded selection of a GLUE file's rows, or of GSM8K's questions and answers. `--sorted` orders the same samples by length, cuts them into batches and
shuffles the batches, which is what length-sorted training with padding does.
"""
import argparse
import itertools
import json
import pathlib
import random

TASKS = {  # text columns, label column, label ids (none: a number)
    "sst2": (["sentence"], "label", {"0": 0, "1": 1}),
    "rte": (["sentence1", "sentence2"], "label", {"entailment": 0, "not_entailment": 1}),
}


def rows_of(path):
    lines = path.read_text(encoding="utf-8-sig").rstrip("\n").split("\n")
    header = lines[0].split("\t")
    return [dict(zip(header, line.split("\t"))) for line in lines[1:]]


def classified(tokenizer, args):
    columns, label_column, labels = TASKS[args.task]
    for row in shuffled(rows_of(args.data)):
        encoded = tokenizer(*[row[column] for column in columns], truncation=True, max_length=args.max_length)
        yield labels[row[label_column]], encoded["token_type_ids"].count(0), encoded["input_ids"]


def prompts(tokenizer, args):
    """Question and answer with the end of text; only the answer has labels."""
    for line in shuffled(args.data.read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        prompt = tokenizer("Question: " + row["question"] + "\nAnswer:")["input_ids"]
        ids = (prompt + tokenizer(" " + row["answer"])["input_ids"] + [tokenizer.eos_token_id])[:args.max_length]
        if len(prompt) < len(ids):
            yield 0, len(prompt), ids


def shuffled(rows):
    random.Random(1).shuffle(rows)
    return rows


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=pathlib.Path, required=True)
    parser.add_argument("--data", type=pathlib.Path, required=True, help="GLUE .tsv with labels, or GSM8K's .jsonl")
    parser.add_argument("--task", choices=[*TASKS, "gsm8k"], default="sst2")
    parser.add_argument("--samples", type=int, default=1120)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--max-length", type=int, default=128)
    parser.add_argument("--sorted", action="store_true")
    parser.add_argument("--out", type=pathlib.Path, required=True)
    args = parser.parse_args()

    from transformers import AutoTokenizer
    tokenizer = AutoTokenizer.from_pretrained(args.model)
    rows = (prompts if args.task == "gsm8k" else classified)(tokenizer, args)
    samples = list(itertools.islice(rows, args.samples))
    if args.sorted:
        samples.sort(key=lambda sample: len(sample[2]))
        batches = [samples[start:start + args.batch] for start in range(0, len(samples), args.batch)]
        random.Random(2).shuffle(batches)
        samples = [sample for batch in batches for sample in batch]
    args.out.write_text("".join(f"{label}\t{first}\t{' '.join(map(str, ids))}\n" for label, first, ids in samples))


if __name__ == "__main__":
    main()
