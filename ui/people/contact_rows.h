// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/person.h"

#include <functional>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace asterism::ui {

class ContactRow;
class PlanSession;

/// The ways to reach a person, in their order, with an empty line at the end for the next one.
class ContactRows : public QWidget {
    Q_OBJECT

public:
    explicit ContactRows(PlanSession& session, QWidget* parent = nullptr);

    void showPerson(const Id<Person>& person, const QString& name);
    void keep();

private:
    void addWay(const QString& value);
    void edit(const Id<ContactPoint>& id, const std::function<void(ContactPoint&)>& edit);
    void prefer(const Id<ContactPoint>& id, bool isPreferred);
    void move(const Id<ContactPoint>& id, int step);
    void remove(const Id<ContactPoint>& id);
    std::vector<ContactPoint> inOrder() const;
    ContactRow* makeRow(const Id<ContactPoint>& id);

    PlanSession& m_session;
    Id<Person> m_person;
    QString m_name;
    QVBoxLayout* m_column;
    std::vector<ContactRow*> m_rows;
    ContactRow* m_next;                    ///< the empty one
    std::optional<ContactKind> m_nextKind; ///< chosen by hand for it
};

} // namespace asterism::ui
