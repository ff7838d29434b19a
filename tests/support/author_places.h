// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/make_lesson_dialog.h"
#include "whole_window.h"

#include <QLineEdit>
#include <QToolButton>

/// Author mode: copies of a lesson of runs and of one with a layer in steps, page by page; a new lesson of what the
/// probe reads; each tab of them; how a page will look.
class AuthorPlaces {
public:
    explicit AuthorPlaces(const WholeWindow& all) : m_all(all) {}

    [[nodiscard]] QVector<Place> all() const
    {
        QVector<Place> places;
        for (const int row : {0, 5})
            add(places, QStringLiteral("copy of lesson %1").arg(row + 1), [this, row] { copy(row); });
        add(places, QStringLiteral("lesson of a reading"),
            [this] { namedChild<QPushButton>(*m_all.window()->labPage(), "probeLesson")->click(); });
        places.push_back({QStringLiteral("preview of a lesson"), [this] { return preview(); }, [this] { leave(); }});
        return places;
    }

private:
    static constexpr int kAskedPage = 3; ///< of the first lesson: runs side by side, and two questions

    [[nodiscard]] ui::LearnPage* learn() const { return m_all.window()->learnPage(); }
    [[nodiscard]] QDialog* dialog() const { return learn()->findChild<ui::MakeLessonDialog*>(); }
    [[nodiscard]] QListWidget* pages() const { return namedChild<QListWidget>(*dialog(), "newLessonPages"); }
    [[nodiscard]] QTabWidget* tabs() const { return namedChild<QTabWidget>(*dialog(), "newLessonTabs"); }
    void copy(int row) const
    {
        learn()->showList();
        learn()->list()->setCurrentRow(row);
        namedChild<QPushButton>(*learn(), "editLesson")->click();
    }
    void leave() const
    {
        delete dialog();
        m_all.window()->activateWindow(); // offscreen a window that is gone stays the active one
    }
    [[nodiscard]] QWidget* whenActive(QWidget* window) const
    {
        m_all.settle();
        return QTest::qWaitForWindowActive(window) ? window : nullptr;
    }
    /// With all that can be folded away, and something typed.
    QWidget* show(const std::function<void()>& open, int tab, int page) const
    {
        m_all.window()->pages()->setCurrentWidget(learn());
        open();
        if (!QTest::qWaitFor([this] { return dialog() != nullptr; })) // what the probe reads takes a while
            return nullptr;
        namedChild<QLineEdit>(*dialog(), "newLessonSummary")
            ->insert(QStringLiteral("λ")); // there is something to discard
        tabs()->setCurrentIndex(tab);
        pages()->setCurrentRow(page);
        namedChild<QToolButton>(*dialog(), "newLessonMore")->setChecked(true);
        return whenActive(dialog());
    }
    [[nodiscard]] QWidget* preview() const
    {
        if (!show([this] { copy(0); }, 0, kAskedPage))
            return nullptr;
        namedChild<QPushButton>(*dialog(), "previewNewLesson")->click();
        return whenActive(namedChild<QDialog>(*dialog(), "previewWindow"));
    }
    /// Opened once to see what it has, and again for each place.
    void add(QVector<Place>& places, const QString& name, const std::function<void()>& open) const
    {
        if (!show(open, 0, 0))
            qFatal("author mode did not open");
        for (int tab = 0; tab < tabs()->count(); ++tab) {
            for (int page = 0; tabs()->isTabVisible(tab) && page < (tab == 0 ? pages()->count() : 1); ++page)
                places.push_back(
                    {QStringLiteral("author mode, %1, %2 %3").arg(name, tabs()->tabText(tab)).arg(page + 1),
                     [this, open, tab, page] { return show(open, tab, page); }, [this] { leave(); }});
        }
        leave();
    }

    const WholeWindow& m_all;
};
