// SPDX-License-Identifier: GPL-3.0-or-later
#include "more_places.h"
#include "translated_window.h"

/// Every page in every language, tab by tab, in a large and in a small window: no text is left in English, none is cut.
class TestTranslatedPages : public QObject {
    Q_OBJECT

private slots:
    void nothingIsEnglishAndNothingIsCut_data() { TranslatedWindow::addLanguages(); }
    void nothingIsEnglishAndNothingIsCut()
    {
        QFETCH(ui::Language, language);
        TranslatedWindow window(language);
        const MorePlaces more(window.all);
        window.walk(window.all.places() + more.lab());
        window.lookForEnglish(window.all.window());
        QVERIFY(window.hasNoComplaints());
    }
};

QTEST_MAIN(TestTranslatedPages)
#include "test_translated_pages.moc"
