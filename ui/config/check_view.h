// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace ui {

class ElidedLabel;
class LinkLabel;
class TokenLegend;
class TokenView;
class Theme;

/// A traffic light that can be read without its colour: a dot and a word.
enum class Light { Unknown, Good, Tight, Bad };

/// How an estimate stands to what there is: below 70 % good, below 95 % tight, else bad. Nothing known: unknown.
[[nodiscard]] Light lightFor(std::int64_t needed, std::int64_t available);

/// What a start would take, in a few lines beside the Train button: parameters, memory, time, disk, and the first
/// problem that has no field of its own.
class CheckSummary : public QWidget {
    Q_OBJECT

public:
    explicit CheckSummary(const Theme* theme, QWidget* parent = nullptr);

    void showChecking();
    void showCheck(const engine::StartCheck& check);
    /// Why nothing can be started: the field to correct, or to fill in where nobody did yet, which may be out of
    /// sight; empty: none.
    void pointTo(const QString& label, bool isPrompt = false);

signals:
    void correctionWanted();

private:
    struct Line {
        QLabel* name;
        ElidedLabel* text;
        QLabel* light;
    };
    Line addLine(const QString& name);
    void setLight(const Line& line, Light light, const QString& word);
    void showParameters(const engine::StartCheck& check);
    void showSizes(const engine::StartCheck& check);

    QGridLayout* m_grid;
    Line m_parameters, m_memory, m_time, m_disk;
    QLabel* m_problem;
    LinkLabel* m_correct;
};

/// The data behind a start: rows, labels, lengths and truncation by split; problems; the first batch as tokens.
class CheckDetails : public QWidget {
    Q_OBJECT

public:
    explicit CheckDetails(const Theme* theme, QWidget* parent = nullptr);

    void showCheck(const engine::StartCheck& check);

    /// No width of its own: it takes what there is and arranges its parts to fit.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void followWidth();

    QLabel *m_empty, *m_splits, *m_batchTitle;
    TokenView* m_tokens;
    TokenLegend* m_legend;
    QBoxLayout* m_parts = nullptr; ///< table beside the tokens, or above them
};

/// The splits as a table in rich text: rows, labels, tokens, truncation. Texts from files are escaped.
[[nodiscard]] QString splitTable(const engine::StartCheck& check);

} // namespace ui
