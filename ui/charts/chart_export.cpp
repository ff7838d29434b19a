// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"

#include "charts/chart_group.h"
#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>
#include <QSvgGenerator>
#include <qcustomplot.h>

namespace ui {

namespace {

constexpr int kLegendIcon = 60; // its line and the gaps around it
constexpr int kTitleRoom = 24;  // px beside the title
constexpr double kPngScale = 2; // for print and high-DPI screens
constexpr QSize kSmallest(640, 400);

} // namespace

/// While it lives the plot is a picture that stands alone: with title and legend, without crosshair.
class Chart::Picture {
public:
    explicit Picture(Chart& chart) : m_chart(chart), m_plot(*chart.m_plot)
    {
        chart.m_rebuilding = true;
        const ThemeColors& colors = chart.m_group->theme()->colors();
        QFont bold = QApplication::font();
        bold.setBold(true);
        QString title = chart.title();
        if (!chart.m_subtitleText.isEmpty())
            title += QStringLiteral(" – ") + chart.m_subtitleText;
        m_plot.layer(QStringLiteral("overlay"))->setVisible(false);
        m_plot.plotLayout()->insertRow(0);
        m_title = new QCPTextElement(&m_plot, title, bold);
        m_title->setTextColor(colors.text);
        m_plot.yAxis->setLabel(chart.m_text.yTitle); // whole, whatever fitted on the screen
        m_plot.plotLayout()->addElement(0, 0, m_title);
        m_width =
            std::max({m_plot.width(), kSmallest.width(), QFontMetrics(bold).horizontalAdvance(title) + kTitleRoom});
        addLegend(colors);
    }
    ~Picture()
    {
        if (m_legend)
            m_plot.plotLayout()->remove(m_legend);
        m_plot.plotLayout()->remove(m_title);
        m_plot.plotLayout()->simplify();
        m_plot.layer(QStringLiteral("overlay"))->setVisible(true);
        m_chart.m_rebuilding = false;
        m_chart.repaintNow();
    }
    Picture(const Picture&) = delete;
    Picture& operator=(const Picture&) = delete;

    [[nodiscard]] QSize size() const
    {
        const int row = QFontMetrics(QApplication::font()).height() + 8;
        return {m_width, std::max(m_plot.height(), kSmallest.height()) + row * (1 + m_legendRows)};
    }

private:
    void addLegend(const ThemeColors& colors)
    {
        const auto entries = m_chart.legendEntries();
        if (entries.empty())
            return;
        m_legend = new QCPLegend;
        m_plot.plotLayout()->addElement(m_plot.plotLayout()->rowCount(), 0, m_legend);
        m_legend->setLayer(QStringLiteral("legend"));
        m_legend->setVisible(true);
        m_legend->setBorderPen(Qt::NoPen);
        m_legend->setBrush(Qt::NoBrush);
        m_legend->setFont(QApplication::font());
        m_legend->setTextColor(colors.plotText);
        m_legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
        int widest = 1;
        for (const QCPAbstractPlottable* entry : entries)
            widest = std::max(widest, QFontMetrics(QApplication::font()).horizontalAdvance(entry->name()));
        const int columns = std::max(1, m_width / (widest + kLegendIcon));
        m_legendRows = (int(entries.size()) + columns - 1) / columns;
        m_legend->setWrap(columns); // holds for what is added after it
        for (QCPAbstractPlottable* entry : entries)
            m_legend->addItem(new QCPPlottableLegendItem(m_legend, entry));
        m_plot.plotLayout()->setRowStretchFactor(m_plot.plotLayout()->rowCount() - 1, 0.001);
    }

    Chart& m_chart;
    QCustomPlot& m_plot;
    QCPTextElement* m_title = nullptr;
    QCPLegend* m_legend = nullptr;
    int m_width = 0; ///< the whole title fits
    int m_legendRows = 0;
};

namespace {

bool saveSvg(QCustomPlot& plot, const QString& path, const QSize& size, const QString& title)
{
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setSize(size);
    generator.setViewBox(QRect({}, size));
    generator.setTitle(title);
    QCPPainter painter;
    if (!painter.begin(&generator))
        return false;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, size.width(), size.height());
    return painter.end();
}

bool saveText(const QString& path, const QString& text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

QString Chart::save(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    static const QStringList kPictures = {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    bool saved = false;
    if (suffix == QLatin1String("csv"))
        saved = saveText(path, csv());
    else if (kPictures.contains(suffix))
        saved = savePicture(path, suffix);
    else
        return tr("%1: a chart is saved as .png, .svg, .pdf or .csv; give the name one of these endings.").arg(path);
    if (saved)
        return {};
    return tr("%1 could not be written. Is the folder there, writable, and the disk not full?").arg(path);
}

bool Chart::savePicture(const QString& path, const QString& suffix)
{
    repaintNow();
    const Picture picture(*this);
    const QSize size = picture.size();
    if (suffix == QLatin1String("svg"))
        return saveSvg(*m_plot, path, size, title());
    if (suffix == QLatin1String("pdf"))
        return m_plot->savePdf(path, size.width(), size.height(), QCP::epAllowCosmetic,
                               QApplication::applicationDisplayName(), title());
    return m_plot->savePng(path, size.width(), size.height(), kPngScale);
}

void Chart::copyImage()
{
    repaintNow();
    const Picture picture(*this);
    const QSize size = picture.size();
    QApplication::clipboard()->setPixmap(m_plot->toPixmap(size.width(), size.height(), kPngScale));
}

void Chart::fillMenu(QMenu* menu)
{
    menu->clear();
    const auto add = [this, menu](const QString& name, const QString& text, auto action) {
        QAction* item = menu->addAction(text, this, action);
        item->setObjectName(objectName() + name);
        item->setEnabled(!isEmpty());
    };
    add(QStringLiteral("Copy"), tr("&Copy image"), [this] { copyImage(); });
    add(QStringLiteral("SavePng"), tr("Save as &PNG…"),
        [this] { askAndSave(QStringLiteral("png"), tr("PNG image (*.png)")); });
    add(QStringLiteral("SaveSvg"), tr("Save as &SVG…"),
        [this] { askAndSave(QStringLiteral("svg"), tr("SVG drawing (*.svg)")); });
    add(QStringLiteral("SavePdf"), tr("Save as P&DF…"),
        [this] { askAndSave(QStringLiteral("pdf"), tr("PDF document (*.pdf)")); });
    add(QStringLiteral("SaveCsv"), tr("Save data as CS&V…"),
        [this] { askAndSave(QStringLiteral("csv"), tr("Table (*.csv)")); });
    menu->addSeparator();
    addMenuItems(menu);
    add(QStringLiteral("WholeRun"), tr("&Whole range"), [this] { m_group->resetZoom(); });
}

void Chart::askAndSave(const QString& suffix, const QString& filter)
{
    const QString suggestion = title().simplified().replace(QLatin1Char(' '), QLatin1Char('-')).toLower();
    const QString path = m_group->fileDialogs().saveFileName(
        this, {tr("Save “%1”").arg(title()), suggestion + QLatin1Char('.') + suffix, filter});
    if (path.isEmpty())
        return;
    const QString error = save(path);
    if (error.isEmpty())
        return;
    auto* box = new QMessageBox(QMessageBox::Warning, tr("The chart was not saved"), error, QMessageBox::Ok, this);
    box->setObjectName(QStringLiteral("chartSaveError"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace ui
