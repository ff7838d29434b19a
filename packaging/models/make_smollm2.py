# SPDX-License-Identifier: GPL-3.0-or-later
"""make_smollm2.py GGUF FOLDER: an ordinary model folder of SmolLM2-135M-Instruct out of its GGUF file.

transformers reads the GGUF file and undoes its quantisation (Q4_1, Q8_0) and its order of query and key rows; the float32
values are kept as they are, since no shorter type holds them exactly. The tokenizer is built of the file's vocabulary,
merges and special tokens, with the pre-tokenizer of the original model: digits one by one, then GPT-2's byte-level pattern.
"""
import json
import pathlib
import sys

import gguf
import torch
import transformers
from safetensors.torch import save_file
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

SPECIAL = 3  # token_type of a control token in GGUF


def write_json(path, content):
    path.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def write_weights(source, folder):
    model = transformers.LlamaForCausalLM.from_pretrained(source.parent, gguf_file=source.name, dtype=torch.float32)
    fresh = transformers.LlamaForCausalLM(model.config)
    fresh.load_state_dict(model.state_dict())
    tensors = {name: tensor.contiguous() for name, tensor in fresh.state_dict().items() if name != "lm_head.weight"}
    assert fresh.lm_head.weight is fresh.model.embed_tokens.weight
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    return model.config


def write_config(config, folder):
    write_json(folder / "config.json", {
        "architectures": ["LlamaForCausalLM"], "attention_bias": False, "attention_dropout": 0.0, "bos_token_id": 1,
        "eos_token_id": 2, "hidden_act": "silu", "hidden_size": config.hidden_size,
        "intermediate_size": config.intermediate_size, "max_position_embeddings": config.max_position_embeddings,
        "mlp_bias": False, "model_type": "llama", "num_attention_heads": config.num_attention_heads,
        "num_hidden_layers": config.num_hidden_layers, "num_key_value_heads": config.num_key_value_heads, "pad_token_id": 2,
        # The file holds 1e-5 as a float32.
        "rms_norm_eps": float(f"{config.rms_norm_eps:.6g}"), "rope_scaling": None,
        "rope_theta": config.rope_parameters["rope_theta"], "tie_word_embeddings": True, "torch_dtype": "float32",
        "vocab_size": config.vocab_size})
    write_json(folder / "generation_config.json", {"bos_token_id": 1, "eos_token_id": 2, "pad_token_id": 2})


def write_tokenizer(reader, folder):
    def field(name):
        return reader.fields[name].contents()
    tokens, types = field("tokenizer.ggml.tokens"), field("tokenizer.ggml.token_type")
    merges = [tuple(merge.split(" ")) for merge in field("tokenizer.ggml.merges")]
    tokenizer = Tokenizer(models.BPE(vocab={token: number for number, token in enumerate(tokens)}, merges=merges))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)])
    tokenizer.decoder = decoders.ByteLevel()
    special = [number for number, kind in enumerate(types) if kind == SPECIAL]
    tokenizer.add_special_tokens([AddedToken(tokens[number], special=True, normalized=False) for number in special])
    tokenizer.save(str(folder / "tokenizer.json"))
    named = {role: tokens[field(f"tokenizer.ggml.{key}_token_id")] for role, key in [
        ("bos_token", "bos"), ("eos_token", "eos"), ("unk_token", "unknown"), ("pad_token", "padding")]}
    added = {str(number): {"content": tokens[number], "lstrip": False, "normalized": False, "rstrip": False,
                           "single_word": False, "special": True} for number in special}
    write_json(folder / "tokenizer_config.json", {
        "add_prefix_space": False, "added_tokens_decoder": added,
        "additional_special_tokens": [named["bos_token"], named["eos_token"]], **named,
        "chat_template": field("tokenizer.chat_template"), "clean_up_tokenization_spaces": False,
        "model_max_length": field("llama.context_length"), "tokenizer_class": "GPT2Tokenizer"})


def main():
    if len(sys.argv) != 3:
        sys.exit("make_smollm2.py GGUF FOLDER")
    source, folder = map(pathlib.Path, sys.argv[1:])
    folder.mkdir(parents=True, exist_ok=True)
    transformers.logging.set_verbosity_error()
    write_config(write_weights(source, folder), folder)
    write_tokenizer(gguf.GGUFReader(source), folder)


if __name__ == "__main__":
    main()
