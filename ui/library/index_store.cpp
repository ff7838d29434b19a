// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/index_store.h"

#include "library/index_row.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <utility>

namespace ui {

namespace {

namespace fs = std::filesystem;

constexpr int kWait = 2000; // ms for a lock of another program

// Result codes of SQLite (https://www.sqlite.org/rescode.html), without their extended parts.
constexpr int kBusy = 5, kTableLocked = 6, kReadOnly = 8, kCorrupt = 11, kFull = 13, kCannotOpen = 14,
              kNotADatabase = 26;

struct StoreError {
    int code = 0;
    QString text;
    bool isDamage = false;
    bool isNewer = false;
};

[[noreturn]] void fail(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    throw StoreError{code, error.databaseText(), code == kCorrupt || code == kNotADatabase, false};
}

void run(QSqlQuery& query)
{
    if (!query.exec())
        fail(query.lastError());
}

void run(const QSqlDatabase& database, const QString& text)
{
    QSqlQuery query(database);
    if (!query.exec(text))
        fail(query.lastError());
}

QVariant valueOf(const QSqlDatabase& database, const QString& text)
{
    QSqlQuery query(database);
    if (!query.exec(text) || !query.next())
        fail(query.lastError());
    return query.value(0);
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IndexStore)
};

Problem problemOf(const StoreError& error, const fs::path& file)
{
    const QString where = QString::fromStdString(file.string());
    if (error.isNewer)
        return {Words::tr("The index of the library was made by a newer version of this program"), where,
                Words::tr(
                    "It is left alone, and the list is read from the run folders at each start. Use the newer version, "
                    "or remove the file.")};
    switch (error.code) {
    case kBusy:
    case kTableLocked:
        return {Words::tr("The index of the library is locked by another program"), where,
                Words::tr("The list is read from the run folders. Close that program, then refresh.")};
    case kReadOnly:
    case kCannotOpen:
        return {Words::tr("The index of the library cannot be written"), where,
                Words::tr("The list is read from the run folders. Check the permissions of the library folder.")};
    case kFull:
        return {Words::tr("The disk is full: the index of the library is not up to date"), where,
                Words::tr("The list is read from the run folders. Free some space (Clean up… lists what may go).")};
    default:
        break;
    }
    return {Words::tr("The index of the library cannot be used: %1").arg(error.text), where,
            Words::tr("The list is read from the run folders. Remove the file if this comes again: it is made anew.")};
}

Problem rebuiltProblem(const fs::path& file)
{
    return {Words::tr("The index of the library was damaged"), QString::fromStdString(file.string()),
            Words::tr("It was moved aside and is made anew from the run folders: nothing is lost.")};
}

int versionOf(const QSqlDatabase& database)
{
    return valueOf(database, QStringLiteral("PRAGMA user_version")).toInt();
}

void createTable(const QSqlDatabase& database)
{
    // Two windows may begin the same index at once: the second one finds it made.
    run(database, QStringLiteral("BEGIN IMMEDIATE"));
    if (versionOf(database) < IndexStore::kVersion) {
        run(database, QStringLiteral("DROP TABLE IF EXISTS runs"));
        run(database, indexTableText());
        run(database, QStringLiteral("PRAGMA user_version = %1").arg(IndexStore::kVersion));
    }
    run(database, QStringLiteral("COMMIT"));
}

/// Sets journal and waiting time; the table is there afterwards.
void prepare(const QSqlDatabase& database)
{
    const int version = versionOf(database);
    if (version > IndexStore::kVersion)
        throw StoreError{0, {}, false, true};
    run(database, QStringLiteral("PRAGMA journal_mode = WAL"));
    run(database, QStringLiteral("PRAGMA synchronous = NORMAL"));
    if (version < 0 || valueOf(database, QStringLiteral("PRAGMA quick_check(1)")).toString() != QLatin1String("ok"))
        throw StoreError{kCorrupt, {}, true, false};
    if (version < IndexStore::kVersion)
        createTable(database);
    QSqlQuery columns(database);
    if (!columns.exec(indexSelectText() + QStringLiteral(" LIMIT 0")))
        throw StoreError{kCorrupt, columns.lastError().databaseText(), true, false}; // of the right version, yet other
}

class Transaction {
public:
    explicit Transaction(QSqlDatabase database) : m_database(std::move(database))
    {
        if (!m_database.transaction())
            fail(m_database.lastError());
    }
    ~Transaction()
    {
        if (!m_done)
            m_database.rollback();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit()
    {
        if (!m_database.commit())
            fail(m_database.lastError());
        m_done = true;
    }

private:
    QSqlDatabase m_database;
    bool m_done = false;
};

} // namespace

IndexStore::IndexStore(fs::path file)
    : m_file(std::move(file)), m_connection(QStringLiteral("library-") + QUuid::createUuid().toString())
{
}

IndexStore::~IndexStore()
{
    close();
}

void IndexStore::close()
{
    m_open = false;
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}

std::optional<Problem> IndexStore::open()
{
    for (const bool first : {true, false}) {
        try {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
            database.setDatabaseName(QString::fromStdString(m_file.string()));
            database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kWait));
            if (!database.open())
                fail(database.lastError());
            prepare(database);
            m_open = true;
            return first ? std::nullopt : std::optional(rebuiltProblem(m_file));
        } catch (const StoreError& error) {
            close();
            if (!error.isDamage || !first)
                return problemOf(error, m_file);
            moveAside();
        }
    }
    return std::nullopt;
}

void IndexStore::moveAside() const
{
    std::error_code ignored;
    fs::path aside;
    for (int i = 1; aside.empty() || fs::exists(aside, ignored); ++i)
        aside = m_file.string() + ".damaged-" + std::to_string(i);
    fs::rename(m_file, aside, ignored);
    // Its journal says nothing to the new one.
    for (const char* end : {"-wal", "-shm"})
        fs::rename(m_file.string() + end, aside.string() + end, ignored);
}

std::vector<IndexStore::Entry> IndexStore::all()
{
    std::vector<Entry> entries;
    if (!m_open)
        return entries;
    try {
        QSqlQuery query(QSqlDatabase::database(m_connection));
        query.setForwardOnly(true);
        if (!query.exec(indexSelectText()))
            fail(query.lastError());
        while (query.next())
            entries.push_back(entryFrom(query));
    } catch (const StoreError&) {
        entries.clear();
    }
    return entries;
}

template<class Items, class Bind>
std::optional<Problem> IndexStore::runForEach(const QString& text, const Items& items, const Bind& bind)
{
    if (!m_open || items.empty())
        return std::nullopt;
    try {
        const QSqlDatabase database = QSqlDatabase::database(m_connection);
        Transaction transaction(database);
        QSqlQuery query(database);
        if (!query.prepare(text))
            fail(query.lastError());
        for (const auto& item : items) {
            bind(query, item);
            run(query);
        }
        transaction.commit();
        return std::nullopt;
    } catch (const StoreError& error) {
        close();
        return problemOf(error, m_file);
    }
}

std::optional<Problem> IndexStore::write(const std::vector<Entry>& entries)
{
    return runForEach(indexWriteText(), entries, bindEntry);
}

std::optional<Problem> IndexStore::remove(const std::vector<std::string>& names)
{
    return runForEach(
        QStringLiteral("DELETE FROM runs WHERE name = ?"), names,
        [](QSqlQuery& query, const std::string& name) { query.bindValue(0, QByteArray::fromStdString(name)); });
}

} // namespace ui
