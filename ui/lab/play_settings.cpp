// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/play_settings.h"

#include "widgets/number_box.h"
#include "widgets/spoken.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

namespace ui {

namespace {

constexpr int kMostTokens = 4096;
constexpr double kLargest = 1e6;

double valueOf(const NumberBox& box, bool* valid)
{
    return box.currentText().toDouble(valid);
}

} // namespace

PlaySettings::PlaySettings(QWidget* parent)
    : QWidget(parent), m_chat(new QCheckBox(tr("Cha&t template"), this)),
      m_sample(new QCheckBox(tr("Dra&w tokens"), this)), m_system(new QLineEdit(this))
{
    setObjectName(QStringLiteral("playSettings"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_chat->setObjectName(QStringLiteral("playChat"));
    m_chat->setToolTip(
        tr("Puts what you write, and what was said before, into the form of conversations that the model "
           "was trained on. Without it the text goes on as it stands, and nothing before it counts"));
    m_system->setObjectName(QStringLiteral("playSystem"));
    m_system->setAccessibleName(tr("System message"));
    m_system->setAcceptDrops(false);
    m_sample->setObjectName(QStringLiteral("playSample"));
    m_sample->setToolTip(tr("Draws each token by its probability, instead of taking the likeliest"));
    form->addRow(m_chat);
    form->addRow(tr("S&ystem"), m_system);
    m_tokens = addNumber(form, "playTokens", tr("New to&kens"), tr("The longest answer, in tokens"), 64, true);
    form->addRow(m_sample);
    m_temperature = addNumber(form, "playTemperature", tr("Te&mperature"),
                              tr("Divides the logits: below 1 likely tokens become likelier"), 1, false);
    m_topK = addNumber(form, "playTopK", tr("Top-k"), tr("Only the k likeliest tokens; 0: all"), 50, true);
    m_topP =
        addNumber(form, "playTopP", tr("Top-p"), tr("Only the likeliest tokens that sum up to p; 1: all"), 1, false);
    m_seed = addNumber(form, "playSeed", tr("&Seed"), tr("The same seed draws the same tokens"), 0, true);
    m_penalty = addNumber(form, "playPenalty", tr("Repetition penalty"),
                          tr("Divides the logits of tokens that were there; 1 changes nothing"), 1, false);
    for (QCheckBox* box : {m_chat, m_sample})
        connect(box, &QCheckBox::toggled, this, &PlaySettings::follow);
    connect(m_system, &QLineEdit::textEdited, this, &PlaySettings::edited);
    follow();
}

NumberBox* PlaySettings::addNumber(QFormLayout* form, const char* name, const QString& label, const QString& help,
                                   double value, bool whole)
{
    auto* box = new NumberBox({whole, 0, whole ? kMostTokens : kLargest, {}}, this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(spokenLabel(label));
    box->setToolTip(help);
    box->setText(QString::number(value));
    form->addRow(label, box);
    connect(box, &NumberBox::textEdited, this, &PlaySettings::edited);
    return box;
}

void PlaySettings::setTalking(bool talking)
{
    m_talking = talking;
    m_system->setEnabled(m_chat->isChecked() && !talking);
    m_system->setToolTip(
        talking ? tr("It was said before this conversation; a new conversation can begin with another one")
                : tr("What the model is told before the conversation; empty: nothing, or the template's own"));
}

void PlaySettings::follow()
{
    setTalking(m_talking);
    for (NumberBox* box : {m_temperature, m_topK, m_topP, m_seed})
        box->setEnabled(m_sample->isChecked());
    emit edited();
}

engine::GenerationSettings PlaySettings::settings() const
{
    engine::GenerationSettings settings;
    settings.maxNewTokens = m_tokens->currentText().toInt();
    settings.doSample = m_sample->isChecked();
    settings.temperature = m_temperature->currentText().toDouble();
    settings.topK = m_topK->currentText().toInt();
    settings.topP = m_topP->currentText().toDouble();
    settings.seed = m_seed->currentText().toULongLong();
    settings.repetitionPenalty = m_penalty->currentText().toDouble();
    return settings;
}

bool PlaySettings::chat() const
{
    return m_chat->isChecked();
}

QString PlaySettings::systemMessage() const
{
    return m_chat->isChecked() ? m_system->text().trimmed() : QString();
}

QString PlaySettings::problem() const
{
    bool valid = false;
    const int tokens = m_tokens->currentText().toInt(&valid);
    if (!valid || tokens < 1 || tokens > kMostTokens)
        return tr("New tokens is a whole number from 1 to %1").arg(kMostTokens);
    if (valueOf(*m_penalty, &valid) <= 0 || !valid)
        return tr("The repetition penalty is a number above 0");
    if (!m_sample->isChecked())
        return {};
    if (valueOf(*m_temperature, &valid) <= 0 || !valid)
        return tr("The temperature is a number above 0");
    if (const double p = valueOf(*m_topP, &valid); !valid || p <= 0 || p > 1)
        return tr("Top-p lies between 0 and 1");
    if (m_topK->currentText().toInt(&valid) < 0 || !valid)
        return tr("Top-k is a whole number from 0");
    m_seed->currentText().toULongLong(&valid);
    return valid ? QString() : tr("The seed is a whole number from 0");
}

} // namespace ui
