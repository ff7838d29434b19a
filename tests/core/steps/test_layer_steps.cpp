// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps_case.h"

#include "base/json.h"
#include "engine/error.h"
#include "test_places.h"

#include <QTest>
#include <functional>
#include <limits>
#include <nlohmann/json.hpp>

using namespace engine;
using Json = nlohmann::json;

namespace {

const Json& golden()
{
    static const Json content = readJsonFile(places::fixturesFolder() / "goldens" / "steps.json");
    return content;
}

StepsState stateOf(const Json& given)
{
    StepsState state;
    const std::string method = given.at("method");
    state.settings.method = method == "lora"     ? StepsMethod::Lora
                            : method == "series" ? StepsMethod::Series
                                                 : StepsMethod::SeriesMixSkip;
    state.settings.source = given.at("source") == "h0" ? SiboSource::H0 : SiboSource::Zero;
    given.at("lambda").get_to(state.settings.lambda);
    given.at("rank").get_to(state.settings.rank);
    given.at("layer").get_to(state.settings.layer);
    given.at("detach").get_to(state.settings.detachH0);
    given.at("seed").get_to(state.seed);
    given.at("ids").get_to(state.ids);
    given.at("label").get_to(state.label);
    return state;
}

/// By central differences of fourth order: the error is of the order of step⁴.
double slope(double step, const std::function<double(double)>& loss)
{
    return (8 * (loss(step) - loss(-step)) - (loss(2 * step) - loss(-2 * step))) / (12 * step);
}

constexpr double kStep = 1e-3;

/// ∂loss/∂cell with everything behind the cell following.
double slopeOf(const StepsState& state, const StepsCell& cell, double value)
{
    return slope(kStep, [&](double offset) {
        StepsState moved = state;
        moved.edits[cell] = value + offset;
        return computeSteps(moved).loss();
    });
}

/// The rows that are mixed in stay as they are, whatever h0 does.
StepsState withHeldSource(StepsState state)
{
    const StepsGrid source = computeSteps(state)["source"].grid;
    for (std::size_t row = 0; row < source.rows; ++row)
        for (std::size_t column = 0; column < source.columns; ++column)
            state.edits[{"source", row, column}] = source.at(row, column);
    return state;
}

std::string refusal(StepsState state, const StepsCell& cell, double value)
{
    const StepsState before = state;
    try {
        setStepsCell(state, cell, value);
    } catch (const EngineError& error) {
        return state == before && error.code() == ErrorCode::BadConfig && !error.hint().empty() ? error.where() : "?";
    }
    return {};
}

} // namespace

/// One layer in steps: its numbers against transformers and autograd, its gradients against finite differences.
class TestLayerSteps : public QObject {
    Q_OBJECT
private slots:
    void agreesWithTransformers();
    void gradientsAgreeWithFiniteDifferences_data();
    void gradientsAgreeWithFiniteDifferences();
    void lambdaZeroIsPlain();
    void lambdaOneIsH0Alone();
    void lambdaDoesNothingInTheFirstLayer();
    void zeroSourceIsAWeakerBranch();
    void anUntrainedModuleChangesNothing();
    void editsHoldAndLetGo();
    void ranksKeepTheirNumbers();
    void badInputIsRefused();
    void settingsOutOfRange();
    void stepsNameWhatThereIs_data() { gradientsAgreeWithFiniteDifferences_data(); }
    void stepsNameWhatThereIs();
};

void TestLayerSteps::agreesWithTransformers()
{
    const double tolerance = golden().at("tolerance").get<double>();
    QCOMPARE(golden().at("cases").size(), std::size_t{14});
    for (const Json& test : golden().at("cases")) {
        const StepsResult result = computeSteps(stateOf(test.at("state")));
        for (const auto& [key, values] : test.at("matrices").items()) {
            const StepsGrid& grid = result[key].grid;
            QCOMPARE(values.size(), grid.values.size());
            double scale = 1;
            for (const Json& value : values)
                scale = std::max(scale, std::abs(value.get<double>()));
            for (std::size_t i = 0; i < values.size(); ++i) {
                const double apart = std::abs(grid.values[i] - values[i].get<double>()) / scale;
                QVERIFY2(
                    apart <= tolerance,
                    qPrintable(
                        QString("%1 %2[%3]: %4").arg(test.at("state").dump().c_str(), key.c_str()).arg(i).arg(apart)));
            }
        }
    }
}

void TestLayerSteps::gradientsAgreeWithFiniteDifferences_data()
{
    QTest::addColumn<int>("number");
    const auto list = steps::all();
    for (std::size_t i = 0; i < list.size(); ++i)
        QTest::newRow(list[i].name.c_str()) << static_cast<int>(i);
}

void TestLayerSteps::gradientsAgreeWithFiniteDifferences()
{
    QFETCH(int, number);
    const StepsState state = steps::all()[static_cast<std::size_t>(number)].state;
    const StepsResult result = computeSteps(state);
    int compared = 0;
    for (const StepsMatrix& gradient : result.matrices) {
        const StepsMatrix* of = gradient.role == StepsRole::Gradient ? result.find(gradient.key.substr(2)) : nullptr;
        if (of == nullptr || gradient.key == "d.frozen" || gradient.key == "d.lambda")
            continue; // the frozen map's share is a part of d.x alone
        if (!state.settings.detachH0 && gradient.key != "d.h0") {
            StepsState detached = state;
            detached.settings.detachH0 = true;
            QCOMPARE(gradient.grid.values, computeSteps(detached)[gradient.key].grid.values);
            continue; // nothing else depends on it
        }
        const bool held = gradient.key == "d.h0" && state.settings.detachH0;
        const StepsState from = held ? withHeldSource(state) : state;
        const double least = 1e-7 * std::max(steps::largest(gradient.grid), 1e-6);
        for (std::size_t row = 0; row < gradient.grid.rows; ++row)
            for (std::size_t column = 0; column < gradient.grid.columns; ++column) {
                const double expected = slopeOf(from, {of->key, row, column}, of->grid.at(row, column));
                const double apart = std::abs(gradient.grid.at(row, column) - expected);
                QVERIFY2(apart <= least, qPrintable(QString("%1[%2, %3]: %4 for %5")
                                                        .arg(gradient.key.c_str())
                                                        .arg(row)
                                                        .arg(column)
                                                        .arg(gradient.grid.at(row, column))
                                                        .arg(expected)));
                ++compared;
            }
    }
    QVERIFY2(compared >= (state.settings.detachH0 ? 200 : 30), qPrintable(QString::number(compared)));
    const double byLambda = slope(kStep, [&](double offset) {
        StepsState moved = state;
        moved.settings.lambda += offset;
        return computeSteps(moved).loss();
    });
    const double given = result["d.lambda"].grid.at(0, 0);
    QVERIFY2(std::abs(given - byLambda) <= 1e-7 * std::abs(byLambda) + 1e-12,
             qPrintable(QString("%1 for %2").arg(given).arg(byLambda)));
}

void TestLayerSteps::lambdaZeroIsPlain()
{
    for (auto& [name, state] : steps::all()) {
        state.settings.lambda = 0;
        const StepsResult result = computeSteps(state);
        QCOMPARE(result["mixed"].grid.values, result["x"].grid.values);
        for (const double value : result["d.source"].grid.values)
            QCOMPARE(value, 0.0);
    }
}

void TestLayerSteps::lambdaOneIsH0Alone()
{
    for (auto& [name, state] : steps::all()) {
        state.settings.lambda = 1;
        const StepsResult result = computeSteps(state);
        QCOMPARE(result["mixed"].grid.values, result["source"].grid.values);
        if (state.settings.source == SiboSource::H0)
            QCOMPARE(result["mixed"].grid.values, result["h0"].grid.values);
    }
}

void TestLayerSteps::lambdaDoesNothingInTheFirstLayer()
{
    StepsState state;
    state.settings.layer = 1;
    state.settings.lambda = 0;
    const StepsResult plain = computeSteps(state);
    state.settings.lambda = 0.7;
    const StepsResult mixed = computeSteps(state);
    QVERIFY(std::abs(mixed.loss() - plain.loss()) < 1e-14);
    QCOMPARE(mixed["d.lambda"].grid.at(0, 0), 0.0);
    // An adapter's input is what its sublayer puts out, and not h0: there λ acts in the first layer too.
    state.settings.method = StepsMethod::Series;
    QVERIFY(std::abs(computeSteps(state)["d.lambda"].grid.at(0, 0)) > 1e-6);
}

void TestLayerSteps::zeroSourceIsAWeakerBranch()
{
    StepsState zero, weaker;
    zero.settings.source = SiboSource::Zero;
    weaker.settings.lambda = 0;
    const StepsGrid b = computeSteps(weaker)["lora.b"].grid;
    for (std::size_t row = 0; row < b.rows; ++row)
        for (std::size_t column = 0; column < b.columns; ++column)
            setStepsCell(weaker, {"lora.b", row, column}, (1 - zero.settings.lambda) * b.at(row, column));
    QVERIFY(std::abs(computeSteps(zero).loss() - computeSteps(weaker).loss()) < 1e-14);
    QVERIFY(std::abs(computeSteps(zero).loss() - computeSteps({}).loss()) > 1e-3);
}

void TestLayerSteps::anUntrainedModuleChangesNothing()
{
    StepsState state;
    const StepsGrid b = computeSteps(state)["lora.b"].grid;
    for (std::size_t row = 0; row < b.rows; ++row)
        for (std::size_t column = 0; column < b.columns; ++column)
            setStepsCell(state, {"lora.b", row, column}, 0);
    const StepsResult result = computeSteps(state);
    QCOMPARE(result["y"].grid.values, result["frozen"].grid.values);
    QCOMPARE(steps::largest(result["d.lora.a"].grid), 0.0);
    QVERIFY(steps::largest(result["d.lora.b"].grid) > 0);
}

void TestLayerSteps::editsHoldAndLetGo()
{
    StepsState state;
    const StepsResult before = computeSteps(state);
    setStepsCell(state, {"mixed", 2, 3}, 1.5);
    const StepsResult held = computeSteps(state);
    QCOMPARE(held["mixed"].grid.at(2, 3), 1.5);
    QVERIFY(held.loss() != before.loss());
    QCOMPARE(held["x"].grid.values, before["x"].grid.values);
    state.settings.lambda = 0.9; // the cell stays, its neighbours follow
    const StepsResult later = computeSteps(state);
    QCOMPARE(later["mixed"].grid.at(2, 3), 1.5);
    QVERIFY(later["mixed"].grid.at(2, 2) != held["mixed"].grid.at(2, 2));
    state.settings.lambda = 0.4;
    clearStepsCell(state, {"mixed", 2, 3});
    QCOMPARE(state, StepsState{});
    QCOMPARE(computeSteps(state).loss(), before.loss());
    setStepsCell(state, {"ids", 0, 3}, 8);
    setStepsCell(state, {"label", 0, 0}, 0);
    QCOMPARE(state.ids[3], 8);
    QCOMPARE(state.label, 0);
    QVERIFY(state.edits.empty());
    QVERIFY(computeSteps(state)["h0"].grid.values != before["h0"].grid.values);
}

void TestLayerSteps::ranksKeepTheirNumbers()
{
    StepsState state;
    setStepsCell(state, {"lora.a", 1, 0}, 0.25);
    state.settings.rank = 1;
    const StepsResult narrow = computeSteps(state);
    QCOMPARE(narrow["lora.a"].grid.rows, std::size_t{1});
    QCOMPARE(narrow.scale, 4.0);
    state.settings.rank = 4;
    const StepsResult wide = computeSteps(state);
    QCOMPARE(wide["lora.a"].grid.at(1, 0), 0.25);
    QCOMPARE(wide.scale, 1.0);
    for (std::size_t row = 0; row < kStepsWidth; ++row)
        QCOMPARE(wide["lora.b"].grid.at(row, 0), narrow["lora.b"].grid.at(row, 0));
    state.settings.method = StepsMethod::Series; // it has no A; nothing is lost
    QVERIFY(computeSteps(state).find("lora.a") == nullptr);
    QCOMPARE(state.edits.size(), std::size_t{1});
}

void TestLayerSteps::badInputIsRefused()
{
    const StepsState state;
    const double inf = std::numeric_limits<double>::infinity();
    QCOMPARE(refusal(state, {"lora.a", 0, 0}, inf), std::string("A[1, 1]"));
    QCOMPARE(refusal(state, {"lora.a", 0, 0}, std::nan("")), std::string("A[1, 1]"));
    QCOMPARE(refusal(state, {"mixed", 1, 2}, 1000.5), std::string("x̃[2, 3]"));
    QCOMPARE(refusal(state, {"lora.a", 2, 0}, 1), std::string("lora.a"));
    QCOMPARE(refusal(state, {"nothing", 0, 0}, 1), std::string("nothing"));
    QCOMPARE(refusal(state, {"d.lora.a", 0, 0}, 1), std::string("dA[1, 1]"));
    QCOMPARE(refusal(state, {"ids", 0, 1}, 2.5), std::string("id[1, 2]"));
    QCOMPARE(refusal(state, {"ids", 0, 1}, 10), std::string("id[1, 2]"));
    QCOMPARE(refusal(state, {"ids", 0, 1}, -1), std::string("id[1, 2]"));
    QCOMPARE(refusal(state, {"label", 0, 0}, 2), std::string("label[1, 1]"));
    // The largest numbers that are taken give numbers everywhere.
    StepsState wild;
    for (const char* key : {"h0", "words", "lora.a", "lora.b", "layer2.query.weight", "logits"})
        for (std::size_t column = 0; column < 2; ++column)
            setStepsCell(wild, {key, 0, column}, column == 0 ? 1000 : -1000);
    for (const StepsMatrix& matrix : computeSteps(wild).matrices)
        for (const double value : matrix.grid.values)
            QVERIFY2(std::isfinite(value), matrix.key.c_str());
}

void TestLayerSteps::settingsOutOfRange()
{
    const auto refused = [](const std::function<void(StepsState&)>& change) {
        StepsState state;
        change(state);
        try {
            (void)computeSteps(state);
        } catch (const EngineError& error) {
            return error.where();
        }
        return std::string();
    };
    QCOMPARE(refused([](StepsState& s) { s.settings.lambda = 1.01; }), std::string("lambda"));
    QCOMPARE(refused([](StepsState& s) { s.settings.lambda = std::nan(""); }), std::string("lambda"));
    QCOMPARE(refused([](StepsState& s) { s.settings.rank = 0; }), std::string("rank"));
    QCOMPARE(refused([](StepsState& s) { s.settings.rank = 5; }), std::string("rank"));
    QCOMPARE(refused([](StepsState& s) { s.settings.layer = 3; }), std::string("layer"));
    QCOMPARE(refused([](StepsState& s) { s.settings.source = SiboSource::Permuted; }), std::string("source"));
    QCOMPARE(refused([](StepsState& s) { s.ids = {0}; }), std::string("ids"));
    QCOMPARE(refused([](StepsState& s) { s.ids.assign(7, 0); }), std::string("ids"));
    QCOMPARE(refused([](StepsState& s) { s.ids = {0, 99}; }), std::string("ids"));
    QCOMPARE(refused([](StepsState& s) { s.label = 2; }), std::string("label"));
    QCOMPARE(refused([](StepsState& s) { s.edits[{"x", 0, 0}] = 1e9; }), std::string("x"));
}

void TestLayerSteps::stepsNameWhatThereIs()
{
    QFETCH(int, number);
    const StepsState state = steps::all()[static_cast<std::size_t>(number)].state;
    const StepsResult result = computeSteps(state);
    bool backward = false;
    std::size_t lastForward = 0, place = 0;
    for (const LayerStep& step : layerSteps(state.settings)) {
        QVERIFY(step.backward || !backward); // forward first
        backward = step.backward;
        for (const std::string& key : step.matrices)
            QVERIFY2(result.find(key) != nullptr, key.c_str());
        const StepsMatrix& made = result[step.result()];
        QCOMPARE(made.role == StepsRole::Gradient, step.backward);
        place = static_cast<std::size_t>(&made - result.matrices.data());
        QVERIFY(step.backward || place > lastForward); // each builds on the one before
        lastForward = step.backward ? lastForward : place;
    }
    QCOMPARE(layerSteps(state.settings).back().result(), std::string("d.lambda"));
}

QTEST_GUILESS_MAIN(TestLayerSteps)
#include "test_layer_steps.moc"
