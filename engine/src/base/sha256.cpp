// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include "base/posix_file.h"

#include <algorithm>
#include <array>
#include <memory>
#include <openssl/evp.h>
#include <vector>

namespace engine {

namespace {

constexpr std::size_t kPiece = 1u << 20;

class Digest {
public:
    Digest() : m_context(EVP_MD_CTX_new(), EVP_MD_CTX_free)
    {
        check(m_context != nullptr && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1);
    }
    void add(std::span<const std::byte> bytes)
    {
        check(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()) == 1);
    }
    std::string hex()
    {
        std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
        unsigned length = 0;
        check(EVP_DigestFinal_ex(m_context.get(), digest.data(), &length) == 1);
        static constexpr char kDigits[] = "0123456789abcdef";
        std::string text;
        for (unsigned i = 0; i < length; ++i) {
            text += kDigits[digest[i] >> 4];
            text += kDigits[digest[i] & 15];
        }
        return text;
    }

private:
    static void check(bool ok)
    {
        if (!ok)
            throw EngineError(ErrorCode::Internal, "the SHA-256 of OpenSSL failed");
    }
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

} // namespace

std::string sha256(std::span<const std::byte> bytes)
{
    Digest digest;
    digest.add(bytes);
    return digest.hex();
}

std::string sha256(std::string_view text)
{
    return sha256(std::as_bytes(std::span(text.data(), text.size())));
}

std::string sha256OfFile(const std::filesystem::path& path)
{
    const PosixFile file = PosixFile::openForReading(path);
    const std::uint64_t size = file.size();
    std::vector<std::byte> piece(static_cast<std::size_t>(std::min<std::uint64_t>(size, kPiece)));
    Digest digest;
    for (std::uint64_t at = 0; at < size; at += kPiece) {
        const auto part = std::span(piece).first(static_cast<std::size_t>(std::min<std::uint64_t>(size - at, kPiece)));
        file.readAt(at, part);
        digest.add(part);
    }
    return digest.hex();
}

} // namespace engine
