# SPDX-License-Identifier: GPL-3.0-or-later
"""tokenizer.py BENCH_TOKENIZER TEXT_FILE [MODEL_FOLDER...]: encode throughput of this program beside Hugging Face tokenizers
on the same file, one thread each, in turns in one run; the ratio is ours over theirs. Without model folders: four of the
small tokenizers of tests/fixtures/text/pipeline. Theirs: encode_batch_fast of all lines (no offsets), the fastest of the
passes; both must give the same number of tokens.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

os.environ["TOKENIZERS_PARALLELISM"] = "false"
os.environ["RAYON_NUM_THREADS"] = "1"
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "fixtures" / "goldens"))
from tokenizers import Tokenizer  # noqa: E402

SECONDS = 2.0


def theirs(folder, lines):
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    tokenizer.encode_special_tokens = True
    fastest, started, tokens = 1e30, time.perf_counter(), 0
    while time.perf_counter() - started < SECONDS:
        begin = time.perf_counter()
        encodings = tokenizer.encode_batch_fast(lines)
        fastest = min(fastest, time.perf_counter() - begin)
        tokens = sum(len(encoding) for encoding in encodings)
    return fastest, tokens


def small_folders(place):
    import pipeline_tokenizers
    from make_pipeline import FOLDER
    for name in ("gpt2", "llama3", "llama", "xlmr"):
        folder = place / name
        folder.mkdir()
        (folder / "tokenizer.json").write_text(json.dumps(pipeline_tokenizers.assemble(FOLDER, name)), encoding="utf-8")
        yield folder


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    program, file = sys.argv[1], pathlib.Path(sys.argv[2])
    content = file.read_bytes().decode("utf-8", "replace")
    lines = content.removesuffix("\n").split("\n")
    with tempfile.TemporaryDirectory() as place:
        for folder in [pathlib.Path(name) for name in sys.argv[3:]] or list(small_folders(pathlib.Path(place))):
            ours = json.loads(subprocess.run([program, folder, file, str(SECONDS)], check=True, capture_output=True).stdout)
            fastest, tokens = theirs(folder, lines)
            if tokens != ours["tokens"]:
                sys.exit(f"{folder.name}: {ours['tokens']} tokens here, {tokens} there")
            other = ours["bytes"] / fastest * 1e-6
            print(f"{folder.name:20} ours {ours['mb_per_second']:8.2f} MB/s   tokenizers {other:8.2f} MB/s   ratio {ours['mb_per_second'] / other:6.2f}"
                  f"   ({tokens} tokens)")


if __name__ == "__main__":
    main()
