// SPDX-License-Identifier: GPL-3.0-or-later
#include "about_dialog.h"

#include "engine/version.h"
#include "widgets/format.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

namespace {

QString readText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QWidget* licenceBrowser(const QDir& folder, QWidget* parent)
{
    auto* split = new QSplitter(Qt::Horizontal, parent);
    auto* list = new QListWidget(split);
    list->setObjectName(QStringLiteral("licenceList"));
    list->setAccessibleName(AboutDialog::tr("Parts"));
    auto* text = new QPlainTextEdit(split);
    text->setObjectName(QStringLiteral("licenceText"));
    text->setAccessibleName(AboutDialog::tr("Licence text"));
    text->setReadOnly(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    split->addWidget(list);
    split->addWidget(text);
    split->setStretchFactor(1, 1);
    const QFileInfoList files =
        folder.entryInfoList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name | QDir::IgnoreCase);
    for (const QFileInfo& file : files)
        list->addItem(file.completeBaseName());
    QObject::connect(list, &QListWidget::currentTextChanged, text, [text, folder](const QString& name) {
        text->setPlainText(readText(folder.filePath(name + QStringLiteral(".txt"))));
    });
    list->setCurrentRow(0);
    return split;
}

} // namespace

AboutDialog::AboutDialog(const std::filesystem::path& licences, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About SIBO Workbench"));
    resize(760, 520);
    auto* text = new QLabel(
        tr("<h3>SIBO Workbench %1</h3>"
           "<p>Fine-tune Transformers with PEFT and SIBO, and see what it does.<br>"
           "SIBO mixes the first hidden state into the input of each adapter: x̃ = (1 − λ) x + λ h<sub>0</sub> "
           "(arXiv 2402.11896).</p>"
           "<p>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. "
           "The parts below keep their own licences.</p>")
            .arg(QString::fromLatin1(engine::version())),
        this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    const QDir folder(toQString(licences));
    if (!licences.empty() && folder.exists())
        layout->addWidget(licenceBrowser(folder, this), 1);
    else
        layout->addStretch(1);
    layout->addWidget(buttons);
}

void AboutDialog::openAboutQt(QWidget* parent)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Qt"),
                                tr("This program uses Qt version %1.").arg(QString::fromLatin1(qVersion())),
                                QMessageBox::Ok, parent);
    box->setInformativeText(tr("Qt is a C++ toolkit for applications, by The Qt Company and the Qt Project, used here "
                               "under the LGPL version 3 and the GPL version 3."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace ui
