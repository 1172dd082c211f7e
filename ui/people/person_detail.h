// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "storage/changeset.h"
#include "storage/people_list.h"

#include <functional>
#include <vector>

class QMenu;
class QStackedWidget;
class QTabBar;

namespace asterism::ui {

class PersonHeader;
class PersonTab;
class PlanSession;

/// Everything about one person, edited in place and kept on leaving a field.
class PersonDetail : public QWidget {
    Q_OBJECT

public:
    explicit PersonDetail(PlanSession& session, QWidget* parent = nullptr);

    const Id<Person>& person() const { return m_row.id; }

    /// Keeps what was typed about the last person, then shows this one.
    void showPerson(const PersonRow& row);

    /// Reads the plan again where the changes concern the person shown.
    void refresh(const PersonRow& row, const Changes& changes);

    /// Keeps what was typed and not yet left.
    void keep();

    void focusName();
    void focusTags();
    void showAgreement();
    void setBackShown(bool isShown);
    QMenu* menu() const;

signals:
    void backWanted();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    struct Leaf {
        std::function<PersonTab*()> make;
        PersonTab* tab = nullptr;
    };

    void addLeaf(const QString& title, std::function<PersonTab*()> make);
    PersonTab* leafAt(int at);
    void showLeaf(int at);
    void read();

    PlanSession& m_session;
    PersonRow m_row;
    PersonHeader* m_header;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    std::vector<Leaf> m_leaves;
    int m_agreement = 0; ///< which leaf it is
};

} // namespace asterism::ui
