// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QStyle>
#include <QSvgRenderer>
#include <QVariant>

namespace ui {

namespace {

constexpr int kIconSize = 16;

QPixmap render(QByteArray svg, const QColor& color, int scale)
{
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(kIconSize * scale, kIconSize * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

/// Draws an icon again whenever the application's palette changes.
template<class Target>
class IconKeeper : public QObject {
public:
    IconKeeper(Target* target, const QString& name) : QObject(target), m_target(target), m_name(name)
    {
        qApp->installEventFilter(this);
        m_target->setIcon(lineIcon(m_name));
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
            m_target->setIcon(lineIcon(m_name));
        return false;
    }

private:
    Target* m_target;
    QString m_name;
};

} // namespace

QIcon lineIcon(const QString& name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QIcon icon;
    if (!file.open(QIODevice::ReadOnly))
        return icon;
    const QByteArray svg = file.readAll();
    const QPalette palette = QApplication::palette();
    for (const int scale : {1, 2, 3}) {
        icon.addPixmap(render(svg, palette.color(QPalette::Active, QPalette::ButtonText), scale));
        icon.addPixmap(render(svg, palette.color(QPalette::Disabled, QPalette::ButtonText), scale), QIcon::Disabled);
    }
    return icon;
}

void setLineIcon(QAbstractButton* button, const QString& name)
{
    new IconKeeper<QAbstractButton>(button, name);
}

void setLineIcon(QAction* action, const QString& name)
{
    new IconKeeper<QAction>(action, name);
}

void setRole(QLabel* label, const char* role)
{
    const QString next = QString::fromLatin1(role);
    if (label->property("role").toString() == next)
        return;
    label->setProperty("role", next);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace ui
