// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_form.h"

#include "config/config_model.h"
#include "config/fetch_panel.h"
#include "config/field_editor.h"
#include "config/field_row.h"
#include "config/lambda_editor.h"
#include "config/method_card.h"
#include "config/method_picker.h"
#include "config/model_card.h"
#include "config/model_picker.h"
#include "engine/fields.h"
#include "study/outlook_view.h"
#include "study/study_designer.h"
#include "translation/engine_texts.h"

#include <set>

#include <QApplication>
#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

const char* const kLambdaKey = "sibo.lambda";
const char* const kModelKey = "model.path";
const char* const kMethodKey = "method.kind";
constexpr int kRowsPerField = 3; // the line, what is wrong there, and a part below

/// Keys whose problems are shown at another field's row.
std::string rowKey(const std::string& key)
{
    if (key.rfind("study", 0) == 0 && !StudyDesigner::shows(key))
        return kLambdaKey;
    return key;
}

} // namespace

ConfigForm::ConfigForm(ConfigModel* model, QWidget* parent, ModelSource* source)
    : QScrollArea(parent), m_model(model), m_source(source)
{
    setObjectName(QStringLiteral("configForm"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // it scrolls to the field that has the focus
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget(this);
    build(body);
    setWidget(body);
    connect(m_model, &ConfigModel::changed, this, &ConfigForm::follow);
    connect(m_model, &ConfigModel::problemsChanged, this, &ConfigForm::followProblems);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { focusMoved(now); });
    follow();
    followProblems();
}

void ConfigForm::build(QWidget* body)
{
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 6, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    int row = 0;
    std::string current;
    m_sections.reserve(engine::fields().size());
    for (const engine::Field& field : engine::fields()) {
        if (field.section != current) {
            current = field.section;
            startSection(current, grid, row++);
        }
        addRow(field, grid, row, m_sections.back());
        row += kRowsPerField;
    }
    m_study = new StudyDesigner(m_model, body);
    grid->addWidget(m_study, row++, 0, 1, 2);
    grid->setRowStretch(row, 1);
    for (QWidget* widget : body->findChildren<QWidget*>())
        widget->installEventFilter(this);
}

ConfigForm::Section& ConfigForm::startSection(const std::string& name, QGridLayout* grid, int row)
{
    Section section;
    section.head = new QWidget(grid->parentWidget());
    auto* layout = new QHBoxLayout(section.head);
    layout->setContentsMargins(0, row == 0 ? 0 : 8, 0, 0);
    auto* title = new QLabel(engineText(name), section.head);
    title->setProperty("role", "title");
    auto* line = new QFrame(section.head);
    line->setFrameShape(QFrame::HLine);
    line->setEnabled(false);
    section.more = new QToolButton(section.head);
    section.more->setObjectName(QStringLiteral("more:") + QString::fromStdString(name));
    section.more->setText(tr("More"));
    section.more->setAccessibleName(tr("More settings of %1").arg(engineText(name)));
    section.more->setToolTip(tr("Settings that are seldom changed"));
    section.more->setCheckable(true);
    section.more->setAutoRaise(true);
    section.more->setArrowType(Qt::RightArrow);
    section.more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    section.more->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(title);
    layout->addWidget(line, 1);
    layout->addWidget(section.more);
    grid->addWidget(section.head, row, 0, 1, 2);
    connect(section.more, &QToolButton::toggled, this, [this, more = section.more](bool on) {
        more->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        followShown();
    });
    m_sections.push_back(section);
    return m_sections.back();
}

void ConfigForm::addRow(const engine::Field& field, QGridLayout* grid, int row, Section& section)
{
    const FieldRow::Place place{grid, row, specialControl(field, grid->parentWidget())};
    auto* fieldRow = new FieldRow(field, m_model, place, grid->parentWidget());
    m_rows[field.key] = fieldRow;
    m_order.push_back(field.key);
    if (QWidget* below = partBelow(field, grid->parentWidget()))
        grid->addWidget(below, row + 2, 0, 1, 2);
    section.rows.push_back(fieldRow);
    connect(fieldRow, &FieldRow::hovered, this, [this, fieldRow](bool over) {
        m_hovered = over ? fieldRow : nullptr;
        const FieldRow* shown = m_hovered ? m_hovered : m_focused;
        emit helpWanted(shown ? &shown->field() : nullptr);
    });
    if (fieldRow->editor())
        connect(fieldRow->editor(), &FieldEditor::chosen, this,
                [this, key = field.key](const QString& path) { emit pathChosen(key, path); });
}

QWidget* ConfigForm::specialControl(const engine::Field& field, QWidget* parent)
{
    if (field.key == kLambdaKey)
        return m_lambda = new LambdaEditor(m_model, parent);
    if (field.key == kModelKey)
        return m_modelPicker = new ModelPicker(field, m_source, parent);
    if (field.key == kMethodKey)
        return m_methodPicker = new MethodPicker(field, parent);
    return nullptr;
}

QWidget* ConfigForm::partBelow(const engine::Field& field, QWidget* parent)
{
    if (field.key == kMethodKey) {
        m_methodCard = new MethodCard(m_model, parent);
        connect(m_methodCard, &MethodCard::sitesWanted, this, &ConfigForm::sitesWanted);
        return m_methodCard;
    }
    if (field.key != kModelKey)
        return nullptr;
    auto* below = new QWidget(parent);
    auto* layout = new QVBoxLayout(below);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    if (FetchPanel* panel = m_modelPicker->panel())
        layout->addWidget(panel);
    m_modelCard = new ModelCard(below);
    layout->addWidget(m_modelCard);
    return below;
}

void ConfigForm::setCheck(const engine::StartCheck& check)
{
    m_lambda->setSites(check.effectiveSites, check.totalSites);
    m_methodPicker->setCosts(check.methods);
    m_modelCard->setCosts(check.methods, check.memoryAvailable);
    m_study->outlook()->setCheck(check);
    if (isModelMissing())
        showReport();
}

/// Which of check and report comes first is not known: a model that the field asks for already is not told twice.
void ConfigForm::setReport(const ModelReport& report)
{
    m_report = report;
    showReport();
    m_methodCard->setReport(report);
}

bool ConfigForm::isModelMissing() const
{
    return m_report.error && m_report.error->code == QLatin1String("missing_file");
}

void ConfigForm::showReport()
{
    m_modelCard->setReport(isModelMissing() && m_model->awaitsModel() ? ModelReport() : m_report);
}

void ConfigForm::showReading()
{
    m_modelCard->showReading(QString::fromStdString(m_model->config().model.path.filename().string()));
}

void ConfigForm::setRecent(const std::string& key, const QStringList& paths)
{
    const auto found = m_rows.find(key);
    if (found != m_rows.end() && found->second->editor())
        found->second->editor()->setRecent(paths);
}

void ConfigForm::setLibrary(const std::filesystem::path& library)
{
    m_study->outlook()->setLibrary(library);
}

FieldRow* ConfigForm::firstWrongRow() const
{
    std::set<std::string> wrong;
    for (const engine::Problem& problem : m_model->problems())
        if (!problem.warning)
            wrong.insert(rowKey(problem.key));
    for (const std::string& key : m_order)
        if (wrong.contains(key) && m_rows.at(key)->isShown())
            return m_rows.at(key);
    return nullptr;
}

QString ConfigForm::firstError() const
{
    const FieldRow* row = firstWrongRow();
    return row ? engineText(row->field().label) : m_study->hasErrors() ? tr("Study") : QString();
}

void ConfigForm::goToFirstError()
{
    const FieldRow* row = firstWrongRow();
    if (!row) {
        ensureWidgetVisible(m_study, 0, 40);
        m_study->goToError();
        return;
    }
    ensureWidgetVisible(row->control(), 0, 40);
    row->control()->setFocus(Qt::OtherFocusReason);
}

std::vector<std::string> ConfigForm::shownKeys() const
{
    std::vector<std::string> keys;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(keys),
                 [this](const std::string& key) { return m_rows.at(key)->isShown(); });
    return keys;
}

QSize ConfigForm::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 62, fontMetrics().lineSpacing() * 30};
}

QSize ConfigForm::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
}

void ConfigForm::follow()
{
    followShown();
    for (const auto& [key, row] : m_rows) {
        // Text that was refused stays in its control until it is corrected or undone.
        if (!m_model->hasInputProblem(key))
            row->follow();
    }
}

void ConfigForm::followShown()
{
    const engine::TrainConfig& config = m_model->config();
    for (const Section& section : m_sections) {
        bool any = false;
        bool anyAdvanced = false;
        for (FieldRow* row : section.rows) {
            const engine::Field& field = row->field();
            const bool applies = !field.applies || field.applies(config);
            const engine::Problem* problem = m_model->problemAt(field.key);
            anyAdvanced = anyAdvanced || (applies && field.advanced);
            const bool shown = applies && (!field.advanced || section.more->isChecked() || problem);
            row->setShown(shown);
            any = any || applies;
        }
        section.head->setVisible(any);
        section.more->setVisible(anyAdvanced);
    }
}

void ConfigForm::followProblems()
{
    followShown();
    for (const auto& [key, row] : m_rows)
        row->showProblem(m_model->problemAt(key));
    for (const engine::Problem& problem : m_model->problems()) {
        const std::string key = rowKey(problem.key);
        const auto found = m_rows.find(key);
        if (key != problem.key && found != m_rows.end() && !m_model->problemAt(key))
            found->second->showProblem(&problem);
    }
}

void ConfigForm::focusMoved(QWidget* now)
{
    FieldRow* row = now ? rowOf(now) : nullptr;
    if (row == m_focused)
        return;
    m_focused = row;
    if (row && !m_hovered)
        emit helpWanted(&row->field());
}

FieldRow* ConfigForm::rowOf(const QWidget* widget) const
{
    for (const auto& [key, row] : m_rows) {
        if (row->control() == widget || row->control()->isAncestorOf(widget))
            return row;
    }
    return nullptr;
}

bool ConfigForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // larger letters, or a wider row that has come to light
    if (event->type() == QEvent::ShortcutOverride) {
        // Line edits have a history of their own; here undo belongs to the whole form.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace ui
