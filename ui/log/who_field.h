// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/person.h"

#include <string>
#include <vector>

namespace asterism::ui {

class Chips;
class NameLine;
class PlanSession;
class WhichOne;

/// The people of a meeting: the beginning of a name and Enter is enough. A name that could mean
/// several people asks which one; one that nobody has can become somebody new.
class WhoField : public QWidget {
    Q_OBJECT

public:
    explicit WhoField(PlanSession& session, QWidget* parent = nullptr);

    void setPeople(
        const std::vector<Id<Person>>& people, const std::vector<std::string>& newNames = {});
    const std::vector<Id<Person>>& people() const { return m_people; }
    const std::vector<std::string>& newNames() const { return m_newNames; }
    bool isEmpty() const { return m_people.empty() && m_newNames.empty(); }

    /// Takes what stands in the line. False when it asks something first.
    bool takeTyped();
    void focusLine();
    void setNames(const char* objectName, const QString& accessibleName);

signals:
    /// By hand only.
    void changed();
    /// Enter in the empty line, with somebody chosen.
    void wentOn();
    /// Ctrl+Enter in the line.
    void finished();

private:
    void take(const QString& name);
    void add(const Id<Person>& person);
    void answer(const QVariant& answer);
    void drop(const QString& key);
    void showChips();

    PlanSession& m_session;
    std::vector<Id<Person>> m_people;
    std::vector<std::string> m_newNames;
    Chips* m_chips;
    NameLine* m_line;
    WhichOne* m_which;
};

/// A name with what tells it from another of the same name.
QString toldApart(const Person& person);

} // namespace asterism::ui
