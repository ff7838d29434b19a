// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/first_steps.h"

#include "widgets/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

FirstSteps::FirstSteps(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("firstSteps"));
    setProperty("card", true);
    auto* title = new QLabel(tr("Begin with the first lesson"), this);
    title->setProperty("role", "title");
    auto* text = new QLabel(tr("There is no model on this computer yet, and training needs one. The lessons replay "
                               "recorded runs: they need neither a model nor a network."),
                            this);
    text->setWordWrap(true);
    auto* lesson = new QPushButton(tr("Start the first lesson"), this);
    lesson->setObjectName(QStringLiteral("firstLesson"));
    lesson->setProperty("primary", true);
    auto* model = new QPushButton(tr("Choose a model"), this);
    model->setObjectName(QStringLiteral("firstModel"));
    model->setToolTip(tr("Goes to the field for the model: a folder on this computer, or a download"));
    for (QPushButton* button : {lesson, model})
        button->setAutoDefault(false);
    connect(lesson, &QPushButton::clicked, this, &FirstSteps::lessonRequested);
    connect(model, &QPushButton::clicked, this, &FirstSteps::modelRequested);
    auto* row = new QHBoxLayout;
    row->addWidget(lesson);
    row->addWidget(model);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addLayout(row);
    hide();
}

bool isNoSuchModel(const std::optional<ErrorInfo>& error, const std::filesystem::path& model)
{
    return error && error->code == QLatin1String("missing_file") && model.is_relative() &&
           error->where == toQString(model);
}

} // namespace ui
