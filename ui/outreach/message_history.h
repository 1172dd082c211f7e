// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/reaching_out.h"

class QVBoxLayout;

namespace asterism::ui {

class PlanSession;

/// Everything that went to and fro on a thread, with the exact texts, the newest first.
class MessageHistory : public QWidget {
    Q_OBJECT

public:
    explicit MessageHistory(PlanSession& session, QWidget* parent = nullptr);

    void showThread(const Id<Outreach>& thread);

private:
    QWidget* makeMessage(const Message& message, int at);

    PlanSession& m_session;
    std::vector<Message> m_shown;
    QVBoxLayout* m_list;
};

} // namespace asterism::ui
