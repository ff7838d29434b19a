// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/token_view.h"

#include "theme/color_ramps.h"
#include "theme/theme.h"

#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

namespace {

using engine::TokenRole;

constexpr int kPadding = 4;
constexpr int kGap = 3;
constexpr int kRowGap = 8;
constexpr TokenRole kRoles[] = {TokenRole::Special, TokenRole::Context, TokenRole::Trained, TokenRole::Masked,
                                TokenRole::Truncated};

struct Look {
    const Theme& theme;
    QFont font;
};

void drawChip(QPainter& painter, const QRect& rect, const QString& text, TokenRole role, const Look& look)
{
    const QColor fill = TokenView::roleColor(role, look.theme);
    QPen frame(blend(look.theme.colors().text, fill, 0.25));
    if (role == TokenRole::Masked)
        frame.setStyle(Qt::DashLine);
    painter.setPen(frame);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QFont font = look.font;
    font.setStrikeOut(role == TokenRole::Truncated);
    painter.setFont(font);
    painter.setPen(look.theme.colors().text);
    painter.drawText(rect, Qt::AlignCenter, text);
}

} // namespace

TokenView::TokenView(const Theme* theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("tokenView"));
    setAccessibleName(tr("First batch as tokens"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(theme, &Theme::changed, this, [this] {
        m_chips = arrange(width(), nullptr);
        update();
    });
}

void TokenView::setSamples(const std::vector<engine::ShownSample>& samples)
{
    m_samples = samples;
    m_chips = arrange(width(), nullptr);
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

QString TokenView::roleName(TokenRole role)
{
    switch (role) {
    case TokenRole::Special:
        return tr("special");
    case TokenRole::Context:
        return tr("context");
    case TokenRole::Trained:
        return tr("trained");
    case TokenRole::Masked:
        return tr("masked");
    case TokenRole::Truncated:
        return tr("truncated");
    }
    return {};
}

QColor TokenView::roleColor(TokenRole role, const Theme& theme)
{
    const ThemeColors& colors = theme.colors();
    switch (role) {
    case TokenRole::Special:
        return blend(colors.accent, colors.base, 0.30);
    case TokenRole::Context:
        return blend(colors.text, colors.base, 0.07);
    case TokenRole::Trained:
        return blend(colors.success, colors.base, 0.30);
    case TokenRole::Masked:
        return colors.base;
    case TokenRole::Truncated:
        return blend(colors.warning, colors.base, 0.30);
    }
    return colors.base;
}

std::vector<TokenView::Chip> TokenView::arrange(int width, int* height) const
{
    const QFontMetrics metrics = fontMetrics();
    const int chipHeight = metrics.height() + 4;
    std::vector<Chip> chips;
    int y = 0;
    for (const engine::ShownSample& sample : m_samples) {
        const QString head = sample.label.empty()
                                 ? tr("row %1").arg(sample.row)
                                 : tr("row %1 · %2").arg(sample.row).arg(QString::fromStdString(sample.label));
        const int headWidth = metrics.horizontalAdvance(head) + 2 * kPadding;
        chips.push_back({QRect(0, y, headWidth, chipHeight), head, nullptr});
        int x = headWidth + kGap;
        for (const engine::ShownToken& token : sample.tokens) {
            const QString text = QString::fromStdString(token.text);
            const int chipWidth = metrics.horizontalAdvance(text) + 2 * kPadding;
            if (x + chipWidth > width && x > headWidth + kGap) {
                x = headWidth + kGap;
                y += chipHeight + kGap;
            }
            chips.push_back({QRect(x, y, chipWidth, chipHeight), text, &token});
            x += chipWidth + kGap;
        }
        y += chipHeight + kRowGap;
    }
    if (height)
        *height = y;
    return chips;
}

int TokenView::heightForWidth(int width) const
{
    int height = 0;
    (void)arrange(width, &height);
    return height;
}

QSize TokenView::sizeHint() const
{
    return {400, heightForWidth(std::max(width(), 200))};
}

void TokenView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    int height = 0;
    m_chips = arrange(width(), &height);
    setMinimumHeight(height);
}

void TokenView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look look{*m_theme, font()};
    for (const Chip& chip : m_chips) {
        if (!event->rect().intersects(chip.rect))
            continue; // out of view: there may be thousands
        if (chip.token) {
            drawChip(painter, chip.rect, chip.text, chip.token->role, look);
            continue;
        }
        painter.setFont(font());
        painter.setPen(m_theme->colors().mutedText);
        painter.drawText(chip.rect, Qt::AlignVCenter | Qt::AlignLeft, chip.text);
    }
}

bool TokenView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (const Chip& chip : m_chips) {
        if (!chip.token || !chip.rect.contains(help->pos()))
            continue;
        QToolTip::showText(
            help->globalPos(),
            chip.token->id < 0
                ? roleName(chip.token->role) // words, not tokens
                : tr("%1\nid %2 · %3").arg(chip.text).arg(chip.token->id).arg(roleName(chip.token->role)),
            this, chip.rect);
        return true;
    }
    QToolTip::hideText();
    return true;
}

TokenLegend::TokenLegend(const Theme* theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Colours of the tokens: special, context, trained, masked, truncated"));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize TokenLegend::sizeHint() const
{
    int width = 0;
    for (const TokenRole role : kRoles)
        width += fontMetrics().horizontalAdvance(TokenView::roleName(role)) + 2 * kPadding + kGap;
    return {width, fontMetrics().height() + 4};
}

void TokenLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look look{*m_theme, font()};
    int x = 0;
    for (const TokenRole role : kRoles) {
        const QString text = TokenView::roleName(role);
        const QRect rect(x, 0, fontMetrics().horizontalAdvance(text) + 2 * kPadding, fontMetrics().height() + 4);
        drawChip(painter, rect, text, role, look);
        x = rect.right() + 1 + kGap;
    }
}

} // namespace ui
