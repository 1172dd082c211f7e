// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/pay_forward.h"
#include "ui/app/plan_session.h"
#include "ui/giving/giving_plan.h"
#include "ui/widgets/scroll_page.h"

class QSpinBox;

namespace asterism::ui {

class Heading;
class NameLine;
class OfferBank;
class PastGuidesList;
class TextLabel;

/// Passing on what one was given: whom I guide, how much time there is, what I could bring, and
/// whom I have not heard from.
class GivingOnTab : public ScrollPage {
    Q_OBJECT

public:
    explicit GivingOnTab(PlanSession& session, QWidget* parent = nullptr);

    void refresh(const Plan& plan);
    QWidget* firstPart() const { return m_find; }

    /// Asks for whom there would be room.
    void findSomeone();

signals:
    /// Something is to be promised to somebody.
    void promiseWanted(const QString& person, const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildTime();
    void buildFind();
    void showQuestion(const PayForward& forward);
    void showLearners(const Plan& plan, const PayForward& forward, const NamesOf& names);
    QWidget* learnerRow(const Plan& plan, const Id<Person>& person, const NamesOf& names, int at);
    void showMirrors(const Plan& plan, const NamesOf& names);
    void showTime(const Plan& plan);
    void keepHours(int hours);
    void offerTo(const QString& name);

    PlanSession& m_session;
    QVBoxLayout* m_question;
    QPushButton* m_find;
    QWidget* m_who;
    NameLine* m_name;
    QVBoxLayout* m_learners;
    QVBoxLayout* m_mirrors;
    QWidget* m_time;
    QSpinBox* m_hours;
    TextLabel* m_timeWords;
    OfferBank* m_offers;
    Heading* m_pastTitle;
    PastGuidesList* m_past;
};

} // namespace asterism::ui
