// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/error.h"
#include "text/tokenizer.h"

#include <algorithm>
#include <string>
#include <vector>

/// A language model's tokenizer small enough to follow by hand: the longest piece that fits is taken from the end of
/// the text on, so what follows a prompt changes how the prompt itself is cut. Ids are places in the list: 0 <unk>, 1
/// <s> (put first if wanted), 2 </s>, then the pieces.
class GreedyTokenizer : public engine::Tokenizer {
public:
    GreedyTokenizer(std::vector<std::string> pieces, bool addsStart) : m_addsStart(addsStart)
    {
        m_pieces = {"<unk>", "<s>", "</s>"};
        m_pieces.insert(m_pieces.end(), pieces.begin(), pieces.end());
        m_special.unknown = 0;
        m_special.bos = 1;
        m_special.eos = 2;
    }

    [[nodiscard]] engine::Encoding encode(std::string_view a, std::optional<std::string_view>, int maxLength,
                                          engine::SpecialText special) const override
    {
        if (maxLength <= specialCount(false))
            throw engine::EngineError(engine::ErrorCode::BadConfig, "no room", "task.max_length");
        engine::Encoding encoding;
        encoding.ids = encodePlain(a, special);
        if (m_addsStart)
            encoding.ids.insert(encoding.ids.begin(), 1);
        const auto kept = std::min(encoding.ids.size(), static_cast<std::size_t>(maxLength));
        encoding.truncated = static_cast<std::int64_t>(encoding.ids.size() - kept);
        encoding.ids.resize(kept);
        encoding.segments.assign(kept, 0);
        return encoding;
    }
    [[nodiscard]] std::vector<std::int32_t> encodePlain(std::string_view text,
                                                        engine::SpecialText special) const override
    {
        std::vector<std::int32_t> ids;
        while (!text.empty()) {
            std::size_t best = 0;
            for (std::size_t id = special == engine::SpecialText::Token ? 1 : 3; id < m_pieces.size(); ++id)
                if (text.ends_with(m_pieces[id]) && (best == 0 || m_pieces[id].size() > m_pieces[best].size()))
                    best = id;
            ids.push_back(static_cast<std::int32_t>(best));
            text.remove_suffix(best == 0 ? 1 : m_pieces[best].size());
        }
        std::reverse(ids.begin(), ids.end());
        return ids;
    }
    [[nodiscard]] std::string decode(std::span<const std::int32_t> ids, bool skipSpecial) const override
    {
        std::string text;
        for (const std::int32_t id : ids)
            if (!skipSpecial || !isSpecial(id))
                text += tokenText(id);
        return text;
    }
    [[nodiscard]] bool isSpecial(std::int32_t id) const override { return id < 3; }
    [[nodiscard]] std::string_view tokenText(std::int32_t id) const override
    {
        return m_pieces.at(static_cast<std::size_t>(id));
    }
    [[nodiscard]] std::int32_t vocabSize() const override { return static_cast<std::int32_t>(m_pieces.size()); }
    [[nodiscard]] const engine::SpecialIds& specialIds() const override { return m_special; }
    [[nodiscard]] int specialCount(bool) const override { return m_addsStart ? 1 : 0; }

private:
    std::vector<std::string> m_pieces;
    engine::SpecialIds m_special;
    bool m_addsStart;
};
