// SPDX-License-Identifier: MIT
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/app/plan_session.h"
#include "ui/meetings/calendar_export.h"
#include "ui/meetings/calendar_import.h"
#include "ui/meetings/meeting_list.h"
#include "ui/meetings/meeting_people.h"
#include "ui/meetings/meetings_page.h"
#include "ui/meetings/plan_form.h"
#include "ui/meetings/preparation_card.h"
#include "ui/text/text.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/scroll_page.h"

namespace asterism::ui {

void MeetingsPage::openPlan(const QString& person)
{
    auto* plan = new PlanForm(m_session);
    openForm(plan);
    connect(plan, &PlanForm::closed, this, &MeetingsPage::leaveForm);
    connect(plan, &PlanForm::planned, this, [this](const QString& meeting) {
        closeForm();
        const Id<Meeting> made{utf8(meeting)};
        if (m_model.rowOf(made.text) < 0) {
            clearFilter();
        }
        m_list->choose(made);
        m_list->setFocus(Qt::TabFocusReason);
    });
    const Id<Person> chosen{utf8(person)};
    const bool isKnown = !person.isEmpty() && m_session.plan().find(chosen).has_value();
    plan->begin(isKnown ? std::optional{chosen} : std::nullopt);
    putInReadingOrder(this);
    plan->focusFirst();
}

/// For a person, or for a meeting with the first of those who come.
void MeetingsPage::prepare(const QString& personOrMeeting)
{
    const Reader& plan = m_session.plan();
    Id<Person> person{utf8(personOrMeeting)};
    std::optional<Id<Meeting>> meeting;
    if (!plan.find(person)) {
        meeting = Id<Meeting>{utf8(personOrMeeting)};
        const auto people = invitedTo(plan, *meeting);
        if (people.empty()) {
            return;
        }
        person = people.front();
    }
    auto* card = new PreparationCard(m_session, person, meeting);
    showLayer(card);
    connect(card, &PreparationCard::closeWanted, this, [this] {
        leaveLayer();
        m_list->setFocus(Qt::TabFocusReason);
        m_session.goTo({QStringLiteral("back"), {}, {}});
    });
    card->focusFirst();
}

void MeetingsPage::importFile(const QString& path)
{
    auto* panel = new CalendarImport(m_session, path);
    showLayer(panel);
    connect(panel, &CalendarImport::closeWanted, this, [this] {
        leaveLayer();
        readRows();
        setFocus(Qt::OtherFocusReason);
    });
    panel->focusFirst();
}

/// Of one meeting, or of everything ahead.
void MeetingsPage::openExport(const QString& meeting)
{
    const Id<Meeting> only{utf8(meeting)};
    auto* form
        = new CalendarExport(m_session, meeting.isEmpty() ? std::nullopt : std::optional{only});
    openForm(form);
    connect(form, &CalendarExport::closed, this, &MeetingsPage::leaveForm);
    form->focusFirst();
}

void MeetingsPage::openForm(QWidget* form)
{
    closeForm();
    leaveLayer();
    auto* page = named(new ScrollPage, "meetingsFormPage", form->accessibleName());
    page->body()->addWidget(form);
    m_form = page;
    m_body->addWidget(m_form);
    m_body->setCurrentWidget(m_form);
    fit();
    putInReadingOrder(this);
}

void MeetingsPage::closeForm()
{
    if (m_form != nullptr) {
        m_body->removeWidget(m_form);
        m_form->hide();
        // It may be one of its own buttons that closes it.
        m_form->deleteLater();
        m_form = nullptr;
        readRows();
    }
}

void MeetingsPage::leaveForm()
{
    closeForm();
    setFocus(Qt::OtherFocusReason);
}

void MeetingsPage::showLayer(QWidget* layer)
{
    leaveLayer();
    m_layer = layer;
    m_layers->addWidget(layer);
    m_layers->setCurrentWidget(layer);
    putInReadingOrder(layer);
}

void MeetingsPage::leaveLayer()
{
    if (m_layer != nullptr) {
        m_layers->removeWidget(m_layer);
        m_layer->hide();
        m_layer->deleteLater();
        m_layer = nullptr;
    }
}

} // namespace asterism::ui
