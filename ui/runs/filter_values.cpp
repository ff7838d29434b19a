// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/filter_values.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

struct Unit {
    const char* name;
    double factor;
};
constexpr Unit kCounts[] = {{"%", 0.01}, {"k", 1e3}, {"m", 1e6}, {"b", 1e9}};
constexpr Unit kTimes[] = {{"s", 1}, {"sec", 1}, {"m", 60}, {"min", 60}, {"h", 3600}, {"d", 86400}, {"w", 604800}};
constexpr Unit kSizes[] = {{"b", 1},
                           {"kb", 1e3},
                           {"mb", 1e6},
                           {"gb", 1e9},
                           {"tb", 1e12},
                           {"k", 1e3},
                           {"m", 1e6},
                           {"g", 1e9},
                           {"t", 1e12},
                           {"kib", 1024},
                           {"mib", 1048576.0},
                           {"gib", 1073741824.0},
                           {"tib", 1099511627776.0}};

/// Letters (and %) from `at` on.
QString unitAt(const QString& text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && (text.at(end).isLetter() || text.at(end) == QLatin1Char('%')))
        ++end;
    return text.mid(at, end - at);
}

/// Where the number that begins at `at` ends. An e belongs to it only with digits behind.
qsizetype numberEnd(const QString& text, qsizetype at)
{
    const auto digit = [&](qsizetype i) { return i < text.size() && text.at(i).isDigit(); };
    const auto sign = [&](qsizetype i) {
        return i < text.size() && (text.at(i) == QLatin1Char('-') || text.at(i) == QLatin1Char('+'));
    };
    qsizetype end = at + (sign(at) ? 1 : 0);
    while (digit(end) || (end < text.size() && text.at(end) == QLatin1Char('.')))
        ++end;
    if (end < text.size() && text.at(end).toLower() == QLatin1Char('e')) {
        qsizetype exponent = end + 1 + (sign(end + 1) ? 1 : 0);
        if (digit(exponent)) {
            while (digit(exponent))
                ++exponent;
            end = exponent;
        }
    }
    return end;
}

/// Numbers with a unit each, added up; a number alone counts once.
template<std::size_t count>
std::optional<double> readParts(const QString& written, const Unit (&units)[count], bool several)
{
    const QString text = written.trimmed().toLower();
    double sum = 0;
    int parts = 0;
    std::optional<double> read;
    for (qsizetype at = 0; at < text.size(); ++parts) {
        const qsizetype end = numberEnd(text, at);
        bool valid = false;
        const double number = text.mid(at, end - at).toDouble(&valid);
        const QString unit = unitAt(text, end);
        const auto known = std::find_if(std::begin(units), std::end(units),
                                        [&](const Unit& each) { return unit == QLatin1String(each.name); });
        if (!valid || (known == std::end(units) && !unit.isEmpty()) || (parts > 0 && !several))
            return read;
        sum += number * (known == std::end(units) ? 1 : known->factor);
        at = end + unit.size();
    }
    if (parts > 0 && std::isfinite(sum))
        read = sum;
    return read;
}

char smallLetter(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::optional<TimeSpan> daysFrom(const QDate& first, const QDate& end)
{
    if (!first.isValid() || !end.isValid())
        return std::nullopt;
    return TimeSpan{first.startOfDay(), end.startOfDay()};
}

std::optional<TimeSpan> namedTime(const QString& word, const QDate& today)
{
    if (word == QLatin1String("today"))
        return daysFrom(today, today.addDays(1));
    if (word == QLatin1String("yesterday"))
        return daysFrom(today.addDays(-1), today);
    if (word == QLatin1String("week"))
        return daysFrom(today.addDays(1 - today.dayOfWeek()), today.addDays(8 - today.dayOfWeek()));
    const QDate month(today.year(), today.month(), 1);
    return word == QLatin1String("month") ? daysFrom(month, month.addMonths(1)) : std::nullopt;
}

} // namespace

std::optional<double> readNumber(const QString& text)
{
    return readParts(text, kCounts, false);
}

std::optional<double> readDuration(const QString& text)
{
    return readParts(text, kTimes, true);
}

std::optional<double> readSize(const QString& text)
{
    return readParts(text, kSizes, false);
}

std::optional<TimeSpan> readTime(const QString& text, const QDateTime& now)
{
    QString word = text.trimmed().toLower();
    if (const auto named = namedTime(word, now.date()))
        return named;
    word.replace(QLatin1Char('t'), QLatin1Char(' '));
    if (word.size() == 4) {
        const QDate year = QDate::fromString(word, QStringLiteral("yyyy"));
        return daysFrom(year, year.addYears(1));
    }
    if (word.size() == 7) {
        const QDate month = QDate::fromString(word, QStringLiteral("yyyy-MM"));
        return daysFrom(month, month.addMonths(1));
    }
    if (word.size() == 10) {
        const QDate day = QDate::fromString(word, QStringLiteral("yyyy-MM-dd"));
        return daysFrom(day, day.addDays(1));
    }
    const QDateTime minute = QDateTime::fromString(word, QStringLiteral("yyyy-MM-dd HH:mm"));
    return minute.isValid() ? std::optional(TimeSpan{minute, minute.addSecs(60)}) : std::nullopt;
}

TextMatcher::TextMatcher(const QString& text, bool whole)
    : m_text(text), m_matcher(text, Qt::CaseInsensitive), m_small(text.toLower().toUtf8()),
      m_ascii(isAscii({m_small.constData(), static_cast<std::size_t>(m_small.size())})), m_whole(whole)
{
}

bool TextMatcher::matches(std::string_view utf8) const
{
    if (m_ascii)
        return matchesAscii(utf8);
    if (isAscii(utf8))
        return false;
    return matches(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

bool TextMatcher::matches(const QString& text) const
{
    return m_whole ? text.compare(m_text, Qt::CaseInsensitive) == 0 : m_matcher.indexIn(text) >= 0;
}

bool TextMatcher::matchesAscii(std::string_view text) const
{
    const std::string_view wanted(m_small.constData(), static_cast<std::size_t>(m_small.size()));
    const auto same = [](char a, char b) { return smallLetter(a) == b; };
    if (m_whole)
        return text.size() == wanted.size() && std::equal(text.begin(), text.end(), wanted.begin(), same);
    return std::search(text.begin(), text.end(), wanted.begin(), wanted.end(), same) != text.end() || wanted.empty();
}

} // namespace ui
