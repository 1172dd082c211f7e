// SPDX-License-Identifier: MIT
#include "ui/giving/support_someone.h"

#include <QCoreApplication>

#include "actions/outreach.h"
#include "actions/people.h"
#include "ui/app/plan_session.h"
#include "ui/giving/giving_plan.h"
#include "ui/paths/reverse/reverse_path.h"
#include "ui/text/text.h"

namespace asterism::ui {
namespace {

constexpr auto offerLetter = "mentor_offer";

} // namespace

void beginTeachingUp(PlanSession& session)
{
    session.goTo(
        {QStringLiteral("people"),
         QStringLiteral("path/") + QLatin1String(reversePathKey),
         QStringLiteral("offer")});
}

bool offerToSupport(PlanSession& session, const QString& name)
{
    const auto known = whoIsMeant(session.plan(), name);
    if (known.size() > 1) {
        return meantBy(session, name).isClear;
    }
    std::optional<Id<Outreach>> thread;
    session.run(
        [&](Store& store) {
            store.act({Verb::Add, "outreach", utf8(name)}, [&](Writer&) {
                actions::NewOutreach begun;
                begun.person = known.empty()
                    ? actions::addPersonOfKind(store, utf8(name), RelationshipKind::Mentee)
                    : known.front();
                begun.direction = Direction::IGuideThem;
                begun.purpose = offerLetter;
                thread = actions::beginOutreach(store, begun);
            });
        },
        QCoreApplication::translate("Giving", "An offer to %1 is an idea now").arg(name));
    if (thread) {
        session.goTo(
            {QStringLiteral("letters"),
             QStringLiteral("write"),
             qt(thread->text) + QLatin1Char('/') + QLatin1String(offerLetter)});
    }
    return thread.has_value();
}

} // namespace asterism::ui
