// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/giving.h"
#include "ui/widgets/card.h"

#include <optional>

namespace asterism::ui {

class ComboBox;
class LineEdit;
class NameLine;
class PlanSession;
class WhenField;

/// One promise, noted in place: to whom, what, by when, whose.
class PromiseForm : public Card {
    Q_OBJECT

public:
    explicit PromiseForm(PlanSession& session, QWidget* parent = nullptr);

    /// Ready for a name, or for the words when the person is known. What was typed before and not
    /// noted is still there.
    void begin(const std::optional<Id<Person>>& person = {}, const QString& text = {});

    /// Always with this person; the name is not asked for.
    void setPerson(const Id<Person>& person);

signals:
    void noted(const QString& promise);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void goOn();
    void note();

    PlanSession& m_session;
    std::optional<Id<Person>> m_fixed;
    NameLine* m_who;
    LineEdit* m_what;
    WhenField* m_when;
    ComboBox* m_owner;
};

} // namespace asterism::ui
