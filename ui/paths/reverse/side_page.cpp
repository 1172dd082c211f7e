// SPDX-License-Identifier: MIT
#include "ui/paths/reverse/side_page.h"

#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/paths/reverse/reverse_words.h"
#include "ui/text/text.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int mostOfMine = 8;
constexpr int mostNeeds = 4;

/// Kinds of needs for which one turns to the more experienced.
bool isForSeniors(const std::string& category)
{
    return category == "Formal supervision" || category == "Holding & emotional support"
        || category == "Sponsorship & access" || category == "Giving back";
}

/// What is in the plan already that this could be about.
QStringList topicsOfMine(Door door, const Plan& plan)
{
    QStringList topics;
    if (door == Door::Offer) {
        for (const auto& offer : plan.of<Offer>()) {
            topics << qt(offer.title);
        }
        return topics.mid(0, mostOfMine);
    }
    for (const auto& need : plan.of<Need>()) {
        const bool isWanted = need.state == NeedState::Noticed || need.state == NeedState::Seeking;
        if (isWanted && need.kind == NeedKind::Guidance && !isForSeniors(need.category)) {
            topics << qt(need.title);
        }
    }
    return topics.mid(0, mostNeeds);
}

/// What is offered to choose from: one's offers come before what others often bring, and what
/// others often bring before one's needs.
QStringList topicsToChoose(const ReverseSaid& said, const Plan& plan)
{
    QStringList topics;
    for (const auto& topic : said.topics) {
        topics << qt(topic);
    }
    const QStringList mine = topicsOfMine(said.door, plan);
    topics += said.door == Door::Offer ? mine + offerBank() : offerBank() + mine;
    topics.removeDuplicates();
    return topics;
}

} // namespace

SidePage::SidePage(ReversePath& path)
    : ReversePage(
        path,
        tr("Side & what"),
        {tr("What could you show somebody more senior?"),
         tr("What would you like to learn from somebody earlier in their career?")},
        {tr("It is a gift among colleagues: something that is new to them, shown by you."),
         tr("Recent training, tools, languages: whoever came later often knows what you never "
            "learned.")},
        2),
      m_offer(named(
          new QRadioButton(tr("I have something new to offer a senior colleague")),
          "reverseOffer",
          tr("I have something new to offer a senior colleague"))),
      m_learn(named(
          new QRadioButton(tr("I would like to learn from somebody earlier in their career")),
          "reverseLearn",
          tr("I would like to learn from somebody earlier in their career"))),
      m_topics(named(new Chips, "reverseTopics", tr("What it is about"))),
      m_own(new LineEdit)
{
    addDoors();
    addTopics();
}

void SidePage::addDoors()
{
    const auto choose = [this](Door door) {
        if (said().door != door) {
            said().door = door;
            said().parts.clear();
            touch();
            emit path().refreshed();
        }
    };
    connect(m_offer, &QRadioButton::clicked, this, [choose] { choose(Door::Offer); });
    connect(m_learn, &QRadioButton::clicked, this, [choose] { choose(Door::Learn); });
    body()->addWidget(m_offer);
    body()->addWidget(m_learn);
}

void SidePage::addTopics()
{
    auto* label = new TextLabel({}, TextRole::Strong);
    turn(label, {tr("What is it about? (one or more)"), tr("What is it about? (one or more)")});
    body()->addSpacing(8);
    body()->addWidget(label);
    body()->addWidget(m_topics);
    m_own->setPlaceholderText(tr("in a few words, then Enter"));
    body()->addWidget(labelled(tr("Something else"), m_own, "reverseOwnTopic"));
    connect(m_own, &QLineEdit::textEdited, this, [this](const QString& typed) {
        said().ownTopic = utf8(typed.simplified());
        touch();
    });
    connect(m_topics, &Chips::chosenChanged, this, [this] {
        said().topics.clear();
        for (const auto& key : m_topics->chosenKeys()) {
            said().topics.push_back(utf8(key.toString()));
        }
        touch();
    });
}

void SidePage::refresh()
{
    ReversePage::refresh();
    m_offer->setChecked(isOffer());
    m_learn->setChecked(!isOffer());
    m_own->setKnownText(qt(said().ownTopic));
    showTopics();
    emit rebuilt();
}

QString SidePage::reasonToStay() const
{
    return topicsOf(said()).empty()
        ? tr("One thing is enough. Choose one, or write it in your own words.")
        : QString();
}

QWidget* SidePage::firstField()
{
    return isOffer() ? m_offer : m_learn;
}

bool SidePage::takeEnter(QWidget* field)
{
    const bool isOwn = field == m_own && !m_own->text().trimmed().isEmpty();
    if (isOwn) {
        takeOwn();
    }
    return isOwn;
}

void SidePage::showTopics()
{
    const bool hadFocus = m_topics->isAncestorOf(QApplication::focusWidget());
    m_topics->clear();
    int at = 0;
    for (const QString& topic : topicsToChoose(said(), path().plan())) {
        const bool isChosen = std::ranges::find(said().topics, utf8(topic)) != said().topics.end();
        m_topics->addChoice(topic, topic, isChosen)
            ->setObjectName(QStringLiteral("reverseTopic%1").arg(at++));
    }
    if (hadFocus) {
        m_own->setFocus(Qt::OtherFocusReason);
    }
}

void SidePage::takeOwn()
{
    said().topics = topicsOf(said());
    said().ownTopic.clear();
    m_own->setKnownText({});
    touch();
    showTopics();
    emit rebuilt();
}

} // namespace asterism::ui
