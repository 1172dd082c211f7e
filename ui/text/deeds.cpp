// SPDX-License-Identifier: MIT
#include "ui/text/deeds.h"

#include <QCoreApplication>

#include "ui/text/text.h"

#include <map>

namespace asterism::ui {
namespace {

/// A noun for each table, in the user's words.
QString noun(const std::string& what)
{
    static const std::map<std::string, const char*> nouns{
        {"profile", QT_TRANSLATE_NOOP("Deeds", "About Me")},
        {"statement", QT_TRANSLATE_NOOP("Deeds", "Statement")},
        {"value", QT_TRANSLATE_NOOP("Deeds", "Value")},
        {"goal", QT_TRANSLATE_NOOP("Deeds", "Goal")},
        {"goal_value", QT_TRANSLATE_NOOP("Deeds", "Link to a Value")},
        {"support", QT_TRANSLATE_NOOP("Deeds", "Support")},
        {"support_goal", QT_TRANSLATE_NOOP("Deeds", "Link to a Goal")},
        {"need", QT_TRANSLATE_NOOP("Deeds", "Need")},
        {"need_goal", QT_TRANSLATE_NOOP("Deeds", "Link to a Goal")},
        {"need_support", QT_TRANSLATE_NOOP("Deeds", "Link to a Support")},
        {"strength", QT_TRANSLATE_NOOP("Deeds", "Strength")},
        {"offer", QT_TRANSLATE_NOOP("Deeds", "Offer")},
        {"reflection", QT_TRANSLATE_NOOP("Deeds", "Reflection")},
        {"snapshot", QT_TRANSLATE_NOOP("Deeds", "Picture")},
        {"star", QT_TRANSLATE_NOOP("Deeds", "Star")},
        {"person", QT_TRANSLATE_NOOP("Deeds", "Person")},
        {"contact_point", QT_TRANSLATE_NOOP("Deeds", "Way to Reach")},
        {"credential", QT_TRANSLATE_NOOP("Deeds", "Credential")},
        {"tag", QT_TRANSLATE_NOOP("Deeds", "Tag")},
        {"custom_field", QT_TRANSLATE_NOOP("Deeds", "Field")},
        {"extra_property", QT_TRANSLATE_NOOP("Deeds", "Card Detail")},
        {"hat", QT_TRANSLATE_NOOP("Deeds", "Other Role")},
        {"acquaintance", QT_TRANSLATE_NOOP("Deeds", "Who Knows Whom")},
        {"peer_group", QT_TRANSLATE_NOOP("Deeds", "Group")},
        {"group_member", QT_TRANSLATE_NOOP("Deeds", "Group Member")},
        {"relationship", QT_TRANSLATE_NOOP("Deeds", "Relationship")},
        {"relationship_function", QT_TRANSLATE_NOOP("Deeds", "Function")},
        {"coverage", QT_TRANSLATE_NOOP("Deeds", "Who Holds What")},
        {"outreach", QT_TRANSLATE_NOOP("Deeds", "Outreach")},
        {"outreach_need", QT_TRANSLATE_NOOP("Deeds", "Link to a Need")},
        {"message", QT_TRANSLATE_NOOP("Deeds", "Message")},
        {"letter_template", QT_TRANSLATE_NOOP("Deeds", "Letter Template")},
        {"meeting", QT_TRANSLATE_NOOP("Deeds", "Meeting")},
        {"attendance", QT_TRANSLATE_NOOP("Deeds", "Who Was There")},
        {"meeting_need", QT_TRANSLATE_NOOP("Deeds", "Link to a Need")},
        {"agenda_item", QT_TRANSLATE_NOOP("Deeds", "Agenda Item")},
        {"commitment", QT_TRANSLATE_NOOP("Deeds", "Promise")},
        {"exchange", QT_TRANSLATE_NOOP("Deeds", "Give & Take")},
        {"agreement", QT_TRANSLATE_NOOP("Deeds", "Agreement")},
        {"hours_entry", QT_TRANSLATE_NOOP("Deeds", "Hours")},
        {"choice", QT_TRANSLATE_NOOP("Deeds", "Choice")},
        {"hour_rules", QT_TRANSLATE_NOOP("Deeds", "Hour Rules")},
        {"plan", QT_TRANSLATE_NOOP("Deeds", "Plan")},
        {"reflect", QT_TRANSLATE_NOOP("Deeds", "Reflection")},
    };
    const auto found = nouns.find(what);
    return found == nouns.end() ? qt(what) : QCoreApplication::translate("Deeds", found->second);
}

/// What is said of a deed that is more than a verb and a thing; null for all others.
const char* ownPhrase(const Deed& deed)
{
    static const std::map<std::string, const char*> phrases{
        {"closing", QT_TRANSLATE_NOOP("Deeds", "Close Relationship with “%2”")},
        {"hours_counted_by", QT_TRANSLATE_NOOP("Deeds", "Count Hours by “%2”")},
        {"mirror", QT_TRANSLATE_NOOP("Deeds", "Look into the Mirror before “%2”")},
        {"supervision_notes", QT_TRANSLATE_NOOP("Deeds", "Clear Old Notes of Supervision")},
        {"supervision_tags", QT_TRANSLATE_NOOP("Deeds", "Say What Was Brought to “%2”")},
    };
    const auto found = phrases.find(deed.what);
    return found == phrases.end() ? nullptr : found->second;
}

/// "%1": the noun; "%2": its name in quotes, when there is one.
const char* phrase(const Deed& deed)
{
    if (const char* own = ownPhrase(deed)) {
        return own;
    }
    const bool hasSubject = !deed.subject.empty();
    switch (deed.verb) {
    case Verb::Add:
        return hasSubject ? QT_TRANSLATE_NOOP("Deeds", "Add %1 “%2”")
                          : QT_TRANSLATE_NOOP("Deeds", "Add %1");
    case Verb::Remove:
        return hasSubject ? QT_TRANSLATE_NOOP("Deeds", "Remove %1 “%2”")
                          : QT_TRANSLATE_NOOP("Deeds", "Remove %1");
    case Verb::MovePhase:
        return QT_TRANSLATE_NOOP("Deeds", "Move Relationship with “%2”");
    case Verb::Rest:
        return QT_TRANSLATE_NOOP("Deeds", "Change State of “%2”");
    case Verb::Tag:
        return QT_TRANSLATE_NOOP("Deeds", "Tag as “%2”");
    case Verb::Untag:
        return QT_TRANSLATE_NOOP("Deeds", "Take Away Tag “%2”");
    case Verb::Know:
        return QT_TRANSLATE_NOOP("Deeds", "Who Knows Whom: %2");
    case Verb::Cover:
        return QT_TRANSLATE_NOOP("Deeds", "Who Holds “%2”");
    case Verb::Rank:
        return QT_TRANSLATE_NOOP("Deeds", "Order of Values");
    case Verb::Place:
        return QT_TRANSLATE_NOOP("Deeds", "Move Star");
    case Verb::Reflect:
        return QT_TRANSLATE_NOOP("Deeds", "Keep Reflection");
    case Verb::Import:
        return hasSubject ? QT_TRANSLATE_NOOP("Deeds", "Import %1 “%2”")
                          : QT_TRANSLATE_NOOP("Deeds", "Import %1");
    case Verb::PutBack:
        return hasSubject ? QT_TRANSLATE_NOOP("Deeds", "Put Back %1 “%2”")
                          : QT_TRANSLATE_NOOP("Deeds", "Put Back %1");
    case Verb::Change:
        break;
    }
    return hasSubject ? QT_TRANSLATE_NOOP("Deeds", "Change %1 “%2”")
                      : QT_TRANSLATE_NOOP("Deeds", "Change %1");
}

QString shortened(const std::string& subject)
{
    constexpr qsizetype most = 40;
    const QString text = qt(subject).simplified();
    return text.size() > most ? text.left(most - 1) + QChar(0x2026) : text;
}

/// How many people a deed was about, when it says only that.
int peopleIn(const Deed& deed)
{
    const bool isNumber = deed.what == "person"
        && deed.subject.find_first_not_of("0123456789") == std::string::npos;
    return isNumber && deed.verb != Verb::Tag && deed.verb != Verb::Untag ? qt(deed.subject).toInt()
                                                                          : 0;
}

QString severalPeople(Verb verb)
{
    switch (verb) {
    case Verb::Add:
        return QCoreApplication::translate("Deeds", "Add %1 People");
    case Verb::Remove:
        return QCoreApplication::translate("Deeds", "Remove %1 People");
    case Verb::PutBack:
        return QCoreApplication::translate("Deeds", "Put Back %1 People");
    default:
        return QCoreApplication::translate("Deeds", "Change %1 People");
    }
}

} // namespace

QString words(const Deed& deed)
{
    if (const int people = peopleIn(deed); people > 0) {
        return QString(severalPeople(deed.verb)).arg(people);
    }
    const QString text = QCoreApplication::translate("Deeds", phrase(deed));
    if (!text.contains(QLatin1String("%1"))) {
        // One pass in any case: a name may hold "%1" itself.
        return text.contains(QLatin1String("%2"))
            ? QString(text).replace(QLatin1String("%2"), shortened(deed.subject))
            : text;
    }
    return deed.subject.empty() ? text.arg(noun(deed.what))
                                : text.arg(noun(deed.what), shortened(deed.subject));
}

} // namespace asterism::ui
