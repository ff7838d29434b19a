// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/steps/formula_label.h"

#include <QEvent>
#include <QStringList>

namespace ui {

namespace {

const QString kBetween = QStringLiteral("     ");

/// "x", or of a cell "x|2|3": keys of matrices have no bar.
QString addressOf(const engine::StepsFormulaPart& part)
{
    const QString key = QString::fromStdString(part.matrix);
    return part.isCell ? QStringLiteral("%1|%2|%3").arg(key).arg(part.row).arg(part.column) : key;
}

FormulaTarget targetOf(const QString& address)
{
    const QStringList parts = address.split('|');
    FormulaTarget target{parts[0], std::nullopt};
    if (parts.size() == 3)
        target.cell = engine::StepsCell{parts[0].toStdString(), parts[1].toULong(), parts[2].toULong()};
    return target;
}

} // namespace

FormulaLabel::FormulaLabel(QWidget* parent) : LinkLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(this, &QLabel::linkHovered, this, [this](const QString& address) { emit pointedAt(targetOf(address)); });
    connect(this, &QLabel::linkActivated, this, [this](const QString& address) { emit chosen(targetOf(address)); });
}

void FormulaLabel::setFormulas(const std::vector<engine::StepsFormula>& formulas, const QString& otherwise)
{
    m_formulas = formulas;
    m_otherwise = otherwise;
    write();
}

void FormulaLabel::setMarked(const QString& matrix)
{
    if (m_marked == matrix)
        return;
    m_marked = matrix;
    write();
}

QString FormulaLabel::plainText() const
{
    QStringList texts;
    for (const engine::StepsFormula& formula : m_formulas) {
        QString text;
        for (const engine::StepsFormulaPart& part : formula)
            text += QString::fromStdString(part.text);
        texts += text;
    }
    if (!m_otherwise.isEmpty())
        texts += m_otherwise;
    return texts.join(kBetween);
}

QString FormulaLabel::partText(const engine::StepsFormulaPart& part) const
{
    const QString text = QString::fromStdString(part.text).toHtmlEscaped();
    if (part.matrix.empty())
        return text;
    const bool marked = m_marked == QString::fromStdString(part.matrix);
    const QString style =
        marked ? QStringLiteral("color:%1;background-color:%2;text-decoration:none")
                     .arg(palette().highlightedText().color().name(), palette().highlight().color().name())
               : QStringLiteral("color:%1;text-decoration:none").arg(palette().link().color().name());
    return QStringLiteral("<a href=\"%1\" style=\"%2\">%3</a>").arg(addressOf(part).toHtmlEscaped(), style, text);
}

void FormulaLabel::write()
{
    QStringList texts;
    for (const engine::StepsFormula& formula : m_formulas) {
        QString text;
        for (const engine::StepsFormulaPart& part : formula)
            text += partText(part);
        texts += text;
    }
    if (!m_otherwise.isEmpty())
        texts += m_otherwise.toHtmlEscaped();
    const QString between = QString(kBetween).replace(' ', QStringLiteral("&nbsp;"));
    const QString whole = texts.join(between + ' ');
    if (whole != text())
        setText(whole);
    setAccessibleDescription(plainText());
}

/// The colours are part of the text here.
void FormulaLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

/// QLabel itself says nothing when the mouse leaves it from a link.
void FormulaLabel::leaveEvent(QEvent* event)
{
    QLabel::leaveEvent(event);
    emit pointedAt({});
}

} // namespace ui
