// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/generate.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace ui {

class NumberBox;

/// How text is generated: length, sampling, chat template and system message.
class PlaySettings : public QWidget {
    Q_OBJECT

public:
    explicit PlaySettings(QWidget* parent = nullptr);

    [[nodiscard]] engine::GenerationSettings settings() const;
    [[nodiscard]] bool chat() const;
    [[nodiscard]] QString systemMessage() const; ///< empty: none
    /// A conversation goes on: what the model is told before it is said already.
    void setTalking(bool talking);
    /// What is wrong with what was typed; empty: nothing.
    [[nodiscard]] QString problem() const;

signals:
    void edited();

private:
    NumberBox* addNumber(QFormLayout* form, const char* name, const QString& label, const QString& help, double value,
                         bool whole);
    void follow();

    QCheckBox *m_chat, *m_sample;
    QLineEdit* m_system;
    NumberBox *m_tokens, *m_temperature, *m_topK, *m_topP, *m_penalty, *m_seed;
    bool m_talking = false;
};

} // namespace ui
