// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/long_text.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int kLongestToolTip = 2000;
constexpr std::size_t kMostBytes = 4; // of a character in UTF-8

/// So many characters at most; a character that the cut falls into is left out.
QString beginning(const std::string& utf8, int characters)
{
    std::size_t end = std::min(utf8.size(), static_cast<std::size_t>(characters) * kMostBytes);
    while (end > 0 && end < utf8.size() && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80U)
        --end;
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(end));
    const bool whole = end == utf8.size() && text.size() <= characters;
    if (whole)
        return text;
    const bool halved = text.size() > characters && text.at(characters - 1).isHighSurrogate();
    return text.left(halved ? characters - 1 : characters) + QStringLiteral("…");
}

} // namespace

QString firstOf(const std::string& utf8, int characters)
{
    QString text = beginning(utf8, characters);
    for (QChar& c : text) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t'))
            c = QLatin1Char(' ');
    }
    return text;
}

QString asToolTip(const std::string& utf8)
{
    // Rich text wraps, plain text does not.
    return QStringLiteral("<qt>%1</qt>")
        .arg(beginning(utf8, kLongestToolTip).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

} // namespace ui
