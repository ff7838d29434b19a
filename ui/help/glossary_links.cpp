// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/glossary_terms.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
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

/// The text as HTML, its mentions as links.
QString linked(const QString& plain, const QVector<Mention>& mentions)
{
    QString html;
    qsizetype end = 0;
    for (const Mention& mention : mentions) {
        html += plain.mid(end, mention.start - end).toHtmlEscaped();
        html += QStringLiteral("<a href=\"%1:%2\">%3</a>")
                    .arg(QLatin1StringView(kGlossaryScheme), QLatin1StringView(mention.id),
                         plain.mid(mention.start, mention.length).toHtmlEscaped());
        end = mention.start + mention.length;
    }
    return html + plain.mid(end).toHtmlEscaped();
}

/// What stands between two tags, blanks as they are.
QString unescaped(QString text)
{
    for (const auto& [entity, letter] :
         {std::pair{"&lt;", "<"}, std::pair{"&gt;", ">"}, std::pair{"&quot;", "\""}, std::pair{"&amp;", "&"}})
        text.replace(QLatin1StringView(entity), QLatin1StringView(letter));
    return text;
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
    return linked(plain, mentionsIn(plain, except)).replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString withGlossaryLinksIn(const QString& html)
{
    static const QRegularExpression kTag(QStringLiteral("<[^>]*>"));
    QString out;
    QSet<QLatin1StringView> told;
    bool inLink = false;
    qsizetype end = 0;
    const auto addText = [&](const QString& text) {
        const QString plain = unescaped(text);
        QVector<Mention> fresh;
        for (const Mention& mention : inLink ? QVector<Mention>() : mentionsIn(plain, {})) {
            if (!told.contains(QLatin1StringView(mention.id)))
                fresh += mention;
            told.insert(QLatin1StringView(mention.id));
        }
        out += fresh.isEmpty() ? text : linked(plain, fresh);
    };
    for (const QRegularExpressionMatch& tag : kTag.globalMatch(html)) {
        addText(html.mid(end, tag.capturedStart() - end));
        out += tag.captured();
        inLink = tag.captured().startsWith(QLatin1String("<a ")) || (inLink && tag.captured() != QLatin1String("</a>"));
        end = tag.capturedEnd();
    }
    addText(html.mid(end));
    return out;
}

} // namespace ui
