// SPDX-License-Identifier: MIT
#include "ui/letters/plan_names.h"

#include "ui/app/plan_session.h"
#include "ui/widgets/privacy_marks.h"

namespace asterism::ui {
namespace {

void tellNames(const Reader& reader)
{
    Plan people;
    people.of<Profile>() = reader.all<Profile>();
    people.of<Person>() = reader.all<Person>();
    PrivacyNames::instance().set(knownNames(people));
}

} // namespace

void keepNamesKnown(PlanSession& session, QObject* context)
{
    tellNames(session.plan());
    QObject::connect(&session, &PlanSession::changed, context, [&session](const Changes& changes) {
        if (changes.touches("person") || changes.touches("profile")) {
            tellNames(session.plan());
        }
    });
}

} // namespace asterism::ui
