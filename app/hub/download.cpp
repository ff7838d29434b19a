// SPDX-License-Identifier: GPL-3.0-or-later
#include "download.h"

#include "disk.h"
#include "names.h"

#include <optional>

namespace hub {

namespace {

namespace fs = std::filesystem;
using engine::EngineError, engine::ErrorCode;

constexpr int kPartial = 206, kBadRange = 416;
constexpr std::int64_t kLongestEtag = 1'024;

/// The file while it grows.
class Part {
public:
    Part(const DownloadTarget& target, const std::stop_token& stop)
        : m_target(target), m_etagPath(target.part.string() + ".etag"), m_file(DiskFile::openForAppending(target.part)),
          m_digest(std::make_unique<Digest>(target.file.checksum.kind, target.file.size))
    {
        m_size = sizeOf(target.part).value_or(0);
        if (m_size > target.file.size)
            startAgain();
        m_digest->addFile(target.part, m_size, stop);
        if (m_size > 0 && sizeOf(m_etagPath))
            m_etag = readSmallFile(m_etagPath, kLongestEtag);
    }

    [[nodiscard]] std::int64_t size() const { return m_size; }
    [[nodiscard]] bool isWhole() const { return m_size == m_target.file.size; }
    [[nodiscard]] std::int64_t received() const { return m_received; }

    [[nodiscard]] Query query() const
    {
        Query query{m_target.url, {}};
        if (m_size > 0) {
            query.headers["Range"] = "bytes=" + QByteArray::number(static_cast<qint64>(m_size)) + "-";
            if (!m_etag.isEmpty())
                query.headers["If-Range"] = m_etag;
        }
        return query;
    }

    /// False if what comes does not go on where this ends.
    bool begin(const Answer& head)
    {
        const QByteArray etag = head.headers["etag"];
        if (head.status == kPartial) {
            const QByteArray wanted = "bytes " + QByteArray::number(static_cast<qint64>(m_size)) + "-";
            const bool sameFile = m_etag.isEmpty() || etag.isEmpty() || etag == m_etag;
            return sameFile && head.headers["content-range"].startsWith(wanted);
        }
        startAgain();
        checkLength(head);
        // A weak one does not promise equal bytes.
        if (!etag.isEmpty() && !etag.startsWith("W/") && etag.size() <= kLongestEtag) {
            m_etag = etag;
            writeSmallFile(m_etagPath, m_etag);
        }
        return true;
    }

    void append(const QByteArray& bytes)
    {
        if (bytes.size() > m_target.file.size - m_size)
            reject("the server sends more than the " + std::to_string(m_target.file.size) + " bytes of its list");
        m_file.append(bytes);
        m_digest->add(bytes);
        m_size += bytes.size();
        m_received += bytes.size();
    }

    void startAgain()
    {
        m_file.truncate();
        m_digest = std::make_unique<Digest>(m_target.file.checksum.kind, m_target.file.size);
        m_size = 0;
        m_etag.clear();
        removeFile(m_etagPath);
    }

    void finish()
    {
        const QByteArray found = m_digest->hex();
        if (found != m_target.file.checksum.hex)
            reject("its " + std::string(m_target.file.checksum.name()) + " is " + found.toStdString() +
                   ", in the hub's list it is " + m_target.file.checksum.hex.toStdString());
        m_file.sync();
        renameTo(m_target.part, m_target.done);
        removeFile(m_etagPath);
    }

private:
    void checkLength(const Answer& head)
    {
        bool known = false;
        const qint64 length = head.headers["content-length"].toLongLong(&known);
        if (known && length != m_target.file.size)
            reject("the server sends " + std::to_string(length) + " bytes, its list says " +
                   std::to_string(m_target.file.size));
    }

    [[noreturn]] void reject(const std::string& message)
    {
        removeFile(m_etagPath);
        removeFile(m_target.part);
        throw EngineError(ErrorCode::BadFile, message, m_target.file.path.toStdString(),
                          "run the same command again; if it says the same, the server or something in between changes "
                          "the file");
    }

    const DownloadTarget& m_target;
    fs::path m_etagPath;
    DiskFile m_file;
    std::unique_ptr<Digest> m_digest;
    std::int64_t m_size = 0, m_received = 0;
    QByteArray m_etag;
};

struct Mismatch {};

} // namespace

std::int64_t download(Http& http, Attempts& attempts, const DownloadTarget& target,
                      const std::function<void(std::int64_t)>& onBytes, const std::stop_token& stop)
{
    Part part(target, stop);
    onBytes(part.size());
    Sink sink;
    sink.head = [&](const Answer& head) {
        if (!part.begin(head))
            throw Mismatch();
    };
    sink.body = [&](const QByteArray& bytes) {
        part.append(bytes);
        onBytes(part.size());
    };
    while (!part.isWhole()) {
        const std::int64_t before = part.received();
        Answer answer;
        try {
            answer = http.send(part.query(), sink);
        } catch (const Mismatch&) {
            answer.status = kPartial;
            part.startAgain();
        }
        if (part.isWhole())
            break;
        if (answer.status == kBadRange)
            part.startAgain();
        if (part.received() - before >= http.limits().progressBytes)
            attempts.startAnew();
        attempts.waitAfter(answer);
    }
    part.finish();
    return part.received();
}

QByteArray getSmall(Http& http, Attempts& attempts, const QUrl& url, qsizetype most)
{
    for (;;) {
        QByteArray body;
        std::optional<qint64> length;
        Sink sink;
        sink.head = [&](const Answer& head) {
            bool known = false;
            const qint64 value = head.headers["content-length"].toLongLong(&known);
            length = known ? std::optional(value) : std::nullopt;
        };
        sink.body = [&](const QByteArray& bytes) {
            body += bytes;
            if (body.size() > most)
                throw EngineError(ErrorCode::BadFile, "the server's answer is longer than any list of files",
                                  url.host().toStdString(), "check HF_ENDPOINT");
        };
        const Answer answer = http.send({url, {}}, sink);
        if (answer.ok() && (!length || *length == body.size()))
            return body;
        attempts.waitAfter(answer);
    }
}

} // namespace hub
