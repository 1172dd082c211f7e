// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "letters/letter_kinds.h"
#include "ui/app/plan_session.h"

class QPushButton;

namespace asterism::ui {

class Caption;
class PersonPicker;

/// Asks to whom a letter of a kind goes, and begins it. An ask begins an outreach, or goes on with
/// the one that is under way.
class TemplateUse : public QWidget {
    Q_OBJECT

public:
    explicit TemplateUse(PlanSession& session, QWidget* parent = nullptr);

    void setKind(const LetterKind& kind);

private:
    void begin();
    void write(const Id<Person>& person);
    std::optional<Id<Outreach>> begunThread(const Id<Person>& person) const;
    std::optional<Id<Outreach>> askingThread(const Id<Person>& person);

    PlanSession& m_session;
    const LetterKind* m_kind = nullptr;
    Caption* m_asks;
    PersonPicker* m_person;
    Caption* m_asksTarget;
    PersonPicker* m_target;
    QPushButton* m_write;
};

} // namespace asterism::ui
