// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/relationship.h"

#include <vector>

class QMenu;
class QPushButton;

namespace asterism::ui {

class FlowLayout;
class PlanSession;
class WordedMenuButton;

/// The needs that one relationship holds, each with how well; its menu says otherwise. The last
/// button adds one.
class HoldsField : public QWidget {
    Q_OBJECT

public:
    explicit HoldsField(PlanSession& session, QWidget* parent = nullptr);

    void showTie(const Id<Relationship>& tie);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    struct Held {
        Id<Need> need;
        QString title;
        int level = 2;

        bool operator==(const Held&) const = default;
    };

    std::vector<Held> heldBy(const Id<Relationship>& tie) const;
    QPushButton* buttonFor(const Held& held);
    void fillAddMenu(QMenu* menu);
    void hold(const Id<Need>& need, std::optional<int> level);

    PlanSession& m_session;
    Id<Relationship> m_tie;
    std::vector<Held> m_held;
    std::vector<QPushButton*> m_buttons;
    FlowLayout* m_row;
    WordedMenuButton* m_add;
};

} // namespace asterism::ui
