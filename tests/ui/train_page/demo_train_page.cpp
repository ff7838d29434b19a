// SPDX-License-Identifier: GPL-3.0-or-later
// A look at the Train page with each family and method, without an engine: `demo_train_page DIR [WORD]` writes a
// picture of each, light and dark, in two sizes; with WORD those alone whose name holds it.
#include "config/config_form.h"
#include "config/config_model.h"
#include "demo_pictures.h"
#include "engine/model_facts.h"
#include "fake_session.h"
#include "theme/theme.h"
#include "train/run_view.h"
#include "train/train_page.h"

#include <QScrollBar>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtEndian>

#include <memory>

namespace {

constexpr int kSettle = 700; // ms

struct Family {
    const char* name;
    const char* config;
};

using engine::MethodKind;

constexpr MethodKind kMethods[] = {MethodKind::Lora,         MethodKind::Dora, MethodKind::Series, MethodKind::Parallel,
                                   MethodKind::AdapterInput, MethodKind::Ia3,  MethodKind::Bitfit, MethodKind::Prefix,
                                   MethodKind::Prompt,       MethodKind::Full, MethodKind::Head};

constexpr Family kFamilies[] = {
    {"bert", R"({"model_type": "bert", "num_hidden_layers": 6, "hidden_size": 384, "num_attention_heads": 12,
                 "intermediate_size": 1536})"},
    {"roberta", R"({"model_type": "roberta", "num_hidden_layers": 12, "hidden_size": 768, "num_attention_heads": 12,
                    "intermediate_size": 3072, "vocab_size": 50265})"},
    {"llama", R"({"model_type": "llama", "num_hidden_layers": 30, "hidden_size": 576, "num_attention_heads": 9,
                  "num_key_value_heads": 3, "intermediate_size": 1536, "tie_word_embeddings": true})"},
    {"gptj", R"({"model_type": "gptj", "n_layer": 28})"}};

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// config.json of a real size, and weights whose file has a header and then a hole.
void writeModel(const QString& folder, const Family& family)
{
    QDir().mkpath(folder);
    const QByteArray header = R"({"a": {"dtype": "BF16", "shape": [134515008], "data_offsets": [0, 269030016]}})";
    QByteArray length(8, '\0');
    qToLittleEndian<quint64>(static_cast<quint64>(header.size()), length.data());
    write(folder + "/config.json", family.config);
    write(folder + "/model.safetensors", length + header);
    if (!QFile::resize(folder + "/model.safetensors", length.size() + header.size() + 269030016))
        qFatal("cannot write the weights");
    write(folder + "/tokenizer.json", R"({"model": {"type": "BPE"}})");
    write(folder + "/README.md", "---\nlicense: apache-2.0\n---\n");
}

class Demo {
public:
    explicit Demo(const QDir& out) : m_out(out), m_settings(m_folder.filePath("window.ini"), QSettings::IniFormat)
    {
        for (const Family& family : kFamilies)
            writeModel(m_folder.filePath(family.name), family);
        write(m_folder.filePath("train.tsv"), "sentence\tlabel\n");
        m_page =
            std::make_unique<ui::TrainPage>(ui::TrainPage::Context{&m_session, &m_theme, &m_settings, {}, {}, nullptr});
        m_page->setWindowFlag(Qt::FramelessWindowHint);
        m_page->show();
        m_session.nextCheck.memoryAvailable = 8'000'000'000;
        for (const MethodKind kind : kMethods) {
            const auto place = static_cast<std::int64_t>(kind) + 1;
            m_session.nextCheck.methods.push_back({kind, 70'000 * place, 900'000'000 * place});
        }
    }

    void shoot(const Family& family, MethodKind kind, const QString& word)
    {
        const QString name = QString::fromLatin1(family.name) + '-' + engine::name(kind);
        if (!name.contains(word))
            return;
        engine::TrainConfig config;
        config.model.path = m_folder.filePath(family.name).toStdString();
        config.task.train = config.task.validation = m_folder.filePath("train.tsv").toStdString();
        config.method.kind = kind;
        const bool language = !QString::fromLatin1(family.name).contains("bert");
        if (language)
            config.task.kind = engine::TaskKind::CausalLm;
        if (name == "llama-lora") {
            config.sibo.learnable = engine::LambdaLearning::Layer;
            config.sibo.lambda = 0.5;
        }
        m_session.nextReport = {engine::describeModel(config.model.path),
                                engine::describeSites(config, config.model.path, language ? 0 : 2),
                                {}};
        m_page->model()->load(config);
        m_page->show();
        showRun(config, language);
        demo::forEachLook(m_theme, demo::kWindowSizes,
                          [&](const QSize& size, const QString& look) { grab(name + '-' + look, size); });
    }

private:
    void showRun(const engine::TrainConfig& config, bool language)
    {
        engine::RunRecord record;
        record.summary = engine::summarise("run", config, {});
        record.summary.label = "run";
        record.events = sample::runEvents("run", config.sibo.lambda);
        for (engine::Event& event : record.events) {
            if (auto* started = std::get_if<engine::RunStarted>(&event.body); started && language)
                started->primaryMetric = "−loss";
            if (auto* evaluation = std::get_if<engine::EvalDone>(&event.body); evaluation && language)
                evaluation->primary -= 2;
            auto* step = std::get_if<engine::StepDone>(&event.body);
            if (!step || config.sibo.learnable == engine::LambdaLearning::Off)
                continue;
            for (int layer = 0; layer < 30; layer += 3)
                step->lambdas["layer " + std::to_string(layer)] =
                    0.5 + (layer - 15) * static_cast<double>(step->step) / 4000;
        }
        m_page->showRecorded({{record}, {}});
        m_page->view()->tabs()->setCurrentIndex(1);
    }

    void grab(const QString& name, const QSize& size)
    {
        m_page->resize(size);
        demo::wait(kSettle);
        auto* form = m_page->findChild<ui::ConfigForm*>();
        form->verticalScrollBar()->setValue(0);
        form->ensureWidgetVisible(m_page->findChild<QWidget*>("blockDrawing"), 0, 40);
        demo::save(*m_page, m_out, name);
    }

    QDir m_out;
    QTemporaryDir m_folder;
    QSettings m_settings;
    ui::Theme m_theme;
    FakeSession m_session;
    std::unique_ptr<ui::TrainPage> m_page;
};

} // namespace

int main(int argc, char** argv)
{
    demo::useNoDisplay();
    QApplication application(argc, argv);
    Demo demo(demo::outFolder());
    for (const Family& family : kFamilies)
        for (const MethodKind kind : kMethods)
            demo.shoot(family, kind, QApplication::arguments().value(2));
    return 0;
}
