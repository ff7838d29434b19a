// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_files.h"

#include "base/atomic_file.h"
#include "base/draft_folder.h"
#include "base/json.h"
#include "base/posix_file.h"
#include "base/utf8.h"
#include "engine/error.h"
#include "runs/archive_stream.h"
#include "runs/library.h"

#include <algorithm>
#include <array>
#include <vector>

namespace engine {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBuffer = 1u << 16;
constexpr std::size_t kLongestShown = 80;
const char* const kRemedy = "do not use lessons from where this one came";

[[noreturn]] void refuse(const fs::path& place, const std::string& name, const std::string& why)
{
    throw EngineError(ErrorCode::BadFile, why,
                      place.string() + ", " + jsonString(toValidUtf8(name.substr(0, kLongestShown))), kRemedy);
}

constexpr std::string_view kPagesFolder = "pages/";

/// "one.md"
bool isMarkdownName(const std::string& name)
{
    constexpr std::string_view kSuffix = ".md";
    return name.ends_with(kSuffix) && isLessonId(name.substr(0, name.size() - kSuffix.size()));
}

bool isPageName(const std::string& name)
{
    if (!name.starts_with(kPagesFolder))
        return false;
    const std::string language = languageOfLessonFile(name);
    const std::string file = name.substr(kPagesFolder.size() + (language.empty() ? 0 : language.size() + 1));
    return isMarkdownName(file) || (!language.empty() && file == kLessonTextsFile);
}

bool isRecordingName(const std::string& name)
{
    constexpr std::string_view kFolder = "recordings/";
    if (!name.starts_with(kFolder))
        return false;
    const std::size_t slash = name.find('/', kFolder.size());
    if (slash == std::string::npos || !isLessonId(name.substr(kFolder.size(), slash - kFolder.size())))
        return false;
    const std::string file = name.substr(slash + 1);
    return file == kConfigFile || file == kEventsFile || file == kSummaryFile;
}

bool isReadingName(const std::string& name)
{
    constexpr std::string_view kFolder = "readings/", kSuffix = ".json";
    return name.starts_with(kFolder) && name.ends_with(kSuffix) && name.size() > kFolder.size() + kSuffix.size() &&
           isLessonId(name.substr(kFolder.size(), name.size() - kFolder.size() - kSuffix.size()));
}

bool isFolderOfLesson(std::string name)
{
    if (name.ends_with('/'))
        name.pop_back();
    return name == "pages" || name == "recordings" || name == "readings" || isRecordingName(name + "/" + kConfigFile) ||
           (name.starts_with(kPagesFolder) && isLessonLanguage(name.substr(kPagesFolder.size())));
}

/// "\r\n", as some editors and checkouts end a line, is "\n".
std::string withUnixLines(const std::string& text)
{
    std::string read;
    read.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at)
        if (text.compare(at, 2, "\r\n") != 0)
            read += text[at];
    return read;
}

/// Counts what comes in against the limits, whoever it comes from.
class Intake {
public:
    Intake(const fs::path& place, const LessonLimits& limits) : m_place(place), m_limits(limits) {}

    /// Null: a folder, nothing to keep. Folders are counted apart: a zip need not have them.
    std::string* place(const std::string& name, bool isFolder)
    {
        if (++(isFolder ? m_folders : m_count) > m_limits.files)
            refuse(m_place, name, "the lesson has more than " + std::to_string(m_limits.files) + " files");
        if (isFolder) {
            if (!isFolderOfLesson(name))
                refuse(m_place, name, "no lesson has such a folder");
            return nullptr;
        }
        if (name != kLessonFile && name != kLicenceFile && !isPageName(name) && !isRecordingName(name) &&
            !isReadingName(name))
            refuse(m_place, name, "no lesson has a file of that name");
        const auto [entry, added] = m_files.try_emplace(name);
        if (!added)
            refuse(m_place, name, "the file is there twice");
        return &entry->second;
    }
    void grow(const std::string& name, std::string& content, std::string_view part)
    {
        weigh(name, content.size(), part.size());
        content.append(part);
    }
    /// `more` bytes of a file that has `before` already.
    void weigh(const std::string& name, std::size_t before, std::size_t more)
    {
        m_bytes += more;
        if (before + more > m_limits.fileBytes || m_bytes > m_limits.bytes)
            refuse(m_place, name, "the lesson is larger than a lesson may be");
    }
    LessonFileMap take()
    {
        for (auto& [name, content] : m_files)
            if (isMarkdownName(name.substr(name.rfind('/') + 1)) || name == kLicenceFile)
                content = withUnixLines(content);
        return std::move(m_files);
    }

private:
    const fs::path& m_place;
    const LessonLimits& m_limits;
    LessonFileMap m_files;
    std::size_t m_count = 0, m_folders = 0;
    std::uint64_t m_bytes = 0;
};

LessonFileMap readFolder(const fs::path& folder, const LessonLimits& limits)
{
    Intake intake(folder, limits);
    fs::recursive_directory_iterator entry(folder);
    for (const fs::recursive_directory_iterator end; entry != end; ++entry) {
        const std::string name = entry->path().lexically_relative(folder).generic_string();
        const fs::file_status status = entry->symlink_status();
        if (!fs::is_regular_file(status) && !fs::is_directory(status))
            refuse(folder, name, "the lesson holds a link or a device");
        std::string* content = intake.place(name, fs::is_directory(status));
        if (content != nullptr)
            intake.grow(name, *content, readWholeFile(entry->path(), limits.fileBytes));
    }
    return intake.take();
}

void readEntry(ArchiveReader& reader, const ArchiveEntry& entry, const fs::path& file, Intake& intake)
{
    if (entry.encrypted)
        refuse(file, entry.name, "the file is encrypted");
    if (entry.kind != ArchiveEntry::Kind::File && entry.kind != ArchiveEntry::Kind::Folder)
        refuse(file, entry.name, "the lesson holds a link or a device");
    std::string* content = intake.place(entry.name, entry.kind == ArchiveEntry::Kind::Folder);
    if (content == nullptr)
        return;
    std::array<char, kBuffer> buffer{};
    while (const std::size_t got = reader.read(std::as_writable_bytes(std::span(buffer))))
        intake.grow(entry.name, *content, std::string_view(buffer.data(), got));
    if (entry.bytes && *entry.bytes != content->size())
        refuse(file, entry.name, "the file is shorter or longer than it says");
}

LessonFileMap readArchive(const fs::path& file, const LessonLimits& limits)
{
    if (PosixFile::openForReading(file).size() > limits.bytes)
        refuse(file, file.filename().string(), "the lesson is larger than a lesson may be");
    Intake intake(file, limits);
    ArchiveReader reader(file);
    while (const auto entry = reader.next())
        readEntry(reader, *entry, file, intake);
    return intake.take();
}

} // namespace

bool isLessonId(const std::string& id)
{
    constexpr std::size_t kLongest = 64;
    const auto isPlain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !id.empty() && id.size() <= kLongest && id.front() != '-' && std::all_of(id.begin(), id.end(), isPlain);
}

bool isLessonLanguage(const std::string& name)
{
    const auto all = [](std::string_view part, char least, char most) {
        return std::all_of(part.begin(), part.end(), [&](char c) { return c >= least && c <= most; });
    };
    const std::size_t bar = std::min(name.find('_'), name.size());
    const std::string_view language = std::string_view(name).substr(0, bar);
    const std::string_view country = std::string_view(name).substr(bar);
    return (language.size() == 2 || language.size() == 3) && all(language, 'a', 'z') &&
           (country.empty() || (country.size() == 3 && all(country.substr(1), 'A', 'Z')));
}

std::string languageOfLessonFile(const std::string& name)
{
    const std::size_t slash = name.rfind('/');
    if (!name.starts_with(kPagesFolder) || slash < kPagesFolder.size())
        return {};
    std::string language = name.substr(kPagesFolder.size(), slash - kPagesFolder.size());
    return isLessonLanguage(language) ? language : std::string();
}

LessonFileMap readLessonFiles(const fs::path& place, const LessonLimits& limits)
{
    std::error_code error;
    const bool isFolder = fs::is_directory(place, error);
    try {
        LessonFileMap files = isFolder ? readFolder(place, limits) : readArchive(place, limits);
        if (!files.contains(kLessonFile))
            throw EngineError(ErrorCode::BadFile, std::string("there is no ") + kLessonFile + " in it", place.string(),
                              std::string("a lesson is a folder or a ") + kLessonSuffix + " file that holds one");
        return files;
    } catch (const fs::filesystem_error& failure) {
        throw systemError(failure.code().value(), "read", place);
    } catch (const EngineError& failure) {
        if (isFolder || failure.code() != ErrorCode::BadFile || failure.hint() == kRemedy)
            throw;
        throw EngineError(failure.code(), failure.message(), failure.where(),
                          "the file is damaged or no lesson: get it again from where it came");
    }
}

void checkLessonFiles(const LessonFileMap& files, const LessonLimits& limits)
{
    const fs::path place = "the lesson";
    Intake intake(place, limits);
    try {
        for (const auto& [name, content] : files) {
            (void)intake.place(name, false);
            intake.weigh(name, 0, content.size());
        }
    } catch (const EngineError& error) {
        throw EngineError(error.code(), error.message(), error.where(), "take fewer runs or shorter texts into it");
    }
}

void writeLessonFiles(const LessonFileMap& files, const fs::path& file)
{
    const fs::path draft = temporaryName(file);
    try {
        ArchiveWriter writer(draft, file.filename().string());
        for (const auto& [name, content] : files) {
            writer.beginFile(name, content.size(), 0);
            writer.write(std::as_bytes(std::span(content)));
        }
        writer.close();
        PosixFile::open(draft, 0).sync();
        std::error_code error;
        fs::rename(draft, file, error);
        if (error)
            throw systemError(error.value(), "write", file);
    } catch (...) {
        std::error_code ignored;
        fs::remove(draft, ignored);
        throw;
    }
}

void writeLessonFilesAsFolder(const LessonFileMap& files, const fs::path& folder)
{
    const DraftFolder draft(folder);
    for (const auto& [name, content] : files) {
        const fs::path file = draft.folder() / name;
        createFolders(file.parent_path());
        writeFileAtomically(file, content);
    }
    draft.putInPlace();
}

} // namespace engine
