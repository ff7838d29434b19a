// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <utility>
#include <vector>

class QCheckBox;

namespace ui {

/// Check boxes beside each other, each with an id; what is ticked keeps the order in which it was put in.
class CheckRow : public QWidget {
    Q_OBJECT

public:
    using Items = std::vector<std::pair<QString, QString>>; ///< id and words

    /// Object names are `prefix` and the id.
    explicit CheckRow(const QString& prefix, QWidget* parent = nullptr);

    /// Where they are others than before, none is ticked.
    void setItems(const Items& items);
    void setChecked(const QStringList& ids);
    void checkAll();
    [[nodiscard]] QStringList checked() const;
    [[nodiscard]] bool allChecked() const;
    [[nodiscard]] const Items& items() const { return m_items; }
    [[nodiscard]] QList<QWidget*> focusOrder() const;

signals:
    void changed();

private:
    QString m_prefix;
    Items m_items;
    std::vector<QCheckBox*> m_boxes;
    QStringList m_order; ///< as it was put in
};

/// Where the same are chosen as before, in the order in which they were.
[[nodiscard]] QStringList inOrder(const QStringList& chosen, const QStringList& before);

} // namespace ui
