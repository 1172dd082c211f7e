// SPDX-License-Identifier: MIT
#include "ui/paths/reflect/goals_page.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include "ui/app/icons.h"
#include "ui/paths/reflect/let_go_row.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/segmented_choice.h"

#include <algorithm>

namespace asterism::ui {
namespace {

bool isShown(const actions::ReflectedGoal& goal)
{
    return !goal.row.gone;
}

} // namespace

GoalsPage::GoalsPage(ReflectPath& path)
    : ReflectPathPage(
        path,
        tr("Goals"),
        tr("What would be one to three steps in the next twelve months?"),
        tr("Small enough to see that you got there. A goal without a date waits on a shelf; that "
           "is "
           "fine too."),
        5),
      m_cards(new QVBoxLayout),
      m_letGo(new LetGoRow),
      m_life(new Caption(
          tr("All of these are about work. Is there one for the rest of your life: sleep, running, "
             "faith, money, people?")))
{
    m_cards->setSpacing(12);
    body()->addSpacing(8);
    body()->addLayout(m_cards);
    body()->addWidget(m_letGo);
    connect(m_letGo, &LetGoRow::wanted, this, &GoalsPage::putBack);
    auto* add = named(new QPushButton(tr("Add a Goal")), "addGoal", tr("Add a goal"));
    add->setIcon(ui::icon(QStringLiteral("add")));
    connect(add, &QPushButton::clicked, this, &GoalsPage::addGoal);
    body()->addWidget(add, 0, Qt::AlignLeading);
    m_life->setObjectName("lifeHint");
    body()->addWidget(m_life);
}

void GoalsPage::refresh()
{
    auto& goals = said().goals;
    if (std::ranges::none_of(goals, isShown)) {
        actions::ReflectedGoal goal;
        goal.row.now.id = newId<Goal>();
        goals.push_back(goal);
        m_open = goal.row.now.id;
    }
    clearLayout(m_cards);
    int at = 0;
    for (const auto& goal : goals) {
        if (isShown(goal)) {
            m_cards->addWidget(makeCard(at++, goal.row.now.id));
        }
    }
    sayWhetherLife();
    emit rebuilt();
}

QString GoalsPage::part() const
{
    return qt(m_open.text);
}

void GoalsPage::openPart(const QString& part)
{
    m_open = Id<Goal>{utf8(part)};
    refresh();
}

QWidget* GoalsPage::makeCard(int at, const Id<Goal>& id)
{
    auto* card = new Card;
    card->setObjectName(QStringLiteral("goalCard%1").arg(at));
    if (id == m_open) {
        card->setBar(Role::Primary);
        card->body()->setSpacing(12);
        card->body()->addWidget(makeFields(at, id));
    } else {
        card->body()->setContentsMargins(16, 8, 8, 8);
        card->body()->addWidget(makeClosed(at, id));
    }
    return card;
}

/// One line: what it is and until when; a click opens it.
QWidget* GoalsPage::makeClosed(int at, const Id<Goal>& id)
{
    const Goal& goal = path().goal(id)->row.now;
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    auto* title
        = new TextLabel(goal.title.empty() ? tr("A goal without a name yet") : qt(goal.title));
    line->addWidget(title, 1);
    if (!goal.due.isEmpty()) {
        auto* due = new TextLabel(plainDate(goal.due), TextRole::Body, Role::Text2);
        due->setWordWrap(false);
        line->addWidget(due);
    }
    auto* edit = named(
        new QPushButton(tr("Edit")),
        utf8(QStringLiteral("editGoal%1").arg(at)).c_str(),
        tr("Edit goal: %1").arg(title->text()));
    edit->setFlat(true);
    connect(edit, &QPushButton::clicked, this, [this, id] { open(id); });
    line->addWidget(edit);
    return row;
}

QWidget* GoalsPage::makeFields(int at, const Id<Goal>& id)
{
    const auto goal = [this, id] { return path().goal(id); };
    const auto named_ = [at](const char* what) {
        return utf8(QStringLiteral("%1%2").arg(QLatin1String(what)).arg(at));
    };
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);

    auto* title = new LineEdit;
    bind(title, [goal] { return goal() != nullptr ? &goal()->row.now.title : nullptr; });
    title->setPlaceholderText(tr("for example: finish the trauma course"));
    auto* away
        = named(new QToolButton, named_("removeGoal").c_str(), tr("Let go of goal %1").arg(at + 1));
    away->setIcon(ui::icon(QStringLiteral("close"), Role::Text2));
    away->setAutoRaise(true);
    away->setFocusPolicy(Qt::StrongFocus);
    away->setToolTip(tr("Let go of this goal"));
    connect(away, &QToolButton::clicked, this, [this, id] { removeGoal(id); });
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(labelled(tr("Goal"), title, named_("goalTitle").c_str()), 1);
    first->addWidget(away, 0, Qt::AlignBottom);
    column->addLayout(first);

    auto* sphere = new SegmentedChoice({tr("Work"), tr("Life outside work")});
    sphere->choose(goal()->row.now.sphere == Sphere::Personal ? 1 : 0);
    connect(sphere, &SegmentedChoice::chosenChanged, this, [this, goal](int chosen) {
        if (goal() != nullptr) {
            goal()->row.now.sphere = chosen == 1 ? Sphere::Personal : Sphere::Professional;
            sayWhetherLife();
            touch();
        }
    });
    auto* due = new DateField(path().today(), Leaning::Future);
    due->setDate(goal()->row.now.due);
    connect(due, &DateField::dateChanged, this, [this, goal](const PartialDate& date) {
        if (goal() != nullptr) {
            goal()->row.now.due = date;
            touch();
        }
    });
    auto* second = new QHBoxLayout;
    second->setSpacing(16);
    QWidget* until = labelled(tr("Until"), due, named_("goalDue").c_str());
    due->setNames(named_("goalDue").c_str(), tr("Until: a day, a month or a year"));
    second->addWidget(until, 1);
    second->addWidget(labelled(tr("About"), sphere, named_("goalSphere").c_str()), 0);
    column->addLayout(second);

    if (QWidget* values = makeValues(at, id)) {
        column->addWidget(values);
    }
    auto* measure = new LineEdit;
    bind(measure, [goal] { return goal() != nullptr ? &goal()->row.now.measure : nullptr; });
    column->addWidget(labelled(tr("I would see it by"), measure, named_("goalMeasure").c_str()));
    auto* step = new LineEdit;
    bind(step, [goal] { return goal() != nullptr ? &goal()->row.now.firstStep : nullptr; });
    column->addWidget(labelled(tr("A first step"), step, named_("goalStep").c_str()));
    column->addWidget(makeSupports(at, id));
    return fields;
}

/// The chosen values as chips; nothing when there are none yet.
QWidget* GoalsPage::makeValues(int at, const Id<Goal>& id)
{
    auto* chips = new Chips;
    bool any = false;
    for (const auto& value : said().values) {
        if (!value.gone) {
            chips->addChoice(
                qt(value.now.name),
                qt(value.now.id.text),
                path().goal(id)->values.now.contains(value.now.id));
            any = true;
        }
    }
    if (!any) {
        delete chips;
        return nullptr;
    }
    connect(chips, &Chips::chosenChanged, this, [this, id, chips] {
        if (auto* goal = path().goal(id)) {
            goal->values.now.clear();
            for (const QVariant& key : chips->chosenKeys()) {
                goal->values.now.insert(Id<Value>{utf8(key.toString())});
            }
            touch();
        }
    });
    return labelled(tr("Because of"), chips, utf8(QStringLiteral("goalValues%1").arg(at)).c_str());
}

void GoalsPage::addGoal()
{
    actions::ReflectedGoal goal;
    goal.row.now.id = newId<Goal>();
    said().goals.push_back(goal);
    touch();
    open(goal.row.now.id);
}

void GoalsPage::removeGoal(const Id<Goal>& id)
{
    const std::string title = path().goal(id)->row.now.title;
    m_letGo->offer(title, actions::letGo(said(), id));
    touch();
    refresh();
    findChild<QWidget*>("addGoal")->setFocus();
}

void GoalsPage::putBack(const actions::PutBack& putBack)
{
    // The empty goal that stands there when there is no other.
    std::erase_if(said().goals, [](const actions::ReflectedGoal& goal) {
        return !goal.row.seen && goal.row.now == Goal{.id = goal.row.now.id};
    });
    putBack(said());
    touch();
    refresh();
    findChild<QWidget*>("addGoal")->setFocus();
}

void GoalsPage::open(const Id<Goal>& id)
{
    m_open = id;
    refresh();
    for (auto* field : findChildren<LineEdit*>()) {
        if (field->objectName().startsWith(QLatin1String("goalTitle"))) {
            field->setFocus();
        }
    }
}

void GoalsPage::sayWhetherLife()
{
    int work = 0;
    bool life = false;
    for (const auto& goal : said().goals) {
        const bool counts = isShown(goal) && !goal.row.now.title.empty();
        life = life || (counts && goal.row.now.sphere == Sphere::Personal);
        work += counts ? 1 : 0;
    }
    m_life->setVisible(work > 1 && !life);
}

} // namespace asterism::ui
