// SPDX-License-Identifier: GPL-3.0-or-later
#include "author_places.h"
#include "translated_window.h"

/// Author mode in every language, over a large and over a small window: no text is left in English, none is cut.
class TestTranslatedAuthor : public QObject {
    Q_OBJECT

private slots:
    void nothingIsEnglishAndNothingIsCut_data() { TranslatedWindow::addLanguages(); }
    void nothingIsEnglishAndNothingIsCut()
    {
        QFETCH(ui::Language, language);
        TranslatedWindow window(language);
        const AuthorPlaces author(window.all);
        window.walk(author.all());
        QVERIFY(window.hasNoComplaints());
    }
};

QTEST_MAIN(TestTranslatedAuthor)
#include "test_translated_author.moc"
