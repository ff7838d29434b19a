// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http_test_server.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

/// A safetensors file of one F32 tensor "w" whose bytes come from `seed`.
inline QByteArray tinyWeights(int floats, char seed = 1)
{
    const QByteArray data(4 * floats, seed);
    QByteArray header = R"({"w":{"dtype":"F32","shape":[)" + QByteArray::number(floats) + R"(],"data_offsets":[0,)" +
                        QByteArray::number(data.size()) + "]}}";
    QByteArray length(8, '\0');
    qToLittleEndian<quint64>(static_cast<quint64>(header.size()), length.data());
    return length + header + data;
}

inline QByteArray sha256Hex(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

inline QByteArray gitBlobHex(const QByteArray& bytes)
{
    return QCryptographicHash::hash("blob " + QByteArray::number(bytes.size()) + QByteArray(1, '\0') + bytes,
                                    QCryptographicHash::Sha1)
        .toHex();
}

/// A hub with one model, "owner/tiny": its list of files and their content, with ranges and ETags as the real one.
class FakeHub : public HttpTestServer {
public:
    FakeHub()
    {
        files = {{"config.json", R"({"model_type": "bert", "hidden_size": 4})"},
                 {"tokenizer.json", R"({"version": "1.0"})"},
                 {"README.md", "# Tiny"},
                 {"pytorch_model.bin", "a pickle"},
                 {"modeling_tiny.py", "import os"},
                 {"model.safetensors", tinyWeights(50'000)}};
        handler = [this](const Request& request) { return answer(request); };
    }

    static bool isLarge(const QByteArray& path) { return path.endsWith(".safetensors") || path.endsWith(".bin"); }

    [[nodiscard]] QByteArray listing() const
    {
        QJsonArray siblings;
        for (auto file = files.begin(); file != files.end(); ++file) {
            QJsonObject entry{{"rfilename", QString::fromUtf8(file.key())},
                              {"size", file->size()},
                              {"blobId", QString::fromLatin1(gitBlobHex(*file))}};
            if (isLarge(file.key()))
                entry["lfs"] = QJsonObject{{"sha256", QString::fromLatin1(sha256Hex(*file))}, {"size", file->size()}};
            siblings.append(entry);
        }
        const QJsonObject repo{{"id", "owner/tiny"},
                               {"sha", commit},
                               {"siblings", siblings},
                               {"tags", QJsonArray{"bert", "license:apache-2.0"}}};
        return QJsonDocument(repo).toJson();
    }

    /// What the hub says when nothing is wrong.
    [[nodiscard]] Response answer(const Request& request) const
    {
        if (request.path == "/api/models/owner/tiny/revision/main?blobs=true")
            return {.body = listing()};
        const QByteArray prefix = "/owner/tiny/resolve/" + commit.toLatin1() + "/";
        if (!request.path.startsWith(prefix) || !files.contains(request.path.mid(prefix.size())))
            return {.status = 404, .headers = {{"X-Error-Code", "EntryNotFound"}}};
        return content(files[request.path.mid(prefix.size())], request);
    }

    /// From now on the weights stall after so many bytes of what was announced.
    void stallWeightsAfter(qsizetype bytes)
    {
        handler = [this, bytes](const Request& request) {
            Response response = answer(request);
            if (request.path.endsWith("model.safetensors")) {
                response.announced = response.body.size();
                response.body.truncate(bytes);
                response.stallAfterBody = true;
            }
            return response;
        };
    }

    /// A file's content, or the rest of it where a range is asked for and If-Range agrees.
    static Response content(const QByteArray& bytes, const Request& request)
    {
        Response response{.body = bytes};
        const QByteArray etag = '"' + sha256Hex(bytes) + '"', wanted = request.headers["if-range"];
        response.headers["ETag"] = etag;
        const QByteArray range = request.headers["range"];
        if (range.startsWith("bytes=") && (wanted.isEmpty() || wanted == etag)) {
            const qsizetype from = range.mid(6).chopped(1).toLongLong();
            response.status = 206;
            response.headers["Content-Range"] = "bytes " + QByteArray::number(from) + "-" +
                                                QByteArray::number(bytes.size() - 1) + "/" +
                                                QByteArray::number(bytes.size());
            response.body = bytes.mid(from);
        }
        return response;
    }

    QMap<QByteArray, QByteArray> files;
    QString commit = QString(40, 'a');
};
