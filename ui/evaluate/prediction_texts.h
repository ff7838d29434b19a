// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/prediction_filter.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace ui {

/// One prediction whole: the prompt, and what the one or two arms answered, side by side.
class PredictionTexts : public QWidget {
    Q_OBJECT

public:
    explicit PredictionTexts(QWidget* parent = nullptr);

    void show(const PredictionPairs::Pair& pair, const QStringList& names, engine::AnswerReading reading);
    void clear();

private:
    struct Part {
        QWidget* box;
        QLabel* title;
        QPlainTextEdit* text;
    };
    Part addPart(const char* name, const QString& accessible);
    void showAnswer(const Part& part, const engine::Prediction& prediction, const QString& name,
                    engine::AnswerReading reading);

    Part m_prompt, m_first, m_second;
};

} // namespace ui
