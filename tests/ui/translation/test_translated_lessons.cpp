// SPDX-License-Identifier: GPL-3.0-or-later
#include "more_places.h"
#include "translated_window.h"

/// Lessons, the teacher's notes, the glossary and the tour in every language, in a large and in a small window: no text
/// is left in English, none is cut.
class TestTranslatedLessons : public QObject {
    Q_OBJECT

private slots:
    void nothingIsEnglishAndNothingIsCut_data() { TranslatedWindow::addLanguages(); }
    void nothingIsEnglishAndNothingIsCut()
    {
        QFETCH(ui::Language, language);
        TranslatedWindow window(language);
        const MorePlaces more(window.all);
        const QVector<Place> lessons = more.lessons(10, 8);
        QVERIFY(lessons.size() >= 2 * 10 * 3);
        window.walk(lessons + more.notes(0) + more.help());
        QVERIFY(window.hasNoComplaints());
    }
};

QTEST_MAIN(TestTranslatedLessons)
#include "test_translated_lessons.moc"
