// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_extras.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Column { Link, Word, Meaning, Columns };

} // namespace

LessonExtras::LessonExtras(QWidget* parent)
    : QWidget(parent), m_licence(new QLineEdit(this)), m_terms(new QTableWidget(0, Columns, this)),
      m_add(new QToolButton(this)), m_remove(new QToolButton(this))
{
    m_licence->setObjectName(QStringLiteral("newLessonLicence"));
    m_licence->setPlaceholderText(tr("Under which others may use it, for example CC BY 4.0"));
    m_licence->setToolTip(tr("Stands beside the lesson in the list"));
    m_terms->setObjectName(QStringLiteral("newLessonTerms"));
    m_terms->setAccessibleName(tr("Words of the lesson"));
    m_terms->setHorizontalHeaderLabels({tr("In links"), tr("Word"), tr("What it means")});
    m_terms->horizontalHeader()->setSectionResizeMode(Meaning, QHeaderView::Stretch);
    m_terms->verticalHeader()->hide();
    m_terms->setTabKeyNavigation(false);
    m_add->setObjectName(QStringLiteral("addLessonTerm"));
    m_add->setText(tr("Add a word"));
    m_remove->setObjectName(QStringLiteral("removeLessonTerm"));
    m_remove->setText(tr("Remove the word"));
    m_terms->setToolTip(tr("Words of your own that readers can look up"));
    m_add->setToolTip(tr("A new row below the others"));
    m_remove->setToolTip(tr("Removes the chosen row"));
    for (QToolButton* button : {m_add, m_remove})
        button->setFocusPolicy(Qt::StrongFocus);
    auto* about = new QLabel(tr("Words that texts of this lesson explain: [h0](term:h0) in a text is a link to the row "
                                "whose “In links” is h0. Small letters, digits and - may stand there."),
                             this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Licence"), m_licence);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(about);
    column->addWidget(m_terms, 1);
    column->addLayout(buttons);
    connect(m_licence, &QLineEdit::textChanged, this, &LessonExtras::changed);
    connect(m_terms, &QTableWidget::cellChanged, this, &LessonExtras::changed);
    connect(m_add, &QToolButton::clicked, this, [this] {
        addRow({}, {}, {});
        m_terms->setCurrentCell(m_terms->rowCount() - 1, Link);
        m_terms->setFocus();
        emit changed();
    });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        if (m_terms->currentRow() >= 0)
            m_terms->removeRow(m_terms->currentRow());
        emit changed();
    });
}

void LessonExtras::addRow(const QString& id, const QString& term, const QString& text)
{
    const QSignalBlocker blocker(m_terms);
    const int row = m_terms->rowCount();
    m_terms->insertRow(row);
    m_terms->setItem(row, Link, new QTableWidgetItem(id));
    m_terms->setItem(row, Word, new QTableWidgetItem(term));
    m_terms->setItem(row, Meaning, new QTableWidgetItem(text));
}

void LessonExtras::setLesson(const engine::Lesson& lesson)
{
    const QSignalBlocker blocker(this);
    m_licence->setText(QString::fromStdString(lesson.licence));
    m_terms->setRowCount(0);
    for (const auto& [id, term] : lesson.terms)
        addRow(QString::fromStdString(id), QString::fromStdString(term.term), QString::fromStdString(term.text));
}

void LessonExtras::fill(engine::Lesson& lesson) const
{
    lesson.licence = m_licence->text().trimmed().toStdString();
    lesson.terms.clear();
    for (int row = 0; row < m_terms->rowCount(); ++row) {
        const auto at = [this, row](Column column) { return m_terms->item(row, column)->text().toStdString(); };
        if (!at(Link).empty() && !at(Word).empty())
            lesson.terms.try_emplace(at(Link), engine::LessonTerm{at(Word), at(Meaning)});
    }
}

} // namespace ui
