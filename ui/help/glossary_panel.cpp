// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/glossary_panel.h"

#include "help/glossary_terms.h"

#include <QCollator>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace ui {

namespace {

constexpr int kId = Qt::UserRole;
constexpr int kLeastColumns = 34, kColumns = 46; // characters of a line

/// 0: the term itself is meant; 1: its meaning speaks of it; 2: neither.
int distance(const GlossaryTerm& term, const QString& wanted)
{
    if (wanted.isEmpty() || nameOf(term).contains(wanted, Qt::CaseInsensitive))
        return 0;
    return textOf(term).contains(wanted, Qt::CaseInsensitive) ? 1 : 2;
}

} // namespace

GlossaryPanel::GlossaryPanel(const QString& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_search(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_text(new QTextBrowser(this)), m_none(new QLabel(tr("No term and no meaning holds this."), this))
{
    setObjectName(QStringLiteral("glossary"));
    m_search->setObjectName(QStringLiteral("glossarySearch"));
    m_search->setPlaceholderText(tr("Search the glossary"));
    m_search->setAccessibleName(tr("Search the glossary"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("glossaryTerms"));
    m_list->setAccessibleName(tr("Terms"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("glossaryText"));
    m_text->setAccessibleName(tr("Meaning"));
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_none->setObjectName(QStringLiteral("glossaryNone"));
    m_none->setProperty("role", "muted");
    m_none->setWordWrap(true);
    m_none->hide();
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_text);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_search);
    layout->addWidget(m_none);
    layout->addWidget(parts, 1);
    connect(m_search, &QLineEdit::textChanged, this, &GlossaryPanel::fill);
    connect(m_list, &QListWidget::currentItemChanged, this, &GlossaryPanel::showCurrent);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { showTerm(link.path()); });
    fill();
    fitWidth();
}

void GlossaryPanel::fitWidth()
{
    setMinimumWidth(fontMetrics().averageCharWidth() * kLeastColumns);
}

QSize GlossaryPanel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * kColumns, QWidget::sizeHint().height()};
}

void GlossaryPanel::fill()
{
    const QString wanted = m_search->text().trimmed();
    const QString before = shownTerm();
    std::vector<std::pair<int, const GlossaryTerm*>> found;
    for (const GlossaryTerm& term : glossaryTerms()) {
        if (const int far = distance(term, wanted); far < 2)
            found.emplace_back(far, &term);
    }
    const QCollator order{QLocale(m_language)}; // the default locale is C, which puts "Ä" behind "Z"
    std::sort(found.begin(), found.end(), [&order](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : order.compare(nameOf(*a.second), nameOf(*b.second)) < 0;
    });
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const auto& [far, term] : found) {
            auto* item = new QListWidgetItem(nameOf(*term), m_list);
            item->setData(kId, QString::fromLatin1(term->id));
            if (wanted.isEmpty() && before == QLatin1StringView(term->id))
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem())
            m_list->setCurrentRow(0);
    }
    m_none->setVisible(found.empty());
    showCurrent();
}

const GlossaryTerm* GlossaryPanel::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? findGlossaryTerm(item->data(kId).toString()) : nullptr;
}

void GlossaryPanel::showCurrent()
{
    const GlossaryTerm* term = current();
    m_text->setHtml(
        term ? QStringLiteral("<h3>%1</h3><p>%2</p>")
                   .arg(nameOf(*term).toHtmlEscaped(), withGlossaryLinks(textOf(*term), QString::fromLatin1(term->id)))
             : QString());
}

bool GlossaryPanel::showTerm(const QString& id)
{
    if (!findGlossaryTerm(id))
        return false;
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(kId).toString() == id)
            m_list->setCurrentRow(row);
    }
    return true;
}

QString GlossaryPanel::shownTerm() const
{
    const GlossaryTerm* term = current();
    return term ? QString::fromLatin1(term->id) : QString();
}

void GlossaryPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

bool GlossaryPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_list->count())
                m_list->setCurrentRow(row);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GlossaryPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        showCurrent(); // sizes and the colour of links are part of the text
}

} // namespace ui
