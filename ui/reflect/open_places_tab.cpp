// SPDX-License-Identifier: MIT
#include "ui/reflect/open_places_tab.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "actions/edit.h"
#include "actions/holding.h"
#include "analysis/coverage.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/name_line.h"
#include "ui/widgets/named.h"

#include <algorithm>
#include <map>

namespace asterism::ui {

OpenPlacesTab::OpenPlacesTab(PlanSession& session, QWidget* parent)
    : ScrollPage(ScrollPage::wide, parent), m_session(session), m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("openPlacesTab"));
    setAccessibleName(tr("Open places"));
    m_list->setSpacing(12);
    body()->addLayout(m_list);
    rebuild();
}

void OpenPlacesTab::refresh(const Changes& changes)
{
    for (const auto* table : {"need", "coverage", "relationship", "person"}) {
        if (changes.touches(table)) {
            rebuild();
            return;
        }
    }
}

void OpenPlacesTab::rebuild()
{
    m_lines.clear();
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const Plan plan = m_session.plan().plan();
    const auto coverage = coverageOf(plan, m_session.today());
    std::map<std::string, QString> names;
    for (const auto& person : plan.of<Person>()) {
        names[person.id.text] = qt(person.displayName);
    }
    std::map<std::string, Need> needs;
    for (const auto& need : plan.of<Need>()) {
        needs[need.id.text] = need;
    }
    auto open = coverage.needs;
    std::erase_if(open, [](const NeedCoverage& need) { return need.state != HeldState::Open; });
    std::ranges::stable_sort(open, std::greater{}, [&](const NeedCoverage& need) {
        return importanceOf(needs[need.need.text]);
    });
    for (const auto& place : open) {
        QStringList waiting;
        for (const auto& person : place.waiting) {
            waiting += names[person.text];
        }
        addPlace(needs[place.need.text], waiting.join(QStringLiteral(", ")));
    }
    if (open.empty()) {
        m_list->addWidget(new Caption(
            needs.empty() ? tr(
                "Once you have named what you need, places that nobody holds yet are shown here.")
                          : tr("Somebody holds each of your needs.")));
    }
    for (const auto& load : coverage.load) {
        if (load.carriesALot) {
            m_list->addWidget(
                new Caption(tr("A lot rests on %1: %n needs. Who could share it?",
                               nullptr,
                               static_cast<int>(load.needs.size()))
                                .replace(QLatin1String("%1"), names[load.person.text])));
        }
    }
}

void OpenPlacesTab::addPlace(const Need& need, const QString& waiting)
{
    const bool leftOpen = need.state == NeedState::LeftOpen;
    auto* card = new Card;
    card->setBar(leftOpen ? Role::Line : Role::Care);
    auto* row = new QHBoxLayout;
    auto* text = new QVBoxLayout;
    text->setSpacing(4);
    text->addWidget(new TextLabel(qt(need.title), TextRole::Strong));
    QStringList facts{words(need.kind)};
    if (need.importance) {
        facts += tr("matters %1 of 5").arg(*need.importance);
    }
    facts += leftOpen ? tr("left open on purpose") : words(need.urgency);
    text->addWidget(new Caption(facts.join(QStringLiteral(" · "))));
    if (!waiting.isEmpty()) {
        text->addWidget(new Caption(tr("Could hold it one day: %1").arg(waiting)));
    }
    row->addLayout(text, 1);
    auto* leave = new QPushButton(leftOpen ? tr("Look Again") : tr("Leave Open"));
    named(leave, "leaveOpen", tr("%1: %2").arg(leave->text(), qt(need.title)));
    connect(leave, &QPushButton::clicked, this, [this, id = need.id, leftOpen] {
        setLeftOpen(id, !leftOpen);
    });
    auto* look = named(
        new QPushButton(tr("Look for Someone…")),
        "lookForSomeone",
        tr("Look for someone for %1").arg(qt(need.title)));
    connect(look, &QPushButton::clicked, this, [this, id = need.id] {
        m_session.goTo({QStringLiteral("outreach"), QStringLiteral("path/reach-out"), qt(id.text)});
    });
    row->addWidget(look, 0, Qt::AlignTop);
    row->addWidget(leave, 0, Qt::AlignTop);
    card->body()->addLayout(row);
    card->body()->addWidget(makeHolderLine(need));
    m_list->addWidget(card);
    card->show(); // now, so that the focus can go there
}

/// Whoever is named here holds the place from then on, whether already among the people or not.
QWidget* OpenPlacesTab::makeHolderLine(const Need& need)
{
    QStringList names;
    for (const auto& person : m_session.plan().all<Person>()) {
        names << qt(person.displayName);
    }
    auto* line = named(
        new NameLine(names), "holderOfPlace", tr("Who holds %1: a name").arg(qt(need.title)));
    m_lines.push_back(line);
    line->setProperty("need", qt(need.id.text));
    line->setPlaceholderText(tr("Does somebody hold it? A name, then Enter"));
    connect(line, &NameLine::personNamed, this, [this, need = need.id](const QString& name) {
        letHold(need, name);
    });
    return line;
}

void OpenPlacesTab::letHold(const Id<Need>& need, const QString& name)
{
    std::optional<Id<Person>> known;
    for (const auto& person : m_session.plan().all<Person>()) {
        if (qt(person.displayName).compare(name, Qt::CaseInsensitive) == 0) {
            known = person.id;
        }
    }
    m_session.run(
        [&](Store& store) {
            if (known) {
                actions::letHold(store, need, *known);
            } else {
                actions::addHolder(store, need, utf8(name));
            }
        },
        tr("%1 holds it now").arg(name));
    // On to the next place; the line that was here has gone with its card.
    if (!m_lines.empty()) {
        m_lines.front()->setFocus(Qt::TabFocusReason);
    }
}

void OpenPlacesTab::focusPlace(const QString& need)
{
    for (auto* line : m_lines) {
        if (line->property("need").toString() == need) {
            line->setFocus(Qt::TabFocusReason);
            ensureWidgetVisible(line->parentWidget());
        }
    }
}

void OpenPlacesTab::setLeftOpen(const Id<Need>& id, bool leftOpen)
{
    m_session.run([&](Store& store) {
        auto need = store.reader().at(id);
        need.state = leftOpen ? NeedState::LeftOpen : NeedState::Noticed;
        actions::change(store, need);
    });
}

} // namespace asterism::ui
