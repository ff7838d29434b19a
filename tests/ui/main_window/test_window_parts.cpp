// SPDX-License-Identifier: GPL-3.0-or-later
#include "about_dialog.h"
#include "widgets/format.h"

#include <QDir>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QtTest>

/// Parts of the window that need none.
class TestWindowParts : public QObject {
    Q_OBJECT

private slots:
    void libraryIsShownFromTheHomeFolder()
    {
        QCOMPARE(ui::formatPath(ui::toPath(QDir::homePath() + "/SIBO")), QString("~/SIBO"));
        QCOMPARE(ui::formatPath(ui::toPath(QDir::homePath() + "2/SIBO")), QDir::homePath() + "2/SIBO");
        QCOMPARE(ui::formatPath("/elsewhere"), QString("/elsewhere"));
    }
    void aboutShowsLicences()
    {
        ui::AboutDialog about(ui::toPath(QStringLiteral(SIBO_SOURCE_DIR "/packaging/licences")));
        auto* list = about.findChild<QListWidget*>("licenceList");
        QVERIFY(list);
        QVERIFY(list->count() > 5);
        QVERIFY(!about.findChild<QPlainTextEdit*>("licenceText")->toPlainText().isEmpty());
        const ui::AboutDialog without({});
        QVERIFY(!without.findChild<QListWidget*>("licenceList"));
    }
};

QTEST_MAIN(TestWindowParts)
#include "test_window_parts.moc"
