// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/fetch_panel.h"

#include "translation/engine_texts.h"
#include "widgets/format.h"
#include "widgets/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

namespace {

constexpr int kParts = 1000;

} // namespace

FetchPanel::FetchPanel(ModelSource* source, QWidget* parent)
    : QWidget(parent), m_source(source), m_id(new QLineEdit(this)), m_button(new QPushButton(this)),
      m_bar(new QProgressBar(this)), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("fetchPanel"));
    m_id->setObjectName(QStringLiteral("hubId"));
    m_id->setPlaceholderText(tr("owner/name"));
    m_id->setAccessibleName(tr("Id of the model at %1").arg(source->place()));
    m_button->setObjectName(QStringLiteral("fetchButton"));
    m_button->setAutoDefault(false);
    m_bar->setObjectName(QStringLiteral("fetchBar"));
    m_bar->setAccessibleName(tr("Received"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(fontMetrics().height() / 2);
    m_text->setObjectName(QStringLiteral("fetchText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    say("muted", tr("From %1 into the library; nothing of it is run.").arg(source->place()));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    grid->addWidget(m_id, 0, 0);
    grid->addWidget(m_button, 0, 1);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(m_text, 2, 0, 1, 2);
    connect(m_id, &QLineEdit::textChanged, this, &FetchPanel::follow);
    connect(m_id, &QLineEdit::returnPressed, this, &FetchPanel::press);
    connect(m_button, &QPushButton::clicked, this, &FetchPanel::press);
    connect(m_source, &ModelSource::progress, this, &FetchPanel::showProgress);
    connect(m_source, &ModelSource::notice, this, [this](const QString& text) { say("muted", text); });
    connect(m_source, &ModelSource::fetched, this, [this](const QString& folder) {
        follow();
        say("success", tr("Fetched."));
        emit fetched(folder);
    });
    connect(m_source, &ModelSource::failed, this, [this](const ErrorInfo& error) {
        follow();
        const QString message = engineText(error.message);
        QString text = error.where.isEmpty() ? message : error.where + QStringLiteral(": ") + message;
        if (!error.hint.isEmpty())
            text += QStringLiteral("\n") + engineText(error.hint);
        say("error", text);
    });
    connect(m_source, &ModelSource::stopped, this, [this] {
        follow();
        say("muted", tr("Stopped. What was received is kept: fetching again goes on from there."));
    });
    follow();
}

void FetchPanel::begin()
{
    m_id->setFocus(Qt::OtherFocusReason);
}

void FetchPanel::press()
{
    if (m_source->isFetching()) {
        m_source->cancel();
        return;
    }
    const QString id = m_id->text().trimmed();
    if (id.isEmpty())
        return;
    m_bar->setRange(0, 0); // until the first progress tells how much there is
    say("muted", tr("Asking %1…").arg(m_source->place()));
    m_source->fetch(id);
    follow();
}

void FetchPanel::follow()
{
    const bool busy = m_source->isFetching();
    m_id->setReadOnly(busy);
    m_button->setText(busy ? tr("Cancel") : tr("Fetch"));
    m_button->setEnabled(busy || !m_id->text().trimmed().isEmpty());
    m_bar->setVisible(busy);
}

void FetchPanel::showProgress(const ModelSource::Progress& progress)
{
    if (progress.all > 0) {
        m_bar->setRange(0, kParts);
        m_bar->setValue(
            static_cast<int>(static_cast<double>(progress.bytes) / static_cast<double>(progress.all) * kParts));
    }
    const QString amount = progress.all > 0 ? tr("%1 of %2").arg(formatBytes(progress.bytes), formatBytes(progress.all))
                                            : formatBytes(progress.bytes);
    say("muted", progress.file.isEmpty() ? amount : tr("%1 · %2").arg(progress.file, amount));
}

void FetchPanel::say(const char* role, const QString& text)
{
    m_text->setText(text);
    setRole(m_text, role);
}

} // namespace ui
