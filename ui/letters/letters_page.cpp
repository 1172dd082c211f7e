// SPDX-License-Identifier: MIT
#include "ui/letters/letters_page.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/app/platform.h"
#include "ui/letters/letter_composer.h"
#include "ui/letters/phrases_tab.h"
#include "ui/letters/sent_tab.h"
#include "ui/letters/templates_tab.h"
#include "ui/text/text.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_choice.h"

namespace asterism::ui {

LettersPage::LettersPage(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_layers(new QStackedWidget),
      m_choice(named(
          new SegmentedChoice({tr("Templates"), tr("Sent Letters"), tr("My Phrases")}),
          "lettersTabs",
          tr("What is shown"))),
      m_tabs(new QStackedWidget),
      m_templates(new TemplatesTab(session)),
      m_sent(new SentTab(session)),
      m_phrases(new PhrasesTab(session)),
      m_composer(new LetterComposer(session, openMail)),
      m_library(library())
{
    setObjectName(QStringLiteral("lettersPage"));
    m_layers->addWidget(m_library);
    m_layers->addWidget(m_composer);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_layers);
}

LettersPage::~LettersPage()
{
    // While this goes, its parts are hidden; nothing may be left to keep then.
    m_composer->leave();
    delete m_composer;
}

QWidget* LettersPage::library()
{
    auto* whole = new QWidget;
    for (QWidget* tab : std::initializer_list<QWidget*>{m_templates, m_sent, m_phrases}) {
        m_tabs->addWidget(tab);
    }
    connect(m_choice, &SegmentedChoice::chosenChanged, m_tabs, &QStackedWidget::setCurrentIndex);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(24, 0, 24, 0);
    tabs->addWidget(m_choice);
    tabs->addStretch(1);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader(tr("Letters")));
    column->addLayout(tabs);
    column->addWidget(m_tabs, 1);
    return whole;
}

void LettersPage::setOpenMail(OpenMail openMail)
{
    m_composer->setOpenMail(std::move(openMail));
}

void LettersPage::showTab(Tab tab)
{
    m_layers->setCurrentWidget(m_library);
    m_choice->choose(static_cast<int>(tab));
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void LettersPage::writeTo(const QString& personAndKind)
{
    const QStringList parts = personAndKind.split(QLatin1Char('/'));
    LetterGoal goal;
    goal.person = Id<Person>{utf8(parts.value(0))};
    goal.kind = utf8(parts.value(1));
    goal.occasion = letterOccasion(utf8(parts.value(2)));
    if (m_session.plan().find(goal.person)) {
        m_composer->write(goal);
        m_layers->setCurrentWidget(m_composer);
    }
}

void LettersPage::showPlace(const Place& place)
{
    if (place.kind == QLatin1String("write")) {
        LetterGoal goal;
        goal.thread = Id<Outreach>{utf8(place.id.section(QLatin1Char('/'), 0, 0))};
        goal.kind = utf8(place.id.section(QLatin1Char('/'), 1, 1));
        goal.occasion = letterOccasion(utf8(place.id.section(QLatin1Char('/'), 2, 2)));
        if (m_session.plan().find(*goal.thread)) {
            m_layers->setCurrentWidget(m_composer);
            m_composer->write(goal);
            return;
        }
    } else if (place.kind == QLatin1String("to")) {
        writeTo(place.id);
        return;
    }
    m_layers->setCurrentWidget(m_library);
    if (place.kind == QLatin1String("message") || place.kind == QLatin1String("sent")) {
        showTab(Tab::Sent);
        m_sent->select(place.id);
    } else if (place.kind == QLatin1String("letter_template")) {
        showTab(Tab::Templates);
        m_templates->select(place.id);
    } else if (place.kind == QLatin1String("phrases")) {
        showTab(Tab::Phrases);
    } else if (place.kind == QLatin1String("templates")) {
        showTab(Tab::Templates);
    }
}

} // namespace asterism::ui
