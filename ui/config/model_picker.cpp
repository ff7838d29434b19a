// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/model_picker.h"

#include "config/fetch_panel.h"
#include "session/model_source.h"
#include "translation/engine_texts.h"
#include "widgets/path_edit.h"
#include "widgets/spoken.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

ModelPicker::ModelPicker(const engine::Field& field, ModelSource* source, QWidget* parent)
    : FieldEditor(field, parent), m_edit(new PathEdit(PathEdit::Kind::Folder, this)), m_hub(new QToolButton(this))
{
    m_edit->setObjectName(QString::fromStdString(field.key));
    setSpoken(m_edit, engineText(field.label), engineText(field.help));
    m_edit->setDialogTitle(engineText(field.label));
    setFocusProxy(m_edit);
    m_hub->setObjectName(QStringLiteral("hubButton"));
    m_hub->setText(tr("Hub"));
    m_hub->setToolTip(tr("Fetch a model of the Hugging Face hub"));
    m_hub->setAccessibleName(m_hub->toolTip());
    m_hub->setCheckable(true);
    m_hub->setFocusPolicy(Qt::TabFocus);
    m_hub->setVisible(source != nullptr);

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_edit, 1);
    line->addWidget(m_hub);
    connect(m_edit, &PathEdit::pathEdited, this, [this](const QString& path) { emit edited(path.toStdString()); });
    connect(m_edit, &PathEdit::pathChosen, this, &FieldEditor::chosen);
    if (!source)
        return;
    m_panel = new FetchPanel(source, this);
    m_panel->hide();
    connect(m_hub, &QToolButton::toggled, this, [this](bool on) {
        m_panel->setVisible(on);
        if (on)
            m_panel->begin();
    });
    connect(m_panel, &FetchPanel::fetched, this, [this](const QString& folder) {
        m_hub->setChecked(false);
        emit edited(folder.toStdString());
        emit chosen(folder);
    });
}

void ModelPicker::showValue(const engine::FieldValue& value)
{
    const std::string* text = std::get_if<std::string>(&value);
    m_edit->setPath(text ? QString::fromStdString(*text) : QString());
}

void ModelPicker::setRecent(const QStringList& paths)
{
    m_edit->setRecent(paths);
}

} // namespace ui
