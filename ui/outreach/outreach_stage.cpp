// SPDX-License-Identifier: MIT
#include "ui/outreach/outreach_stage.h"

#include <QCoreApplication>

namespace asterism::ui {
namespace {

struct Board {
    Q_DECLARE_TR_FUNCTIONS(Board)
};

} // namespace

std::optional<Stage> stageOf(OutreachState state)
{
    switch (state) {
    case OutreachState::Idea:
        return Stage::Idea;
    case OutreachState::Draft:
    case OutreachState::Ready:
        return Stage::Preparing;
    case OutreachState::Sent:
    case OutreachState::Nudged:
        return Stage::Asked;
    case OutreachState::InConversation:
        return Stage::Talking;
    case OutreachState::Accepted:
        return Stage::Yes;
    case OutreachState::Declined:
    case OutreachState::Later:
    case OutreachState::LetGo:
    case OutreachState::Withdrawn:
        return Stage::NotNow;
    case OutreachState::Dropped:
        break;
    }
    return std::nullopt;
}

QString words(Stage stage)
{
    switch (stage) {
    case Stage::Idea:
        return Board::tr("Idea");
    case Stage::Preparing:
        return Board::tr("Preparing");
    case Stage::Asked:
        return Board::tr("Asked");
    case Stage::Talking:
        return Board::tr("Talking");
    case Stage::Yes:
        return Board::tr("Yes");
    case Stage::NotNow:
        return Board::tr("Not now");
    }
    return {};
}

QString meaningOf(Stage stage)
{
    switch (stage) {
    case Stage::Idea:
        return Board::tr("Somebody you might ask one day");
    case Stage::Preparing:
        return Board::tr("A letter is being written");
    case Stage::Asked:
        return Board::tr("It has left; now it is their turn");
    case Stage::Talking:
        return Board::tr("They answered and you are finding out");
    case Stage::Yes:
        return Board::tr("They said yes");
    case Stage::NotNow:
        return Board::tr("Resting, for a while or for good");
    }
    return {};
}

} // namespace asterism::ui
