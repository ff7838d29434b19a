// SPDX-License-Identifier: GPL-3.0-or-later
// Writes engine_text_list.cpp, where lupdate finds the engine's texts:  list_engine_texts FILE
#include "engine/error.h"
#include "translation/engine_texts.h"

#include <QFile>
#include <QSaveFile>
#include <QTextStream>

namespace {

QString quoted(const std::string& text)
{
    QString literal = QString::fromStdString(text);
    literal.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    literal.replace(QLatin1Char('"'), QStringLiteral("\\\""));
    literal.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
    return QLatin1Char('"') + literal + QLatin1Char('"');
}

QString source(const std::vector<std::string>& texts)
{
    QString body = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n"
                                  "// Written by list_engine_texts (target update-translations). Do not edit.\n"
                                  "#include \"translation/engine_texts.h\"\n\n"
                                  "#include <QtGlobal>\n\n"
                                  "namespace ui {\n\n"
                                  "std::span<const char* const> listedEngineTexts()\n{\n"
                                  "    // clang-format off\n"
                                  "    static constexpr const char* kTexts[] = {\n");
    for (const std::string& text : texts)
        body += QStringLiteral("        QT_TRANSLATE_NOOP(\"EngineText\", %1),\n").arg(quoted(text));
    return body + QStringLiteral("    };\n    // clang-format on\n    return kTexts;\n}\n\n} // namespace ui\n");
}

} // namespace

int main(int argc, char** argv)
{
    QTextStream errors(stderr);
    if (argc != 2) {
        errors << "list_engine_texts FILE" << Qt::endl;
        return 2;
    }
    try {
        const QByteArray wanted = source(ui::collectEngineTexts()).toUtf8();
        QFile present(QString::fromLocal8Bit(argv[1]));
        if (present.open(QIODevice::ReadOnly) && present.readAll() == wanted)
            return 0; // its time stays, so nothing is compiled anew
        QSaveFile file(present.fileName());
        if (file.open(QIODevice::WriteOnly) && file.write(wanted) == wanted.size() && file.commit())
            return 0;
        errors << file.fileName() << ": " << file.errorString() << Qt::endl;
    } catch (const engine::EngineError& error) {
        errors << QString::fromStdString(engine::describe(error)) << Qt::endl;
    }
    return 1;
}
