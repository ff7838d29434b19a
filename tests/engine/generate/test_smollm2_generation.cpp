// SPDX-License-Identifier: GPL-3.0-or-later
#include "generation_case.h"

#include <algorithm>
#include <cmath>

#include <QtTest>

using namespace engine;

namespace {

constexpr double kClose = 1e-4; // rounding may choose either of two tokens whose logits are nearer than this
constexpr int kMostClose = 3;   // of 100 prompts

std::vector<std::int32_t> idsOf(const QJsonValue& list)
{
    std::vector<std::int32_t> ids;
    for (const double id : golden::numbers(list))
        ids.push_back(static_cast<std::int32_t>(id));
    return ids;
}

/// The step from which the reference itself is in doubt; one behind the last if it never is.
std::size_t doubtfulFrom(const QJsonObject& greedy)
{
    const std::vector<double> gaps = golden::numbers(greedy["gaps"]);
    return static_cast<std::size_t>(std::find_if(gaps.begin(), gaps.end(), [](double gap) { return gap < kClose; }) -
                                    gaps.begin());
}

} // namespace

/// SmolLM2-135M on the first 100 questions of GSM8K's test file, 64 tokens, against transformers at batch 1.
class TestSmolLm2Generation : public QObject {
    Q_OBJECT
private:
    QJsonArray m_prompts;
    std::optional<TransformerModel> m_model;
    std::unique_ptr<Network> m_network;

    std::vector<Generation> generated(int numBeams)
    {
        GeneratorOptions options;
        options.settings.maxNewTokens = 64;
        options.settings.numBeams = numBeams;
        options.endTokens = {2};
        std::vector<PromptIds> prompts;
        for (const QJsonValue& prompt : m_prompts)
            prompts.push_back({idsOf(prompt["ids"]), prompts.size()});
        const generation::NumberTokenizer tokenizer(static_cast<std::int32_t>(m_model->shape.vocabSize));
        return Generator(*m_network, tokenizer, options)(prompts, {}).front();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const std::filesystem::path folder = golden::modelFolder().parent_path() / "SmolLM2-135M";
        if (!std::filesystem::exists(folder / "model.safetensors"))
            QSKIP("SmolLM2-135M is not here: packaging/get-smollm2 makes its folder in build/models");
        QFile file(QString::fromUtf8(qgetenv("SIBO_GOLDENS")) + "/generation_full.json");
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("SIBO_GOLDENS does not name a folder with generation_full.json (packaging/test --strict makes it)");
        m_prompts = QJsonDocument::fromJson(file.readAll()).object()["prompts"].toArray();
        QCOMPARE(m_prompts.size(), 100);
        LoadOptions load;
        load.languageModel = load.inference = true;
        m_model.emplace(loadTransformer(folder, load));
        NetworkOptions options;
        options.method.kind = MethodKind::Head;
        options.method.languageModel = true;
        options.classes = 0;
        m_network = std::make_unique<Network>(*m_model, options, std::vector<MethodMember>(1));
    }

    void greedyIsEqual()
    {
        const std::vector<Generation> ours = generated(1);
        int inDoubt = 0;
        for (qsizetype p = 0; p < m_prompts.size(); ++p) {
            const QJsonObject greedy = m_prompts[p].toObject()["greedy"].toObject();
            std::vector<std::int32_t> expected = idsOf(greedy["ids"]), given = ours[static_cast<std::size_t>(p)].ids;
            const std::size_t doubt = doubtfulFrom(greedy);
            if (doubt < expected.size()) {
                ++inDoubt;
                qInfo("question %d: the reference's two likeliest tokens are within %.0e at step %d",
                      static_cast<int>(p) + 1, kClose, static_cast<int>(doubt) + 1);
                expected.resize(doubt);
                given.resize(std::min(given.size(), doubt));
            }
            QVERIFY2(given == expected, qPrintable(QString("question %1").arg(p + 1)));
        }
        QVERIFY2(inDoubt <= kMostClose, qPrintable(QString("%1 in doubt").arg(inDoubt)));
    }

    void beamsAreEqual()
    {
        const std::vector<Generation> ours = generated(4);
        int equal = 0, sameScore = 0;
        for (qsizetype p = 0; p < m_prompts.size(); ++p) {
            const QJsonObject beam = m_prompts[p].toObject()["beam"].toObject();
            const Generation& given = ours[static_cast<std::size_t>(p)];
            const double apart = std::abs(given.score - beam["score"].toDouble());
            if (given.ids == idsOf(beam["ids"]))
                ++equal;
            else if (apart <= kClose)
                ++sameScore;
            else
                QFAIL(qPrintable(QString("question %1: another sequence, score %2 against %3")
                                     .arg(p + 1)
                                     .arg(given.score)
                                     .arg(beam["score"].toDouble())));
        }
        qInfo("4 beams: %d of 100 sequences equal, %d others with a score within %.0e", equal, sameScore, kClose);
        QCOMPARE(equal + sameScore, 100);
    }
};

QTEST_GUILESS_MAIN(TestSmolLm2Generation)
#include "test_smollm2_generation.moc"
