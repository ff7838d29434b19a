// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/toy/toy_runs.h"
#include "lab/toy/toy_search.h"
#include "session/toy_source.h"

#include <QElapsedTimer>
#include <QWidget>

#include <deque>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTabWidget;

namespace ui {

class MessageBar;
class RunCharts;
class TermLabel;
class Theme;
class ToyForm;
class ToyNow;
class ToySearchView;

/// The toy world: depth and λ to be turned on the left; on the right what they do to the model before anything is
/// trained, curves of all λ run so far, and what the search behind it saw. Runs go through the session as any training
/// does, one world after the other; what was trained to the end already is not trained again. GUI thread.
class ToyView : public QWidget {
    Q_OBJECT

public:
    struct Context {
        Session* session = nullptr;         ///< not owned
        ToySource* source = nullptr;        ///< not owned
        Theme* theme = nullptr;             ///< not owned
        std::filesystem::path search = {};  ///< folder with grid.tsv, the search's table
        std::function<bool()> blocked = {}; ///< something else has the machine; may be empty
    };

    explicit ToyView(const Context& context, QWidget* parent = nullptr);
    ~ToyView() override;

    [[nodiscard]] ToyForm* form() const { return m_form; }
    [[nodiscard]] RunCharts* charts() const { return m_charts; }
    [[nodiscard]] QTabWidget* tabs() const { return m_tabs; }

    /// Trains what is chosen and was not trained yet.
    void run();
    void stop();
    /// To be called as well when `blocked` answers otherwise than before.
    void followState();

signals:
    /// So many runs are about to start in the session.
    void starting(int runs);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildControls();
    QWidget* buildResults(const Context& context);
    void connectSession();
    void startNext();
    void start(const ToyRequest& request, const engine::TrainConfig& config);
    void consume(const std::vector<engine::Event>& batch);
    void giveUp(const QString& what, const ErrorInfo& error);
    void showBoard();
    void lookAtWorld();
    void keepLook(const ToyLook& look);
    void showFrozen();
    void showNow();
    [[nodiscard]] std::optional<ToyLook> lookOfBoard() const;
    [[nodiscard]] ToyOverLambda overLambda() const;
    [[nodiscard]] QString whatWasTrained() const;
    [[nodiscard]] QString obstacle() const;

    Session* m_session;
    std::function<bool()> m_blocked;
    ToySource* m_source;
    ToyForm* m_form;
    RunCharts* m_charts = nullptr;
    ToyNow* m_now = nullptr;
    ToySearch m_recorded;
    ToySearchView* m_search = nullptr;
    QTabWidget* m_tabs = nullptr;
    MessageBar* m_message = nullptr;
    QPushButton *m_run = nullptr, *m_stop = nullptr;
    TermLabel* m_status = nullptr;
    ToyRuns m_runs;
    std::deque<ToyRequest> m_waiting; ///< the first is being prepared or trained
    bool m_mine = false;              ///< the session trains the first
    std::size_t m_asked = 0;          ///< starts since Run was pressed
    std::vector<ToyLook> m_looks;     ///< each of another world
    QElapsedTimer m_clock;            ///< since Run was pressed
    std::size_t m_trained = 0;        ///< runs since then
    std::optional<double> m_seconds;  ///< that these took; null: they have not ended
};

} // namespace ui
