// SPDX-License-Identifier: MIT
#include "ui/outreach/message_history.h"

#include <QVBoxLayout>

#include "ui/app/plan_session.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

bool isDraft(const Message& message)
{
    return message.direction == MessageDirection::Out && message.sentOn.isEmpty();
}

} // namespace

MessageHistory::MessageHistory(PlanSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(new QVBoxLayout(this))
{
    setObjectName("messageHistory");
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(8);
}

void MessageHistory::showThread(const Id<Outreach>& thread)
{
    auto messages = m_session.plan().where(&Message::outreach, thread);
    std::ranges::stable_sort(messages, [](const Message& one, const Message& other) {
        return isDraft(one) != isDraft(other) ? isDraft(one) : other.sentOn < one.sentOn;
    });
    if (messages == m_shown && m_list->count() > 0) {
        return;
    }
    m_shown = messages;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    int at = 0;
    for (const auto& message : messages) {
        m_list->addWidget(makeMessage(message, at++));
    }
    if (messages.empty()) {
        m_list->addWidget(new Caption(tr("Nothing has gone to and fro yet.")));
    }
}

QWidget* MessageHistory::makeMessage(const Message& message, int at)
{
    auto* card = new Card;
    card->body()->setContentsMargins(12, 10, 12, 10);
    card->body()->setSpacing(4);
    QStringList facts{isDraft(message) ? tr("Being written") : words(message.kind)};
    if (!message.sentOn.isEmpty()) {
        facts << plainDate(message.sentOn);
    }
    if (!message.channel.empty()) {
        facts << qt(message.channel);
    }
    auto* head = new Caption(facts.join(QStringLiteral(" · ")));
    head->setToolTip(exactDate(message.sentOn));
    card->body()->addWidget(head);
    if (!message.subject.empty()) {
        card->body()->addWidget(new TextLabel(qt(message.subject), TextRole::Strong));
    }
    if (!message.body.empty()) {
        auto* text = new TextLabel(qt(message.body));
        const auto name = QStringLiteral("messageText%1").arg(at);
        named(text, utf8(name).c_str(), tr("Text of: %1").arg(facts.join(QStringLiteral(", "))));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card->body()->addWidget(text);
    }
    return card;
}

} // namespace asterism::ui
