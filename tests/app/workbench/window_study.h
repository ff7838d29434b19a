// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_group.h"
#include "charts/series_model.h"
#include "compare/compare_charts.h"
#include "compare/compare_page.h"
#include "compare/verdict_panel.h"
#include "config/config_model.h"
#include "named_child.h"
#include "report_writer.h"
#include "services.h"
#include "train/train_page.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QtTest>

#include <memory>

/// A study as a person makes it in the program's own window: preset, settings by key, λ and seeds, Train, Compare.
class WindowStudy {
public:
    explicit WindowStudy(const std::filesystem::path& library)
        : m_services(library), m_window(std::make_unique<ui::MainWindow>(m_services.windowContext())),
          m_reports(m_services.library(), m_window.get())
    {
        QObject::connect(compare(), &ui::ComparePage::reportRequested, &m_reports, &ReportWriter::ask);
        m_window->resize(1600, 1000);
        m_window->show();
    }

    [[nodiscard]] ui::MainWindow& window() const { return *m_window; }
    [[nodiscard]] ui::TrainPage* train() const { return m_window->trainPage(); }
    [[nodiscard]] ui::ComparePage* compare() const { return m_window->comparePage(); }
    [[nodiscard]] EngineSession* session() const { return m_services.session(); }
    [[nodiscard]] EngineEvaluation* evaluation() const { return m_services.evaluation(); }
    [[nodiscard]] ui::Theme* theme() const { return m_services.theme(); }
    [[nodiscard]] ReportWriter& reports() { return m_reports; }

    void usePreset(const char* id) const
    {
        auto* action = m_window->findChild<QAction*>(QStringLiteral("preset:") + QString::fromLatin1(id));
        if (!action)
            qFatal("no preset %s", id);
        action->trigger();
    }
    /// Writes into the control of a field.
    void type(const char* key, const QString& text) const
    {
        auto* control = namedChild<QWidget>(*train(), key);
        auto* line = qobject_cast<QLineEdit*>(control);
        write(line ? line : control->findChild<QLineEdit*>(), text);
    }
    void setLambdas(const QString& list) const
    {
        namedChild<QRadioButton>(*train(), "lambdaGrid")->click();
        write(namedChild<QLineEdit>(*train(), "lambdaList"), list);
    }
    void setSeeds(int count) const
    {
        write(namedChild<QSpinBox>(*train(), "seedCount")->findChild<QLineEdit*>(), QString::number(count));
    }
    void pressTrain() const { QTest::mouseClick(namedChild<QPushButton>(*train(), "trainButton"), Qt::LeftButton); }
    void showCompare() const { m_window->pages()->setCurrentWidget(compare()); }

private:
    static void write(QLineEdit* line, const QString& text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Tab);
    }

    Services m_services;
    std::unique_ptr<ui::MainWindow> m_window;
    ReportWriter m_reports;
};
