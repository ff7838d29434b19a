// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/field_rows.h"

namespace engine {

std::vector<Field> methodFields()
{
    const auto withLora = [](const TrainConfig& config) { return config.method.kind == MethodKind::Lora; };
    return {
        row(&TrainConfig::method, &MethodConfig::kind)
            .named("method.kind", "Method")
            .help("lora: small low-rank updates beside frozen linear layers, plus the head. head: only the "
                  "classification head, a linear probe, as the lower line to compare with."),
        row(&TrainConfig::method, &MethodConfig::rank)
            .named("method.rank", "Rank")
            .range(1, 1024)
            .when(withLora)
            .help("Width of the low-rank update. 8 is a good start; more parameters help where the task is far from "
                  "what the model has learned."),
        row(&TrainConfig::method, &MethodConfig::alpha)
            .named("method.alpha", "Alpha")
            .above(0)
            .range(0, 100000)
            .when(withLora)
            .lockstep()
            .help("Scale of the update: it is multiplied by alpha / rank. Usually twice the rank; raise it with the "
                  "rank to keep the update's size."),
        row(&TrainConfig::method, &MethodConfig::dropout)
            .named("method.dropout", "Adapter dropout")
            .range(0, 1)
            .below(1)
            .when(withLora)
            .help("Share of the update's inputs that is dropped at random while training. Raise it where training "
                  "data are few and validation falls behind."),
        row(&TrainConfig::method, &MethodConfig::targets)
            .named("method.targets", "Adapted layers")
            .null("query, value")
            .advanced()
            .when(withLora)
            .help("Which linear layers get an update, by the names PEFT uses: query, key, value, "
                  "attention.output.dense, intermediate.dense, output.dense. λ mixes only at those of them that "
                  "sibo.placement names."),
    };
}

} // namespace engine
