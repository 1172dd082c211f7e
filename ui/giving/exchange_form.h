// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/giving.h"
#include "ui/widgets/card.h"

#include <optional>

class QCheckBox;

namespace asterism::ui {

class ComboBox;
class LineEdit;
class NameLine;
class PlanSession;
class SegmentedChoice;
class WhenField;

/// What the line of give and take begins with.
struct ExchangeStart {
    std::optional<Id<Person>> person;
    ExchangeDirection direction = ExchangeDirection::Given;
    QString text;
    std::optional<Id<Offer>> offer;
};

/// Something that was given or received, written down in place: who, which way, what, when, and
/// whether we were in touch over it.
class ExchangeForm : public Card {
    Q_OBJECT

public:
    explicit ExchangeForm(PlanSession& session, QWidget* parent = nullptr);

    void begin(const ExchangeStart& start = {});
    /// Changes one that is there.
    void beginWith(const Exchange& exchange);
    /// Always with this person; the name is not asked for.
    void setPerson(const Id<Person>& person);

signals:
    void kept(const QString& exchange);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void goOn();
    void keep();
    Exchange written() const;
    void clear();

    PlanSession& m_session;
    std::optional<Id<Person>> m_fixed;
    std::optional<Exchange> m_changed;
    std::optional<Id<Offer>> m_offer;
    NameLine* m_who;
    SegmentedChoice* m_direction;
    LineEdit* m_what;
    ComboBox* m_kind;
    WhenField* m_when;
    QCheckBox* m_contact;
};

} // namespace asterism::ui
