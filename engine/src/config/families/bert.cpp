// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/families/encoder.h"

namespace engine {
namespace {

void readShape(const ConfigReader& reader, ModelShape& shape)
{
    shape.vocabSize = 30522;
    readEncoderShape(reader, shape);
}

Family bert()
{
    Family family = encoderFamily("bert");
    family.name = "BERT";
    family.modelTypes = {"bert"};
    family.head = HeadForm::Pooled;
    family.names.pooler = "pooler.dense";
    family.readShape = readShape;
    return family;
}

} // namespace

const Family kBert = bert();

} // namespace engine
