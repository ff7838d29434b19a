// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <string>
#include <vector>

class QLineEdit;
class QListWidget;

namespace ui {

/// A list of settings to pick one from, with a line that narrows it by name, key or what the help says. Opens below a
/// button and closes when something is picked or the focus leaves.
class FieldChooser : public QFrame {
    Q_OBJECT

public:
    explicit FieldChooser(QWidget* parent = nullptr);

    /// Shows the fields of these keys below `anchor`.
    void open(const std::vector<std::string>& keys, QWidget* anchor);

signals:
    void chosen(const std::string& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& text);
    void pick();

    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace ui
