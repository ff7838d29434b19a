// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/generate.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QToolButton;

namespace ui {

class NumberBox;
class TermLabel;

/// How answers are generated, folded away under a line that says it in words: the likeliest token, beams or sampling,
/// with the settings that go with the choice.
class GenerationEdit : public QWidget {
    Q_OBJECT

public:
    explicit GenerationEdit(QWidget* parent = nullptr);

    /// As it stands; a text that is no number counts as its default, and `problem` tells.
    [[nodiscard]] engine::GenerationSettings settings() const;
    /// What is wrong with what was typed; empty: nothing.
    [[nodiscard]] QString problem() const;

signals:
    void edited();

private:
    enum class Choice { Greedy, Beams, Sampling };
    struct Number {
        const char* name;
        QString label, toolTip;
        double least, most, value;
        bool whole;
    };
    void build(QWidget* body);
    NumberBox* add(QFormLayout* form, const Number& number);
    void follow();
    void changed();
    [[nodiscard]] Choice choice() const;
    [[nodiscard]] QString words() const;

    QToolButton* m_fold;
    TermLabel* m_words;
    QWidget* m_body;
    QFormLayout* m_form = nullptr;
    QComboBox* m_choice = nullptr;
    NumberBox *m_beams = nullptr, *m_lengthPenalty = nullptr;
    NumberBox *m_temperature = nullptr, *m_topK = nullptr, *m_topP = nullptr, *m_seed = nullptr;
    NumberBox *m_repetition = nullptr, *m_newTokens = nullptr;
};

} // namespace ui
