// SPDX-License-Identifier: GPL-3.0-or-later
#include "alt_letters.h"
#include "author_places.h"
#include "more_places.h"
#include "translated_window.h"

/// In no window, menu or language two things answer to the same letter with Alt.
class TestAltLetters : public QObject {
    Q_OBJECT

private slots:
    void noLetterStandsTwice_data() { TranslatedWindow::addLanguages(); }
    void noLetterStandsTwice()
    {
        QFETCH(ui::Language, language);
        TranslatedWindow window(language);
        const MorePlaces more(window.all);
        const QVector<Place> places = window.all.places() + more.lab() + more.lessons(10, 8) + more.notes(0) +
                                      more.help() + AuthorPlaces(window.all).all();
        for (const Place& place : places) {
            const QWidget* root = place.show();
            QVERIFY2(root, qPrintable(place.name));
            for (const QString& complaint : alt_letters::twiceIn(root->window()))
                window.wrong += complaint;
            if (place.leave)
                place.leave();
        }
        QVERIFY(window.hasNoComplaints());
    }
};

QTEST_MAIN(TestAltLetters)
#include "test_alt_letters.moc"
