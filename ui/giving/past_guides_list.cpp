// SPDX-License-Identifier: MIT
#include "ui/giving/past_guides_list.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "actions/relationships.h"
#include "ui/app/plan_session.h"
#include "ui/giving/action_row.h"
#include "ui/giving/rebuilding.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/today/today_card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr std::size_t most = 6;

std::string askedNote(const Id<Person>& person)
{
    return "reconnect.ended_well." + person.text;
}

QPushButton* buttonOf(const QString& text, const QString& objectName, const QString& spoken)
{
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(spoken);
    return button;
}

QString facts(const PastGuide& guide, const Plan& plan, Day today)
{
    QStringList parts;
    parts
        << (guide.days ? PastGuidesList::tr("last heard %1 ago").arg(span(*guide.days))
                       : PastGuidesList::tr("not heard from for long"));
    const RowsById<Need> needs(plan.of<Need>());
    QStringList fits;
    for (const auto& fit : guide.needs) {
        if (const Need* need = needs.find(fit.need); need != nullptr && fits.size() < 2) {
            fits << PastGuidesList::tr("“%1”").arg(qt(need->title));
        }
    }
    if (!fits.isEmpty()) {
        parts << PastGuidesList::tr("knows about %1, which is open").arg(fits.join(", "));
    } else if (guide.isFromElsewhere) {
        parts << PastGuidesList::tr("sees things from another place than most of your people");
    }
    if (!guide.letterSent.isEmpty()) {
        parts << PastGuidesList::tr("your letter of %1 is with them")
                     .arg(shortDate(guide.letterSent, today));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PastGuidesList::PastGuidesList(PlanSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("pastGuides"));
    setAccessibleName(tr("People you have not heard from"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(12);
}

void PastGuidesList::refresh(const Plan& plan, const NamesOf& names)
{
    const FocusByName focus(this);
    emptyOut(m_rows);
    auto guides = pastGuides(plan, m_session.today());
    guides.resize(std::min(guides.size(), most));
    m_count = 0;
    for (const auto& guide : guides) {
        QWidget* shown = row(guide, plan, names, ++m_count);
        m_rows->addWidget(shown);
        shown->show(); // now, so that the focus can go there
    }
    putInReadingOrder(this);
    focus.giveBack(shownPart(this, QStringLiteral("pastOpen1")));
}

QWidget* PastGuidesList::row(
    const PastGuide& guide, const Plan& plan, const NamesOf& names, int number)
{
    const QString name = names(guide.person);
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* open = linkButton(name, [this, id = qt(guide.person.text)] {
        m_session.goTo({QStringLiteral("people"), QStringLiteral("person"), id});
    });
    open->setObjectName(QStringLiteral("pastOpen%1").arg(number));
    QList<QPushButton*> buttons;
    if (m_asking != guide.person && guide.letterSent.isEmpty()) {
        auto* write = buttonOf(
            tr("Write, Asking for Nothing…"),
            QStringLiteral("pastWrite%1").arg(number),
            tr("Write to %1, asking for nothing").arg(name));
        connect(write, &QPushButton::clicked, this, [this, guide] { this->write(guide); });
        buttons << write;
    }
    column->addWidget(new ActionRow(open, facts(guide, plan, m_session.today()), buttons));
    if (m_asking == guide.person) {
        column->addWidget(question(guide, name, number));
    }
    return holder;
}

/// Asked once for each person.
QWidget* PastGuidesList::question(const PastGuide& guide, const QString& name, int number)
{
    auto* well = buttonOf(
        tr("No, It Only Went Quiet"),
        QStringLiteral("pastWell%1").arg(number),
        tr("With %1 it only went quiet").arg(name));
    connect(well, &QPushButton::clicked, this, [this, guide] {
        m_session.store().keepNote(askedNote(guide.person), toText(m_session.today()));
        m_asking = {};
        const Plan plan = planOfGiving(m_session.plan());
        refresh(plan, NamesOf(plan));
        write(guide);
    });
    auto* badly = buttonOf(
        tr("Yes, Let It Be"),
        QStringLiteral("pastBadly%1").arg(number),
        tr("With %1 it ended in conflict; let it be").arg(name));
    connect(badly, &QPushButton::clicked, this, [this, guide, name] { letBe(guide, name); });
    return new ActionRow(tr("Did it end in conflict?"), {}, {well, badly});
}

void PastGuidesList::write(const PastGuide& guide)
{
    if (!m_session.store().note(askedNote(guide.person)).empty()) {
        writeLetterTo(m_session, guide.person, QStringLiteral("reconnect"));
        return;
    }
    m_asking = guide.person;
    const Plan plan = planOfGiving(m_session.plan());
    refresh(plan, NamesOf(plan));
    for (int number = 1; number <= m_count; ++number) {
        if (auto* well = shownPart(this, QStringLiteral("pastWell%1").arg(number))) {
            well->setFocus(Qt::TabFocusReason);
        }
    }
}

/// The tie is over then, and nothing speaks of it any more.
void PastGuidesList::letBe(const PastGuide& guide, const QString& name)
{
    m_asking = {};
    m_session.run(
        [&](Store& store) {
            actions::movePhase(store, guide.relationship, Phase::Ended, m_session.today());
        },
        tr("%1 is let be; nothing will suggest it again").arg(name));
}

} // namespace asterism::ui
