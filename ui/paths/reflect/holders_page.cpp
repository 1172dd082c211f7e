// SPDX-License-Identifier: MIT
#include "ui/paths/reflect/holders_page.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include "ui/app/icons.h"
#include "ui/paths/columns.h"
#include "ui/paths/reflect/need_words.h"
#include "ui/text/access_keys.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/name_line.h"
#include "ui/widgets/named.h"
#include "ui/widgets/segmented_choice.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int sideBreak = 700;
constexpr int sideWidth = 250;
constexpr std::size_t mostOffered = 4;

} // namespace

HoldersPage::HoldersPage(ReflectPath& path)
    : ReflectPathPage(
        path,
        tr("Who"),
        tr("Who already holds some of this?"),
        tr("Write a name and press Enter. A place where nobody comes to mind stays open, and that "
           "is worth knowing."),
        3,
        900),
      m_needs(new QVBoxLayout),
      m_people(new QVBoxLayout)
{
    m_needs->setSpacing(12);
    m_people->setSpacing(8);
    auto* needs = new QWidget;
    auto* left = new QVBoxLayout(needs);
    left->setContentsMargins(0, 0, 0, 0);
    left->addLayout(m_needs);
    left->addStretch();
    auto* people = new QWidget;
    auto* right = new QVBoxLayout(people);
    right->setContentsMargins(0, 0, 0, 0);
    right->addLayout(m_people);
    right->addStretch();
    auto* columns = new Columns(sideBreak, 32);
    columns->add(needs, 1);
    columns->add(people, 0, Qt::AlignTop);
    body()->addSpacing(8);
    body()->addWidget(columns);
}

void HoldersPage::refresh()
{
    clearLayout(m_needs);
    int at = 0;
    for (const auto* need : needsInOrder()) {
        m_needs->addWidget(makeNeed(at++, *need));
    }
    if (at == 0) {
        m_needs->addWidget(new Caption(
            tr("No need has been named yet. Two steps back there are fourteen kinds to choose "
               "from; this page can also stay empty.")));
    }
    showPeople();
    emit rebuilt();
}

QWidget* HoldersPage::firstField()
{
    return findChild<QWidget*>(QStringLiteral("holderName0"));
}

bool HoldersPage::takeEnter(QWidget* field)
{
    // The field itself has added the name.
    return field->property("addsNames").toBool();
}

/// The urgent ones first.
std::vector<const actions::ReflectedNeed*> HoldersPage::needsInOrder() const
{
    std::vector<const actions::ReflectedNeed*> needs;
    for (const auto& need : said().needs) {
        if (need.wanted && !need.row.gone && !need.row.now.title.empty()) {
            needs.push_back(&need);
        }
    }
    std::ranges::stable_sort(needs, {}, [](const actions::ReflectedNeed* need) {
        return static_cast<int>(need->row.now.urgency);
    });
    return needs;
}

/// Everybody who holds something so far, in the order of the page.
std::vector<Id<Person>> HoldersPage::peopleSeen() const
{
    std::vector<Id<Person>> seen;
    for (const auto* need : needsInOrder()) {
        for (const auto& holder : need->holders) {
            if (holder.level > 0 && std::ranges::find(seen, holder.person) == seen.end()) {
                seen.push_back(holder.person);
            }
        }
    }
    return seen;
}

QWidget* HoldersPage::makeNeed(int at, const actions::ReflectedNeed& need)
{
    auto* card = new Card;
    card->setObjectName(QStringLiteral("holdersOf%1").arg(at));
    auto* first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(new TextLabel(qt(need.row.now.title), TextRole::Strong), 1);
    auto* when = new TextLabel(words(need.row.now.urgency), TextRole::Body, Role::Text2);
    when->setWordWrap(false);
    first->addWidget(when, 0, Qt::AlignTop);
    card->body()->addLayout(first);
    int number = 0;
    for (const auto& holder : need.holders) {
        if (holder.level > 0) {
            card->body()->addWidget(
                makeHolder(QStringLiteral("%1_%2").arg(at).arg(number++), need.row.now.id, holder));
        }
    }
    card->setBar(number > 0 ? Role::Primary : Role::Care);
    card->body()->addWidget(makeNameField(at, need.row.now.id));
    if (QWidget* suggestions = makeSuggestions(at, need)) {
        card->body()->addWidget(suggestions);
    }
    return card;
}

QWidget* HoldersPage::makeHolder(
    const QString& place, const Id<Need>& need, const actions::ReflectedHolder& holder)
{
    const QString name = path().nameOf(holder.person);
    const Id<Person> person = holder.person;
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* label = new TextLabel(name);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(label);
    if (const QString said = note(person); !said.isEmpty()) {
        column->addWidget(new TextLabel(said, TextRole::Caption, Role::Text2));
    }
    auto* level = named(
        new SegmentedChoice({tr("Partly"), tr("Well")}),
        utf8(QLatin1String("level") + place).c_str(),
        tr("How well %1 holds it").arg(name));
    level->choose(holder.level - 1);
    connect(level, &SegmentedChoice::chosenChanged, this, [this, need, person](int chosen) {
        setLevel(need, person, chosen + 1);
    });
    auto* away = named(
        new QToolButton,
        utf8(QLatin1String("removeHolder") + place).c_str(),
        tr("Take %1 away").arg(name));
    away->setIcon(ui::icon(QStringLiteral("close"), Role::Text2));
    away->setAutoRaise(true);
    away->setFocusPolicy(Qt::StrongFocus);
    away->setToolTip(tr("Take away"));
    connect(away, &QToolButton::clicked, this, [this, need, person] {
        setLevel(need, person, 0);
        refresh();
    });
    line->addLayout(column, 1);
    line->addWidget(level, 0, Qt::AlignVCenter);
    line->addWidget(away, 0, Qt::AlignVCenter);
    return row;
}

LineEdit* HoldersPage::makeNameField(int at, const Id<Need>& need)
{
    QStringList names;
    for (const auto& person : path().plan().of<Person>()) {
        names << qt(person.displayName);
    }
    for (const auto& person : said().newPeople) {
        names << qt(person.name);
    }
    auto* field = named(
        new NameLine(names),
        utf8(QStringLiteral("holderName%1").arg(at)).c_str(),
        tr("Who holds %1: a name").arg(qt(path().need(need)->row.now.title)));
    field->setProperty("addsNames", true);
    connect(field, &QLineEdit::textEdited, this, &HoldersPage::edited);
    connect(field, &NameLine::personNamed, this, [this, at, need](const QString& name) {
        addByName(at, need, name);
    });
    connect(field, &NameLine::nobodyNamed, this, [this, at] {
        auto* next = findChild<QWidget*>(QStringLiteral("holderName%1").arg(at + 1));
        next != nullptr ? next->setFocus() : window()->findChild<QWidget*>("pathNext")->setFocus();
    });
    return field;
}

/// Those who were named for other needs, as a click each.
QWidget* HoldersPage::makeSuggestions(int at, const actions::ReflectedNeed& need)
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row, 8);
    std::size_t offered = 0;
    for (const auto& person : peopleSeen()) {
        const bool holds = std::ranges::any_of(need.holders, [&](const auto& holder) {
            return holder.person == person && holder.level > 0;
        });
        if (holds || offered == mostOffered) {
            continue;
        }
        const QString name = path().nameOf(person);
        auto* button = named(
            new QPushButton(asLabel(name)),
            utf8(QStringLiteral("also%1_%2").arg(at).arg(offered)).c_str(),
            tr("%1 holds this too").arg(name));
        button->setIcon(ui::icon(QStringLiteral("add"), Role::Text2));
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this, [this, at, id = need.row.now.id, person] {
            add(at, id, person);
        });
        flow->addWidget(button);
        ++offered;
    }
    if (offered == 0) {
        delete row;
        return nullptr;
    }
    return row;
}

/// What should be known about a name before it counts.
QString HoldersPage::note(const Id<Person>& person) const
{
    const auto& people = path().plan().of<Person>();
    const auto known = std::ranges::find(people, person, &Person::id);
    if (known == people.end()) {
        return tr("new");
    }
    const auto tie = actions::holdingTie(path().plan(), person);
    return tie && !isActive(*tie, *known)
        ? tr("%1: the place counts as waiting, not as held").arg(words(tie->phase))
        : QString();
}

void HoldersPage::addByName(int at, const Id<Need>& need, const QString& typed)
{
    const QString name = typed.simplified();
    for (const auto& person : path().plan().of<Person>()) {
        if (qt(person.displayName).compare(name, Qt::CaseInsensitive) == 0) {
            add(at, need, person.id);
            return;
        }
    }
    for (const auto& person : said().newPeople) {
        if (qt(person.name).compare(name, Qt::CaseInsensitive) == 0) {
            add(at, need, person.id);
            return;
        }
    }
    const auto* category = actions::categoryNamed(path().need(need)->row.now.category);
    const auto kind = category != nullptr ? category->usualTie : RelationshipKind::Mentor;
    add(at, need, actions::nameNewPerson(said(), utf8(name), kind).id);
}

void HoldersPage::add(int at, const Id<Need>& id, const Id<Person>& person)
{
    actions::ReflectedNeed* need = path().need(id);
    if (need == nullptr) {
        return;
    }
    const auto known = std::ranges::find(need->holders, person, &actions::ReflectedHolder::person);
    if (known != need->holders.end()) {
        known->level = known->level == 0 ? 2 : known->level;
    } else {
        need->holders.push_back({person, 2, 0, {}});
    }
    touch();
    refresh();
    findChild<QWidget*>(QStringLiteral("holderName%1").arg(at))->setFocus();
}

void HoldersPage::setLevel(const Id<Need>& id, const Id<Person>& person, int level)
{
    if (actions::ReflectedNeed* need = path().need(id)) {
        for (auto& holder : need->holders) {
            holder.level = holder.person == person ? level : holder.level;
        }
        touch();
    }
}

/// Who has been named so far, how much rests on them, and what somebody new is to me.
void HoldersPage::showPeople()
{
    clearLayout(m_people);
    const auto seen = peopleSeen();
    if (seen.empty()) {
        return;
    }
    m_people->addWidget(new Heading(tr("Named so far"), TextRole::Strong));
    int at = 0;
    for (const auto& person : seen) {
        int holds = 0;
        for (const auto* need : needsInOrder()) {
            holds += static_cast<int>(std::ranges::count_if(need->holders, [&](const auto& holder) {
                return holder.person == person && holder.level > 0;
            }));
        }
        const QString name = path().nameOf(person);
        auto* label = new TextLabel(tr("%1 holds %n", nullptr, holds).arg(name));
        label->setFixedWidth(scaled(sideWidth));
        m_people->addWidget(label);
        const auto fresh = std::ranges::find(said().newPeople, person, &actions::NewPerson::id);
        if (fresh == said().newPeople.end()) {
            continue;
        }
        auto* kind = named(
            new ComboBox,
            utf8(QStringLiteral("kindOf%1").arg(at++)).c_str(),
            tr("What %1 is to me").arg(name));
        kind->fill<RelationshipKind>();
        kind->choose(fresh->kind);
        connect(kind, &QComboBox::activated, this, [this, person, kind] {
            for (auto& newcomer : said().newPeople) {
                if (newcomer.id == person) {
                    newcomer.kind = kind->chosen<RelationshipKind>().value_or(newcomer.kind);
                    touch();
                }
            }
        });
        m_people->addWidget(kind, 0, Qt::AlignLeading);
    }
}

} // namespace asterism::ui
