// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/learn_page.h"
#include "learn/lesson_player.h"
#include "learn/make_lesson_dialog.h"
#include "named_child.h"
#include "sample_runs.h"
#include "theme/theme.h"
#include "widgets/dialogs.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

/// The page Learn with a study in its library, and the window in which a lesson is written, by its widgets.
class AuthorFixture {
public:
    AuthorFixture()
    {
        std::filesystem::create_directories(at("shipped"));
        engine::TrainConfig config;
        config.model.path = "MiniLM-L6";
        config.task.preset = "sample";
        study = sample::writeStudy(at("library"), config, {0, 0.6});
        open();
    }
    void open()
    {
        page = std::make_unique<ui::LearnPage>(ui::LearnPage::Context{&theme, nullptr, at("shipped"), at("library")});
        page->resize(1300, 800);
        page->show();
    }
    /// Author mode on what is there already.
    void edit(const engine::Lesson& lesson)
    {
        engine::writeLessonFolder(lesson, at("shipped") / lesson.id);
        open();
        QTRY_VERIFY(page->isSettled());
        page->list()->setCurrentRow(0);
        page->findChild<QAbstractButton*>(QStringLiteral("editLesson"))->click();
        QVERIFY(dialog());
    }

    [[nodiscard]] std::filesystem::path at(const char* name) const
    {
        return m_dir.filePath(QLatin1String(name)).toStdString();
    }
    [[nodiscard]] ui::MakeLessonDialog* dialog() const { return page->findChild<ui::MakeLessonDialog*>(); }
    template<class T>
    [[nodiscard]] T* in(const char* name) const
    {
        return namedChild<T>(*dialog(), name);
    }
    void click(const char* name) const
    {
        auto* button = in<QAbstractButton>(name);
        QVERIFY2(button->isEnabled(), name);
        button->click();
    }
    void fill(const char* name, const QString& text) const
    {
        if (auto* line = dialog()->findChild<QLineEdit*>(QLatin1String(name)))
            line->setText(text);
        else
            in<QPlainTextEdit>(name)->setPlainText(text);
    }
    void choose(const char* name, const QString& words) const
    {
        auto* combo = in<QComboBox>(name);
        combo->setCurrentIndex(combo->findText(words, Qt::MatchContains));
        QVERIFY2(combo->currentText().contains(words), qPrintable(words));
    }
    /// From "Add to this lesson".
    void add(const char* action) const
    {
        emit dialog()->addMenu()->aboutToShow();
        auto* found = dialog()->addMenu()->findChild<QAction*>(QLatin1String(action));
        QVERIFY2(found && found->isEnabled(), action);
        found->trigger();
    }
    /// Answers the question that is open.
    void answer(const char* button) const
    {
        auto* box = page->findChild<QMessageBox*>();
        QVERIFY(box);
        box->findChild<QAbstractButton*>(QLatin1String(button))->click();
        QTRY_VERIFY(!page->findChild<QMessageBox*>());
    }
    /// Writes the lesson, which then plays.
    void write() const
    {
        ui::dialogs::setNextFile(m_dir.filePath(QStringLiteral("mine.lesson.zip")));
        click("writeNewLesson");
        QTRY_VERIFY(page->isPlaying());
    }
    [[nodiscard]] const engine::Lesson& written() const { return *page->player()->lesson(); }

private:
    QTemporaryDir m_dir;

public:
    ui::Theme theme;
    std::filesystem::path study;
    std::unique_ptr<ui::LearnPage> page;
};
