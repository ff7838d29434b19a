// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"

#include "disk.h"
#include "stopped.h"

#include <openssl/evp.h>

#include <algorithm>
#include <new>
#include <vector>

namespace hub {

namespace {

constexpr int kSha1Digits = 40, kSha256Digits = 64;
constexpr std::size_t kPiece = 1u << 20;

} // namespace

Checksum Checksum::fromHex(const QByteArray& digits)
{
    const QByteArray hex = digits.toLower();
    const bool isHex =
        std::all_of(hex.begin(), hex.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    if (isHex && hex.size() == kSha256Digits)
        return {Kind::Sha256, hex};
    if (isHex && hex.size() == kSha1Digits)
        return {Kind::GitBlob, hex};
    return {};
}

const char* Checksum::name() const
{
    return kind == Kind::Sha256 ? "SHA-256" : "git SHA-1";
}

struct Digest::Context {
    EVP_MD_CTX* state = nullptr;
    ~Context() { EVP_MD_CTX_free(state); }
};

Digest::Digest(Checksum::Kind kind, std::int64_t size) : m_context(std::make_unique<Context>())
{
    if (kind == Checksum::Kind::None)
        return;
    m_context->state = EVP_MD_CTX_new();
    const EVP_MD* method = kind == Checksum::Kind::Sha256 ? EVP_sha256() : EVP_sha1();
    if (m_context->state == nullptr || EVP_DigestInit_ex(m_context->state, method, nullptr) != 1)
        throw engine::EngineError(engine::ErrorCode::Internal, "the checksum cannot be computed", "libcrypto",
                                  "its configuration forbids SHA-1 or SHA-256");
    if (kind == Checksum::Kind::GitBlob) {
        QByteArray head = "blob " + QByteArray::number(static_cast<qint64>(size));
        head.append('\0');
        add(head);
    }
}

Digest::~Digest() = default;

void Digest::add(QByteArrayView bytes)
{
    if (m_context->state != nullptr)
        EVP_DigestUpdate(m_context->state, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

void Digest::addFile(const std::filesystem::path& path, std::int64_t bytes, const std::stop_token& stop)
{
    const DiskFile file = DiskFile::openForReading(path);
    std::vector<char> piece(kPiece);
    for (std::int64_t done = 0; done < bytes;) {
        throwIfStopped(stop);
        const auto wanted = std::min<std::int64_t>(bytes - done, static_cast<std::int64_t>(kPiece));
        const std::int64_t got = file.read(piece.data(), wanted);
        if (got == 0)
            throw engine::EngineError(engine::ErrorCode::BadFile, "the file ends early", path.string(),
                                      "it was cut while it was read: try again");
        add(QByteArrayView(piece.data(), got));
        done += got;
    }
}

QByteArray Digest::hex()
{
    if (m_context->state == nullptr)
        return {};
    unsigned char value[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_context->state, value, &length);
    return QByteArray(reinterpret_cast<const char*>(value), static_cast<qsizetype>(length)).toHex();
}

bool fileMatches(const std::filesystem::path& path, std::int64_t size, const Checksum& checksum,
                 const std::stop_token& stop)
{
    if (sizeOf(path) != size)
        return false;
    Digest digest(checksum.kind, size);
    if (checksum.kind != Checksum::Kind::None)
        digest.addFile(path, size, stop);
    return digest.hex() == checksum.hex;
}

} // namespace hub
