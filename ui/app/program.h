// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "ui/app/command_line.h"
#include "ui/app/settings.h"

#include <memory>

namespace asterism {
class Store;
}

namespace asterism::ui {

class Doorbell;
class EndingSignals;
class MainWindow;
class PlanSession;

/// The program from its start to its end: which plan is open, the one window, and the way between
/// the sample and one's own plan.
class Program : public QObject {
    Q_OBJECT

public:
    Program(Wishes wishes, const std::filesystem::path& settingsFile);
    ~Program() override;

    /// Opens the plan and shows the window. Throws Error when the plan cannot be opened; a plan
    /// of one's own that is not there yet is made.
    void start();

    void showSample();
    void showOwnPlan();

    /// Asks a program that has this plan open to show itself. False when there is none.
    static bool callFirst(const Wishes& wishes);

    MainWindow& window() { return *m_window; }

private:
    void open(const std::filesystem::path& plan, bool isSample);
    /// Touches nothing but the file.
    std::unique_ptr<Store> openPlan(const std::filesystem::path& plan, bool isSample) const;
    void take(std::unique_ptr<Store> store, const std::filesystem::path& plan, bool isSample);
    void raise(const QString& page);
    /// A page, or one of the other wishes that a start can bring.
    void show(const QString& wish);
    std::function<Day()> clockFor(bool isSample) const;

    Wishes m_wishes;
    Settings m_settings;
    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Doorbell> m_doorbell;
    std::unique_ptr<EndingSignals> m_signals;
};

/// The plan that a start is about.
std::filesystem::path planOf(const Wishes& wishes);

/// Where the sample is kept, apart from everything of one's own.
std::filesystem::path samplePath();

} // namespace asterism::ui
