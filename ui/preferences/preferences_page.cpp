// SPDX-License-Identifier: MIT
#include "ui/preferences/preferences_page.h"

#include <QVBoxLayout>

#include "ui/preferences/days_off_list.h"
#include "ui/preferences/letter_preferences.h"
#include "ui/preferences/look_preferences.h"
#include "ui/preferences/note_preferences.h"
#include "ui/preferences/patience_preferences.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/reading_order.h"

namespace asterism::ui {

PreferencesPage::PreferencesPage(PlanSession& session, QWidget* parent)
    : ScrollPage(reading, parent),
      m_look(new LookPreferences),
      m_patience(new PatiencePreferences(session)),
      m_daysOff(new DaysOffList(session)),
      m_letters(new LetterPreferences(session)),
      m_notes(new NotePreferences(session))
{
    named(this, "preferencesPage", tr("Preferences"));
    // The title stands over the column and not at the edge of the window.
    auto* const header = new PageHeader(tr("Preferences"));
    header->layout()->setContentsMargins(0, 0, 0, 0);
    header->setStatus(tr("Whatever you choose holds at once."));
    body()->addWidget(header);
    body()->setSpacing(12);
    addSection(tr("General"), tr("How the program looks on this computer."), m_look);
    addSection(
        tr("Reaching Out"),
        tr("How many business days pass before the next step is kind. The first number is for "
           "outreach that begins from now on; what is under way keeps its own."),
        m_patience);
    addSection(
        tr("My Days Off"),
        tr("They do not count as business days, besides Saturdays and Sundays."),
        m_daysOff);
    addSection(tr("Letters"), tr("What letters say of you."), m_letters);
    addSection(
        tr("Old Notes"),
        tr("What I wrote in supervision can go after some years; days, lengths and hours stay. How "
           "long notes must be kept, your own board says."),
        m_notes);
    putInReadingOrder(this);
}

void PreferencesPage::addSection(const QString& title, const QString& sentence, QWidget* fields)
{
    auto* const card = new Card;
    card->body()->setSpacing(8);
    card->body()->addWidget(new Heading(title));
    card->body()->addWidget(new Caption(sentence));
    card->body()->addSpacing(4);
    card->body()->addWidget(fields);
    body()->addWidget(card);
}

void PreferencesPage::showEvent(QShowEvent* event)
{
    ScrollPage::showEvent(event);
    m_look->showLook();
    m_patience->showPatience();
    m_daysOff->showDays();
    m_letters->showMe();
    m_notes->showCount();
}

void PreferencesPage::hideEvent(QHideEvent* event)
{
    ScrollPage::hideEvent(event);
    if (!event->spontaneous()) {
        m_letters->keep();
    }
}

} // namespace asterism::ui
