// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "ui/app/plan_session.h"
#include "ui/paths/path.h"

#include <memory>
#include <set>

class QPushButton;
class QStackedWidget;

namespace asterism::ui {

class Banner;
class MenuButton;
class Sheet;
class StepRail;
class TextLabel;

/// The frame around a path: a rail of steps that can be reached in any order, the page, and Back,
/// Skip and Next. Everything typed is in the draft table at most 1.5 seconds later, and at once
/// when the page changes, the path is left, or the window is deactivated or closed. A path that is
/// taken up again opens on the same page with the cursor in the same field.
class PathView : public QWidget {
    Q_OBJECT

public:
    /// A draft older than this asks whether to go on with it.
    static constexpr int oldAfterDays = 183;

    PathView(PlanSession& session, std::unique_ptr<Path> path, QWidget* parent = nullptr);
    ~PathView() override;

    Path& path() const { return *m_path; }

    /// Begins with a new draft. Nothing is written before something was said.
    void begin();

    /// Goes on with a draft. False when there is none of that id, or it cannot be read.
    bool resume(const std::string& draftId);

    std::string draftId() const { return m_draftId; }

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    int page() const;
    void goToPage(int page);
    void next();
    void back();

    /// Goes on without an answer; the step gets no check mark.
    void skip();

    /// Writes the draft now if anything has changed since it was written last.
    void flush();

    /// Every question with its answer so far, to be printed.
    Sheet sheet();

    /// Keeps the draft and says left().
    void leave();

    QSize minimumSizeHint() const override { return {320, 220}; }

signals:
    /// The path was left; its draft is kept.
    void left();

    /// The answers are in the plan.
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildHeader();
    MenuButton* buildPrintMenu();
    QWidget* buildFooter();
    void addShortcuts();
    void addPages();
    void open();
    void offerFreshStart(Day begun);
    void beginAfresh(Day begun);
    void showPage(int page);
    void step(int by);
    int neighbor(int by) const;
    bool mayGoOn();
    void touch();
    std::string viewFields() const;
    void restoreView(const std::string& fields);
    void refreshPage();
    void focusField(const QString& name, int cursor);
    void focusFirstField();
    void focusFieldAfter(QWidget* focused);
    void putTabsInOrder();
    void sayButtons();
    void sayMinutes();
    void sayKept();
    void fold();

    PlanSession& m_session;
    std::unique_ptr<Path> m_path;
    std::vector<PathPage*> m_pages;
    std::string m_draftId;
    std::set<int> m_visited;
    bool m_isDirty = false;
    bool m_isMoving = false;
    bool m_isOver = false;
    QTimer m_pause;
    QTimer m_tick;
    QElapsedTimer m_sinceKept;
    QWidget* m_header = nullptr;
    QPushButton* m_leave = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_minutes = nullptr;
    MenuButton* m_print = nullptr;
    Banner* m_old = nullptr;
    Banner* m_reason = nullptr;
    StepRail* m_rail = nullptr;
    QStackedWidget* m_stack = nullptr;
    TextLabel* m_kept = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace asterism::ui
