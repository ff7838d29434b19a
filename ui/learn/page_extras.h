// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/page_draft.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QSpinBox;
class QToolButton;

namespace ui {

class CheckRow;

/// What a page may say beside the usual, in a section that is closed at first: which controls are offered; of a reading
/// what its chart shows first, of a state where it stands and when it counts as run.
class PageExtras : public QWidget {
    Q_OBJECT

public:
    explicit PageExtras(QWidget* parent = nullptr);

    /// Shows those that fit to what the draft shows; `source` has it.
    void setDraft(const PageDraft& draft, const LessonSource& source);
    /// Puts into `draft` what stands here.
    void fill(PageDraft& draft) const;
    /// The page shows something else.
    void follow(const PageDraft& draft, const LessonSource& source);
    [[nodiscard]] QList<QWidget*> focusOrder() const;

signals:
    void changed();

private:
    void build();
    void followOpen(bool open);
    void fillControls(PageDraft::Shows shows);
    void fillReading(const PageDraft& draft, const LessonSource& source);
    void fillSteps(const PageDraft& draft, const LessonSource& source);

    QToolButton* m_more;
    QWidget* m_body;
    QFormLayout* m_form;
    CheckRow* m_controls;
    QComboBox *m_measure, *m_from, *m_to;
    QSpinBox* m_layer; ///< −1: the last
    PageDraft::Shows m_shows = PageDraft::Nothing;
    QString m_shown;                      ///< state or reading that the fields are of
    std::optional<QStringList> m_offered; ///< controls as they were put in
};

/// The controls of a page that shows this, in words.
[[nodiscard]] QString lessonControlWords(const QString& control);

} // namespace ui
