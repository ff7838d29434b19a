// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_hub.h"
#include "hub_models.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

/// The window's source of models against a hub of this machine.
class TestHubModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qunsetenv("HF_HUB_OFFLINE"); } // its hub is this machine
    void init() { qputenv("HF_HUB_CACHE", m_folder.filePath("cache").toUtf8()); }
    void cleanup() { qunsetenv("HF_ENDPOINT"); }

    void aModelComesIntoTheLibrary()
    {
        FakeHub hub;
        qputenv("HF_ENDPOINT", hub.address().toString().toUtf8());
        HubModels models(m_folder.filePath("library").toStdString());
        QCOMPARE(models.place(), hub.address().host());
        QSignalSpy fetched(&models, &ui::ModelSource::fetched);
        QSignalSpy failed(&models, &ui::ModelSource::failed);
        models.fetch("owner/tiny");
        QVERIFY(models.isFetching());
        models.fetch("owner/other"); // one at a time
        QTRY_COMPARE_WITH_TIMEOUT(fetched.size() + failed.size(), 1, 30000);
        QVERIFY2(failed.isEmpty(),
                 failed.isEmpty() ? "" : qPrintable(failed.first().first().value<ui::ErrorInfo>().message));
        QVERIFY(!models.isFetching());
        const QString folder = fetched.first().first().toString();
        QCOMPARE(folder, m_folder.filePath("library/models/owner--tiny"));
        QVERIFY(QFile::exists(folder + "/model.safetensors"));
    }
    void anUnknownModelIsExplained()
    {
        FakeHub hub;
        qputenv("HF_ENDPOINT", hub.address().toString().toUtf8());
        HubModels models(m_folder.filePath("library").toStdString());
        QSignalSpy failed(&models, &ui::ModelSource::failed);
        models.fetch("owner/nothing");
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30000);
        QVERIFY(!failed.first().first().value<ui::ErrorInfo>().message.isEmpty());
        QVERIFY(!models.isFetching());
    }
    void aBadAddressIsToldAfterTheCall()
    {
        qputenv("HF_ENDPOINT", "nowhere");
        HubModels models(m_folder.filePath("library").toStdString());
        QVERIFY(!models.place().isEmpty());
        QSignalSpy failed(&models, &ui::ModelSource::failed);
        models.fetch("owner/tiny");
        QVERIFY(failed.isEmpty());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<ui::ErrorInfo>().where, QString("HF_ENDPOINT"));
        QVERIFY(!models.isFetching());
    }
    void aFetchIsStopped()
    {
        FakeHub hub;
        qputenv("HF_ENDPOINT", hub.address().toString().toUtf8());
        HubModels models(m_folder.filePath("stopped").toStdString());
        QSignalSpy stopped(&models, &ui::ModelSource::stopped);
        models.fetch("owner/tiny");
        models.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 30000);
        QVERIFY(!QFile::exists(m_folder.filePath("stopped/models/owner--tiny")));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestHubModels)
#include "test_hub_models.moc"
