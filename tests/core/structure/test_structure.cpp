// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure_rules.h"

#include <QtTest>

/// The project's own sources keep to the arrows and sizes of the design, and the check sees it when they do not.
class TestStructure : public QObject {
    Q_OBJECT

private slots:
    void sourcesAreFound()
    {
        QVERIFY(m_tree.contains("engine/include/engine/config.h"));
        QVERIFY(m_tree.contains("engine/src/base/error.cpp"));
        QVERIFY(m_tree.contains("tests/core/structure/test_structure.cpp"));
        QVERIFY(includesOf(m_tree).size() > m_tree.size() / 2);
    }

    void arrowsPointOneWay() { none(includeBreaches(m_tree)); }

    void filesAreShort() { none(sizeBreaches(m_tree)); }

    void namesMeanOneType() { none(nameBreaches(m_tree)); }

    void secondTypeOfANameIsSeen()
    {
        const QString text("namespace engine {\nstruct Panel {\n    int a;\n};\nstruct Other;\n}\n");
        QCOMPARE(nameBreaches({{"engine/src/runs/a.h", text}, {"engine/src/compare/b.h", text}}),
                 QStringList("engine/src/runs/a.h: Panel is defined in engine/src/compare/b.h too"));
        QVERIFY(nameBreaches({{"engine/src/runs/a.h", text}, {"ui/b.h", text}}).isEmpty());
    }

    void everyEnginePartHasItsPlace()
    {
        // A new folder must be given arrows before code goes into it: with none it may include nothing but itself.
        SourceTree tree = {{"engine/src/base/json.h", ""}, {"engine/src/novel/a.cpp", "#include \"base/json.h\"\n"}};
        QCOMPARE(includeBreaches(tree).size(), 1);
    }

    void wrongArrowIsSeen_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* file, const char* target, bool allowed) {
            QTest::addRow("%s -> %s", file, target) << QString(file) << QString(target) << allowed;
        };
        row("engine/src/base/a.cpp", "\"config/x.h\"", false);
        row("engine/src/config/a.cpp", "\"base/x.h\"", true);
        row("engine/src/config/a.cpp", "\"runs/x.h\"", false);
        row("engine/src/config/a.cpp", "\"engine/runs.h\"", false);
        row("engine/src/report/a.cpp", "\"engine/runs.h\"", true);
        row("engine/src/report/a.cpp", "\"engine/train.h\"", false);
        row("engine/src/io/a.cpp", "\"text/x.h\"", false);
        row("engine/src/data/a.cpp", "\"text/x.h\"", true);
        row("engine/src/data/a.cpp", "\"model/x.h\"", false);
        row("engine/src/model/a.cpp", "\"io/x.h\"", true);
        row("engine/src/model/a.cpp", "\"peft/x.h\"", false);
        row("engine/src/model/a.cpp", "\"../peft/x.h\"", false);
        row("engine/src/peft/a.cpp", "\"model/x.h\"", true);
        row("engine/src/measure/a.cpp", "\"train/x.h\"", false);
        row("engine/src/train/a.cpp", "\"measure/x.h\"", true);
        row("engine/src/train/a.cpp", "\"engine/train.h\"", true);
        row("engine/src/train/a.cpp", "<QString>", false);
        row("engine/src/train/a.cpp", "\"session/x.h\"", false);
        row("engine/src/runs/a.cpp", "<ATen/core/Tensor.h>", false);
        row("engine/src/train/a.cpp", "<ATen/core/Tensor.h>", true);
        row("engine/src/train/a.cpp", "<torch/torch.h>", false);
        row("engine/src/base/a.h", "<nlohmann/json.hpp>", false);
        row("engine/src/base/a.cpp", "<nlohmann/json.hpp>", true);
        row("engine/src/text/a.cpp", "<regex>", false);
        row("engine/include/engine/a.h", "<vector>", true);
        row("engine/include/engine/a.h", "<nlohmann/json_fwd.hpp>", false);
        row("engine/include/engine/a.h", "\"model/x.h\"", false);
        row("ui/train/a.cpp", "\"engine/runs.h\"", true);
        row("ui/train/a.cpp", "\"session/x.h\"", true);
        row("ui/train/a.cpp", "\"model/x.h\"", false);
        row("ui/train/a.cpp", "\"../../app/workbench/x.h\"", false);
        row("ui/train/a.cpp", "<ATen/core/Tensor.h>", false);
        row("ui/train/a.cpp", "<qcustomplot.h>", false);
        row("ui/charts/a.cpp", "<qcustomplot.h>", true);
        row("app/cli/a.cpp", "\"engine/train.h\"", true);
        row("app/cli/a.cpp", "\"train/x.h\"", false);
        row("app/cli/a.cpp", "<torch/csrc/autograd/autograd.h>", false);
        row("tests/ui/train/a.cpp", "\"model/x.h\"", false);
        row("tests/engine/train/a.cpp", "\"model/x.h\"", true);
    }

    void wrongArrowIsSeen()
    {
        QFETCH(QString, file);
        QFETCH(QString, target);
        QFETCH(bool, allowed);
        SourceTree tree = {{file, "// first\n  # include " + target + "\n"}};
        for (const char* part : {"base", "config", "runs", "io", "text", "model", "peft", "measure", "train"})
            tree.insert(QString("engine/src/%1/x.h").arg(part), "");
        for (const char* path :
             {"engine/include/engine/runs.h", "engine/include/engine/train.h", "ui/session/x.h", "app/workbench/x.h"})
            tree.insert(path, "");
        const QStringList breaches = includeBreaches(tree);
        QCOMPARE(breaches.size(), allowed ? 0 : 1);
        if (!allowed)
            QVERIFY2(breaches[0].startsWith(file + ":2: "), qPrintable(breaches[0]));
    }

    void textsCanBeTranslated()
    {
        none(textBreaches(m_tree));
        const QString hidden =
            "QString tr(const char* text)\n{\n    return QCoreApplication::translate(\"A\", text);\n}\n";
        const QString seen = "return QCoreApplication::translate(\"A\", \"a text\");\n";
        QCOMPARE(textBreaches({{"ui/a.cpp", hidden}, {"ui/b.cpp", seen}, {"engine/src/a.cpp", hidden}}).size(), 1);
    }

    void longFileIsSeen()
    {
        const SourceTree tree = {{"ui/a.h", QString("\n").repeated(201)},
                                 {"ui/b.h", QString("\n").repeated(200)},
                                 {"ui/a.cpp", QString("\n").repeated(501)},
                                 {"tests/ui/a.cpp", QString("\n").repeated(401)},
                                 {"ui/CMakeLists.txt", QString("\n").repeated(101)},
                                 {"ui/c.cpp", "// L\n// Written by x. Do not edit.\n" + QString("\n").repeated(501)}};
        QCOMPARE(sizeBreaches(tree).size(), 4);
    }

private:
    static void none(const QStringList& breaches)
    {
        QVERIFY2(breaches.isEmpty(), qPrintable('\n' + breaches.join('\n')));
    }

    const SourceTree m_tree = readSourceTree(SIBO_SOURCE_DIR);
};

QTEST_GUILESS_MAIN(TestStructure)
#include "test_structure.moc"
