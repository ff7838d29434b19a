// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/toy/toy_search.h"

#include "engine/figure_text.h"
#include "widgets/format.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <array>
#include <cmath>
#include <map>

namespace ui {

namespace {

using engine::SiboSource;
using engine::ToyMethod;

constexpr qint64 kLargest = 4 << 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ToySearch)
};

/// Cells of a line by the names of the first line.
class Row {
public:
    Row(const QStringList& names, const QStringList& cells) : m_names(names), m_cells(cells) {}

    [[nodiscard]] bool isWhole() const { return m_ok; }
    QString text(const char* name)
    {
        const qsizetype column = m_names.indexOf(QLatin1StringView(name));
        if (column < 0 || column >= m_cells.size())
            m_ok = false;
        return m_cells.value(column);
    }
    double number(const char* name)
    {
        bool ok = false;
        const double value = text(name).toDouble(&ok);
        m_ok = m_ok && ok && std::isfinite(value);
        return value;
    }
    template<class Value, class Values>
    Value oneOf(const char* column, const Values& values)
    {
        const QString wanted = text(column);
        for (const Value value : values)
            if (wanted == QLatin1StringView(engine::name(value)))
                return value;
        m_ok = false;
        return {};
    }

private:
    const QStringList& m_names;
    const QStringList& m_cells;
    bool m_ok = true;
};

std::optional<ToySearchRun> runOf(const QStringList& names, const QStringList& cells)
{
    Row row(names, cells);
    ToySearchRun run;
    run.method =
        row.oneOf<ToyMethod>("method", std::array{ToyMethod::AdapterMixedSkip, ToyMethod::Adapter, ToyMethod::Lora});
    run.depth = static_cast<int>(row.number("depth"));
    run.point.source = row.oneOf<SiboSource>("source", std::array{SiboSource::H0, SiboSource::Zero});
    run.point.lambda = row.number("lambda");
    run.point.seed = static_cast<std::uint64_t>(row.number("seed"));
    run.point.accuracy = row.number("accuracy");
    run.point.similarity = row.number("similarity");
    run.point.across = row.number("across");
    run.point.run = cells.join(QLatin1Char(' '));
    return row.isWhole() ? std::optional(run) : std::nullopt;
}

ToySearch unreadable(const QString& message, const QString& where)
{
    ToySearch search;
    search.error = ErrorInfo{QStringLiteral("bad_file"), message, where, Words::tr("install the program again")};
    return search;
}

/// Values of an arm by world.
std::map<std::uint64_t, double> byWorld(const std::vector<ToyPoint>& points, SiboSource source, double lambda)
{
    std::map<std::uint64_t, double> values;
    for (const ToyPoint& point : points)
        if (point.lambda == lambda && (point.source == source || lambda == 0))
            values[point.seed] = point.accuracy;
    return values;
}

/// "in 2 of 3 worlds": where the first is ahead of the second.
QString aheadIn(const std::map<std::uint64_t, double>& first, const std::map<std::uint64_t, double>& second)
{
    int ahead = 0;
    int both = 0;
    for (const auto& [seed, value] : first) {
        const auto other = second.find(seed);
        both += other != second.end() ? 1 : 0;
        ahead += other != second.end() && value > other->second ? 1 : 0;
    }
    return Words::tr("in %1 of %2 worlds").arg(ahead).arg(both);
}

QString meanText(const ToyMean& mean)
{
    return QString::fromStdString(engine::spreadText(mean.mean, mean.deviation));
}

/// The λ above 0 whose mean is the highest, or with `least` the lowest; below 0: there is none.
double extreme(const std::vector<ToyPoint>& points, SiboSource source, ToyQuantity quantity, bool least)
{
    double found = -1;
    double best = 0;
    for (const double lambda : lambdasOf(points, source)) {
        const double mean = meanOf(points, source, lambda, quantity).mean;
        if (lambda > 0 && (found < 0 || (least ? mean < best : mean > best))) {
            found = lambda;
            best = mean;
        }
    }
    return found;
}

/// The control at the λ that is best with h0, and at its own best.
QString controlText(const std::vector<ToyPoint>& points, double best)
{
    const double own = extreme(points, SiboSource::Zero, ToyQuantity::Accuracy, false);
    const ToyMean control = meanOf(points, SiboSource::Zero, best, ToyQuantity::Accuracy);
    if (own < 0 || control.worlds == 0)
        return {};
    const auto bestByWorld = byWorld(points, SiboSource::H0, best);
    return Words::tr("Its control without h0: %1; h0 is ahead of it %2. The control at its own best, λ = %3: %4.")
        .arg(meanText(control), aheadIn(bestByWorld, byWorld(points, SiboSource::Zero, best)), formatLambda(own),
             meanText(meanOf(points, SiboSource::Zero, own, ToyQuantity::Accuracy)));
}

} // namespace

std::vector<ToyPoint> ToySearch::pointsOf(engine::ToyMethod method, int depth) const
{
    std::vector<ToyPoint> points;
    for (const ToySearchRun& run : runs)
        if (run.method == method && run.depth == depth)
            points.push_back(run.point);
    return points;
}

std::set<int> ToySearch::depthsOf(engine::ToyMethod method) const
{
    std::set<int> depths;
    for (const ToySearchRun& run : runs)
        if (run.method == method)
            depths.insert(run.depth);
    return depths;
}

ToySearch readToySearch(const std::filesystem::path& path)
{
    QFile file(toQString(path));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(Words::tr("the table of the search cannot be read"), file.fileName());
    if (file.size() > kLargest)
        return unreadable(Words::tr("the table of the search is too large"), file.fileName());
    const QStringList names = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char('\t'));
    ToySearch search;
    for (int line = 2; !file.atEnd(); ++line) {
        const QString text = QString::fromUtf8(file.readLine()).trimmed();
        if (text.isEmpty())
            continue;
        const std::optional<ToySearchRun> run = runOf(names, text.split(QLatin1Char('\t')));
        if (!run)
            return unreadable(Words::tr("a line of the search's table is damaged"),
                              QStringLiteral("%1:%2").arg(file.fileName()).arg(line));
        search.runs.push_back(*run);
    }
    return search;
}

QString toyFindings(const std::vector<ToyPoint>& points)
{
    const ToyMean plain = meanOf(points, SiboSource::H0, 0, ToyQuantity::Accuracy);
    const double best = extreme(points, SiboSource::H0, ToyQuantity::Accuracy, false);
    if (plain.worlds == 0 || best < 0)
        return {};
    const auto plainByWorld = byWorld(points, SiboSource::H0, 0);
    const auto bestByWorld = byWorld(points, SiboSource::H0, best);
    QStringList sentences{Words::tr("λ = 0: accuracy %1.").arg(meanText(plain)),
                          Words::tr("The highest mean of the other λ: %1 at λ = %2, above λ = 0 %3.")
                              .arg(meanText(meanOf(points, SiboSource::H0, best, ToyQuantity::Accuracy)),
                                   formatLambda(best), aheadIn(bestByWorld, plainByWorld))};
    if (const QString control = controlText(points, best); !control.isEmpty())
        sentences += control;
    const double least = extreme(points, SiboSource::H0, ToyQuantity::Similarity, true);
    sentences += Words::tr("The lowest last-layer similarity, %1, is at λ = %2, with accuracy %3.")
                     .arg(meanText(meanOf(points, SiboSource::H0, least, ToyQuantity::Similarity)), formatLambda(least),
                          meanText(meanOf(points, SiboSource::H0, least, ToyQuantity::Accuracy)));
    return sentences.join(QLatin1Char(' '));
}

} // namespace ui
