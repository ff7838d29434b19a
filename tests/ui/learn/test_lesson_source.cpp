// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_source.h"
#include "sample_study.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace ui;
namespace fs = std::filesystem;

/// What a lesson is made from, or replayed: the runs of a study that are there.
class TestLessonSource : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    fs::path library() const { return m_dir->filePath(QStringLiteral("library")).toStdString(); }
    fs::path runOf(const fs::path& study, std::size_t place) const
    {
        return engine::runsFolder(library()) / engine::readStudy(study).runs.at(place);
    }
    static std::set<std::string> labelsOf(const LessonSource& source)
    {
        std::set<std::string> labels;
        for (const engine::LessonRecording& recording : source.recordings) {
            labels.insert(recording.label);
            if (recording.label != recording.run.summary.label)
                qFatal("a recording has two labels");
        }
        return labels;
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void aRunThatCannotBeReadKeepsNoOther()
    {
        const fs::path study = sample::writeGrid(library(), sample::gridConfig({0, 0.4, 0.6}, 1));
        fs::remove(runOf(study, 0) / "events.jsonl"); // it waits
        std::ofstream(runOf(study, 1) / "events.jsonl", std::ios::app) << "damaged\n{\"event\": 1}\n";
        const LessonSource source = recordFolder(study, 50);
        QVERIFY(!source.failed);
        QCOMPARE(source.recordings.size(), std::size_t{1});
        QCOMPARE(source.leftOut, 2);
        const engine::Lesson replayed = replayLesson(source);
        QCOMPARE(replayed.pages[0].recordings.size(), std::size_t{1});
        const QString text = QString::fromStdString(replayed.pages[0].text);
        QVERIFY2(text.contains(whatIsLeftOut(source)), qPrintable(text));
        engine::checkLesson(replayed);
    }
    void noneOfThemIsAFailure()
    {
        const fs::path study = sample::writeGrid(library(), sample::gridConfig({0, 0.4}, 1), false);
        const LessonSource source = recordFolder(study, 50);
        QVERIFY(source.failed);
        QVERIFY(!source.error.message.isEmpty());
    }
    void moreThanALessonTakesAreCounted()
    {
        const fs::path study = sample::writeGrid(library(), sample::gridConfig({0, 0.2, 0.4, 0.6, 0.8}, 13));
        const LessonSource source = recordFolder(study, 2);
        QCOMPARE(source.recordings.size(), engine::LessonLimits{}.recordings);
        QCOMPARE(source.leftOut, 1);
    }
    void runsAreToldApart()
    {
        engine::TrainConfig config = sample::gridConfig({0, 0.4}, 1);
        const LessonSource plain = recordFolder(sample::writeGrid(library(), config), 20);
        QCOMPARE(labelsOf(plain), (std::set<std::string>{"λ = 0, seed 1", "λ = 0.4, seed 1"}));
        fs::remove_all(library());
        config.study.axes.emplace_back("train.learning_rate", std::vector<engine::FieldValue>{1e-3, 1e-4});
        const LessonSource grid = recordFolder(sample::writeGrid(library(), config), 20);
        QCOMPARE(grid.recordings.size(), std::size_t{4});
        QCOMPARE(labelsOf(grid).size(), std::size_t{4});
        for (const std::string& label : labelsOf(grid))
            QVERIFY2(label.find("0.0001") != std::string::npos || label.find("0.001") != std::string::npos,
                     label.c_str());
    }
    void whatIsCalledTheSameIsToldApartByItsFolder()
    {
        engine::StudyRecord study;
        study.name = sample::kStudyName;
        study.folder = engine::studiesFolder(library()) / study.name;
        for (const char* name : {"first", "second"}) {
            auto writer = engine::RunWriter::create(library(), name, {}, "again", study.name, "{}");
            for (const engine::Event& event : sample::runEvents(name, 0))
                writer.append(event);
            study.runs.emplace_back(name);
        }
        engine::writeStudy(study);
        QCOMPARE(labelsOf(recordFolder(study.folder, 20)), (std::set<std::string>{"again · first", "again · second"}));
    }
};

QTEST_APPLESS_MAIN(TestLessonSource)
#include "test_lesson_source.moc"
