// SPDX-License-Identifier: MIT
#include "ui/paths/reverse/with_page.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "analysis/hats.h"
#include "ui/paths/check_row.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/people/care_words.h"
#include "ui/text/access_keys.h"
#include "ui/text/text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/name_line.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int mostPeople = 6;

/// Whether somebody stands where this door leads: further on than I am, or less far.
bool isFitting(const Person& person, Door door, std::optional<CareerStage> mine)
{
    const bool isLater = person.careerStage && mine && *person.careerStage > *mine
        && *person.careerStage != CareerStage::Transition;
    const bool isEarlier = person.careerStage && mine && *person.careerStage < *mine;
    return person.resting == Resting::Active
        && (door == Door::Offer ? isLater || person.relativeLevel == RelativeLevel::Senior
                                : isEarlier || person.relativeLevel == RelativeLevel::Junior);
}

} // namespace

WithPage::WithPage(ReversePath& path)
    : ReversePage(
        path,
        tr("With whom"),
        {tr("To whom would it be of use?"), tr("From whom would you learn it?")},
        {tr("Their role, training and history are a culture of their own. What do you know of it?"),
         tr("They will be the teacher. What do you know of where they come from?")},
        3),
      m_linePlace(new QVBoxLayout),
      m_peopleBox(new QWidget),
      m_known(new Caption),
      m_evaluatesMe(
          new CheckRow(tr("They evaluate or assess me"), QStringLiteral("reverseEvaluatesMe"))),
      m_iEvaluate(
          new CheckRow(tr("I evaluate or assess them"), QStringLiteral("reverseIEvaluate"))),
      m_wasClient(
          new CheckRow(tr("They are or were my client"), QStringLiteral("reverseWasClient"))),
      m_care(new Banner(Banner::Kind::Care)),
      m_stop(new Banner(Banner::Kind::Stop))
{
    m_people = new FlowLayout(m_peopleBox, 6);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_peopleBox->setSizePolicy(policy);
    m_known->setObjectName("reverseKnown");
    m_care->setObjectName("reverseCare");
    m_stop->setObjectName("reverseStop");
    body()->addLayout(m_linePlace);
    body()->addWidget(m_peopleBox);
    addHats();
    body()->addWidget(m_known);
    addNote(
        {tr("Their role, training and history: what I know"),
         tr("Their role, training and history: what I know")},
        "reverseBackground",
        &ReverseSaid::background);
    addNote(
        {tr("… and what I would ask them about it"), tr("… and what I would ask them about it")},
        "reverseWouldAsk",
        &ReverseSaid::wouldAsk,
        1);
    addNote(
        {tr("What have they shown an interest in, or what do you share? One sentence; it can open "
            "the letter."),
         tr("How did you notice what they know, or what do you share? One sentence; it can open "
            "the "
            "letter.")},
        "reverseInCommon",
        &ReverseSaid::inCommon,
        1);
}

void WithPage::refresh()
{
    ReversePage::refresh();
    makeLine();
    if (m_line->text().simplified() != qt(said().name)) {
        m_line->setKnownText(qt(said().name));
    }
    m_wasClient->box()->setChecked(said().wasClient);
    showPeople();
    sayKnown();
    sayCare();
    emit rebuilt();
}

QString WithPage::reasonToStay() const
{
    return said().name.empty() ? tr("A name is needed here; a first name will do.")
        : said().wasClient     ? path().reasonAgainst()
                               : QString();
}

QWidget* WithPage::firstField()
{
    return m_line;
}

/// Made once for the people that are known then: it offers their names.
void WithPage::makeLine()
{
    if (m_line != nullptr) {
        return;
    }
    QStringList names;
    for (const auto& person : path().plan().of<Person>()) {
        names << qt(person.displayName);
    }
    m_line = new NameLine(names);
    m_linePlace->addWidget(labelled(tr("Name"), m_line, "reverseName"));
    connect(m_line, &QLineEdit::textEdited, this, &WithPage::takeName);
    connect(m_line, &NameLine::personNamed, this, [this](const QString& name) {
        m_line->setKnownText(name);
        takeName(name);
    });
}

void WithPage::addHats()
{
    const auto evaluates = [this](Evaluates value, bool isOn) {
        said().evaluates = isOn ? value : Evaluates::None;
        touch();
        sayCare();
    };
    connect(m_evaluatesMe->box(), &QCheckBox::clicked, this, [evaluates](bool on) {
        evaluates(Evaluates::EvaluatesMe, on);
    });
    connect(m_iEvaluate->box(), &QCheckBox::clicked, this, [evaluates](bool on) {
        evaluates(Evaluates::IEvaluate, on);
    });
    connect(m_wasClient->box(), &QCheckBox::clicked, this, [this](bool on) {
        said().wasClient = on;
        touch();
        sayCare();
    });
    for (QWidget* row :
         {static_cast<QWidget*>(m_evaluatesMe),
          static_cast<QWidget*>(m_iEvaluate),
          static_cast<QWidget*>(m_wasClient),
          static_cast<QWidget*>(m_care),
          static_cast<QWidget*>(m_stop)}) {
        body()->addWidget(row);
    }
}

/// A known name is that person; anything else somebody new.
void WithPage::takeName(const QString& typed)
{
    said().name = utf8(typed.simplified());
    said().person.reset();
    takeIn(said(), path().plan());
    touch();
    sayKnown();
    sayCare();
}

void WithPage::showPeople()
{
    while (QLayoutItem* item = m_people->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto& me = path().plan().of<Profile>();
    const auto mine = me.empty() ? std::nullopt : me.front().careerStage;
    int at = 0;
    for (const auto& person : path().plan().of<Person>()) {
        if (at == mostPeople || !isFitting(person, said().door, mine)) {
            continue;
        }
        const QString name = qt(person.displayName);
        auto* button = named(
            new QPushButton(asLabel(name)),
            utf8(QStringLiteral("reversePerson%1").arg(at++)).c_str(),
            tr("With %1").arg(name));
        connect(button, &QPushButton::clicked, this, [this, name] {
            m_line->setKnownText(name);
            takeName(name);
            m_line->setFocus(Qt::TabFocusReason);
        });
        m_people->addWidget(button);
    }
    m_peopleBox->setVisible(at > 0);
}

/// What the plan says of them, so that nobody has to write it twice.
void WithPage::sayKnown()
{
    const auto& people = path().plan().of<Person>();
    const auto person = std::ranges::find_if(
        people, [&](const Person& each) { return said().person == each.id; });
    QStringList parts;
    if (person != people.end()) {
        for (const auto* text :
             {&person->roleTitle,
              &person->organization,
              &person->setting,
              &person->specialties,
              &person->training}) {
            parts << qt(*text);
        }
        parts.removeAll(QString());
    }
    m_known->setText(
        parts.isEmpty() ? QString()
                        : tr("In your plan: %1").arg(parts.join(QStringLiteral(" · "))));
    m_known->setVisible(!parts.isEmpty());
}

void WithPage::sayCare()
{
    const auto evaluates = evaluatesFor(said(), path().plan());
    m_evaluatesMe->box()->setChecked(evaluates == Evaluates::EvaluatesMe);
    m_iEvaluate->box()->setChecked(evaluates == Evaluates::IEvaluate);
    const QString care = twoHats(said(), path().plan());
    m_care->setText(care);
    m_care->setVisible(!care.isEmpty() && !said().wasClient);
    m_stop->setText(said().wasClient && !said().name.empty() ? path().reasonAgainst() : QString());
    m_stop->setVisible(said().wasClient && !said().name.empty());
}

QString twoHats(const ReverseSaid& said, const Plan& plan)
{
    std::vector<Relationship> ties;
    std::vector<HatKind> hats;
    for (const auto& tie : plan.of<Relationship>()) {
        if (said.person == tie.person) {
            ties.push_back(tie);
        }
    }
    for (const auto& hat : plan.of<Hat>()) {
        if (said.person == hat.person) {
            hats.push_back(hat.hat);
        }
    }
    Relationship planned;
    planned.direction = directionFor(said);
    planned.kind
        = said.door == Door::Offer ? RelationshipKind::ReverseMentee : RelationshipKind::Mentor;
    planned.evaluates = evaluatesFor(said, plan);
    ties.push_back(planned);
    const auto note = careNoteFor(said.person.value_or(Id<Person>{}), ties, hats);
    if (!note && planned.evaluates == Evaluates::IEvaluate) {
        return WithPage::tr(
            "Two hats: you evaluate them. A no has to stay as easy as a yes, so say "
            "first that nothing depends on it.");
    }
    return note ? careWords(*note) : QString();
}

} // namespace asterism::ui
