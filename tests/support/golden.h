// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

/// Goldens of tests/fixtures/goldens, the model they were made with, and the integer formulas of their weights
/// (fixtures/goldens/reference.py).
namespace golden {

/// A golden by file name; empty if it cannot be read.
inline QJsonObject load(const QString& name)
{
    QFile file(QStringLiteral(SIBO_FIXTURES_DIR "/goldens/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// MiniLM-L6, from the folder that SIBO_MODELS names or the build folder.
inline std::filesystem::path modelFolder()
{
    const QByteArray models = qgetenv("SIBO_MODELS");
    return std::filesystem::path(models.isEmpty() ? SIBO_SOURCE_DIR "/build/models" : models.constData()) / "MiniLM-L6";
}

inline bool hasModel()
{
    return std::filesystem::exists(modelFolder() / "model.safetensors");
}
inline constexpr const char* kNoModel = "MiniLM-L6 is not here: packaging/test fetches it into build/models";

/// Whether the model's weights are those the golden was made with.
inline bool isModelOf(const QJsonObject& golden)
{
    QFile file(QString::fromStdString((modelFolder() / "model.safetensors").string()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) &&
           QString::fromLatin1(hash.result().toHex()) == golden["model_sha256"].toString();
}

inline std::vector<double> numbers(const QJsonValue& array)
{
    std::vector<double> result;
    for (const QJsonValue& value : array.toArray())
        result.push_back(value.toDouble());
    return result;
}

/// Element k of the sample that a golden keeps of a row-major tensor of `size` values.
inline std::int64_t sampleIndex(std::int64_t k, std::int64_t size)
{
    return (7919 * k + 13) % size;
}

inline float headWeight(std::int64_t i, std::int64_t j)
{
    return static_cast<float>(static_cast<double>((31 * i + 17 * j) % 97 - 48) / 480);
}
inline float headBias(std::int64_t i)
{
    return static_cast<float>(static_cast<double>(13 * i % 97 - 48) / 480);
}
/// Site number s = 6 · layer + kind, in the order query, key, value, attention output, intermediate, output.
inline float loraA(std::int64_t i, std::int64_t j, std::int64_t s)
{
    return static_cast<float>(static_cast<double>((31 * i + 17 * j + 5 * i * j + 7 * s) % 97 - 48) / 960);
}
inline float loraB(std::int64_t i, std::int64_t j, std::int64_t s)
{
    return static_cast<float>(static_cast<double>((19 * i + 23 * j + 3 * i * j + 11 * s) % 97 - 48) / 960);
}

} // namespace golden
