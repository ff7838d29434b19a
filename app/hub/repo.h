// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digest.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <vector>

/// The files of one revision of a model, and which of them the engine needs.
namespace hub {

struct RepoFile {
    QString path;                 ///< relative, checked by pathFault
    std::int64_t size = 0;        ///< bytes
    Checksum checksum;            ///< always known from a server
    std::filesystem::path cached; ///< the same content in the local cache, if it has it; to be checked before use
};

struct Repo {
    QString id, commit;
    QString licence; ///< empty where unknown
    std::vector<RepoFile> files;
    [[nodiscard]] const RepoFile* find(const QString& path) const;
};

inline constexpr const char* kWeights = "model.safetensors";
inline constexpr const char* kWeightsIndex = "model.safetensors.index.json";

/// Reads the hub's description of a revision (GET /api/models/ID/revision/REV?blobs=true).
/// Errors  EngineError{BadFile} for anything a well-behaved server does not send: no commit, paths that lead out of
///         the folder, sizes or checksums missing, names twice.
[[nodiscard]] Repo parseRepo(const QString& id, const QByteArray& json);

/// Configuration, tokenizer, chat template, licence and README: all that is there. Never code, never pickles.
/// Errors  EngineError{MissingFile} without config.json; {Unsupported} where the weights are in no format we read.
[[nodiscard]] std::vector<RepoFile> chooseSmallFiles(const Repo& repo);

/// True if the weights are in several files, which the index names.
[[nodiscard]] bool isSharded(const Repo& repo);

/// model.safetensors, or the shards that `index` (the content of the index file, if isSharded) names.
/// Errors  EngineError{BadFile} for an index that cannot be read or names what is no file of the repo.
[[nodiscard]] std::vector<RepoFile> chooseWeights(const Repo& repo, const QByteArray& index);

} // namespace hub
