// SPDX-License-Identifier: MIT
#include "ui/today/first_steps_card.h"

#include "ui/widgets/heading.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/named.h"

namespace asterism::ui {

FirstStepsCard::FirstStepsCard(PlanSession& session)
    : TodayCard("firstStepsCard", tr("First steps")), m_session(session)
{
}

void FirstStepsCard::fill(const FirstStepsTaken& taken)
{
    clear();
    const bool isHidden = !m_session.store().note(firstStepsHiddenNote).empty();
    if (!isHidden && !m_session.isSample()) {
        addStep(
            "firstStepPeople",
            tr("Add three people"),
            taken.threePeople,
            {QStringLiteral("people"), QStringLiteral("add"), {}});
        addStep(
            "firstStepNeed",
            tr("Name something you need"),
            taken.aNeed,
            {QStringLiteral("reflect"), {}, {}});
        addStep(
            "firstStepPlaces",
            tr("Look at your open places on the map"),
            taken.lookedAtPlaces,
            {QStringLiteral("map"), {}, {}});
        addStep(
            "firstStepPalette",
            tr("Press Ctrl+K and go to anything"),
            taken.triedPalette,
            {QStringLiteral("palette"), {}, {}});
        addStep("firstStepBackup", tr("Make a backup: File, Back Up Now"), taken.backedUp, {});
        auto* const remove = new QPushButton(
            taken.all() ? tr("All Done, Take It Away") : tr("Take This Card Away"));
        named(remove, "firstStepsRemove", remove->text());
        connect(remove, &QPushButton::clicked, this, [this] {
            m_session.store().keepNote(firstStepsHiddenNote, "1");
            hide();
        });
        auto* const row = new QWidget;
        auto* const line = new QHBoxLayout(row);
        line->setContentsMargins(0, 4, 0, 0);
        line->addWidget(remove);
        line->addStretch(1);
        addRow(row);
    }
    finish();
}

void FirstStepsCard::bringBack()
{
    m_session.store().keepNote(firstStepsHiddenNote, "");
}

void FirstStepsCard::addStep(
    const char* name, const QString& text, bool isTaken, const Place& place)
{
    auto* const row = new QWidget;
    auto* const line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* const mark = isTaken ? new IconLabel(QStringLiteral("check"), 16, Role::Ok)
                               : new IconLabel(QStringLiteral("star-hollow"), 16, Role::Hint);
    line->addWidget(mark, 0, Qt::AlignTop);
    if (isTaken || place.page.isEmpty()) {
        auto* const label = new TextLabel(text, TextRole::Body, isTaken ? Role::Text2 : Role::Text);
        named(label, name, isTaken ? tr("Done: %1").arg(text) : text);
        line->addWidget(label, 1);
    } else {
        QPushButton* const go = linkButton(text, [this, place] { m_session.goTo(place); });
        go->setObjectName(QLatin1String(name));
        line->addWidget(go, 1);
    }
    addRow(row);
}

} // namespace asterism::ui
