// SPDX-License-Identifier: MIT
#include "ui/giving/mirror_card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "actions/mirror.h"
#include "ui/app/plan_session.h"
#include "ui/people/field_edits.h"
#include "ui/people/text_binding.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {

QString words(MirrorQuestion question)
{
    switch (question) {
    case MirrorQuestion::TheirGood:
        return MirrorCard::tr("What would be good for them, rather than for me?");
    case MirrorQuestion::NoHarm:
        return MirrorCard::tr("What could hurt them here, and how would I notice?");
    case MirrorQuestion::TheirOwnWay:
        return MirrorCard::tr("Can they choose otherwise than I would?");
    case MirrorQuestion::Loyalty:
        return MirrorCard::tr("What can I promise for certain, and for how long?");
    case MirrorQuestion::Privacy:
        return MirrorCard::tr("What stays between us, and what could not?");
    case MirrorQuestion::Fairness:
        return MirrorCard::tr("Would I do the same for somebody less like me?");
    case MirrorQuestion::Gratitude:
        return MirrorCard::tr("Do I ask for anything because they are grateful?");
    case MirrorQuestion::Competence:
        return MirrorCard::tr("What do I not know, and whom would I send them to?");
    case MirrorQuestion::Boundaries:
        return MirrorCard::tr("What else are we to each other? Two hats are talked about early.");
    }
    return {};
}

MirrorCard::MirrorCard(
    PlanSession& session, const Relationship& tie, const QString& name, int number)
{
    setObjectName(QStringLiteral("mirror%1").arg(number));
    setAccessibleName(tr("Before you first meet %1").arg(name));
    body()->addWidget(new Heading(tr("Before you first meet %1").arg(name), TextRole::Strong));
    body()->addWidget(new Caption(tr("A mirror for a quiet minute. Nobody else sees it.")));
    auto* look = new QPushButton(tr("Look into It"));
    look->setObjectName(QStringLiteral("mirrorLook%1").arg(number));
    look->setAccessibleName(tr("Look into the mirror for %1").arg(name));
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    inside->hide();
    body()->addWidget(look, 0, Qt::AlignLeading);
    body()->addWidget(inside);
    connect(look, &QPushButton::clicked, this, [look, inside] {
        inside->show();
        look->hide();
    });
    for (const auto question : everyWord<MirrorQuestion>()) {
        column->addWidget(new TextLabel(QStringLiteral("·  ") + words(question)));
    }
    auto* note
        = named(new NoteEdit, "mirrorBoundaries", tr("What we leave out, and where my limits are"));
    note->setObjectName(QStringLiteral("mirrorBoundaries%1").arg(number));
    note->setLines(2, 6);
    auto* binding = new TextBinding(note, [&session, id = tie.id, name](const QString& text) {
        return changeField<Relationship>(
            session, id, MirrorCard::tr("Boundaries"), utf8(name), [&](Relationship& changed) {
                changed.boundaries = utf8(text);
            });
    });
    binding->showAnew(qt(tie.boundaries));
    column->addWidget(new Caption(tr("What we leave out, and where my limits are")));
    column->addWidget(note);
    auto* done = new QPushButton(tr("I Have Looked"));
    done->setObjectName(QStringLiteral("mirrorDone%1").arg(number));
    done->setAccessibleName(tr("I have looked into the mirror for %1").arg(name));
    connect(done, &QPushButton::clicked, this, [&session, id = tie.id] {
        session.run(
            [&](Store& store) { actions::lookIntoMirror(store, id, session.today()); },
            tr("The mirror is put away"));
    });
    column->addWidget(done, 0, Qt::AlignLeading);
    connect(look, &QPushButton::clicked, note, [note] { note->setFocus(Qt::TabFocusReason); });
}

} // namespace asterism::ui
