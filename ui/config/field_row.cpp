// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/field_row.h"

#include "config/config_model.h"
#include "config/field_editor.h"
#include "config/field_words.h"
#include "translation/engine_texts.h"
#include "widgets/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ui {

namespace {

bool isDefault(const engine::Field& field, const engine::TrainConfig& config)
{
    return engine::toText(field.get(config)) == engine::toText(field.get(engine::TrainConfig{}));
}

bool fillsTheLine(const engine::Field& field)
{
    return field.type != engine::FieldType::Integer && field.type != engine::FieldType::Real;
}

/// Fields that have no default worth going back to: they are the task itself.
bool hasUsefulDefault(const engine::Field& field)
{
    return field.type != engine::FieldType::Path && field.type != engine::FieldType::TestSets &&
           field.key != "task.preset";
}

/// For "What's this?": all that the field table says, and the key that files and command line use.
QString whatsThisOf(const engine::Field& field)
{
    const QString unit = field.unit.empty() ? QString() : QLatin1Char(' ') + engineText(field.unit);
    return QStringLiteral("<p><b>%1</b> (%2)</p><p>%3</p><p>%4<br>%5</p>")
        .arg(engineText(field.label).toHtmlEscaped(), QString::fromStdString(field.key).toHtmlEscaped(),
             engineText(field.help).toHtmlEscaped(), (rangeText(field) + unit).toHtmlEscaped(),
             describeDefault(field).toHtmlEscaped());
}

QString sentence(const engine::Problem& problem)
{
    QString text = inFormWords(engineText(problem.message));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    if (!text.endsWith(QLatin1Char('.')))
        text += QLatin1Char('.');
    if (problem.hint.empty())
        return text;
    QString hint = inFormWords(engineText(problem.hint));
    hint[0] = hint[0].toUpper();
    return text + QLatin1Char(' ') + hint + (hint.endsWith(QLatin1Char('.')) ? QString() : QStringLiteral("."));
}

} // namespace

FieldRow::FieldRow(const engine::Field& field, ConfigModel* model, const Place& place, QWidget* parent)
    : QObject(parent), m_field(field), m_model(model)
{
    build(place, parent);
    if (m_editor) {
        connect(m_editor, &FieldEditor::edited, this,
                [this](const engine::FieldValue& value) { m_model->set(m_field.key, value); });
        connect(m_editor, &FieldEditor::typed, this,
                [this](const QString& text) { m_model->typed(m_field.key, text); });
    }
    connect(m_reset, &QToolButton::clicked, this,
            [this] { m_model->set(m_field.key, m_field.get(engine::TrainConfig{})); });
    follow();
}

void FieldRow::build(const Place& place, QWidget* parent)
{
    const bool isBoolean = m_field.type == engine::FieldType::Boolean;
    m_label = new QLabel(isBoolean ? QString() : engineText(m_field.label), parent);
    m_line = new QWidget(parent);
    m_editor = place.special ? qobject_cast<FieldEditor*>(place.special) : makeFieldEditor(m_field, m_line);
    m_control = place.special ? place.special : m_editor;
    m_reset = new QToolButton(m_line);
    m_reset->setAutoRaise(true);
    setLineIcon(m_reset, QStringLiteral("reset"));
    m_reset->setObjectName(QStringLiteral("reset:") + QString::fromStdString(m_field.key));
    m_reset->setToolTip(tr("Back to the default. %1").arg(describeDefault(m_field)));
    m_reset->setAccessibleName(tr("Back to the default"));
    m_reset->setFocusPolicy(Qt::TabFocus);
    // Its room stays taken, so that controls do not move when it comes and goes.
    QSizePolicy keep = m_reset->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keep);
    m_problem = new QLabel(parent);
    m_problem->setObjectName(QStringLiteral("problem:") + QString::fromStdString(m_field.key));
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_control, fillsTheLine(m_field) || place.special ? 1 : 0);
    if (!m_field.unit.empty() && !place.special) {
        auto* unit = new QLabel(engineText(m_field.unit), m_line);
        setRole(unit, "muted");
        line->addWidget(unit);
    }
    if (!fillsTheLine(m_field) && !place.special)
        line->addStretch(1);
    line->addWidget(m_reset, 0, Qt::AlignTop);
    m_label->setBuddy(m_control);
    const bool isTall = (place.special && !m_editor) || m_field.type == engine::FieldType::TestSets;
    // A check box carries its label itself and may use the whole width.
    if (!isBoolean)
        place.grid->addWidget(m_label, place.row, 0, Qt::AlignLeft | (isTall ? Qt::AlignTop : Qt::AlignVCenter));
    place.grid->addWidget(m_line, place.row, isBoolean ? 0 : 1, 1, isBoolean ? 2 : 1);
    place.grid->addWidget(m_problem, place.row + 1, 1);
    for (QWidget* part : {static_cast<QWidget*>(m_label), m_line, m_control})
        part->setWhatsThis(whatsThisOf(m_field));
    m_label->installEventFilter(this);
    m_line->installEventFilter(this);
    m_problem->hide();
}

void FieldRow::setShown(bool shown)
{
    m_shown = shown;
    m_label->setVisible(shown && !m_label->text().isEmpty());
    m_line->setVisible(shown);
    m_problem->setVisible(shown && !m_problem->text().isEmpty());
}

void FieldRow::showProblem(const engine::Problem* problem)
{
    const QString text = problem ? sentence(*problem) : QString();
    // What nobody has chosen yet is asked for; only what was entered can be wrong.
    const bool isPrompt = problem && problem->key == "model.path" && m_model->awaitsModel();
    setRole(m_problem, isPrompt ? "muted" : problem && !problem->warning ? "error" : "warning");
    m_problem->setText(text);
    m_problem->setVisible(m_shown && !text.isEmpty());
    m_control->setAccessibleDescription(text.isEmpty() ? engineText(m_field.help) : text);
}

void FieldRow::follow()
{
    const engine::TrainConfig& config = m_model->config();
    if (m_editor)
        m_editor->showValue(m_field.get(config));
    m_reset->setVisible(hasUsefulDefault(m_field) && !isDefault(m_field, config));
}

bool FieldRow::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Enter)
        emit hovered(true);
    else if (event->type() == QEvent::Leave)
        emit hovered(false);
    return false;
}

QString describeDefault(const engine::Field& field)
{
    const engine::FieldValue value = field.get(engine::TrainConfig{});
    if (std::holds_alternative<std::monostate>(value))
        return FieldRow::tr("Default: empty = %1").arg(engineText(field.nullMeaning));
    QString text;
    if (const auto* plain = std::get_if<std::string>(&value))
        text = QString::fromStdString(*plain);
    else
        text = QString::fromStdString(engine::toText(value));
    return text.isEmpty() || text == QStringLiteral("[]") ? FieldRow::tr("Default: empty")
                                                          : FieldRow::tr("Default: %1").arg(text);
}

} // namespace ui
