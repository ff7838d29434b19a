// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// How one run looks in every chart: colour = λ, stroke = method, the baseline λ = 0 dashed. Who knows that few runs
/// are shown spreads their colours over the whole ramp.
struct SeriesStyle {
    QString id;    ///< the run; unique
    QString label; ///< "λ 0.2"
    double lambda = 0;
    bool dashed = false;                 ///< the baseline
    Qt::PenStyle stroke = Qt::SolidLine; ///< of the method
    std::optional<double> shade = {};    ///< place on λ's ramp in [0, 1]; null: λ itself
    double width = 1;                    ///< share of a line's usual width

    [[nodiscard]] Qt::PenStyle penStyle() const { return dashed ? Qt::DashLine : stroke; }
};

/// Label "λ 0.2" (plus ` · suffix`, for instance a seed or method), dashed at λ = 0, one stroke a method kind.
[[nodiscard]] SeriesStyle makeSeriesStyle(const QString& id, double lambda, const QString& methodKind = {},
                                          const QString& suffix = {});

[[nodiscard]] QColor colorOf(const SeriesStyle& style, bool dark);

/// The runs that all charts of a page show, and what the legend does to them. Order = order of adding.
/// Shown    visible (check box), and the soloed one alone while there is a solo; never what is excluded.
class SeriesModel : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Adds, or restyles the one with this id.
    void set(const SeriesStyle& style);
    void remove(const QString& id);
    void clear();
    /// These and no others, in this order; check boxes, solo, highlight and selection stay where their series do.
    void replace(const std::vector<SeriesStyle>& styles);
    /// Series that a filter elsewhere leaves out: not shown, whatever their check boxes say.
    void setExcluded(std::vector<QString> ids);

    [[nodiscard]] const std::vector<SeriesStyle>& all() const { return m_styles; }
    [[nodiscard]] const SeriesStyle* find(const QString& id) const; ///< null: unknown; valid until the next change
    [[nodiscard]] bool isShown(const QString& id) const;
    [[nodiscard]] bool isVisible(const QString& id) const;
    void setVisible(const QString& id, bool visible);

    [[nodiscard]] QString solo() const { return m_solo; } ///< empty: none
    void showAll();                                       ///< every check box on, no solo
    /// The soloed id again, or an empty one, shows all.
    void toggleSolo(const QString& id);

    [[nodiscard]] QString highlighted() const { return m_highlighted; }
    void setHighlighted(const QString& id); ///< empty: none

    /// The run that charts of one run show (heat map): the solo, else the last selected or soloed one that is shown,
    /// else the first shown.
    [[nodiscard]] QString selected() const;
    void select(const QString& id);

signals:
    void stylesChanged(); ///< added, removed, restyled
    void shownChanged();  ///< check boxes, solo or selection
    void highlightChanged();

private:
    std::vector<SeriesStyle> m_styles;
    std::vector<QString> m_hidden, m_excluded;
    QString m_solo;
    QString m_highlighted;
    QString m_selected;
};

} // namespace ui
