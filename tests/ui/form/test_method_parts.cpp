// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/block_drawing.h"
#include "config/config_form.h"
#include "config/config_model.h"
#include "config/method_card.h"
#include "config/method_texts.h"
#include "config/sites_tree.h"
#include "engine/methods.h"
#include "named_child.h"
#include "sample_models.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

#include <algorithm>
#include <memory>
#include <set>

using engine::BlockLayout;
using engine::BlockPart;
using engine::MethodKind;

/// What each method names in a layer, as describeSites tells it.
static std::vector<engine::SiteFacts> partsOf(MethodKind kind, bool gated)
{
    const auto site = [](const char* name, std::optional<BlockPart> part, bool injected) {
        return engine::SiteFacts{name, 1, part, 10, injected, injected};
    };
    switch (kind) {
    case MethodKind::Lora:
    case MethodKind::Dora:
        return {site("q", BlockPart::Query, true), site("v", BlockPart::Value, true),
                site("down", BlockPart::Down, false)};
    case MethodKind::Series:
    case MethodKind::Parallel:
        return {site("attn", BlockPart::Attention, true), site("mlp", BlockPart::FeedForward, true)};
    case MethodKind::AdapterInput:
        return gated ? std::vector{site("gate", BlockPart::Gate, true), site("up", BlockPart::Up, true)}
                     : std::vector{site("up", BlockPart::Up, true)};
    case MethodKind::Ia3:
        return {site("k", BlockPart::Key, false), site("down", BlockPart::Down, false)};
    case MethodKind::Prefix:
        return {site("attn", BlockPart::Attention, true)};
    case MethodKind::Prompt:
        return {site("mlp", BlockPart::FeedForward, true)};
    case MethodKind::Bitfit:
    case MethodKind::Full:
        return {site("q", BlockPart::Query, false), site("norm", std::nullopt, false)};
    case MethodKind::Head:
        break;
    }
    return {};
}

class TestMethodParts : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ui::ConfigModel> m_model;
    std::unique_ptr<ui::ConfigForm> m_form;

    template<class Widget>
    Widget* child(const char* name) const
    {
        return namedChild<Widget>(*m_form, name);
    }
    void choose(MethodKind kind) { m_model->set("method.kind", std::string(engine::name(kind))); }

private slots:
    void init()
    {
        m_model = std::make_unique<ui::ConfigModel>();
        m_form = std::make_unique<ui::ConfigForm>(m_model.get());
        m_form->resize(460, 900);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    }
    void cleanup()
    {
        m_form.reset();
        m_model.reset();
    }
    void everyMethodIsExplained_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= static_cast<int>(MethodKind::Head); ++kind)
            QTest::newRow(engine::name(static_cast<MethodKind>(kind))) << kind;
    }
    void everyMethodIsExplained()
    {
        QFETCH(int, kind);
        engine::TrainConfig config;
        config.method.kind = static_cast<MethodKind>(kind);
        const QString formula = ui::methodFormula(config);
        QVERIFY(!formula.isEmpty());
        QVERIFY(!ui::methodSummary(config.method.kind).isEmpty());
        const bool takes = engine::takesLambda(config.method.kind);
        QCOMPARE(formula.contains(QChar(0x3BB)), takes); // λ
        QCOMPARE(ui::lambdaNoteText(config.method.kind).contains("does not apply"), !takes);
        choose(config.method.kind);
        QCOMPARE(child<QLabel>("methodFormula")->text(), formula);
        QCOMPARE(child<QSlider>("lambdaSlider")->isVisible(), takes);
        QCOMPARE(child<QLabel>("methodNote")->isVisible(), !takes || engine::hasVirtualTokens(config.method.kind));
        QVERIFY(!m_model->hasErrors() || !m_model->problemAt("method.kind"));
    }
    void experimentalIsMarked()
    {
        for (const MethodKind kind : {MethodKind::Prefix, MethodKind::Prompt}) {
            choose(kind);
            QCOMPARE(child<QLabel>("methodNote")->text(), QString("λ here is experimental, not from the paper."));
            QCOMPARE(child<QLabel>("methodNote")->property("role").toString(), QString("warning"));
        }
    }
    void formulaFollowsTheFields()
    {
        QVERIFY(child<QLabel>("methodFormula")->text().contains("α / r"));
        m_model->set("method.rslora", true);
        QVERIFY(child<QLabel>("methodFormula")->text().contains("α / √r"));
        choose(MethodKind::Series);
        QVERIFY(child<QLabel>("methodFormula")->text().startsWith("z′ = z + "));
        m_model->set("sibo.mix_skip", true);
        QVERIFY(child<QLabel>("methodFormula")->text().startsWith("z′ = z̃ + "));
        m_model->set("method.non_linearity", std::string("silu"));
        QVERIFY(child<QLabel>("methodFormula")->text().contains("SiLU(V z̃)"));
    }
    void pickerListsAllAndIsUsedByKeyboard()
    {
        auto* combo = child<QComboBox>("method.kind");
        QCOMPARE(combo->count(), 11);
        QCOMPARE(combo->currentText(), QString("LoRA"));
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(m_model->config().method.kind, MethodKind::Dora);
        QTest::keyClick(combo, Qt::Key_End);
        QCOMPARE(m_model->config().method.kind, MethodKind::Head);
        combo->showPopup();
        QVERIFY(QTest::qWaitForWindowExposed(combo->view()->window()));
        QVERIFY(!combo->view()->grab().isNull());
        combo->hidePopup();
    }
    void drawingHoldsThePartsOfEveryMethod_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("layout");
        for (int kind = 0; kind <= static_cast<int>(MethodKind::Head); ++kind)
            for (int layout = 0; layout < 3; ++layout)
                QTest::addRow("%s-%d", engine::name(static_cast<MethodKind>(kind)), layout) << kind << layout;
    }
    void drawingHoldsThePartsOfEveryMethod()
    {
        QFETCH(int, kind);
        QFETCH(int, layout);
        ui::BlockRequest request;
        request.layout = static_cast<BlockLayout>(layout);
        request.gated = request.layout == BlockLayout::PreNorm;
        request.method = static_cast<MethodKind>(kind);
        request.parts = partsOf(request.method, request.gated);
        const ui::BlockScene scene = ui::makeBlockScene(request);
        const auto injected = std::count_if(request.parts.begin(), request.parts.end(),
                                            [](const engine::SiteFacts& site) { return site.injected; });
        QCOMPARE(static_cast<qsizetype>(scene.injections.size()), injected);
        std::set<BlockPart> drawn;
        for (const ui::BlockScene::Own& own : scene.own)
            if (own.part)
                drawn.insert(*own.part);
        for (const engine::SiteFacts& site : request.parts)
            QVERIFY2(!site.part || drawn.count(*site.part) > 0, site.module.c_str());
        const QRectF sheet(0, 0, ui::kSceneWidth, ui::kSceneHeight);
        for (const ui::BlockScene::Own& own : scene.own)
            QVERIFY(sheet.contains(own.area));
        for (const ui::BlockScene::Box& box : scene.boxes)
            QVERIFY(sheet.contains(box.area));
        for (const auto& lines : {scene.wires, scene.injections})
            for (const QPolygonF& line : lines)
                QVERIFY(sheet.contains(line.boundingRect().topLeft()) && sheet.contains(line.last()));
    }
    void boxesDoNotOverlap_data()
    {
        QTest::addColumn<int>("layout");
        for (int layout = 0; layout < 3; ++layout)
            QTest::addRow("%d", layout) << layout;
    }
    void boxesDoNotOverlap()
    {
        QFETCH(int, layout);
        for (const MethodKind kind : {MethodKind::Series, MethodKind::Parallel, MethodKind::AdapterInput,
                                      MethodKind::Prefix, MethodKind::Prompt, MethodKind::Ia3}) {
            ui::BlockRequest request;
            request.layout = static_cast<BlockLayout>(layout);
            request.gated = request.layout == BlockLayout::PreNorm;
            request.method = kind;
            request.parts = partsOf(kind, request.gated);
            const ui::BlockScene scene = ui::makeBlockScene(request);
            for (const ui::BlockScene::Own& own : scene.own)
                for (const ui::BlockScene::Box& box : scene.boxes)
                    QVERIFY2(own.mark == ui::BlockScene::Mark::Inside || !own.area.intersects(box.area),
                             qPrintable(QString::fromLatin1(engine::name(kind)) + " over " + box.label));
        }
    }
    void drawingIsPaintedInBothThemes()
    {
        ui::BlockDrawing drawing;
        ui::BlockRequest request;
        request.parts = partsOf(MethodKind::Lora, false);
        drawing.show(request);
        drawing.resize(480, 240);
        ui::Theme theme;
        theme.setChoice(ui::ThemeChoice::Light);
        drawing.setPalette(QApplication::palette());
        const QImage light = drawing.grab().toImage();
        theme.setChoice(ui::ThemeChoice::Dark);
        drawing.setPalette(QApplication::palette());
        const QImage dark = drawing.grab().toImage();
        QVERIFY(light != dark);
        QVERIFY(light.pixelColor(2, 2) != light.pixelColor(130, 24 + 52 - 52)); // something stands there
        QVERIFY2(drawing.accessibleDescription().contains("h0 enters at: q, v"),
                 qPrintable(drawing.accessibleDescription()));
    }
    void cardFollowsTheReport()
    {
        QVERIFY(!child<ui::BlockDrawing>("blockDrawing")->isVisible());
        m_form->setReport(sample::bertReport());
        QVERIFY(child<ui::BlockDrawing>("blockDrawing")->isVisible());
        QCOMPARE(child<QLabel>("methodCaption")->text(),
                 QString("A layer of BERT: 6 modules, 6 mixed, 4 effective, 3,138 trainable"));
        QCOMPARE(child<ui::BlockDrawing>("blockDrawing")->scene().injections.size(), std::size_t(2));
        child<QToolButton>("foldDrawing")->click();
        QVERIFY(!child<ui::BlockDrawing>("blockDrawing")->isVisible());
    }
    void sitesAreAskedFor()
    {
        m_form->setReport(sample::bertReport());
        QSignalSpy wanted(m_form.get(), &ui::ConfigForm::sitesWanted);
        child<QToolButton>("sitesButton")->click();
        QCOMPARE(wanted.size(), 1);
    }
    void treeShowsLayersAndTotals()
    {
        ui::SitesTree tree;
        auto* view = tree.findChild<QTreeWidget*>("sitesTree");
        QVERIFY(view->isHidden());
        tree.setReport(sample::bertReport());
        QVERIFY(!view->isHidden());
        QCOMPARE(tree.findChild<QLabel*>("sitesTotals")->text(),
                 QString("6 modules, 6 mixed, 4 effective, 3,138 trainable"));
        QCOMPARE(view->topLevelItemCount(), 4); // head and three layers
        const QTreeWidgetItem* first = view->findItems("layer 0", Qt::MatchExactly).value(0);
        QVERIFY(first && first->childCount() == 2);
        QCOMPARE(first->text(1), QString("1,024"));
        QCOMPARE(first->text(2), QString("2 of 2 mixed, 0 effective"));
        QVERIFY(first->child(0)->text(2).contains("without effect"));
        view->findItems("layer 1", Qt::MatchExactly).value(0)->setExpanded(true);
        tree.setReport(sample::bertReport());
        QVERIFY(view->findItems("layer 1", Qt::MatchExactly).value(0)->isExpanded()); // an update keeps it open
        ui::ModelReport broken;
        broken.error = ui::ErrorInfo{"bad_file", "is cut", "model.safetensors", "fetch it again"};
        tree.setReport(broken);
        QVERIFY(view->isHidden());
    }
    void learnedLambdaHidesTheGrid()
    {
        QVERIFY(child<QRadioButton>("lambdaGrid")->isVisible());
        m_model->set("sibo.learnable", std::string("layer"));
        QVERIFY(!child<QRadioButton>("lambdaGrid")->isVisible());
        QVERIFY(child<QRadioButton>("oneLambda")->text().contains("First"));
        QVERIFY(child<QLabel>("formula")->text().contains("λ is learned"));
        m_model->set("sibo.learnable", std::string("off"));
        QVERIFY(child<QRadioButton>("lambdaGrid")->isVisible());
    }
};

QTEST_MAIN(TestMethodParts)
#include "test_method_parts.moc"
