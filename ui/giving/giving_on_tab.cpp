// SPDX-License-Identifier: MIT
#include "ui/giving/giving_on_tab.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "actions/giving_time.h"
#include "analysis/follow_through.h"
#include "ui/giving/action_row.h"
#include "ui/giving/mirror_card.h"
#include "ui/giving/offer_bank.h"
#include "ui/giving/past_guides_list.h"
#include "ui/giving/rebuilding.h"
#include "ui/giving/support_someone.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/today/today_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/name_line.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>
#include <cmath>

namespace asterism::ui {
namespace {

constexpr auto askedNote = "giving_on.asked";
constexpr int mostHours = 160;

bool isSpoken(const std::vector<Id<Person>>& people, const Id<Person>& person)
{
    return std::ranges::find(people, person) != people.end();
}

int wholeHours(double minutesAWeek)
{
    return static_cast<int>(std::lround(hoursAMonth(static_cast<int>(minutesAWeek))));
}

} // namespace

GivingOnTab::GivingOnTab(PlanSession& session, QWidget* parent)
    : ScrollPage(ScrollPage::wide, parent),
      m_session(session),
      m_question(new QVBoxLayout),
      m_find(named(
          new QPushButton(tr("Find Someone to Support…")),
          "findToSupport",
          tr("Find someone to support"))),
      m_who(new QWidget),
      m_name(named(new NameLine({}), "supportWho", tr("Whom you could support: a name"))),
      m_learners(new QVBoxLayout),
      m_mirrors(new QVBoxLayout),
      m_time(new QWidget),
      m_hours(named(new QSpinBox, "givingHours", tr("Hours a month for mentoring"))),
      m_timeWords(new TextLabel({}, TextRole::Body, Role::Text2)),
      m_offers(new OfferBank(session)),
      m_pastTitle(new Heading(tr("People you have not heard from"))),
      m_past(new PastGuidesList(session))
{
    setObjectName(QStringLiteral("givingOnTab"));
    setAccessibleName(tr("Giving on"));
    m_timeWords->setObjectName(QStringLiteral("givingTime"));
    m_learners->setSpacing(12);
    m_mirrors->setSpacing(12);
    buildFind();
    buildTime();
    auto* guided = new SectionHeading(tr("Whom you guide"));
    guided->addAtEnd(m_find);
    body()->addLayout(m_question);
    body()->addWidget(guided);
    body()->addWidget(m_who);
    body()->addLayout(m_learners);
    body()->addLayout(m_mirrors);
    body()->addWidget(new Heading(tr("Time for it")));
    body()->addWidget(m_time);
    body()->addWidget(m_timeWords);
    body()->addWidget(new Heading(tr("What you could bring")));
    body()->addWidget(m_offers);
    body()->addWidget(m_pastTitle);
    body()->addWidget(m_past);
    connect(m_find, &QPushButton::clicked, this, &GivingOnTab::findSomeone);
    connect(m_offers, &OfferBank::promiseWanted, this, &GivingOnTab::promiseWanted);
}

void GivingOnTab::buildFind()
{
    auto* line = new QVBoxLayout(m_who);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(new Caption(
        tr("Who stands where you once stood? A first name is enough; a letter with a small offer "
           "comes next.")));
    line->addWidget(m_name);
    line->addWidget(
        new Caption(tr("Or somebody further ahead, who would like to learn what is new to them:")));
    auto* teach = named(
        new QPushButton(tr("Plan Reverse Mentoring…")),
        "supportTeach",
        tr("Plan reverse mentoring with somebody further ahead"));
    connect(teach, &QPushButton::clicked, this, [this] {
        m_who->hide();
        beginTeachingUp(m_session);
    });
    line->addWidget(teach, 0, Qt::AlignLeading);
    m_name->setPlaceholderText(tr("A name, then Enter"));
    m_who->hide();
    connect(m_name, &NameLine::personNamed, this, &GivingOnTab::offerTo);
}

void GivingOnTab::buildTime()
{
    m_hours->setRange(0, mostHours);
    m_hours->setSingleStep(1);
    m_hours->setSpecialValueText(tr("not said"));
    m_hours->setKeyboardTracking(false);
    m_hours->setFocusPolicy(Qt::StrongFocus);
    auto* line = new QHBoxLayout(m_time);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new TextLabel(tr("I can give about")));
    line->addWidget(m_hours);
    line->addWidget(new TextLabel(tr("a month")));
    line->addStretch(1);
    connect(m_hours, &QSpinBox::valueChanged, this, &GivingOnTab::keepHours);
}

void GivingOnTab::refresh(const Plan& plan)
{
    const NamesOf names(plan);
    const auto forward = payForward(plan, m_session.today());
    const FocusByName focus(this);
    emptyOut(m_question);
    emptyOut(m_learners);
    showQuestion(forward);
    showLearners(plan, forward, names);
    showMirrors(plan, names);
    showTime(plan);
    m_offers->refresh(plan, names);
    m_past->refresh(plan, names);
    m_pastTitle->setVisible(!m_past->isEmpty());
    putInReadingOrder(this);
    focus.giveBack(m_find);
}

/// Once in a quarter (R15), and only while there is time for one more.
void GivingOnTab::showQuestion(const PayForward& forward)
{
    const std::string quarter = quarterOf(m_session.today());
    const auto time = weeklyTime(planOfGiving(m_session.plan()));
    if (!forward.isTime || time.isOverBudget || m_session.store().note(askedNote) == quarter) {
        return;
    }
    auto* card = new Card;
    card->setObjectName(QStringLiteral("payForward"));
    card->setBar(Role::Ok);
    card->body()->addWidget(
        new TextLabel(tr("Is there someone you could guide?"), TextRole::Strong));
    card->body()->addWidget(new Caption(
        forward.guidedSince.isEmpty()
            ? tr("You have come far enough to pass something on. An hour a month is plenty.")
            : tr("You have been guided since %1. An hour a month is plenty to pass some of it on.")
                  .arg(plainDate(forward.guidedSince))));
    auto* find = named(
        new QPushButton(tr("Find Someone…")), "payForwardFind", tr("Find someone to guide"));
    connect(find, &QPushButton::clicked, this, &GivingOnTab::findSomeone);
    auto* later = named(
        new QPushButton(tr("Not This Quarter")),
        "payForwardLater",
        tr("Not this quarter; ask again in the next"));
    later->setFlat(true);
    connect(later, &QPushButton::clicked, this, [this, quarter] {
        m_session.store().keepNote(askedNote, quarter);
        refresh(planOfGiving(m_session.plan()));
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(find);
    buttons->addWidget(later);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    m_question->addWidget(card);
    card->show();
}

void GivingOnTab::showLearners(const Plan& plan, const PayForward& forward, const NamesOf& names)
{
    auto people = forward.learners;
    for (const auto& person : forward.bothWays) {
        if (!isSpoken(people, person)) {
            people.push_back(person);
        }
    }
    int at = 0;
    for (const auto& person : people) {
        QWidget* row = learnerRow(plan, person, names, ++at);
        m_learners->addWidget(row);
        row->show(); // now, so that the focus can go there
    }
    if (people.empty()) {
        m_learners->addWidget(new Caption(
            tr("Nobody yet. A student, somebody new in your team, or a senior colleague who would "
               "like to learn what you know.")));
    }
}

QWidget* GivingOnTab::learnerRow(
    const Plan& plan, const Id<Person>& person, const NamesOf& names, int at)
{
    const QString name = names(person);
    const bool goesBothWays = !isSpoken(payForward(plan, m_session.today()).learners, person);
    auto* open = linkButton(name, [this, person] {
        m_session.goTo({QStringLiteral("people"), QStringLiteral("person"), qt(person.text)});
    });
    open->setObjectName(QStringLiteral("learner%1").arg(at));
    const Offer* offer = firstOfferFor(plan, person);
    QStringList facts;
    facts << (goesBothWays ? tr("learning goes both ways") : tr("you guide them"));
    if (offer != nullptr) {
        facts << tr("you could bring: %1").arg(qt(offer->title));
    }
    QList<QPushButton*> buttons;
    if (offer != nullptr) {
        auto* promise = new QPushButton(tr("Promise It…"));
        promise->setObjectName(QStringLiteral("learnerPromise%1").arg(at));
        promise->setAccessibleName(tr("Promise “%1” to %2").arg(qt(offer->title), name));
        connect(promise, &QPushButton::clicked, this, [this, person, title = offer->title] {
            emit promiseWanted(qt(person.text), qt(title));
        });
        buttons << promise;
    }
    return new ActionRow(open, facts.join(QStringLiteral(" · ")), buttons);
}

/// What is being typed in one stays: it is made anew only when somebody else is due.
void GivingOnTab::showMirrors(const Plan& plan, const NamesOf& names)
{
    const RowsById<Relationship> ties(plan.of<Relationship>());
    QStringList due;
    for (const auto& id : mirrorsDue(plan, m_session.today())) {
        due << qt(id.text);
    }
    if (m_mirrors->property("due").toStringList() == due) {
        return;
    }
    m_mirrors->setProperty("due", due);
    emptyOut(m_mirrors);
    int number = 0;
    for (const QString& id : due) {
        const auto& tie = *ties.find(Id<Relationship>{utf8(id)});
        m_mirrors->addWidget(new MirrorCard(m_session, tie, names(tie.person), ++number));
    }
}

void GivingOnTab::showTime(const Plan& plan)
{
    const auto time = weeklyTime(plan);
    if (!m_hours->hasFocus()) {
        const QSignalBlocker quiet(m_hours);
        m_hours->setValue(time.budget ? wholeHours(*time.budget) : 0);
    }
    m_hours->setSuffix(m_hours->value() == 1 ? tr(" hour") : tr(" hours"));
    const int asked = wholeHours(time.minutes);
    const int given = time.budget ? wholeHours(*time.budget) : 0;
    m_timeWords->setText(
        time.minutes <= 0   ? tr("Nobody asks for a fixed time at the moment.")
            : !time.budget  ? tr("Your people ask for about %n hours a month.", nullptr, asked)
            : asked > given ? tr(
                  "Your people ask for about %n hours a month, which is more. A wider rhythm with "
                  "one or two of them would be kind to everybody.",
                  nullptr,
                  asked)
            : asked == given
            ? tr("Your people ask for about as much. A new one would need a little room first.")
            : tr("Your people ask for about %n hours a month, so there is room.", nullptr, asked));
}

void GivingOnTab::keepHours(int hours)
{
    m_session.run(
        [&](Store& store) {
            actions::setWeeklyMentoringMinutes(
                store, hours > 0 ? std::optional{minutesAWeek(hours)} : std::nullopt);
        },
        hours > 0 ? tr("About %n hours a month", nullptr, hours)
                  : tr("No time is set aside any more"));
}

void GivingOnTab::findSomeone()
{
    offerNames(*m_name, m_session.plan());
    m_who->show();
    m_name->setFocus(Qt::TabFocusReason);
}

void GivingOnTab::offerTo(const QString& name)
{
    if (offerToSupport(m_session, name)) {
        m_name->setKnownText({});
        m_who->hide();
    }
}

void GivingOnTab::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_who->isHidden()) {
        m_who->hide();
        m_find->setFocus(Qt::OtherFocusReason);
        return;
    }
    ScrollPage::keyPressEvent(event);
}

} // namespace asterism::ui
