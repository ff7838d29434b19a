// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_check.h"

#include "disk.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>

namespace hub {

namespace {

namespace fs = std::filesystem;
using engine::EngineError, engine::ErrorCode;

constexpr std::int64_t kLongestJson = 16 << 20;
constexpr std::int64_t kLongestHeader = 100'000'000;
constexpr std::int64_t kLengthBytes = 8;

[[noreturn]] void reject(const fs::path& file, const std::string& message)
{
    throw EngineError(ErrorCode::BadFile, message, file.filename().string(),
                      "the model is damaged where it comes from: choose another revision, or tell its owner");
}

void checkConfig(const fs::path& file)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(readSmallFile(file, kLongestJson), &failure);
    if (failure.error != QJsonParseError::NoError)
        reject(file, "is not JSON: " + failure.errorString().toStdString());
    if (!document.object()["model_type"].isString())
        reject(file, "names no model_type");
}

QByteArray headerOf(const fs::path& file, std::int64_t size)
{
    const DiskFile reader = DiskFile::openForReading(file);
    const auto readAll = [&](QByteArray& into) {
        for (qsizetype done = 0; done < into.size();) {
            const std::int64_t got = reader.read(into.data() + done, into.size() - done);
            if (got == 0)
                reject(file, "is cut");
            done += got;
        }
    };
    if (size < kLengthBytes)
        reject(file, "is too short for a safetensors file");
    QByteArray prefix(kLengthBytes, '\0');
    readAll(prefix);
    const auto length = qFromLittleEndian<quint64>(prefix.constData());
    const std::int64_t most = std::min(kLongestHeader, size - kLengthBytes);
    if (length > static_cast<quint64>(most))
        reject(file, "is no safetensors file: its header would be " + std::to_string(length) + " bytes long");
    QByteArray header(static_cast<qsizetype>(length), '\0');
    readAll(header);
    return header;
}

void checkWeights(const fs::path& file)
{
    const std::int64_t size = sizeOf(file).value_or(0);
    const QByteArray header = headerOf(file, size);
    QJsonParseError failure;
    const QJsonObject tensors = QJsonDocument::fromJson(header, &failure).object();
    if (failure.error != QJsonParseError::NoError || !header.startsWith('{'))
        reject(file, "has a header that is not JSON");
    double end = 0;
    for (auto tensor = tensors.begin(); tensor != tensors.end(); ++tensor)
        if (tensor.key() != "__metadata__")
            end = std::max(end, tensor->toObject()["data_offsets"].toArray().at(1).toDouble(-1));
    if (end != static_cast<double>(size - kLengthBytes - header.size()))
        reject(file, "its tensors do not end where the file does");
}

} // namespace

void checkModelFolder(const fs::path& folder)
{
    checkConfig(folder / "config.json");
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error))
        if (entry.path().extension() == ".safetensors")
            checkWeights(entry.path());
}

} // namespace hub
