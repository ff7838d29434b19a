// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/byte_alphabet.h"

#include "text/characters.h"

#include <array>

namespace engine::byteAlphabet {

namespace {

constexpr int kFirstMoved = 0x100;
constexpr int kMoved = 68;

bool standsForItself(int byte)
{
    return (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
}

struct Tables {
    std::array<std::string, 256> characters;
    std::array<int, kFirstMoved + kMoved> bytes;
    Tables()
    {
        bytes.fill(-1);
        int moved = 0;
        for (int byte = 0; byte < 256; ++byte) {
            const int code = standsForItself(byte) ? byte : kFirstMoved + moved++;
            characters::append(characters[static_cast<std::size_t>(byte)], code);
            bytes[static_cast<std::size_t>(code)] = byte;
        }
    }
};

const Tables& tables()
{
    static const Tables instance;
    return instance;
}

} // namespace

std::string_view character(unsigned char byte)
{
    return tables().characters[byte];
}

void append(std::string& out, std::string_view bytes)
{
    for (const char c : bytes)
        out += character(static_cast<unsigned char>(c));
}

int byteOf(UChar32 c)
{
    const Tables& all = tables();
    return c >= 0 && static_cast<std::size_t>(c) < all.bytes.size() ? all.bytes[static_cast<std::size_t>(c)] : -1;
}

std::optional<std::string> bytesOf(std::string_view token)
{
    std::string bytes;
    for (std::size_t at = 0; at < token.size();) {
        const int byte = byteOf(characters::next(token, at));
        if (byte < 0)
            return std::nullopt;
        bytes += static_cast<char>(byte);
    }
    return bytes;
}

} // namespace engine::byteAlphabet
