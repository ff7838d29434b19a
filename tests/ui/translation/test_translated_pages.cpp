// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/language.h"
#include "translation_file.h"
#include "whole_window.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QSet>
#include <QtTest>

/// Every page in every language, in a large and in a small window: no text is left in English, none is cut.
class TestTranslatedPages : public QObject {
    Q_OBJECT

private:
    struct Shown {
        QString text, where;
    };

    static QString place(const QWidget* widget)
    {
        return QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
    }
    static QVector<Shown> textsOf(QWidget* root)
    {
        QVector<Shown> all;
        const auto add = [&all](const QString& text, const QWidget* widget) {
            if (!text.isEmpty())
                all.push_back({text, place(widget)});
        };
        for (const QWidget* widget : root->findChildren<QWidget*>()) {
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                add(label->text(), widget);
            else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                add(button->text(), widget);
            else if (const auto* box = qobject_cast<const QGroupBox*>(widget))
                add(box->title(), widget);
            add(widget->toolTip(), widget);
            add(widget->whatsThis(), widget);
            add(widget->accessibleName(), widget);
        }
        for (const QAction* action : root->findChildren<QAction*>())
            all.push_back({action->text(), QStringLiteral("action ") + action->objectName()});
        return all;
    }
    /// English texts whose translation is another text: none of them may be seen.
    static QSet<QString> englishOf(const QString& language)
    {
        QSet<QString> english, same;
        for (const TranslationEntry& entry : readTranslationFile(language)) {
            if (entry.finished)
                (entry.translation == entry.source ? same : english) += entry.source;
        }
        return english - same; // what one context leaves as it is may be seen
    }
    /// Empty where the text fits.
    static QString cut(const QWidget* widget)
    {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if ((!label || label->text().isEmpty() || label->inherits("ui::ElidedLabel")) &&
            (!button || button->text().isEmpty()))
            return {};
        const QString text = label ? label->text() : button->text();
        const bool wraps = label && label->wordWrap();
        const int width = wraps ? label->minimumSizeHint().width() : widget->sizeHint().width();
        const int height = wraps ? label->heightForWidth(widget->width()) : widget->minimumSizeHint().height();
        if (width <= widget->width() + 1 && height <= widget->height() + 1)
            return {};
        return QStringLiteral("%1 “%2” needs %3×%4, has %5×%6")
            .arg(place(widget), text)
            .arg(width)
            .arg(height)
            .arg(widget->width())
            .arg(widget->height());
    }

    /// What is still cut when the last layout is done.
    static QStringList cutTextsOf(const QWidget* page)
    {
        QStringList left;
        (void)QTest::qWaitFor(
            [&] {
                left.clear();
                for (const QWidget* widget : page->findChildren<QWidget*>()) {
                    const QString complaint = widget->isVisible() ? cut(widget) : QString();
                    if (!complaint.isEmpty())
                        left += complaint;
                }
                return left.isEmpty();
            },
            1000);
        return left;
    }

private slots:
    void nothingIsEnglishAndNothingIsCut_data()
    {
        QTest::addColumn<ui::Language>("language");
        QTest::newRow("English") << ui::Language::English;
        QTest::newRow("Deutsch") << ui::Language::German;
        QTest::newRow("简体中文") << ui::Language::Chinese;
    }
    void nothingIsEnglishAndNothingIsCut()
    {
        QFETCH(ui::Language, language);
        const ui::Translation translation(language);
        QVERIFY(translation.isComplete());
        WholeWindow all;
        all.open();
        QStringList wrong;
        for (const QSize size : {QSize(1600, 1000), QSize(1280, 720)}) {
            all.window()->resize(size);
            QCoreApplication::processEvents();
            if (all.window()->size() != size)
                wrong += QStringLiteral("the window does not get as small as %1×%2, it stays at %3×%4")
                             .arg(size.width())
                             .arg(size.height())
                             .arg(all.window()->width())
                             .arg(all.window()->height());
            all.eachPlace([&](QWidget* page, const QString& name) {
                for (const QString& complaint : cutTextsOf(page))
                    wrong += QStringLiteral("%1 at %2: %3").arg(name).arg(size.width()).arg(complaint);
            });
        }
        const QSet<QString> english =
            language == ui::Language::English ? QSet<QString>() : englishOf(ui::languageKey(language));
        for (const Shown& shown : textsOf(all.window())) {
            if (english.contains(shown.text))
                wrong += QStringLiteral("%1 is still English: “%2”").arg(shown.where, shown.text);
        }
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }
};

QTEST_MAIN(TestTranslatedPages)
#include "test_translated_pages.moc"
