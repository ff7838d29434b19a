// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringMatcher>

#include <optional>
#include <string_view>

namespace ui {

/// "0.3", "1e-3", "81%" (0.81), "2k", "1.3M". Nothing for what is no finite number.
[[nodiscard]] std::optional<double> readNumber(const QString& text);
/// Seconds: "90", "90s", "2m", "1.5h", "3d", "1h30m".
[[nodiscard]] std::optional<double> readDuration(const QString& text);
/// Bytes: "1GB" (powers of 1000), "1GiB" (of 1024), "500" alone.
[[nodiscard]] std::optional<double> readSize(const QString& text);

/// From the first moment to the first one after it.
struct TimeSpan {
    QDateTime from, to;
};
/// A year, month, day or minute of local time ("2026", "2026-11", "2026-11-24", "2026-11-24T10:15", a blank for the
/// T), or today, yesterday, week, month: this week from Monday, this month.
[[nodiscard]] std::optional<TimeSpan> readTime(const QString& text, const QDateTime& now);

/// Looks for a text regardless of capitals in thousands of short ones: no conversion where both are ASCII.
class TextMatcher {
public:
    TextMatcher(const QString& text, bool whole);

    [[nodiscard]] bool matches(std::string_view utf8) const;
    [[nodiscard]] bool matches(const QString& text) const;

private:
    [[nodiscard]] bool matchesAscii(std::string_view text) const;

    QString m_text;
    QStringMatcher m_matcher;
    QByteArray m_small; ///< the text in small letters, where it is ASCII
    bool m_ascii, m_whole;
};

} // namespace ui
