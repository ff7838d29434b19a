// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

/// Source files by path relative to the project's root ("engine/src/base/json.cpp"), with their text.
using SourceTree = QMap<QString, QString>;

/// Every .h, .cpp and CMakeLists.txt below app, ui, engine and tests, as on disk.
[[nodiscard]] SourceTree readSourceTree(const QString& root);

/// One #include directive.
struct Include {
    QString file;     ///< the file that includes
    int line = 0;     ///< 1-based
    QString name;     ///< as written, without brackets
    QString resolved; ///< path of ours that it means, or empty for the outside world
    bool angled = false;
};

/// All include directives of a tree, resolved as the compiler does: the folder of the file, then the include folders.
[[nodiscard]] QList<Include> includesOf(const SourceTree& tree);
