// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"
#include "theme/color_ramps.h"
#include "walk.h"
#include "whole_window.h"

#include <QAbstractItemView>
#include <QHash>
#include <QLineEdit>
#include <QTabBar>
#include <QtTest>

#include <qcustomplot.h>

/// Every text on every page keeps 4.5 : 1 to what it stands on, in both themes   (WCAG 2.1, 1.4.3). The background is
/// read from the picture of the window, the colour of the text from the palette: letters are too thin to be measured.
class TestContrast : public QObject {
    Q_OBJECT

private:
    static constexpr double kLeast = 4.5;
    std::unique_ptr<WholeWindow> m_all;

    void setTheme(bool dark) const
    {
        m_all->f.theme.setChoice(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        m_all->settle();
    }
    /// The most frequent colour below a part of the window.
    static QColor backgroundOf(const QImage& picture, const QRect& part)
    {
        QHash<QRgb, int> counts;
        const QRect inside = part.intersected(picture.rect());
        for (int y = inside.top(); y <= inside.bottom(); ++y)
            for (int x = inside.left(); x <= inside.right(); ++x)
                ++counts[picture.pixel(x, y)];
        QRgb most = 0;
        int count = 0;
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            if (it.value() > count) {
                most = it.key();
                count = it.value();
            }
        }
        return QColor::fromRgb(most);
    }
    static QString complaint(const QString& where, const QColor& text, const QColor& ground)
    {
        const double ratio = ui::contrastRatio(text, ground);
        return ratio >= kLeast ? QString()
                               : QStringLiteral("%1: %2 on %3 is %4 : 1")
                                     .arg(where, text.name(), ground.name())
                                     .arg(ratio, 0, 'f', 2);
    }
    static bool hasText(const QWidget* widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            return !label->text().isEmpty();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            return !button->text().isEmpty();
        return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget);
    }
    QStringList complaintsOfWidgets(QWidget* page) const
    {
        QStringList all;
        const QImage picture = page->grab().toImage();
        for (const QWidget* widget : page->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !widget->isEnabled() || !hasText(widget) || widget->visibleRegion().isEmpty())
                continue;
            const QRect part(widget->mapTo(page, QPoint()), widget->size());
            all += complaint(walk::place(widget), widget->palette().color(widget->foregroundRole()),
                             backgroundOf(picture, part));
        }
        return all;
    }
    QStringList complaintsOfCells(QWidget* page) const
    {
        QStringList all;
        const QImage picture = page->grab().toImage();
        for (const QAbstractItemView* view : page->findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || !view->isEnabled() || !view->model())
                continue;
            const QModelIndex first = view->indexAt(QPoint(2, 2));
            for (int column = 0; column < view->model()->columnCount(first.parent()); ++column) {
                for (int row = 0; row < std::min(40, view->model()->rowCount(first.parent())); ++row)
                    all += complaintOfCell(view, view->model()->index(row, column, first.parent()), page, picture);
            }
        }
        return all;
    }
    static QString complaintOfCell(const QAbstractItemView* view, const QModelIndex& cell, const QWidget* page,
                                   const QImage& picture)
    {
        const QRect seen = view->visualRect(cell).intersected(view->viewport()->rect());
        if (cell.data().toString().isEmpty() || seen.width() < 12 || seen.height() < 8 ||
            view->selectionModel()->isSelected(cell) || !(cell.flags() & Qt::ItemIsEnabled))
            return {};
        const QVariant own = cell.data(Qt::ForegroundRole);
        const QColor text = own.canConvert<QBrush>() && own.isValid() ? own.value<QBrush>().color()
                                                                      : view->palette().color(QPalette::Text);
        const QRect part(view->viewport()->mapTo(page, seen.topLeft()), seen.size());
        return complaint(walk::place(view) + QStringLiteral(" “%1”").arg(cell.data().toString()), text,
                         backgroundOf(picture, part));
    }
    static QStringList complaintsOfPlot(QCustomPlot* plot, const QString& where)
    {
        QStringList all;
        const QColor ground = plot->palette().color(QPalette::Window);
        const QImage picture = plot->grab().toImage();
        const auto check = [&](const QString& what, const QColor& text, const QRect& part) {
            all +=
                complaint(where + QLatin1Char(' ') + what, text, part.isValid() ? backgroundOf(picture, part) : ground);
        };
        const QRect margin(0, 0, plot->width(), 4); // nothing is drawn there but the ground
        for (QCPAxisRect* rect : plot->axisRects()) {
            for (QCPAxis* axis : rect->axes()) {
                if (!axis->visible())
                    continue;
                if (axis->tickLabels())
                    check(QStringLiteral("tick labels"), axis->tickLabelColor(), margin);
                if (!axis->label().isEmpty())
                    check(axis->label(), axis->labelColor(), margin);
            }
        }
        for (int i = 0; i < plot->itemCount(); ++i) {
            const auto* text = dynamic_cast<QCPItemText*>(plot->item(i));
            if (!text || !text->visible() || text->text().isEmpty())
                continue;
            const QRect part = QRectF(text->topLeft->pixelPosition(), text->bottomRight->pixelPosition()).toRect();
            check(text->text(), text->color(), part.intersects(picture.rect()) ? part : QRect());
        }
        return all;
    }

private slots:
    void initTestCase()
    {
        m_all = std::make_unique<WholeWindow>();
        m_all->open();
        m_all->window()->resize(1600, 1000);
    }
    void cleanupTestCase() { m_all.reset(); }
    void textsAreReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textsAreReadable()
    {
        QFETCH(bool, dark);
        setTheme(dark);
        QStringList all;
        m_all->eachPlace([&](QWidget* page, const QString& name) {
            for (const QString& each : complaintsOfWidgets(page) + complaintsOfCells(page)) {
                if (!each.isEmpty())
                    all += name + QStringLiteral(": ") + each;
            }
        });
        all.removeDuplicates();
        QVERIFY2(all.isEmpty(), qPrintable(all.join('\n')));
    }
    void textsOfChartsAreReadable_data() { textsAreReadable_data(); }
    void textsOfChartsAreReadable()
    {
        QFETCH(bool, dark);
        setTheme(dark);
        QStringList all;
        int seen = 0;
        m_all->eachPlace([&](QWidget* page, const QString& name) {
            for (ui::Chart* chart : page->findChildren<ui::Chart*>()) {
                if (!chart->isVisible() || !chart->plot()->isVisible())
                    continue;
                ++seen;
                for (const QString& each :
                     complaintsOfPlot(chart->plot(), name + QStringLiteral(", ") + walk::place(chart))) {
                    if (!each.isEmpty())
                        all += each;
                }
            }
        });
        QVERIFY(seen >= 5);
        all.removeDuplicates();
        QVERIFY2(all.isEmpty(), qPrintable(all.join('\n')));
    }
};

QTEST_MAIN(TestContrast)
#include "test_contrast.moc"
