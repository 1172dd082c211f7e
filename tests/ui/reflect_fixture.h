// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>
#include <QWidget>

#include "actions/edit.h"
#include "actions/people.h"
#include "actions/reflect.h"
#include "actions/relationships.h"
#include "ui/app/plan_session.h"
#include "ui/paths/path_view.h"
#include "ui/paths/reflect/reflect_path.h"

namespace asterism::test {

inline const Day reflectionDay = day(2026, 6, 15);

inline std::unique_ptr<ui::PlanSession> sessionOf(std::unique_ptr<Store> store)
{
    return std::make_unique<ui::PlanSession>(
        std::move(store), [] { return reflectionDay; }, false);
}

inline Id<Need> addNeed(
    Store& store,
    const std::string& title,
    const std::string& category,
    int importance,
    NeedKind kind = NeedKind::Guidance)
{
    Need need;
    need.title = title;
    need.category = category;
    need.importance = importance;
    need.kind = kind;
    return actions::add(store, need);
}

/// A therapist in her first years with four needs, two of which nobody holds.
inline std::unique_ptr<Store> planOfAmara()
{
    auto store = Store::inMemory();
    const auto me = Profile{
        .name = "Amara Villareal",
        .careerStage = CareerStage::Early,
        .season = "twenty months after my degree"};
    store->act({}, [&](Writer& plan) { plan.put(me); });
    actions::add(
        *store,
        Statement{
            {},
            StatementKind::Vision,
            Sphere::Professional,
            "A practice in which people in crisis meet a clinician who is steady because she "
            "herself is held.",
            day(2026, 2, 2),
            {}});
    actions::add(
        *store,
        Statement{
            {},
            StatementKind::Mission,
            Sphere::Professional,
            "I offer trauma-informed, culturally responsive therapy in two languages to young "
            "adults and families.",
            day(2026, 2, 2),
            {}});
    const auto compassion = actions::add(*store, Value{{}, "Compassion", "", 10, 8, 1, {}});
    const auto growth = actions::add(*store, Value{{}, "Growth", "", 9, 8, 2, {}});
    actions::add(*store, Value{{}, "Justice", "", 8, 5, 3, {}});
    const auto health = actions::add(*store, Value{{}, "Health", "", 8, 4, 4, {}});
    Goal course;
    course.title = "Finish the six recorded-session reviews and one accredited course";
    course.due = PartialDate(2026, 12, 15);
    const auto trauma = actions::add(*store, course);
    Goal evenings;
    evenings.title = "Protect four free evenings a week and run twice a week";
    evenings.sphere = Sphere::Personal;
    evenings.due = PartialDate(2026, 9);
    const auto rest = actions::add(*store, evenings);
    actions::link(*store, GoalValue{trauma, compassion});
    actions::link(*store, GoalValue{trauma, growth});
    actions::link(*store, GoalValue{rest, health});
    const auto supervision
        = addNeed(*store, "Regular supervision that counts for licensure", "Formal supervision", 5);
    const auto held = addNeed(
        *store, "A place to be held after critical incidents", "Holding & emotional support", 5);
    const auto recordings
        = addNeed(*store, "Feedback on recorded trauma sessions", "Skill feedback", 5);
    addNeed(
        *store, "Someone who puts my name forward", "Sponsorship & access", 4, NeedKind::Exposure);
    addNeed(*store, "Feedback on writing and research design", "Writing & research feedback", 3);
    actions::link(*store, NeedGoal{recordings, trauma});
    const auto hold = [&](const std::string& name,
                          RelationshipKind kind,
                          const std::vector<std::pair<Id<Need>, int>>& needs) {
        const auto person = actions::addPersonOfKind(*store, name, kind);
        const auto tie = store->reader().where(&Relationship::person, person).at(0);
        for (const auto& [need, level] : needs) {
            actions::cover(*store, need, tie.id, level);
        }
    };
    hold(
        "Dr Rosalind Achterberg",
        RelationshipKind::Supervisor,
        {{supervision, 2}, {held, 2}, {recordings, 1}});
    hold("Lena Sorby", RelationshipKind::Peer, {{held, 1}});
    hold("Prof. Marguerite Doyle", RelationshipKind::PastGuide, {});
    actions::add(*store, Strength{{}, "Working in two languages"});
    return store;
}

/// The widget of that name, which must be there.
template <typename Widget = QWidget>
Widget* at(QWidget& where, const QString& name)
{
    auto* found = where.findChild<Widget*>(name);
    if (found == nullptr) {
        throw std::runtime_error("There is no " + name.toStdString());
    }
    return found;
}

inline void settle()
{
    for (int turn = 0; turn < 3; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

/// A path in a window that has the focus.
struct OpenPath {
    explicit OpenPath(std::unique_ptr<Store> store, ui::MapPreview preview = {})
        : session(sessionOf(std::move(store))),
          view(std::make_unique<ui::PathView>(
              *session, std::make_unique<ui::ReflectPath>(*session, preview)))
    {
        view->resize(900, 600);
        view->show();
        view->activateWindow();
        settle();
    }

    actions::Reflected& said() { return static_cast<ui::ReflectPath&>(view->path()).said(); }

    /// Another frame on the same plan, as after a restart.
    void reopen(const std::string& draft)
    {
        view.reset();
        view
            = std::make_unique<ui::PathView>(*session, std::make_unique<ui::ReflectPath>(*session));
        view->resize(900, 600);
        view->show();
        view->activateWindow();
        settle();
        if (!view->resume(draft)) {
            throw std::runtime_error("The draft could not be taken up again.");
        }
        settle();
    }

    QWidget* focus() const { return view->focusWidget(); }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focus(), static_cast<Qt::Key>(key), modifiers);
        settle();
    }

    void type(const QString& text)
    {
        QTest::keyClicks(focus(), text);
        settle();
    }

    /// Tab until the field of that name has the focus.
    bool tabTo(const QString& name)
    {
        for (int steps = 0; steps < 200; ++steps) {
            if (focus() != nullptr && focus()->objectName() == name) {
                return true;
            }
            press(Qt::Key_Tab);
        }
        return false;
    }

    std::unique_ptr<ui::PlanSession> session;
    std::unique_ptr<ui::PathView> view;
};

} // namespace asterism::test
