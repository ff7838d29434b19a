// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <utility>

/// A web server on this machine for tests: answers each GET by a function of its path, counts nothing but keeps every
/// request. Lives in the test's thread, so it needs an event loop there (QSignalSpy::wait, QTRY_…).
class HttpTestServer : public QTcpServer {
public:
    struct Request {
        QByteArray path;                      ///< with the query, as sent
        QMap<QByteArray, QByteArray> headers; ///< names in lower case
    };
    struct Response {
        int status = 200;
        QByteArray body{};
        QMap<QByteArray, QByteArray> headers{};
        qsizetype cutAfter = -1; ///< closes the connection when the client has `taken` so many bytes of the body
        std::function<qsizetype()> taken{};
        bool silent = false;         ///< sends nothing and keeps the connection
        bool stallAfterBody = false; ///< keeps the connection open, though more was announced
        bool withoutLength = false;  ///< no Content-Length; the end of the connection ends the body
        qint64 announced = -1;       ///< Content-Length, if it is not that of the body
    };
    using Handler = std::function<Response(const Request&)>;

    HttpTestServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
    }

    [[nodiscard]] QUrl address() const { return QUrl(QString("http://127.0.0.1:%1").arg(serverPort())); }
    [[nodiscard]] int count(const QByteArray& part) const
    {
        int found = 0;
        for (const Request& request : requests)
            found += request.path.contains(part);
        return found;
    }

    Handler handler;
    QList<Request> requests;

private:
    /// Sends a body up to where it is cut, in two pieces, the next step always when the client has taken the one
    /// before. QNetworkAccessManager sends a request again by itself when a connection ends together with the first
    /// data that came over it, or before its channel counts as reading, which the second piece makes sure of.
    class Cut : public QTimer {
    public:
        Cut(QTcpSocket* socket, const Response& response) : QTimer(socket), m_socket(socket), m_response(response)
        {
            constexpr int kPollInterval = 2; // ms
            connect(this, &QTimer::timeout, this, [this] { step(); });
            start(kPollInterval);
            step();
        }

    private:
        void step()
        {
            if (m_sent > 0 && m_response.taken() < m_sent)
                return;
            if (m_sent == m_response.cutAfter) {
                stop();
                m_socket->disconnectFromHost();
                return;
            }
            const qsizetype upTo = m_sent == 0 ? m_response.cutAfter / 2 : m_response.cutAfter;
            m_socket->write(m_response.body.mid(m_sent, upTo - m_sent));
            m_sent = upTo;
        }

        QTcpSocket* m_socket;
        Response m_response;
        qsizetype m_sent = 0;
    };

    void read(QTcpSocket* socket)
    {
        QByteArray& buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const Request request = parsed(buffer.left(end));
        m_buffers.remove(socket);
        requests.append(request);
        write(socket, handler(request));
    }

    static Request parsed(const QByteArray& head)
    {
        const QList<QByteArray> lines = head.split('\n');
        Request request;
        request.path = lines.first().split(' ').value(1);
        for (const QByteArray& line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers[line.left(colon).trimmed().toLower()] = line.mid(colon + 1).trimmed();
        }
        return request;
    }

    static void write(QTcpSocket* socket, const Response& response)
    {
        if (response.silent)
            return;
        QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + " Answer\r\nConnection: close\r\n";
        const qint64 length = response.announced >= 0 ? response.announced : response.body.size();
        if (!response.withoutLength)
            head += "Content-Length: " + QByteArray::number(length) + "\r\n";
        for (auto header = response.headers.begin(); header != response.headers.end(); ++header)
            head += header.key() + ": " + header.value() + "\r\n";
        if (response.cutAfter >= 0) {
            socket->write(head + "\r\n");
            new Cut(socket, response);
            return;
        }
        socket->write(head + "\r\n" + response.body);
        if (!response.stallAfterBody)
            socket->disconnectFromHost();
    }

    QMap<QTcpSocket*, QByteArray> m_buffers;
};
