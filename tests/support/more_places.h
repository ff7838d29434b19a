// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/layer_steps.h"
#include "help/glossary_panel.h"
#include "help/help_guide.h"
#include "help/tour.h"
#include "lab/steps/steps_model.h"
#include "lab/steps/steps_view.h"
#include "learn/lesson_player.h"
#include "learn/lesson_progress.h"
#include "learn/lesson_stage.h"
#include "learn/question_view.h"
#include "whole_window.h"

#include <QDialog>
#include <QRadioButton>
#include <QToolButton>

/// What the window shows beside its pages as they open: lessons, the teacher's notes, the glossary, the tour, each step
/// of one layer.
class MorePlaces {
public:
    explicit MorePlaces(const WholeWindow& all) : m_all(all) {}

    /// Of each lesson its first pages, once with its questions and boxes as a reader finds them and once with all told.
    [[nodiscard]] QVector<Place> lessons(int lessons, int pages) const
    {
        QVector<Place> places;
        for (int row = 0; row < std::min(lessons, learn()->list()->count()); ++row) {
            for (int page = 0; page < std::min(pages, pagesOf(row)); ++page) {
                for (const bool told : {false, true}) {
                    const QString name = QStringLiteral("lesson %1, page %2, %3")
                                             .arg(row + 1)
                                             .arg(page + 1)
                                             .arg(told ? QStringLiteral("told") : QStringLiteral("asked"));
                    places.push_back({name, [this, row, page, told] { return showLesson(row, page, told); }});
                }
            }
        }
        return places;
    }
    [[nodiscard]] QVector<Place> notes(int row) const
    {
        const auto button = [this] { return namedChild<QToolButton>(*learn(), "teacherNotes"); };
        const auto show = [this, row, button]() -> QWidget* {
            showLesson(row, 0, false);
            button()->setChecked(true);
            return whenActive(namedChild<QDialog>(*learn(), "teacherWindow"));
        };
        const auto leave = [this, button] {
            button()->setChecked(false);
            m_all.window()->activateWindow(); // offscreen a hidden window stays the active one
        };
        return {{QStringLiteral("teacher's notes"), show, leave}};
    }
    [[nodiscard]] QVector<Place> help() const
    {
        ui::HelpGuide* guide = m_all.window()->guide();
        QVector<Place> places;
        const auto glossary = [this, guide]() -> QWidget* {
            m_all.f.action("glossaryAction")->trigger();
            guide->glossary()->showTerm(QStringLiteral("retention"));
            m_all.settle();
            return guide->glossary();
        };
        places.push_back({QStringLiteral("glossary"), glossary, [guide] { guide->closeGlossary(); }});
        for (const int stop : {0, 2, 5}) {
            const auto show = [this, guide, stop]() -> QWidget* {
                m_all.f.action("tourAction")->trigger();
                for (int i = 0; i < stop; ++i)
                    guide->tour()->next();
                m_all.settle();
                return guide->tour();
            };
            places.push_back(
                {QStringLiteral("tour, stop %1").arg(stop + 1), show, [guide] { guide->tour()->leave(); }});
        }
        return places;
    }
    /// Each step of one layer, by LoRA and by an adapter; the playground where it classifies.
    [[nodiscard]] QVector<Place> lab() const
    {
        ui::LabPage* lab = m_all.window()->labPage();
        const auto showTab = [this, lab](QWidget* tab) -> QWidget* {
            m_all.window()->pages()->setCurrentWidget(lab);
            lab->setCurrentWidget(tab);
            m_all.settle();
            return tab;
        };
        const auto classes = [showTab, lab]() -> QWidget* {
            namedChild<QPlainTextEdit>(*lab, "playText")->setPlainText(QStringLiteral("so good"));
            namedChild<QRadioButton>(*lab, "playClassify")->setChecked(true);
            return showTab(lab->playground());
        };
        QVector<Place> places{{QStringLiteral("playground, classes"), classes}};
        for (const auto method : {engine::StepsMethod::Lora, engine::StepsMethod::SeriesMixSkip}) {
            setMethod(method);
            for (std::size_t i = 0; i < model()->steps().size(); ++i) {
                const QString name = QString::fromStdString(model()->steps()[i].id);
                places.push_back({QStringLiteral("step %1 of method %2").arg(name).arg(static_cast<int>(method)),
                                  [this, lab, showTab, method, i] {
                                      setMethod(method);
                                      model()->setCurrent(static_cast<int>(i));
                                      return showTab(lab->steps());
                                  }});
            }
        }
        return places;
    }

private:
    [[nodiscard]] ui::LearnPage* learn() const { return m_all.window()->learnPage(); }
    [[nodiscard]] ui::StepsModel* model() const { return m_all.window()->labPage()->steps()->model(); }
    void setMethod(engine::StepsMethod method) const
    {
        engine::StepsSettings settings = model()->settings();
        settings.method = method;
        model()->setSettings(settings, {});
    }
    [[nodiscard]] int pagesOf(int row) const
    {
        learn()->play(row);
        return static_cast<int>(learn()->player()->lesson()->pages.size());
    }
    QWidget* showLesson(int row, int page, bool told) const
    {
        m_all.window()->pages()->setCurrentWidget(learn());
        learn()->play(row);
        ui::LessonPlayer* player = learn()->player();
        ui::LessonProgress(m_all.f.context.settings).startAgain(ui::progressKey(*player->lesson(), false));
        player->showPage(page);
        if (told) {
            for (ui::QuestionView* question : player->questions())
                question->pass();
            player->stage()->pause();
            player->stage()->moveToEnd();
        }
        m_all.settle();
        return learn();
    }
    [[nodiscard]] QWidget* whenActive(QWidget* window) const
    {
        m_all.settle();
        return QTest::qWaitForWindowActive(window) ? window : nullptr;
    }

    const WholeWindow& m_all;
};
