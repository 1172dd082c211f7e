// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>

class QSocketNotifier;

namespace asterism::ui {

/// Lets a second start on the same plan call the window that already has it open. A socket of the
/// file system, for this user alone; no network.
class Doorbell : public QObject {
    Q_OBJECT

public:
    /// Answers for this plan until it is destroyed. To be made by whoever holds the plan open:
    /// a bell that a crash left behind is replaced.
    explicit Doorbell(const std::filesystem::path& plan, QObject* parent = nullptr);
    ~Doorbell() override;

    /// Calls whoever has the plan open and asks for a page; "" for none. False when nobody answers.
    static bool ring(const std::filesystem::path& plan, const QString& page);

    /// Where the bell of a plan hangs.
    static std::filesystem::path placeFor(const std::filesystem::path& plan);

signals:
    void rung(const QString& page);

private:
    void answer();

    std::filesystem::path m_place;
    int m_listening = -1;
    QSocketNotifier* m_heard = nullptr;
};

} // namespace asterism::ui
