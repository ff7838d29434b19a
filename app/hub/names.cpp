// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include "engine/error.h"
#include "engine/places.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace hub {

namespace {

using engine::EngineError, engine::ErrorCode;

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

bool isDeviceName(const QString& part)
{
    static const QRegularExpression device(R"(\A(con|prn|aux|nul|(com|lpt)[0-9¹²³])\z)",
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(part.section('.', 0, 0).trimmed()).hasMatch();
}

std::optional<QString> partFault(const QString& part)
{
    constexpr int kLongest = 255;
    if (part.isEmpty())
        return "holds an empty part";
    if (part == "." || part == "..")
        return "holds \"" + part + "\"";
    if (part.endsWith('.') || part.endsWith(' '))
        return "has a part that ends in a dot or a blank";
    if (part.toUtf8().size() > kLongest)
        return "has a part longer than 255 bytes";
    if (isDeviceName(part))
        return "has a part that is a device name of Windows";
    return std::nullopt;
}

} // namespace

std::optional<QString> pathFault(const QString& path)
{
    if (path.startsWith('/'))
        return "is absolute";
    if (path.contains('\\'))
        return "holds a backslash";
    if (path.contains(':'))
        return "holds a colon";
    if (!path.isValidUtf16() || std::any_of(path.begin(), path.end(), isControl))
        return "holds a control character";
    for (const QString& part : path.split('/'))
        if (const auto fault = partFault(part))
            return fault;
    return std::nullopt;
}

void checkModelId(const QString& id)
{
    const QString asPair = id.contains('/') ? id : "owner/" + id;
    if (!engine::isHubId(asPair.toStdString()))
        throw EngineError(ErrorCode::BadConfig, "\"" + shown(id).toStdString() + "\" is not the id of a model", "ID",
                          "give it as the hub's page shows it: owner/name");
}

void checkRevision(const QString& revision)
{
    if (pathFault(revision) || revision.startsWith('-'))
        throw EngineError(ErrorCode::BadConfig,
                          "\"" + shown(revision).toStdString() + "\" is not the name of a revision", "--revision",
                          "give a branch, a tag or a commit, for instance main");
}

bool isCommit(const QString& text)
{
    static const QRegularExpression commit(R"(\A[0-9a-f]{40}\z)");
    return commit.match(text).hasMatch();
}

QString shown(const QString& text)
{
    constexpr qsizetype kLongest = 200;
    QString safe;
    for (const QChar c : text.left(kLongest))
        safe += isControl(c) || c.isSurrogate() ? QString("\\u%1").arg(c.unicode(), 4, 16, QChar('0')) : QString(c);
    return text.size() > kLongest ? safe + "…" : safe;
}

} // namespace hub
