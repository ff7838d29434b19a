// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/add_runs_dialog.h"

#include "config/field_words.h"
#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "engine/study.h"
#include "engine/study_plan.h"
#include "translation/engine_texts.h"
#include "widgets/format.h"
#include "widgets/icons.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

const char* const kSeed = "train.seed";
constexpr int kMostSeeds = 64;
constexpr int kFirstSeeds = 2;

/// "1, 2, 3" or "1 to 64".
QString seedText(const std::vector<engine::FieldValue>& seeds)
{
    if (seeds.empty())
        return {};
    return QString::fromStdString(engine::axisText(*engine::findField(kSeed), seeds));
}

} // namespace

std::vector<engine::FieldValue> nextSeeds(const engine::TrainConfig& config, int count)
{
    std::uint64_t last = 0;
    for (const engine::PlannedRun& run : engine::expandStudy(config))
        last = std::max(last, run.config.train.seed);
    const auto largest = static_cast<std::uint64_t>(engine::findField(kSeed)->maximum);
    std::vector<engine::FieldValue> seeds;
    for (int i = 0; i < count && last < largest; ++i)
        seeds.emplace_back(static_cast<std::int64_t>(++last));
    return seeds;
}

AddRunsDialog::AddRunsDialog(const engine::StudyRecord& study, QWidget* parent)
    : QDialog(parent), m_study(study), m_result(new QLabel(this))
{
    setObjectName(QStringLiteral("addRunsDialog"));
    setWindowTitle(tr("Add seeds or settings"));
    auto* intro =
        new QLabel(tr("<b>%1</b><br>Runs that are there stay as they are; only new ones are trained. What the "
                      "study is judged by stays too: it was chosen before the first run.")
                       .arg(QString::fromStdString(study.name).toHtmlEscaped()),
                   this);
    intro->setWordWrap(true);
    intro->setTextFormat(Qt::RichText);
    auto* form = new QFormLayout;
    form->addRow(tr("&Seeds"), makeSeeds());
    form->addRow(tr("&Further values of"), makeValues());
    m_result->setObjectName(QStringLiteral("addRunsResult"));
    m_result->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_train = buttons->addButton(tr("&Train new runs"), QDialogButtonBox::AcceptRole);
    m_train->setObjectName(QStringLiteral("addRunsTrain"));
    m_train->setProperty("primary", true);
    m_train->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_result);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(560, 280);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillAxes();
    follow();
}

QWidget* AddRunsDialog::makeSeeds()
{
    auto* line = new QWidget(this);
    m_seeds = new QSpinBox(line);
    m_seeds->setObjectName(QStringLiteral("moreSeeds"));
    m_seeds->setRange(0, kMostSeeds);
    m_seeds->setSuffix(tr(" more"));
    m_seeds->setValue(kFirstSeeds);
    m_seeds->setAccessibleName(tr("Seeds to add"));
    m_seedList = new QLabel(line);
    setRole(m_seedList, "muted");
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_seeds);
    layout->addWidget(m_seedList, 1);
    line->setFocusProxy(m_seeds);
    connect(m_seeds, &QSpinBox::valueChanged, this, &AddRunsDialog::follow);
    return line;
}

QWidget* AddRunsDialog::makeValues()
{
    auto* line = new QWidget(this);
    m_axis = new QComboBox(line);
    m_axis->setObjectName(QStringLiteral("moreAxis"));
    m_axis->setAccessibleName(tr("Setting that gets further values"));
    m_values = new QLineEdit(line);
    m_values->setObjectName(QStringLiteral("moreValues"));
    m_values->setAccessibleName(tr("Further values"));
    m_values->setPlaceholderText(tr("none; for instance 0.1, 0.3 or 0.1..0.5 step 0.2"));
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_axis);
    layout->addWidget(m_values, 1);
    line->setFocusProxy(m_values);
    connect(m_axis, &QComboBox::activated, this, &AddRunsDialog::follow);
    connect(m_values, &QLineEdit::textChanged, this, &AddRunsDialog::follow);
    return line;
}

/// The study's own axes first, λ before them, then whatever else could vary.
void AddRunsDialog::fillAxes()
{
    std::vector<std::string> keys{"sibo.lambda"};
    for (const auto& [key, values] : m_study.config.study.axes)
        if (key != kSeed)
            keys.push_back(key);
    for (const engine::Field& field : engine::fields())
        if (field.key != kSeed && field.applies(m_study.config))
            keys.push_back(field.key);
    for (const std::string& key : keys) {
        const engine::Field* field = engine::findField(key);
        if (field && m_axis->findData(QString::fromStdString(key)) < 0)
            m_axis->addItem(engineText(field->label), QString::fromStdString(key));
    }
}

engine::StudyConfig AddRunsDialog::grown() const
{
    engine::TrainConfig config = m_study.config;
    if (m_seeds->value() > 0)
        config.study = engine::withValues(config, kSeed, nextSeeds(config, m_seeds->value()));
    const std::string key = m_axis->currentData().toString().toStdString();
    if (!m_values->text().trimmed().isEmpty()) {
        const engine::Field& field = *engine::findField(key);
        config.study = engine::withValues(config, key, engine::parseAxisValues(field, m_values->text().toStdString()));
    }
    // A new λ has no meaning for the arm that is the head alone, nor a placement without a site.
    return engine::withoutInvalid(config, engine::planStudy(config));
}

void AddRunsDialog::follow()
{
    m_wanted.reset();
    m_newRuns = 0;
    QString text;
    const char* role = "muted";
    try {
        m_seedList->setText(seedText(nextSeeds(m_study.config, m_seeds->value())));
        const engine::StudyConfig study = grown();
        const engine::StudyRecord longer = engine::extendStudy(m_study, study);
        m_newRuns = static_cast<int>(longer.runs.size()) - static_cast<int>(m_study.runs.size());
        if (m_newRuns > 0)
            m_wanted = study;
        text = m_newRuns == 0   ? tr("Nothing new yet: add a seed or a value.")
               : m_newRuns == 1 ? tr("1 new run; %1 are there already.").arg(m_study.runs.size())
                                : tr("%1 new runs; %2 are there already.").arg(m_newRuns).arg(m_study.runs.size());
    } catch (const engine::EngineError& error) {
        role = "error";
        text = inFormWords(engineText(error.message()));
        if (!error.hint().empty())
            text += QStringLiteral(" – ") + inFormWords(engineText(error.hint()));
    }
    setRole(m_result, role);
    m_result->setText(text);
    m_train->setEnabled(m_wanted.has_value());
}

} // namespace ui
