# SPDX-License-Identifier: GPL-3.0-or-later
"""What Hugging Face tokenizers makes of code points and of made-up strings, for test_pipeline_fuzz.

fuzz_pipeline.py classes OUT            which code points each character class holds, what each normalizer makes of each
fuzz_pipeline.py strings OUT EXCLUDED COUNT SEED
    COUNT strings without the code points listed in the JSON file EXCLUDED, each with the outcome (make_pipeline.digest) of
    three of the tokenizers in ../../fixtures/text/pipeline, special tokens as plain text and as tokens
"""
import json
import pathlib
import random
import sys

from tokenizers import Regex, normalizers, pre_tokenizers

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "fixtures" / "goldens"))
import make_pipeline  # noqa: E402
import pipeline_tokenizers  # noqa: E402

POINTS = [c for c in range(0x110000) if not 0xD800 <= c < 0xE000]
PATTERNS = [r"\p{L}", r"\p{N}", r"\s", r"\w", r"\p{Lu}", r"\p{Ll}", r"\p{Lt}", r"\p{Lm}", r"\p{Lo}", r"\p{M}", r"\p{P}", r"\p{S}"]
POOL = ["a", "b", " ", "  ", "\n", "\t", "\r\n", "'s", "'LL", "don't", "the", "token", "hello", "world", "1", "23", "456", "中", "国", "é", "e\u0301", "ﬁ", "①",
        "½", "▁", "<s>", "</s>", "<mask>", "<unk>", "<pad>", "<0x41>", "@x", "Größe", "größe", "wörd", "|", "||", ".", ",", "!", "_", "-", "\u00a0", "\u200b",
        "\u200d", "\u0301", "©", "ſ", "K", "İ", "Σ", "ß", "🙂", "👍🏽", "🇩🇪", "한국", "각", "\u1100", "\u1161", "क", "\u094d", "ष", "ا", "ل", "\u0000", "\u0085",
        "\u2028", "\ufffd", "\ue000", "A", "Z", "q", "x", "xx", "Ⅷ", "²", "٣", "ー", "カ", "ひ", "д", "Ж", "<|endoftext|>", "<|im_start|>", "<|eot_id|>",
        "<|extra|>", "Añadido", "[CLS]", "[UNK]", "ab" * 30, "zyxw" * 20]


def ranges(points):
    out = []
    for point in points:
        if out and out[-1][1] == point - 1:
            out[-1][1] = point
        else:
            out.append([point, point])
    return out


def held(splitter):
    """Code points that the splitter keeps, as ranges."""
    text = "".join(map(chr, POINTS))
    return ranges(POINTS[i] for _, (begin, end) in splitter.pre_tokenize_str(text) for i in range(begin, end))


def changed(normalizer):
    """[code point, text] where the text is another one. A line feed apart, so that no two meet."""
    points = [c for c in POINTS if c != 10]
    results = normalizer.normalize_str("\n".join(map(chr, points))).split("\n")
    assert len(results) == len(points)
    return [[point, text] for point, text in zip(points, results) if text != chr(point)]


def classes():
    split = {pattern: pre_tokenizers.Split(Regex(pattern + "+"), "removed", True) for pattern in PATTERNS}
    split |= {"not white space": pre_tokenizers.WhitespaceSplit(), "word or other": pre_tokenizers.Whitespace(),
              "not punctuation": pre_tokenizers.Punctuation("removed")}
    change = {"Lowercase": normalizers.Lowercase(), "NFC": normalizers.NFC(), "NFD": normalizers.NFD(), "NFKC": normalizers.NFKC(),
              "NFKD": normalizers.NFKD(), "StripAccents": normalizers.StripAccents()}
    digits = pre_tokenizers.Digits(individual_digits=True)
    return {"split": {name: held(part) for name, part in split.items()}, "change": {name: changed(part) for name, part in change.items()},
            "digits": [c for c in POINTS if len(digits.pre_tokenize_str(chr(c) + "a")) == 2 and len(digits.pre_tokenize_str("a" + chr(c))) == 2]}


def make_string(source, points):
    parts = []
    for _ in range(source.randint(1, 24)):
        kind = source.random()
        if kind < 0.7:
            parts.append(source.choice(POOL))
        else:
            near = source.randint(32, 0x2FF) if kind < 0.8 else source.randint(0x300, 0xFFFF)
            parts.append(chr(near) if near in points and kind < 0.95 else chr(source.choice(points.everything)))
    return "".join(parts)


class Points(set):
    def __init__(self, excluded):
        super().__init__(set(POINTS) - set(excluded))
        self.everything = sorted(c for c in self if c < 0x32000)


def strings(excluded, count, seed):
    source, points = random.Random(seed), Points(excluded)
    tokenizers = list(pipeline_tokenizers.load_all(make_pipeline.FOLDER).items())
    for i in range(count):
        text = make_string(source, points)
        case = {"a": text}
        for j in range(3):
            name, tokenizer = tokenizers[(3 * i + j) % len(tokenizers)]
            hashes = []
            for plain in (True, False):
                tokenizer.encode_special_tokens = plain
                hashes.append(make_pipeline.outcome(tokenizer, text))
            case[name] = hashes
        yield case


def main():
    if sys.argv[1] == "classes":
        content = classes()
    else:
        excluded = json.loads(pathlib.Path(sys.argv[3]).read_text())
        content = list(strings(excluded, int(sys.argv[4]), int(sys.argv[5])))
    pathlib.Path(sys.argv[2]).write_text(json.dumps(content), encoding="utf-8")


if __name__ == "__main__":
    main()
