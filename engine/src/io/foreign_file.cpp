// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/foreign_file.h"

#include "base/ascii.h"

#include <cctype>
#include <string_view>

namespace engine {

namespace {

bool looksLikeMarkup(std::string_view start)
{
    if (start.starts_with("\xEF\xBB\xBF"))
        start.remove_prefix(3);
    const std::size_t first = start.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || start[first] != '<')
        return false;
    const std::string lower = asciiLower(std::string(start.substr(first, 16)));
    return lower.starts_with("<!doctype") || lower.starts_with("<html") || lower.starts_with("<head") ||
           lower.starts_with("<?xml") || lower.starts_with("<error");
}

/// A safetensors file may begin with any length, also one that spells another format's mark; its ninth byte decides.
bool hasSafetensorsStart(std::string_view start)
{
    return start.size() > 8 && start[8] == '{' && start[4] == 0 && start[5] == 0 && start[6] == 0 && start[7] == 0;
}

} // namespace

ForeignFile recogniseForeignFile(std::span<const std::byte> bytes)
{
    const std::string_view start(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    const std::string pickleHint = "a pickle can run any program when it is opened, so it is never read here: "
                                   "convert the weights to safetensors on a machine where you trust the file";
    if (hasSafetensorsStart(start))
        return {};
    if (start.starts_with("version https://git-lfs") || start.starts_with("version https://hawser"))
        return {"a Git LFS pointer, not the weights themselves", "fetch the file with `git lfs pull`"};
    if (looksLikeMarkup(start))
        return {"a web page (HTML or XML), not weights", "the download failed: fetch the file again"};
    if (start.starts_with(std::string_view("PK\x03\x04", 4)) || start.starts_with(std::string_view("PK\x05\x06", 4)))
        return {"a zip archive, as PyTorch writes for pickled weights", pickleHint};
    if (start.size() >= 2 && start[0] == '\x80' && start[1] >= 2 && start[1] <= 5)
        return {"a Python pickle", pickleHint};
    if (start.starts_with("GGUF"))
        return {"a GGUF file", "load it with transformers and save the model as safetensors"};
    if (start.starts_with("\x89HDF"))
        return {"an HDF5 file (Keras or TensorFlow weights)", "use the model's safetensors weights"};
    if (start.starts_with("\x1F\x8B"))
        return {"a gzip archive", "unpack it first"};
    return {};
}

} // namespace engine
