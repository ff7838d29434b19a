// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <array>
#include <memory>
#include <vector>

namespace ui {

/// Languages of the window. `System` is the first of the desktop's languages that there is a translation for.
enum class Language { System, English, German, Chinese };

inline constexpr std::array kLanguages = {Language::System, Language::English, Language::German, Language::Chinese};
inline constexpr const char* kLanguageSetting = "view/language"; ///< holds languageKey()

/// "system", "en", "de", "zh_CN": as the settings and the names of the translation files have it.
[[nodiscard]] QString languageKey(Language language);
/// System for a key that is not known.
[[nodiscard]] Language languageOfKey(const QString& key);
/// Each in itself, as its readers look for it: "Deutsch". System in the language that is shown.
[[nodiscard]] QString languageName(Language language);

/// What is shown for a choice: never System. `desktop` is QLocale::uiLanguages(): "zh-Hans-CN", "de_AT", "en".
/// Traditional Chinese is not Simplified Chinese: it is passed over.
[[nodiscard]] Language shownLanguage(Language chosen, const QStringList& desktop);

/// How many translations are in use, and how often that has changed: what was looked up before is then old.
struct TranslationsInUse {
    int count = 0;
    int changes = 0;
};
/// Thread: any.
[[nodiscard]] TranslationsInUse translationsInUse();

/// The program's texts and Qt's own in one language, for as long as this lives. Make it before the first widget: texts
/// are looked up once. Numbers keep their point in every language (widgets/format.h says why), so the default locale
/// becomes C.   Thread: GUI.
class Translation {
public:
    explicit Translation(Language chosen);
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;
    ~Translation();

    /// What is shown: never System.
    [[nodiscard]] Language language() const { return m_language; }
    /// False: a translation is not in the program, or Qt's own is not installed; those texts stay English.
    [[nodiscard]] bool isComplete() const { return m_complete; }

private:
    void load(const QString& name, const QString& folder);

    Language m_language;
    bool m_complete = true;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace ui
