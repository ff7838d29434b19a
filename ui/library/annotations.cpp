// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/annotations.h"

#include "engine/error.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace ui {

namespace {

namespace fs = std::filesystem;
using engine::EngineError;
using engine::ErrorCode;

constexpr qint64 kLargest = 4 << 20; // bytes: a note is written by hand
const QString kTags = QStringLiteral("tags");
const QString kNote = QStringLiteral("note");
const QString kPinned = QStringLiteral("pinned");
const QString kArchived = QStringLiteral("archived");

EngineError broken(const fs::path& file, const QString& why)
{
    return {ErrorCode::BadFile, "tags and note cannot be read: " + why.toStdString(), file.string(),
            "mend the file, or remove it to start with empty ones"};
}

QJsonObject readObject(const fs::path& file)
{
    std::error_code ignored;
    if (!fs::exists(fs::symlink_status(file, ignored)))
        return {};
    if (!fs::is_regular_file(file, ignored))
        throw broken(file, QStringLiteral("it is no file"));
    QFile source(QString::fromStdString(file.string()));
    if (!source.open(QIODevice::ReadOnly))
        throw broken(file, source.errorString());
    if (source.size() > kLargest)
        throw broken(file, QStringLiteral("it is longer than 4 MB"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        throw broken(file, QStringLiteral("%1, at byte %2").arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        throw broken(file, QStringLiteral("it holds no JSON object"));
    return document.object();
}

QStringList tidied(QStringList tags)
{
    for (QString& tag : tags)
        tag = tag.simplified();
    tags.removeAll(QString());
    tags.sort();
    tags.removeDuplicates();
    return tags;
}

bool flagAt(const QJsonObject& object, const QString& key, const fs::path& file)
{
    const QJsonValue value = object[key];
    if (!value.isUndefined() && !value.isBool())
        throw broken(file, QStringLiteral("“%1” must be true or false").arg(key));
    return value.toBool();
}

} // namespace

Annotations readAnnotations(const fs::path& runFolder)
{
    const fs::path file = runFolder / kNotesFile;
    const QJsonObject object = readObject(file);
    Annotations read;
    const QJsonValue tags = object[kTags], note = object[kNote];
    if ((!tags.isUndefined() && !tags.isArray()) || (!note.isUndefined() && !note.isString()))
        throw broken(file, QStringLiteral("“tags” must be a list of texts and “note” a text"));
    for (const QJsonValue tag : tags.toArray()) {
        if (!tag.isString())
            throw broken(file, QStringLiteral("“tags” must be a list of texts"));
        read.tags += tag.toString();
    }
    read.tags = tidied(read.tags);
    read.note = note.toString();
    read.pinned = flagAt(object, kPinned, file);
    read.archived = flagAt(object, kArchived, file);
    return read;
}

void patchAnnotations(const fs::path& runFolder, const AnnotationPatch& patch)
{
    const fs::path file = runFolder / kNotesFile;
    (void)readAnnotations(runFolder); // nothing is written over what cannot be read
    QJsonObject object = readObject(file);
    if (patch.tags)
        object[kTags] = QJsonArray::fromStringList(tidied(*patch.tags));
    if (patch.note)
        object[kNote] = *patch.note;
    if (patch.pinned)
        object[kPinned] = *patch.pinned;
    if (patch.archived)
        object[kArchived] = *patch.archived;
    std::error_code ignored;
    if (!fs::is_directory(runFolder, ignored))
        throw EngineError(ErrorCode::MissingFile, "the run folder is gone", runFolder.string(), "refresh the list");
    QSaveFile target(QString::fromStdString(file.string()));
    const QByteArray text = QJsonDocument(object).toJson();
    if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size() || !target.commit())
        throw EngineError(ErrorCode::Io, "tags and note could not be written: " + target.errorString().toStdString(),
                          file.string(), "check that the folder is writable and the disk is not full");
}

QStringList tagsFromText(const QString& text)
{
    return tidied(text.split(QLatin1Char(',')));
}

} // namespace ui
