// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr std::int64_t kManyHours = 48 * 3600;

struct Scale {
    double unit;
    const char* name;
};

QString scaled(double value, const std::array<Scale, 3>& scales, const QString& small)
{
    for (const Scale& scale : scales) {
        // 999.6 k would otherwise be printed as "1000 k".
        if (std::abs(value) < scale.unit * 0.9995)
            continue;
        const double shown = value / scale.unit;
        return QString::number(shown, 'f', std::abs(shown) < 99.95 ? 1 : 0) + QLatin1Char(' ') +
               QLatin1String(scale.name);
    }
    return small;
}

} // namespace

QString formatCount(std::int64_t value)
{
    // Where a comma is the decimal mark, "1,536" would be read as one and a half: the language has its own mark here.
    return QLocale(QLocale::English, QLocale::UnitedStates)
        .toString(static_cast<qlonglong>(value))
        .replace(QLatin1Char(','), QCoreApplication::translate("Format", ",", "between groups of three digits"));
}

QString formatMillions(std::int64_t value)
{
    static constexpr std::array<Scale, 3> kScales{{{1e9, "B"}, {1e6, "M"}, {1e3, "k"}}};
    return scaled(static_cast<double>(value), kScales, QString::number(value));
}

QString formatBytes(std::int64_t bytes)
{
    static constexpr std::array<Scale, 3> kScales{{{1e12, "TB"}, {1e9, "GB"}, {1e6, "MB"}}};
    return scaled(static_cast<double>(bytes), kScales,
                  QString::number(static_cast<double>(bytes) / 1e3, 'f', 0) + QStringLiteral(" kB"));
}

QString formatDuration(double seconds)
{
    const auto whole = static_cast<std::int64_t>(std::llround(std::max(0.0, seconds)));
    if (whole < 60)
        return QCoreApplication::translate("Format", "%1 s").arg(whole);
    if (whole < 3600)
        return QCoreApplication::translate("Format", "%1 min").arg(std::llround(static_cast<double>(whole) / 60.0));
    if (whole >= kManyHours)
        return QCoreApplication::translate("Format", "%1 days")
            .arg(static_cast<double>(whole) / 86400, 0, 'f', whole < 10 * 86400 ? 1 : 0);
    return QCoreApplication::translate("Format", "%1 h %2 min")
        .arg(whole / 3600)
        .arg(whole % 3600 / 60, 2, 10, QLatin1Char('0'));
}

QString formatClock(double seconds)
{
    const auto whole = static_cast<std::int64_t>(std::llround(std::max(0.0, seconds)));
    const QString rest = QStringLiteral(":%1").arg(whole % 60, 2, 10, QLatin1Char('0'));
    if (whole < 3600)
        return QString::number(whole / 60) + rest;
    return QStringLiteral("%1:%2").arg(whole / 3600).arg(whole % 3600 / 60, 2, 10, QLatin1Char('0')) + rest;
}

QString formatNumber(double value, int digits)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    return QString::number(value, 'g', digits);
}

namespace {

QString formatPerplexity(double value)
{
    return std::isfinite(value) && value >= 1000 ? QString::number(value, 'f', 0) : formatNumber(value, 4);
}

} // namespace

QString formatMetric(const std::string& name, double value)
{
    if (name == "−loss")
        return QCoreApplication::translate("Format", "perplexity %1").arg(formatPerplexity(std::exp(-value)));
    return QString::number(value, 'f', 4);
}

QString formatEnd(const QString& state, const QString& reason)
{
    if (reason.isEmpty())
        return state;
    if (reason.startsWith(state, Qt::CaseInsensitive))
        return state + reason.mid(state.size());
    return state + QStringLiteral(": ") + reason;
}

QString formatLambda(double lambda)
{
    return QString::number(lambda, 'g', 6);
}

QString formatUtc(const std::string& iso)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(iso), Qt::ISODate);
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

QString formatPath(const std::filesystem::path& path)
{
    const QString text = toQString(path);
    const QString home = QDir::homePath();
    if (text == home)
        return QStringLiteral("~");
    const bool inside = home != QDir::rootPath() && text.startsWith(home + QLatin1Char('/'));
    return inside ? QLatin1Char('~') + text.mid(home.size()) : text;
}

QString toQString(const std::filesystem::path& path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

std::filesystem::path toPath(const QString& text)
{
    return std::filesystem::path(QFile::encodeName(text).toStdString());
}

} // namespace ui
