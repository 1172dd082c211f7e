// SPDX-License-Identifier: MIT
#include "ui/app/doorbell.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <array>
#include <cstring>
#include <optional>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace asterism::ui {
namespace {

constexpr std::size_t mostMessage = 256;

/// Closes the socket when it goes out of scope.
class Socket {
public:
    explicit Socket(int number) : m_number(number) { }
    ~Socket()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;

    int number() const { return m_number; }

private:
    int m_number;
};

/// Nothing when the path is too long for a socket.
std::optional<sockaddr_un> addressOf(const std::filesystem::path& place)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const std::string text = place.string();
    if (text.size() >= sizeof address.sun_path) {
        return std::nullopt;
    }
    std::memcpy(address.sun_path, text.c_str(), text.size() + 1);
    return address;
}

const sockaddr* plain(const sockaddr_un& address)
{
    return reinterpret_cast<const sockaddr*>(&address);
}

} // namespace

std::filesystem::path Doorbell::placeFor(const std::filesystem::path& plan)
{
    std::error_code ignored;
    const std::string whole = std::filesystem::weakly_canonical(plan, ignored).string();
    const QByteArray name
        = QCryptographicHash::hash(QByteArray::fromStdString(whole), QCryptographicHash::Sha256)
              .toHex()
              .left(16);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return std::filesystem::path(folder.toStdString()) / ("asterism-" + name.toStdString());
}

Doorbell::Doorbell(const std::filesystem::path& plan, QObject* parent)
    : QObject(parent), m_place(placeFor(plan))
{
    const auto address = addressOf(m_place);
    m_listening = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (!address || m_listening < 0) {
        return;
    }
    std::error_code ignored;
    std::filesystem::remove(m_place, ignored);
    if (::bind(m_listening, plain(*address), sizeof *address) != 0
        || ::listen(m_listening, 4) != 0) {
        return;
    }
    m_heard = new QSocketNotifier(m_listening, QSocketNotifier::Read, this);
    connect(m_heard, &QSocketNotifier::activated, this, &Doorbell::answer);
}

Doorbell::~Doorbell()
{
    delete m_heard;
    if (m_listening >= 0) {
        ::close(m_listening);
        std::error_code ignored;
        std::filesystem::remove(m_place, ignored);
    }
}

void Doorbell::answer()
{
    const Socket caller(::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC));
    if (caller.number() < 0) {
        return;
    }
    // Whoever rings and then says nothing is not waited for.
    const timeval patience{0, 200'000};
    ::setsockopt(caller.number(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    std::array<char, mostMessage> message{};
    const auto length = ::recv(caller.number(), message.data(), message.size(), 0);
    if (length < 0) {
        return;
    }
    emit rung(QString::fromUtf8(message.data(), static_cast<qsizetype>(length)).trimmed());
}

bool Doorbell::ring(const std::filesystem::path& plan, const QString& page)
{
    const auto address = addressOf(placeFor(plan));
    const Socket caller(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!address || caller.number() < 0
        || ::connect(caller.number(), plain(*address), sizeof *address) != 0) {
        return false;
    }
    const QByteArray message = page.toUtf8().left(static_cast<qsizetype>(mostMessage) - 1) + '\n';
    return ::send(
               caller.number(),
               message.constData(),
               static_cast<std::size_t>(message.size()),
               MSG_NOSIGNAL)
        == message.size();
}

} // namespace asterism::ui
