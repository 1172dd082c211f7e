// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>

#include "ui/app/page_kinds.h"
#include "ui/app/place_history.h"

#include <memory>

class QVBoxLayout;

namespace asterism::ui {

class Actions;
class Banner;
class CommandPalette;
class EditCommands;
class KeptLine;
class PageHost;
class Settings;
class Sidebar;
class Toast;
class WindowMemory;

/// The one window: sidebar, page, bottom line, and over them toast and palette. Holds no data; all
/// it knows of the plan it asks the session.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(
        Settings& settings,
        const QList<PageKind>& pages,
        const QList<PathKind>& paths,
        QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows this plan from now on; null before it goes away.
    void setSession(PlanSession* session);
    PlanSession* session() const { return m_session; }

    void goTo(const Place& place);
    void goBack();
    void goForward();
    /// The page that was open when the program was last closed.
    void goToLastPage();

    void openPalette();
    void goOn();
    void setSidebarWide(bool wide);

    /// Says something in the toast.
    void say(const QString& sentence);
    /// Stays above the page until `setNotice` is told otherwise; "" for none.
    void setNotice(const QString& sentence);
    void sayKept();

    /// One of the first steps was taken.
    void takeStep(const char* note);

    /// Writes down whatever is still being typed.
    void keepEverything();

    Settings& settings() { return m_settings; }
    Actions& actions() { return *m_actions; }
    PageHost& host() { return *m_host; }
    Toast& toast() { return *m_toast; }
    Sidebar& sidebar() { return *m_sidebar; }

signals:
    void sampleWanted();
    void ownPlanWanted();
    void sessionChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    void connectParts();
    void connectSession();
    void planChanged();
    void offerUndo(const QString& sentence);
    void placeShown();
    void focusPage();
    void showUnfinished();
    void fold();
    void leavePlace();
    bool goElsewhere(const Place& place);

    Settings& m_settings;
    PlanSession* m_session = nullptr;
    std::unique_ptr<QObject> m_whileOpen; ///< ends the connections to a plan that is closed
    PlaceHistory m_been;
    bool m_changedSinceToast = false;

    Actions* m_actions;
    EditCommands* m_edit = nullptr;
    Sidebar* m_sidebar;
    PageHost* m_host;
    KeptLine* m_kept;
    Banner* m_sampleBanner;
    Banner* m_notice;
    Toast* m_toast;
    CommandPalette* m_palette;
    WindowMemory* m_memory;
};

} // namespace asterism::ui
