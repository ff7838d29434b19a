// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/generation_edit.h"

#include "help/term_label.h"
#include "widgets/format.h"
#include "widgets/number_box.h"
#include "widgets/spoken.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <optional>

namespace ui {

namespace {

constexpr double kMostTokens = 4096;
constexpr double kMostBeams = 32;
const char* const kRangeProperty = "range"; // of a number: least and most, and whether it is whole

std::optional<double> valueOf(const NumberBox& box)
{
    const QVariantList range = box.property(kRangeProperty).toList();
    bool valid = false;
    const double value = box.currentText().trimmed().toDouble(&valid);
    if (!valid || value < range[0].toDouble() || value > range[1].toDouble() ||
        (range[2].toBool() && value != std::floor(value)))
        return std::nullopt;
    return value;
}

int wholeOf(const NumberBox& box, int otherwise)
{
    return static_cast<int>(valueOf(box).value_or(otherwise));
}

} // namespace

GenerationEdit::GenerationEdit(QWidget* parent)
    : QWidget(parent), m_fold(new QToolButton(this)), m_words(new TermLabel(this)), m_body(new QWidget(this))
{
    setObjectName(QStringLiteral("generationEdit"));
    m_fold->setObjectName(QStringLiteral("generationFold"));
    m_fold->setText(tr("How answers are ge&nerated"));
    m_fold->setToolTip(tr("Likeliest token, beams or sampling; only where a task is scored by generation"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_words->setObjectName(QStringLiteral("generationWords"));
    m_words->setProperty("role", "muted");
    m_words->setWordWrap(true);
    build(m_body);
    m_body->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_words);
    layout->addWidget(m_body);
    connect(m_fold, &QToolButton::toggled, this, [this](bool on) {
        m_fold->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        m_body->setVisible(on);
    });
    connect(m_choice, &QComboBox::activated, this, &GenerationEdit::changed);
    follow();
}

void GenerationEdit::build(QWidget* body)
{
    m_form = new QFormLayout(body);
    m_form->setContentsMargins(12, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_choice = new QComboBox(body);
    m_choice->setObjectName(QStringLiteral("generationChoice"));
    m_choice->setAccessibleName(tr("Which token comes next"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->addItem(tr("the likeliest token"), static_cast<int>(Choice::Greedy));
    m_choice->addItem(tr("beam search"), static_cast<int>(Choice::Beams));
    m_choice->addItem(tr("sampling"), static_cast<int>(Choice::Sampling));
    m_form->addRow(tr("Ne&xt token"), m_choice);
    m_beams = add(m_form, {"evaluateBeams", tr("&Beams"), tr("The reference uses 4"), 2, kMostBeams, 4, true});
    m_lengthPenalty =
        add(m_form, {"evaluateLengthPenalty", tr("Length penalty"),
                     tr("A beam's score is its log probability by its length to this power"), -10, 10, 1, false});
    m_temperature =
        add(m_form, {"evaluateTemperature", tr("Temperature"),
                     tr("Below 1 likely tokens are drawn more often, above 1 less often"), 0.01, 100, 1, false});
    m_topK = add(m_form, {"evaluateTopK", tr("Top k"), tr("Drawn from so many of the likeliest tokens; 0: from all"), 0,
                          1e6, 50, true});
    m_topP = add(m_form, {"evaluateTopP", tr("Top p"),
                          tr("Drawn from the likeliest tokens that have this probability together; 1: from all"), 0.01,
                          1, 1, false});
    m_seed = add(m_form, {"evaluateSeed", tr("Seed"), tr("Equal seeds draw equal answers, whatever the batch"), 0,
                          2147483647, 0, true});
    m_repetition =
        add(m_form, {"evaluateRepetition", tr("Repetition penalty"),
                     tr("Above 1 tokens that were there before become less likely; 1: none"), 0.01, 100, 1, false});
    m_newTokens = add(m_form, {"evaluateNewTokens", tr("New to&kens"),
                               tr("The longest answer that is generated, in tokens"), 1, kMostTokens, 256, true});
}

NumberBox* GenerationEdit::add(QFormLayout* form, const Number& number)
{
    NumberBox::Range range{number.whole, number.least, number.most, {}};
    if (!number.whole)
        range.fixedStep = 0.1;
    auto* box = new NumberBox(range, m_body);
    box->setObjectName(QString::fromLatin1(number.name));
    box->setAccessibleName(spokenLabel(number.label));
    box->setToolTip(number.toolTip);
    box->setProperty(kRangeProperty, QVariantList{number.least, number.most, number.whole});
    box->setText(formatNumber(number.value));
    form->addRow(number.label, box);
    connect(box, &NumberBox::textEdited, this, &GenerationEdit::changed);
    return box;
}

GenerationEdit::Choice GenerationEdit::choice() const
{
    return static_cast<Choice>(m_choice->currentData().toInt());
}

engine::GenerationSettings GenerationEdit::settings() const
{
    engine::GenerationSettings settings;
    settings.maxNewTokens = wholeOf(*m_newTokens, settings.maxNewTokens);
    settings.repetitionPenalty = valueOf(*m_repetition).value_or(1);
    if (choice() == Choice::Beams) {
        settings.numBeams = wholeOf(*m_beams, 4);
        settings.lengthPenalty = valueOf(*m_lengthPenalty).value_or(1);
    } else if (choice() == Choice::Sampling) {
        settings.doSample = true;
        settings.temperature = valueOf(*m_temperature).value_or(1);
        settings.topK = wholeOf(*m_topK, settings.topK);
        settings.topP = valueOf(*m_topP).value_or(1);
        settings.seed = static_cast<std::uint64_t>(wholeOf(*m_seed, 0));
    }
    return settings;
}

QString GenerationEdit::problem() const
{
    for (NumberBox* box :
         {m_beams, m_lengthPenalty, m_temperature, m_topK, m_topP, m_seed, m_repetition, m_newTokens}) {
        if (!m_form->isRowVisible(box) || valueOf(*box))
            continue;
        const QVariantList range = box->property(kRangeProperty).toList();
        const QString text = range[2].toBool() ? tr("%1 is a whole number from %2 to %3")
                                               : tr("%1 is a number from %2 "
                                                    "to %3");
        return text.arg(box->accessibleName(), formatNumber(range[0].toDouble(), 10),
                        formatNumber(range[1].toDouble(), 10));
    }
    return {};
}

QString GenerationEdit::words() const
{
    const engine::GenerationSettings now = settings();
    QString text = choice() == Choice::Greedy  ? tr("The likeliest token each time")
                   : choice() == Choice::Beams ? tr("%1 beams").arg(now.numBeams)
                                               : tr("Sampled at temperature %1, top k %2, top p %3")
                                                     .arg(formatNumber(now.temperature))
                                                     .arg(now.topK)
                                                     .arg(formatNumber(now.topP));
    text += tr(", at most %1 new tokens").arg(now.maxNewTokens);
    if (now.repetitionPenalty != 1)
        text += tr(", repetition penalty %1").arg(formatNumber(now.repetitionPenalty));
    return text;
}

void GenerationEdit::follow()
{
    for (QWidget* each : {m_beams, m_lengthPenalty})
        m_form->setRowVisible(each, choice() == Choice::Beams);
    for (QWidget* each : {m_temperature, m_topK, m_topP, m_seed})
        m_form->setRowVisible(each, choice() == Choice::Sampling);
    m_words->setText(words());
}

void GenerationEdit::changed()
{
    follow();
    emit edited();
}

} // namespace ui
