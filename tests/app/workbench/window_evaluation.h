// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/data_page.h"
#include "evaluate/evaluate_page.h"
#include "evaluate/prediction_browser.h"
#include "widgets/dialogs.h"
#include "window_study.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

/// The Data and Evaluate pages of the program's own window as a person uses them: by their widgets alone.
class WindowEvaluation {
public:
    explicit WindowEvaluation(WindowStudy& study) : m_study(study) {}

    [[nodiscard]] ui::DataPage* data() const { return m_study.window().dataPage(); }
    [[nodiscard]] ui::EvaluatePage* evaluate() const { return m_study.window().evaluatePage(); }

    void openData(const QString& path) const
    {
        m_study.window().pages()->setCurrentWidget(data());
        auto* line = namedChild<QWidget>(*data(), "dataPath")->findChild<QLineEdit*>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, path);
        QTest::keyClick(line, Qt::Key_Return);
    }
    /// What was found is read, and may be trained on.
    [[nodiscard]] bool mayTrainOnIt() const
    {
        return data()->isSettled() && namedChild<QPushButton>(*data(), "trainOnData")->isEnabled();
    }
    void pressTrainOnThis() const { press<QPushButton>(*data(), "trainOnData"); }
    void pressEvaluateOnThis() const { press<QPushButton>(*data(), "evaluateOnData"); }

    /// The settings that are seldom changed.
    void showMore() const
    {
        for (auto* more : m_study.train()->findChildren<QToolButton*>(QRegularExpression(QStringLiteral("^more:")))) {
            if (more->isVisibleTo(m_study.train()) && !more->isChecked())
                more->click();
        }
    }
    void showEvaluate() const { m_study.window().pages()->setCurrentWidget(evaluate()); }
    /// Of the library, the newest; false where there are fewer.
    [[nodiscard]] bool addNewestRuns(int count) const
    {
        auto* menu = namedChild<QMenu>(*evaluate(), "addArmMenu");
        for (int i = 0; i < count; ++i) {
            emit menu->aboutToShow(); // as opening it does; it is filled anew each time
            const auto actions = menu->actions();
            if (i >= actions.size() || actions[i]->isSeparator())
                return false;
            actions[i]->trigger();
        }
        return true;
    }
    void addTaskFolder(const QString& folder) const
    {
        ui::dialogs::setNextFile(folder);
        press<QToolButton>(*evaluate(), "addTaskFolder");
    }
    /// Into a number of the set-up.
    void type(const char* name, const QString& text) const
    {
        auto* line = namedChild<QWidget>(*evaluate(), name)->findChild<QLineEdit*>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void unfoldGeneration() const
    {
        if (auto* fold = namedChild<QToolButton>(*evaluate(), "generationFold"); !fold->isChecked())
            fold->click();
    }
    [[nodiscard]] bool mayEvaluate() const
    {
        return namedChild<QPushButton>(*evaluate(), "evaluateButton")->isEnabled();
    }
    void pressEvaluate() const { press<QPushButton>(*evaluate(), "evaluateButton"); }
    [[nodiscard]] QTableView* results() const { return namedChild<QTableView>(*evaluate(), "resultTable"); }
    [[nodiscard]] QTableView* predictions() const { return namedChild<QTableView>(*evaluate(), "predictionTable"); }

    /// Predictions of two models, those whose answer flipped between right and wrong alone.
    void compare(int first, int second, const char* which) const
    {
        evaluate()->tabs()->setCurrentWidget(evaluate()->browser());
        choose("predictionArm", first);
        choose("predictionOther", second + 1); // behind "nothing"
        auto* choice = namedChild<QComboBox>(*evaluate(), "predictionChoice");
        choose("predictionChoice", choice->findText(QString::fromLatin1(which)));
    }
    [[nodiscard]] QString text(const char* label) const { return namedChild<QLabel>(*evaluate(), label)->text(); }
    /// Row by row, cells apart by " | ".
    [[nodiscard]] static QStringList rowsOf(const QAbstractItemModel& model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells += model.index(row, column).data().toString();
            rows += cells.join(QStringLiteral(" | "));
        }
        return rows;
    }

private:
    template<class Button>
    static void press(const QWidget& page, const char* name)
    {
        QTest::mouseClick(namedChild<Button>(page, name), Qt::LeftButton);
    }
    void choose(const char* name, int index) const
    {
        auto* box = namedChild<QComboBox>(*evaluate(), name);
        box->setCurrentIndex(index);
        emit box->activated(index);
    }

    WindowStudy& m_study;
};
