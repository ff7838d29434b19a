// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>
#include <atomic>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Language)
};

struct Known {
    Language language;
    const char* key;
    const char* name;
};

constexpr std::array kKnown = {Known{Language::System, "system", QT_TRANSLATE_NOOP("Language", "System")},
                               Known{Language::English, "en", "English"}, Known{Language::German, "de", "Deutsch"},
                               Known{Language::Chinese, "zh_CN", "简体中文"}};

const Known& known(Language language)
{
    return *std::find_if(kKnown.begin(), kKnown.end(), [language](const Known& k) { return k.language == language; });
}

bool isTraditional(const QString& chinese)
{
    return chinese.contains(QLatin1StringView("Hant")) || chinese.endsWith(QLatin1StringView("TW")) ||
           chinese.endsWith(QLatin1StringView("HK")) || chinese.endsWith(QLatin1StringView("MO"));
}

std::atomic<int> inUse{0}, changes{0};

void countUse(int more)
{
    inUse += more;
    ++changes;
}

} // namespace

TranslationsInUse translationsInUse()
{
    return {inUse, changes};
}

QString languageKey(Language language)
{
    return QString::fromLatin1(known(language).key);
}

Language languageOfKey(const QString& key)
{
    const auto found = std::find_if(kKnown.begin(), kKnown.end(),
                                    [&key](const Known& one) { return key == QLatin1StringView(one.key); });
    return found == kKnown.end() ? Language::System : found->language;
}

QString languageName(Language language)
{
    return language == Language::System ? Words::tr(known(language).name) : QString::fromUtf8(known(language).name);
}

Language shownLanguage(Language chosen, const QStringList& desktop)
{
    if (chosen != Language::System)
        return chosen;
    for (const QString& name : desktop) {
        const QString code = name.left(name.indexOf(QLatin1Char('-'))).section(QLatin1Char('_'), 0, 0);
        if (code == QLatin1StringView("en") || code == QLatin1StringView("C"))
            return Language::English;
        if (code == QLatin1StringView("de"))
            return Language::German;
        if (code == QLatin1StringView("zh") && !isTraditional(name))
            return Language::Chinese;
    }
    return Language::English;
}

Translation::Translation(Language chosen) : m_language(shownLanguage(chosen, QLocale::system().uiLanguages()))
{
    QLocale::setDefault(QLocale::c());
    if (m_language == Language::English)
        return;
    const QString key = languageKey(m_language);
    load(QStringLiteral("qtbase_") + key, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("sibo_") + key, QStringLiteral(":/translations")); // the last one is asked first
}

Translation::~Translation()
{
    for (const auto& translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
        countUse(-1);
    }
}

void Translation::load(const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder) || !QCoreApplication::installTranslator(translator.get())) {
        m_complete = false;
        return;
    }
    m_translators.push_back(std::move(translator));
    countUse(1);
}

} // namespace ui
