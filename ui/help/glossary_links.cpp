// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/glossary_terms.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QVector>

#include <algorithm>

/// Finds the terms of the glossary in other texts.
namespace ui {

namespace {

struct Mention {
    qsizetype start, length;
    const char* id;
};

/// Scripts that write without spaces have no edges of words.
bool isSpaced(const QString& words)
{
    return std::none_of(words.begin(), words.end(), [](QChar letter) { return letter.script() == QChar::Script_Han; });
}

QRegularExpression patternOf(const QString& words)
{
    QStringList each;
    for (const QString& word : words.split(QLatin1Char('|'), Qt::SkipEmptyParts))
        each += QRegularExpression::escape(word.trimmed());
    // The longest first: "skip connection" is not a mention of "skip".
    std::sort(each.begin(), each.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    const QString any = QStringLiteral("(?:%1)").arg(each.join(QLatin1Char('|')));
    const QString whole = isSpaced(words) ? QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(any) : any;
    return QRegularExpression(whole, QRegularExpression::CaseInsensitiveOption |
                                         QRegularExpression::UseUnicodePropertiesOption);
}

/// The fields' texts are looked through whenever the mouse moves on: patterns are made once.   Thread: GUI.
const QRegularExpression& patternOf(const GlossaryTerm& term)
{
    static QHash<QString, QRegularExpression> known;
    const QString words = QCoreApplication::translate("Glossary", term.words);
    auto found = known.find(words);
    if (found == known.end())
        found = known.insert(words, patternOf(words));
    return *found;
}

/// The first mention of each term; of two that overlap, the longer.
QVector<Mention> mentionsIn(const QString& plain, const QString& except)
{
    QVector<Mention> all;
    for (const GlossaryTerm& term : glossaryTerms()) {
        if (*term.words == '\0' || except == QLatin1StringView(term.id))
            continue;
        if (const QRegularExpressionMatch match = patternOf(term).match(plain); match.hasMatch())
            all.push_back({match.capturedStart(), match.capturedLength(), term.id});
    }
    std::sort(all.begin(), all.end(), [](const Mention& a, const Mention& b) {
        return std::pair(a.start, -a.length) < std::pair(b.start, -b.length);
    });
    QVector<Mention> apart;
    for (const Mention& mention : all) {
        if (apart.isEmpty() || mention.start >= apart.back().start + apart.back().length)
            apart.push_back(mention);
    }
    return apart;
}

} // namespace

const GlossaryTerm* findGlossaryTerm(const QString& id)
{
    const auto all = glossaryTerms();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&id](const GlossaryTerm& term) { return id == QLatin1StringView(term.id); });
    return found == all.end() ? nullptr : &*found;
}

QString withGlossaryLinks(const QString& plain, const QString& except)
{
    QString html;
    qsizetype end = 0;
    for (const Mention& mention : mentionsIn(plain, except)) {
        html += plain.mid(end, mention.start - end).toHtmlEscaped();
        html += QStringLiteral("<a href=\"%1:%2\">%3</a>")
                    .arg(QLatin1StringView(kGlossaryScheme), QLatin1StringView(mention.id),
                         plain.mid(mention.start, mention.length).toHtmlEscaped());
        end = mention.start + mention.length;
    }
    html += plain.mid(end).toHtmlEscaped();
    return html.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

} // namespace ui
