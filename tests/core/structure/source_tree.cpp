// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace {

const QStringList kIncludeFolders = {"engine/include", "engine/src", "ui", "app", "tests/support"};

QString resolve(const SourceTree& tree, const QString& file, const QString& name)
{
    QStringList folders = kIncludeFolders;
    folders.prepend(file.section('/', 0, -2));
    for (const QString& folder : folders) {
        const QString path = QDir::cleanPath(folder + '/' + name);
        if (tree.contains(path))
            return path;
    }
    return {};
}

bool isSource(const QString& name)
{
    return name.endsWith(".h") || name.endsWith(".cpp") || name == "CMakeLists.txt";
}

} // namespace

SourceTree readSourceTree(const QString& root)
{
    SourceTree tree;
    const QDir base(root);
    for (const char* top : {"app", "ui", "engine", "tests"}) {
        QDirIterator files(base.filePath(top), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (isSource(files.fileName()) && file.open(QIODevice::ReadOnly))
                tree.insert(base.relativeFilePath(files.filePath()), QString::fromUtf8(file.readAll()));
        }
    }
    return tree;
}

QList<Include> includesOf(const SourceTree& tree)
{
    static const QRegularExpression directive(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    QList<Include> includes;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        int line = 0;
        for (const QString& text : file.value().split('\n')) {
            ++line;
            if (const auto match = directive.match(text); match.hasMatch()) {
                const bool angled = match.captured(1) == "<";
                const QString name = match.captured(2);
                includes.append({file.key(), line, name, angled ? QString() : resolve(tree, file.key(), name), angled});
            }
        }
    }
    return includes;
}
