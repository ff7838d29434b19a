// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/transfer_view.h"

#include "evaluate/arm_names.h"
#include "evaluate/transfer_model.h"
#include "help/term_label.h"
#include "translation/engine_texts.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "widgets/table_look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

namespace ui {

namespace {

constexpr int kMostStudies = 30;  // in the list
constexpr int kStudyColumns = 34; // characters

} // namespace

TransferView::TransferView(std::filesystem::path library, std::function<std::vector<engine::RunSummary>()> runs,
                           QWidget* parent)
    : QWidget(parent), m_library(std::move(library)), m_runs(std::move(runs)), m_study(new QComboBox(this)),
      m_folder(new QToolButton(this)), m_notes(new TermLabel(this)), m_empty(new TermLabel(this)),
      m_table(new QTableView(this)), m_model(new TransferModel(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("transferView"));
    build();
    connect(m_study, &QComboBox::activated, this, &TransferView::choose);
    connect(m_folder, &QToolButton::clicked, this, &TransferView::browse);
    listStudies();
}

void TransferView::build()
{
    m_study->setObjectName(QStringLiteral("transferStudy"));
    m_study->setAccessibleName(tr("Study"));
    m_study->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_study->setMinimumContentsLength(kStudyColumns);
    m_folder->setObjectName(QStringLiteral("transferFolder"));
    m_folder->setText(tr("Study folder…"));
    m_folder->setToolTip(tr("A study of another library"));
    for (TermLabel* label : {m_notes, m_empty}) {
        label->setProperty("role", "muted");
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_notes->setObjectName(QStringLiteral("transferNotes"));
    m_empty->setObjectName(QStringLiteral("transferEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    setTableLook(*m_table, "transferTable", tr("In and out of distribution by λ"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(6);
    auto* label = new QLabel(tr("Study"), this);
    label->setBuddy(m_study);
    bar->addWidget(label);
    bar->addWidget(m_study);
    bar->addWidget(m_folder);
    bar->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 0);
    layout->setSpacing(6);
    layout->addLayout(bar);
    layout->addWidget(m_notes);
    layout->addWidget(m_stack, 1);
}

void TransferView::listStudies()
{
    const QString shown = toQString(m_shown);
    m_study->clear();
    std::set<std::string> listed;
    for (const engine::RunSummary& run : m_runs ? m_runs() : std::vector<engine::RunSummary>()) {
        if (run.study.empty() || static_cast<int>(listed.size()) == kMostStudies || !listed.insert(run.study).second)
            continue;
        const std::filesystem::path folder = engine::studiesFolder(m_library) / run.study;
        m_study->addItem(QStringLiteral("%1 · %2").arg(adapterName(folder), QString::fromStdString(run.data)),
                         toQString(folder));
    }
    if (!shown.isEmpty() && m_study->findData(shown) < 0)
        m_study->addItem(adapterName(m_shown), shown);
    m_study->setEnabled(m_study->count() > 0);
    m_study->setCurrentIndex(shown.isEmpty() ? std::min(0, m_study->count() - 1) : m_study->findData(shown));
    if (m_model->rowCount() == 0)
        m_empty->setText(m_study->count() > 0 ? tr("Reading…")
                                              : tr("Here the runs of a study are compared by λ, in and out of "
                                                   "distribution.\nTrain a study first, or choose a study's folder."));
}

void TransferView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    listStudies();
    choose();
}

void TransferView::choose()
{
    if (const QString folder = m_study->currentData().toString(); !folder.isEmpty())
        ask(toPath(folder));
}

void TransferView::browse()
{
    dialogs::FileRequest request;
    request.title = tr("Study");
    request.folder = toQString(engine::studiesFolder(m_library));
    dialogs::chooseFile(this, request, [this](const QString& path) {
        ask(toPath(path));
        listStudies();
    });
}

void TransferView::refresh()
{
    if (isVisible() && !m_shown.empty())
        ask(m_shown);
}

void TransferView::ask(const std::filesystem::path& study)
{
    m_shown = study;
    emit studyWanted(study);
}

void TransferView::setTransfer(const StudyTransfer& transfer)
{
    if (transfer.study != m_shown)
        return; // another was chosen since
    m_model->setTable(transfer.table);
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_table->resizeColumnsToContents();
    if (transfer.error)
        m_empty->setText(transfer.error->hint.isEmpty()
                             ? transfer.error->message
                             : transfer.error->message + QLatin1Char('\n') + transfer.error->hint);
    else
        m_empty->setText(tr("No run of this study has completed so far."));
    QStringList notes;
    if (any)
        notes += tr("Mean ± standard deviation over the seeds, of each run's best adapter. Results on further data "
                    "appear here when the runs are evaluated on them.");
    for (const QString& problem : transfer.problems)
        notes += tr("Left out: %1").arg(engineText(problem));
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
}

} // namespace ui
