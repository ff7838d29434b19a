// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lesson.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextDocument>
#include <QXmlStreamReader>
#include <QtTest>

#include <set>

using namespace engine;

/// The texts of the shipped lessons in every language: that they are drawn as they are meant, lead to the same words,
/// and call a page, a button or a measure what the window calls it in that language.
class TestLessonWords : public QObject {
    Q_OBJECT

private:
    std::vector<Lesson> m_lessons;
    QHash<QString, QHash<QString, QStringList>> m_window; ///< by language: what a source text is shown as

    /// Page by page, then the teacher's notes; boxes, questions and their options beside the text.
    [[nodiscard]] static std::vector<QStringList> textsOf(const Lesson& lesson)
    {
        std::vector<QStringList> pages;
        for (const LessonPage& page : lesson.pages) {
            QStringList& texts = pages.emplace_back();
            texts += QString::fromStdString(page.text);
            for (const LessonBox& box : page.boxes)
                texts += QString::fromStdString(box.text);
            for (const LessonQuestion& question : page.questions) {
                texts += {QString::fromStdString(question.prompt), QString::fromStdString(question.answer)};
                for (const LessonOption& option : question.options)
                    texts += QString::fromStdString(option.text);
            }
        }
        pages.push_back({QString::fromStdString(lesson.teacher)});
        return pages;
    }
    [[nodiscard]] static std::multiset<QString> found(const QString& text, const QString& pattern)
    {
        std::multiset<QString> all;
        const QRegularExpression expression(pattern);
        for (auto match = expression.globalMatch(text); match.hasNext();)
            all.insert(match.next().captured(1));
        return all;
    }
    [[nodiscard]] static QString drawn(const QString& markdown)
    {
        QTextDocument document;
        QTextDocument::MarkdownFeatures features(QTextDocument::MarkdownDialectGitHub);
        features |= QTextDocument::MarkdownNoHTML;
        document.setMarkdown(markdown, features);
        return document.toPlainText();
    }
    [[nodiscard]] static std::multiset<QString> bold(const QString& text)
    {
        return found(text, QStringLiteral("\\*\\*([^*]+)\\*\\*"));
    }
    /// Without the key that underlines a letter: "&Play", "播放(&P)".
    [[nodiscard]] static QString shown(QString words)
    {
        static const QRegularExpression kKey(QStringLiteral("\\(&\\w\\)"));
        return words.remove(kKey).remove(QLatin1Char('&'));
    }
    void readWindow(const QString& language)
    {
        QFile file(QStringLiteral(SIBO_SOURCE_DIR "/resources/translations/sibo_%1.ts").arg(language));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("source"))
                source = shown(xml.readElementText());
            else if (xml.isStartElement() && xml.name() == QLatin1String("translation"))
                m_window[language][source] += shown(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(m_window[language].contains(QStringLiteral("Play")));
    }
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << "de";
        QTest::newRow("Chinese") << "zh_CN";
    }

private slots:
    void initTestCase()
    {
        const std::filesystem::path lessons = std::filesystem::path(SIBO_SOURCE_DIR) / "resources/lessons";
        for (const auto& entry : std::filesystem::directory_iterator(lessons))
            if (entry.is_directory())
                m_lessons.push_back(readLesson(entry.path()));
        QVERIFY(m_lessons.size() >= 10);
        readWindow(QStringLiteral("de"));
        readWindow(QStringLiteral("zh_CN"));
    }
    void marksOfMarkdownAreNeverSeen()
    {
        for (const Lesson& lesson : m_lessons)
            for (const char* language : {"en", "de", "zh_CN"})
                for (const QStringList& page : textsOf(inLanguage(lesson, language)))
                    for (const QString& text : page)
                        for (const char* mark : {"*", "](", "`", "|"})
                            QVERIFY2(!drawn(text).contains(QLatin1String(mark)), qPrintable(text));
    }
    void wordsAreExplainedInEveryLanguage_data() { languages(); }
    void wordsAreExplainedInEveryLanguage()
    {
        QFETCH(QString, language);
        const QString link = QStringLiteral("\\]\\((term:[^)]+|page:[^)]+)\\)");
        for (const Lesson& lesson : m_lessons) {
            const auto own = textsOf(lesson), other = textsOf(inLanguage(lesson, language.toStdString()));
            for (std::size_t i = 0; i < own.size(); ++i)
                QVERIFY2(found(own[i].join(u'\n'), link) == found(other[i].join(u'\n'), link),
                         qPrintable(other[i].join(u'\n')));
        }
    }
    void eachTermIsLedTo()
    {
        for (const Lesson& lesson : m_lessons) {
            QString all;
            for (const QStringList& page : textsOf(lesson))
                all += page.join(u'\n');
            for (const auto& [id, term] : lesson.terms)
                all += QString::fromStdString(term.text);
            for (const auto& [id, term] : lesson.terms)
                QVERIFY2(all.contains(QStringLiteral("(term:%1)").arg(QString::fromStdString(id))),
                         (lesson.id + ": " + id).c_str());
        }
    }
    void theWindowIsCalledWhatItSays_data() { languages(); }
    /// What is bold in English and is a text of the window, such as the name of a page or a button, is bold in the
    /// translation too, and is what the window says there.
    void theWindowIsCalledWhatItSays()
    {
        QFETCH(QString, language);
        int names = 0;
        for (const Lesson& lesson : m_lessons) {
            const auto own = textsOf(lesson), other = textsOf(inLanguage(lesson, language.toStdString()));
            for (std::size_t i = 0; i < own.size(); ++i)
                for (qsizetype k = 0; k < own[i].size(); ++k) {
                    const std::multiset<QString> said = bold(other[i][k]);
                    for (const QString& name : bold(own[i][k])) {
                        const QStringList window =
                            name[0].isUpper() ? m_window[language].value(name) : QStringList(); // not a word as "not"
                        names += window.isEmpty() ? 0 : 1;
                        const QString fault = QStringLiteral("%1: %2 is %3 in the window, and here: %4");
                        const bool same = std::any_of(window.begin(), window.end(),
                                                      [&](const QString& one) { return said.contains(one); });
                        QVERIFY2(window.isEmpty() || same,
                                 qPrintable(fault.arg(QString::fromStdString(lesson.id), name,
                                                      window.join(QStringLiteral(" or ")), other[i][k])));
                    }
                }
        }
        QVERIFY2(names >= 40, qPrintable(QString::number(names))); // pages, buttons, charts and measures are named
    }
};

QTEST_MAIN(TestLessonWords)
#include "test_lesson_words.moc"
