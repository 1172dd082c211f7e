// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/plan_session.h"
#include "ui/widgets/scroll_page.h"

class QGridLayout;

namespace asterism::ui {

/// Every action that has keys, by menu, as the window has them.
class ShortcutsPage : public ScrollPage {
    Q_OBJECT

public:
    explicit ShortcutsPage(PlanSession& session);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* m_list = nullptr;
};

/// Every file that the program writes, and why.
class KeptWherePage : public ScrollPage {
    Q_OBJECT

public:
    explicit KeptWherePage(PlanSession& session);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addFile(const QString& what, const QString& path);

    PlanSession& m_session;
    QWidget* m_list = nullptr;
    QGridLayout* m_rows = nullptr;
};

class AboutPage : public ScrollPage {
    Q_OBJECT

public:
    explicit AboutPage(PlanSession& session);
};

} // namespace asterism::ui
