// SPDX-License-Identifier: GPL-3.0-or-later
// A look at the Lab page with made-up readings: `demo_lab_page DIR` writes a picture of each of its states, light and
// dark, in two sizes, and in presentation mode.
#include "charts/cosine_chart.h"
#include "demo_pictures.h"
#include "evaluate/arm_list.h"
#include "fake_lab.h"
#include "fake_session.h"
#include "fake_toy_source.h"
#include "lab/lab_page.h"
#include "lab/lambda_slider.h"
#include "lab/lambda_view.h"
#include "lab/playground_view.h"
#include "lab/probe_arms.h"
#include "lab/probe_view.h"
#include "lab/steps/steps_view.h"
#include "lab/toy/toy_view.h"
#include "named_child.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace {

const std::filesystem::path kRun = "/library/runs/20261130-101500-sst2-lora-1a2b";

/// One page, and the pictures that are taken of it.
class Shoot {
public:
    Shoot(ui::Theme& theme, const QSize& size, const QDir& out, const QString& look)
        : m_page({&m_lab, &theme, "/library", {"/models/MiniLM-L6"}, {}, &m_session, &m_toy, {}}), m_out(out),
          m_look(look)
    {
        m_page.resize(size);
        m_page.show();
        demo::wait(200);
    }
    void all()
    {
        probe();
        lambda();
        playground();
        m_page.setCurrentWidget(m_page.steps());
        save("steps");
        m_page.setCurrentWidget(m_page.toy());
        save("toy");
    }

private:
    void save(const char* name)
    {
        demo::wait(400);
        demo::save(m_page, m_out, QString::fromLatin1(name) + '-' + m_look);
    }
    template<class Widget>
    Widget* child(QWidget* view, const char* name)
    {
        return namedChild<Widget>(*view, name);
    }
    void addRun(ui::ArmList* arms, QWidget* view, const QString& lambdas)
    {
        arms->add(kRun);
        auto* edit = child<QLineEdit>(view, "armLambdas");
        edit->setText(lambdas);
        emit edit->textEdited(lambdas);
    }
    void probe()
    {
        save("probe-fresh");
        addRun(m_page.probe()->arms()->list(), m_page.probe(), QStringLiteral("0, 0.4"));
        demo::wait(200);
        m_lab.answerProbe();
        demo::wait(100);
        m_lab.answerProbe();
        emit child<ui::CosineChart>(m_page.probe(), "probeRightMatrix")->pairChosen(ui::TokenPair{3, 6}, true);
        save("probe");
        m_lab.failProbe(
            {QStringLiteral("bad_file"), QStringLiteral("3 tensors have other shapes than this model's modules"),
             QStringLiteral("adapter_model.safetensors"), QStringLiteral("choose the model it was trained on")});
        save("probe-error");
    }
    void lambda()
    {
        m_page.setCurrentWidget(m_page.lambda());
        save("lambda-fresh");
        m_page.lambda()->open(kRun);
        m_lab.answerSweep(true);
        for (const double lambda : {0.1, 0.25}) {
            m_page.lambda()->slider()->setLambda(lambda);
            demo::wait(100);
            m_lab.answerSweep(true);
        }
        save("lambda");
    }
    void playground()
    {
        ui::PlaygroundView* view = m_page.playground();
        m_page.setCurrentWidget(view);
        save("playground-fresh");
        addRun(view->arms(), view, QStringLiteral("0, 0.4"));
        child<QCheckBox>(view, "playChat")->setChecked(true);
        child<QPlainTextEdit>(view, "playText")->setPlainText(QStringLiteral("Name a river, and say where it ends."));
        child<QPushButton>(view, "playSend")->click();
        m_lab.tellPiece(0, QStringLiteral("The Rhine. It ends in the North Sea."));
        m_lab.tellPiece(1, QStringLiteral("The Elbe rises in the Giant Mountains and ends at Cuxhaven."));
        m_lab.tellPiece(2, QStringLiteral("The Oder"));
        save("playground-streams");
        m_lab.answerPlay({"The Rhine. It ends in the North Sea.", "The Elbe rises …", "The Oder"});
        child<QRadioButton>(view, "playClassify")->click();
        child<QPlainTextEdit>(view, "playText")->setPlainText(QStringLiteral("so good"));
        demo::wait(200);
        m_lab.answerPlay({});
        save("playground-classes");
    }

    FakeLab m_lab;
    FakeSession m_session;
    FakeToySource m_toy;
    ui::LabPage m_page;
    QDir m_out;
    QString m_look;
};

} // namespace

int main(int argc, char** argv)
{
    demo::useNoDisplay();
    QApplication application(argc, argv);
    const QDir out = demo::outFolder();
    ui::Theme theme;
    demo::forEachLook(theme, demo::kPageSizes,
                      [&](const QSize& size, const QString& look) { Shoot(theme, size, out, look).all(); });
    theme.setChoice(ui::ThemeChoice::Light);
    theme.setPresentation(true);
    Shoot(theme, demo::kPageSizes.front(), out, QStringLiteral("presentation")).all();
    return 0;
}
