// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/method_picker.h"

#include "config/method_texts.h"
#include "translation/engine_texts.h"
#include "widgets/calm_wheel.h"
#include "widgets/format.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

namespace {

constexpr int kSummaryRole = Qt::UserRole + 1, kCostRole = Qt::UserRole + 2;
constexpr int kPadding = 4;

/// Title and cost in one line, what it trains in a second.
class MethodDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem plain = option;
        initStyleOption(&plain, index);
        const QString title = std::exchange(plain.text, QString());
        const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);
        const bool selected = option.state & QStyle::State_Selected;
        const QPalette& palette = plain.palette;
        const QColor text = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const QColor muted = selected ? text : palette.color(QPalette::PlaceholderText);
        const QRect area = option.rect.adjusted(2 * kPadding, kPadding, -2 * kPadding, -kPadding);
        const int line = option.fontMetrics.height();
        painter->save();
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(text);
        painter->drawText(area, Qt::AlignTop | Qt::AlignLeft, title);
        painter->setFont(option.font);
        painter->setPen(muted);
        painter->drawText(area, Qt::AlignTop | Qt::AlignRight, index.data(kCostRole).toString());
        painter->drawText(
            area.adjusted(0, line, 0, 0), Qt::AlignTop | Qt::AlignLeft,
            option.fontMetrics.elidedText(index.data(kSummaryRole).toString(), Qt::ElideRight, area.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int width = option.fontMetrics.horizontalAdvance(index.data(kSummaryRole).toString());
        return {width + 6 * kPadding, 2 * option.fontMetrics.height() + 2 * kPadding};
    }
};

QString summaryLine(engine::MethodKind kind)
{
    const QString note = lambdaNoteText(kind);
    return methodSummary(kind) + (note.isEmpty() ? QString() : QStringLiteral(". ") + note);
}

engine::MethodKind kindAt(int index)
{
    return static_cast<engine::MethodKind>(index);
}

} // namespace

MethodPicker::MethodPicker(const engine::Field& field, QWidget* parent)
    : FieldEditor(field, parent), m_combo(new QComboBox(this))
{
    for (std::size_t i = 0; i < field.choices.size(); ++i) {
        const auto kind = kindAt(static_cast<int>(i));
        m_combo->addItem(methodTitle(kind));
        m_combo->setItemData(static_cast<int>(i), summaryLine(kind), kSummaryRole);
        m_combo->setItemData(static_cast<int>(i), methodTitle(kind) + QStringLiteral(": ") + summaryLine(kind),
                             Qt::AccessibleDescriptionRole);
    }
    m_combo->setObjectName(QString::fromStdString(field.key));
    m_combo->setAccessibleName(engineText(field.label));
    m_combo->setAccessibleDescription(engineText(field.help));
    calmWheel(m_combo);
    m_combo->setMaxVisibleItems(static_cast<int>(field.choices.size()));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(10);
    m_combo->setItemDelegate(new MethodDelegate(m_combo));
    m_combo->installEventFilter(this);
    setFocusProxy(m_combo);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    connect(m_combo, &QComboBox::activated, this,
            [this](int index) { emit edited(this->field().choices[static_cast<std::size_t>(index)]); });
}

void MethodPicker::showValue(const engine::FieldValue& value)
{
    const std::string* text = std::get_if<std::string>(&value);
    const auto& choices = field().choices;
    const auto found = text ? std::find(choices.begin(), choices.end(), *text) : choices.end();
    if (found != choices.end())
        m_combo->setCurrentIndex(static_cast<int>(found - choices.begin()));
}

void MethodPicker::setCosts(const std::vector<engine::MethodCost>& costs)
{
    for (int i = 0; i < m_combo->count(); ++i)
        m_combo->setItemData(i, QString(), kCostRole);
    for (const engine::MethodCost& cost : costs)
        m_combo->setItemData(static_cast<int>(cost.kind),
                             tr("~%1 · %2 trained").arg(formatBytes(cost.memoryBytes), formatMillions(cost.trainable)),
                             kCostRole);
}

bool MethodPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_combo && event->type() == QEvent::Resize) // the list is wider than the closed box
        m_combo->view()->setMinimumWidth(std::max(m_combo->width(), fontMetrics().averageCharWidth() * 72));
    return FieldEditor::eventFilter(watched, event);
}

} // namespace ui
