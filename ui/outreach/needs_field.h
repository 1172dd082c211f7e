// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/reaching_out.h"

#include <vector>

namespace asterism::ui {

class Chips;
class PlanSession;
class WordedMenuButton;

/// The needs that one asks for: each can be taken away, others can be added.
class NeedsField : public QWidget {
    Q_OBJECT

public:
    explicit NeedsField(PlanSession& session, QWidget* parent = nullptr);

    void setChosen(const std::vector<Id<Need>>& needs);

signals:
    /// By hand only.
    void chosenChanged(const std::vector<asterism::Id<asterism::Need>>& needs);

private:
    void fillMenu();
    void show();

    PlanSession& m_session;
    std::vector<Id<Need>> m_chosen;
    Chips* m_chips;
    WordedMenuButton* m_add;
};

} // namespace asterism::ui
