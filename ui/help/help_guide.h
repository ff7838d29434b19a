// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <vector>

class QDockWidget;
class QHelpEvent;
class QMainWindow;
class QMenu;
class QSettings;

namespace ui {

class GlossaryPanel;
class MessageBar;
class Tour;
struct TourStop;

/// What explains the window: the glossary in a dock, the tour, and "What's this?" by mouse or Shift+F1 for the control
/// that has the focus. A control without a text of its own is explained by its tool tip, or by what it stands in.
/// While this lives every link "glossary:…" that is opened anywhere in the program (QDesktopServices) leads here.
class HelpGuide : public QObject {
    Q_OBJECT

public:
    /// Nothing is owned; `stops` is asked at each start of the tour; the glossary is
    /// sorted as in `language`.
    HelpGuide(QMainWindow* window, QSettings* settings, std::function<std::vector<TourStop>()> stops,
              const QString& language);
    ~HelpGuide() override;

    void addActions(QMenu* menu);
    /// At the first start alone, and only where nothing else is told there.
    /// `lesson` starts the first lesson; null: there is none.
    void offerTour(MessageBar* bar, const std::function<void()>& lesson = {});
    [[nodiscard]] GlossaryPanel* glossary() const { return m_glossary; }
    [[nodiscard]] bool isGlossaryShown() const;
    [[nodiscard]] Tour* tour() const;

public slots:
    void startTour();
    void openGlossary(const QUrl& link); ///< "glossary:over-smoothing"; "glossary:" shows it as it is
    void closeGlossary();
    void explainFocused();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildGlossary(const QString& language);
    void fitGlossary();

    QMainWindow* m_window;
    QSettings* m_settings;
    std::function<std::vector<TourStop>()> m_stops;
    QDockWidget* m_dock = nullptr;
    GlossaryPanel* m_glossary = nullptr;
    QPointer<Tour> m_tour;
};

/// What "What's this?" says of a widget: its own text, else its tool tip, else that of what it stands in; as HTML whose
/// terms lead to the glossary.
[[nodiscard]] QString explanationOf(const QWidget* widget);

} // namespace ui
