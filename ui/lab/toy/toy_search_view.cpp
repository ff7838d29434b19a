// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/toy/toy_search_view.h"

#include "help/term_label.h"
#include "lab/toy/toy_lambda_panel.h"
#include "lab/toy/toy_search_model.h"
#include "lab/toy/toy_words.h"
#include "widgets/message_bar.h"
#include "widgets/table_look.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

ToySearchView::ToySearchView(Theme* theme, ToySearch search, QWidget* parent)
    : QWidget(parent), m_search(std::move(search)), m_message(new MessageBar(this)), m_title(new QLabel(this)),
      m_findings(new TermLabel(this)), m_panel(new ToyLambdaPanel(theme, QStringLiteral("toySearch"), this)),
      m_model(new ToySearchModel(this))
{
    m_title->setProperty("role", "title");
    m_title->setWordWrap(true);
    m_findings->setObjectName(QStringLiteral("toyFindings"));
    m_findings->setWordWrap(true);
    m_findings->setWhatsThis(tr("What the recorded search found for this method and depth."));
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* table = new QTableView(this);
    table->setModel(m_model);
    setTableLook(*table, "toySearchTable", tr("Numbers of the search"));
    table->setWhatsThis(tr("The runs of the recorded search behind the charts above; Ctrl+C copies the chosen rows."));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_title);
    layout->addWidget(m_findings);
    layout->addWidget(m_panel, 3);
    layout->addWidget(table, 2);
    m_message->hide();
    if (m_search.error)
        m_message->showError(tr("The recorded search cannot be shown"), *m_search.error);
}

void ToySearchView::showBoard(const ToyBoard& board)
{
    const bool searched = board.task == kToySearchedTask;
    const std::vector<ToyPoint> points =
        searched ? m_search.pointsOf(board.method, board.depth) : std::vector<ToyPoint>();
    m_title->setText(tr("%1, %2: what the search saw").arg(toyMethodWords(board.method), toyDepthWords(board.depth)));
    QStringList depths;
    for (const int depth : m_search.depthsOf(board.method))
        depths += QString::number(depth);
    m_findings->setText(
        !points.empty() ? toyFindings(points)
        : !searched ? tr("The search tried λ on the task “%1” alone.").arg(toyTaskWords(engine::ToyTask::Order))
        : depths.isEmpty() ? tr("The search has nothing of this method.")
                           : tr("The search has this method at depth %1. Choose one of these, or run this depth.")
                                 .arg(depths.join(QStringLiteral(", "))));
    m_panel->setShown({points, false, {}, 0});
    m_model->setPoints(points);
}

} // namespace ui
