// SPDX-License-Identifier: MIT
#include "ui/meetings/supervision_field.h"

#include <QVBoxLayout>

#include "actions/supervision_tags.h"
#include "ui/app/plan_session.h"
#include "ui/meetings/meeting_people.h"
#include "ui/meetings/plan_of_meetings.h"
#include "ui/outreach/answer_form.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

template <typename Word>
void offer(Chips* chips, const char* prefix)
{
    for (const auto each : everyWord<Word>()) {
        auto* chip = chips->addChoice(words(each), static_cast<int>(each));
        const auto word = wordOf(each);
        chip->setObjectName(
            QLatin1String(prefix) + QString::fromUtf8(word.data(), static_cast<int>(word.size())));
    }
}

template <typename Word>
QVariantList keysOf(const std::vector<Word>& named)
{
    QVariantList keys;
    for (const auto each : named) {
        keys << static_cast<int>(each);
    }
    return keys;
}

template <typename Word>
std::vector<Word> chosenIn(const Chips* chips)
{
    std::vector<Word> chosen;
    for (const QVariant& key : chips->chosenKeys()) {
        chosen.push_back(static_cast<Word>(key.toInt()));
    }
    return chosen;
}

} // namespace

QString words(SupervisionFunction function)
{
    switch (function) {
    case SupervisionFunction::Normative:
        return SupervisionField::tr("good practice");
    case SupervisionFunction::Formative:
        return SupervisionField::tr("learning");
    case SupervisionFunction::Restorative:
        return SupervisionField::tr("room for me");
    }
    return {};
}

QString words(SupervisionMaterial material)
{
    switch (material) {
    case SupervisionMaterial::SelfReport:
        return SupervisionField::tr("told from memory");
    case SupervisionMaterial::ProcessNotes:
        return SupervisionField::tr("process notes");
    case SupervisionMaterial::Audio:
        return SupervisionField::tr("audio");
    case SupervisionMaterial::Video:
        return SupervisionField::tr("video");
    case SupervisionMaterial::Live:
        return SupervisionField::tr("watched live");
    case SupervisionMaterial::CoTherapy:
        return SupervisionField::tr("worked together");
    }
    return {};
}

QStringList lookWords(const SupervisionLook& look)
{
    QStringList sentences;
    if (look.asksForRoom) {
        sentences << SupervisionField::tr("Has there been room for you?");
    }
    if (look.asksForRecording) {
        sentences << SupervisionField::tr("Could you bring a recording once?");
    }
    return sentences;
}

SupervisionField::SupervisionField(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_functions(named(new Chips, "supervisionFor", tr("What this hour was for"))),
      m_materials(named(new Chips, "supervisionBrought", tr("What was brought to it"))),
      m_look(new Banner(Banner::Kind::Information))
{
    setObjectName("supervisionField");
    m_look->setObjectName("supervisionLook");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Heading(tr("This hour of supervision"), TextRole::Strong));
    column->addWidget(underLabel(tr("What it was for"), m_functions));
    column->addWidget(underLabel(tr("What was brought"), m_materials));
    column->addWidget(m_look);
    offer<SupervisionFunction>(m_functions, "supervision-");
    offer<SupervisionMaterial>(m_materials, "supervision-");
    connect(m_functions, &Chips::chosenChanged, this, &SupervisionField::take);
    connect(m_materials, &Chips::chosenChanged, this, &SupervisionField::take);
}

void SupervisionField::showMeeting(const Meeting& meeting)
{
    m_meeting = meeting.id;
    setVisible(isSupervision(meeting) && tookPlace(meeting.state));
    const auto tags = actions::supervisionTags(m_session.plan(), meeting.id);
    m_functions->setChosenKeys(keysOf(tags.functions));
    m_materials->setChosenKeys(keysOf(tags.materials));
    tellLook();
}

void SupervisionField::take()
{
    const SupervisionTags tags{
        chosenIn<SupervisionMaterial>(m_materials), chosenIn<SupervisionFunction>(m_functions)};
    m_session.run([&](Store& store) { actions::tagSupervision(store, m_meeting, tags); });
}

/// Of the hours with the one supervisor who was there.
void SupervisionField::tellLook()
{
    const auto people = cameTo(m_session.plan(), m_meeting);
    const QStringList sentences = people.size() == 1
        ? lookWords(
            supervisionLook(planOfMeetings(m_session.plan()), people.front(), m_session.today()))
        : QStringList();
    m_look->setText(sentences.join(QLatin1Char(' ')));
    m_look->setVisible(!sentences.isEmpty());
}

} // namespace asterism::ui
