// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/parquet/leaf.h"

#include "engine/error.h"

namespace engine::parquet {

namespace {

constexpr int kDeepest = 32;

/// Where a walk down the schema stands.
struct Place {
    std::string path; ///< names so far
    std::uint32_t def = 0, rep = 0, elementDef = 0;
    bool isElement = false; ///< the next name is the list's inner one, which is not shown
    bool isMap = false;
    bool inElement = false; ///< names from here on are of an object in the list
    std::string part;
    int depth = 0;
};

std::string joined(const std::string& path, const std::string& name)
{
    return path.empty() ? name : path + "." + name;
}

class SchemaWalk {
public:
    SchemaWalk(const std::vector<SchemaNode>& schema, const std::string& where) : m_schema(schema), m_where(where) {}

    std::vector<Leaf> leaves()
    {
        if (m_schema.empty() || m_schema.front().type)
            broken();
        m_at = 1;
        for (std::int32_t i = 0; i < m_schema.front().children; ++i)
            visit({});
        if (m_at != m_schema.size())
            broken();
        return std::move(m_leaves);
    }

private:
    [[noreturn]] void broken() const
    {
        throw EngineError(ErrorCode::BadData, "the Parquet metadata are damaged: the schema is no tree", m_where,
                          "get the file again");
    }

    void visit(Place place)
    {
        if (m_at >= m_schema.size() || ++place.depth > kDeepest)
            broken();
        const SchemaNode& node = m_schema[m_at++];
        name(place, node);
        if (node.repetition == Repetition::Optional)
            ++place.def;
        if (node.repetition == Repetition::Repeated) {
            place.elementDef = ++place.def;
            ++place.rep;
            place.inElement = true;
        }
        place.isMap = place.isMap || node.meaning == Meaning::Map;
        if (node.type)
            return add(place, node);
        if (node.children <= 0)
            broken();
        const bool isList = node.meaning == Meaning::List && node.children == 1;
        for (std::int32_t i = 0; i < node.children; ++i)
            isList ? visitListOf(place) : visit(place);
    }

    /// The repeated child of a LIST: its own name is not shown, nor that of the one element in it.
    void visitListOf(Place place)
    {
        if (m_at >= m_schema.size() || m_schema[m_at].repetition != Repetition::Repeated)
            return visit(place); // no list after all
        const SchemaNode& repeated = m_schema[m_at];
        const bool wraps =
            !repeated.type && repeated.children == 1 && repeated.name != "array" && !repeated.name.ends_with("_tuple");
        place.isElement = true;
        if (!wraps)
            return visit(place);
        ++m_at;
        ++place.depth;
        place.elementDef = ++place.def;
        ++place.rep;
        place.inElement = true;
        visit(place);
    }

    static void name(Place& place, const SchemaNode& node)
    {
        if (place.isElement)
            place.isElement = false;
        else
            (place.inElement ? place.part : place.path) = joined(place.inElement ? place.part : place.path, node.name);
    }

    void add(const Place& place, const SchemaNode& node)
    {
        Leaf leaf;
        leaf.index = m_leaves.size();
        leaf.type = *node.type;
        leaf.meaning = node.meaning;
        leaf.column = place.path + (place.rep > 0 ? "[]" : "");
        leaf.part = place.part;
        leaf.maxDef = place.def;
        leaf.maxRep = place.rep;
        leaf.elementDef = place.elementDef;
        leaf.refused = refusal(place, node);
        m_leaves.push_back(std::move(leaf));
    }

    static std::string refusal(const Place& place, const SchemaNode& node)
    {
        if (place.isMap)
            return "it is a map";
        if (place.rep > 1)
            return "it is a list in a list";
        if (node.meaning == Meaning::Decimal)
            return "it holds decimals";
        switch (*node.type) {
        case PhysicalType::Boolean:
        case PhysicalType::Int32:
        case PhysicalType::Int64:
        case PhysicalType::Float:
        case PhysicalType::Double:
            return {};
        case PhysicalType::ByteArray:
            return node.meaning == Meaning::Text ? "" : "it holds bytes that are not marked as text";
        case PhysicalType::Int96:
        case PhysicalType::FixedBytes:
            break;
        }
        return "its values are neither texts nor numbers";
    }

    const std::vector<SchemaNode>& m_schema;
    const std::string& m_where;
    std::size_t m_at = 0;
    std::vector<Leaf> m_leaves;
};

} // namespace

std::vector<Leaf> leavesOf(const std::vector<SchemaNode>& schema, const std::string& where)
{
    return SchemaWalk(schema, where).leaves();
}

} // namespace engine::parquet
