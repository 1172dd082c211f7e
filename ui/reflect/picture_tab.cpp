// SPDX-License-Identifier: MIT
#include "ui/reflect/picture_tab.h"

#include "actions/edit.h"
#include "actions/reflect.h"
#include "actions/statements.h"
#include "ui/app/icons.h"
#include "ui/paths/columns.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/reflect/ten_steps.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr std::size_t fewGoals = 3;
constexpr int rowBreak = 620;

bool isCurrent(const Goal& goal)
{
    return goal.state == GoalState::Active || goal.state == GoalState::Draft;
}

QToolButton* awayButton(const QString& objectName, const QString& words)
{
    auto* away = named(new QToolButton, utf8(objectName).c_str(), words);
    away->setIcon(ui::icon(QStringLiteral("close"), Role::Text2));
    away->setAutoRaise(true);
    away->setFocusPolicy(Qt::StrongFocus);
    away->setToolTip(words);
    return away;
}

/// A label before a control, side by side.
QWidget* pairOf(const QString& label, QWidget* control)
{
    auto* pair = new QWidget;
    auto* line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* words = new TextLabel(label, TextRole::Body, Role::Text2);
    words->setWordWrap(false);
    line->addWidget(words);
    line->addWidget(control);
    return pair;
}

} // namespace

PictureTab::PictureTab(PlanSession& session, QWidget* parent)
    : ScrollPage(wide, parent)
    , m_session(session)
{
    body()->setSpacing(12);
    body()->addWidget(new SectionHeading(tr("Vision")));
    addStatements(StatementKind::Vision, tr("My vision at work"), tr("My vision outside work"));
    addValues();
    addGoals();
    body()->addWidget(new SectionHeading(tr("Mission")));
    addStatements(StatementKind::Mission, tr("My mission at work"), tr("My mission outside work"));
}

void PictureTab::refresh()
{
    showStatements();
    showValues();
    showGoals();
}

void PictureTab::showRow(const QString& id)
{
    for (auto* row : findChildren<QWidget*>()) {
        if (row->property("rowId").toString() == id) {
            row->setFocus();
            return;
        }
    }
    if (!m_showsAllGoals) {
        m_showsAllGoals = true;
        showGoals();
        showRow(id);
    }
}

void PictureTab::addStatements(StatementKind kind, const QString& workLabel, const QString& lifeLabel)
{
    auto* pair = new Columns(rowBreak, 16);
    pair->setStackedGap(12);
    for (const Sphere sphere : everyWord<Sphere>()) {
        auto* edit = new NoteEdit;
        edit->setLines(kind == StatementKind::Vision ? 3 : 2, 8);
        const std::string name = std::string(wordOf(kind)) + "_" + std::string(wordOf(sphere));
        const bool atWork = sphere == Sphere::Professional;
        pair->add(labelled(atWork ? workLabel : lifeLabel, edit, name.c_str()), atWork ? 3 : 2);
        connect(edit, &NoteEdit::left, this, [this, kind, sphere](const QString& text) {
            m_session.run([&](Store& store) {
                actions::keepStatement(
                    store, kind, sphere, utf8(text.trimmed()), m_session.today());
            });
        });
        m_words.push_back({edit, kind, sphere});
    }
    body()->addWidget(pair);
}

void PictureTab::showStatements()
{
    for (const Words& words : m_words) {
        const auto current
            = actions::currentStatement(m_session.plan(), words.kind, words.sphere);
        if (!words.edit->hasFocus()) {
            words.edit->setKnownText(current ? qt(current->text) : QString());
        }
    }
}

void PictureTab::addValues()
{
    body()->addWidget(new SectionHeading(tr("Values")));
    m_values = new QVBoxLayout;
    m_values->setSpacing(4);
    body()->addLayout(m_values);
    m_newValue = named(new LineEdit, "newValue", tr("Add a value"));
    m_newValue->setPlaceholderText(tr("add a value and press Enter"));
    m_newValue->setMaximumWidth(scaled(320));
    connect(m_newValue, &QLineEdit::returnPressed, this, &PictureTab::addValue);
    body()->addWidget(m_newValue);
}

void PictureTab::showValues()
{
    auto values = m_session.plan().all<Value>();
    std::erase_if(values, [](const Value& value) { return !value.retiredOn.isEmpty(); });
    std::ranges::stable_sort(values, {}, [](const Value& value) { return value.rank.value_or(1000); });
    if (values == m_shownValues && m_values->count() > 0) {
        return;
    }
    const QWidget* focused = window()->focusWidget();
    const QString name = focused != nullptr && isAncestorOf(focused) ? focused->objectName() : QString();
    m_shownValues = values;
    clearLayout(m_values);
    for (const Value& value : values) {
        m_values->addWidget(makeValue(value));
    }
    if (values.empty()) {
        m_values->addWidget(new Caption(tr("Nothing here yet. A reflection helps to find five.")));
    }
    if (auto* again = name.isEmpty() ? nullptr : findChild<QWidget*>(name)) {
        again->setFocus();
    }
}

QWidget* PictureTab::makeValue(const Value& value)
{
    const QString name = qt(value.name);
    const int at = m_values->count();
    auto* row = new Columns(rowBreak, 16);
    row->setStackedGap(4);
    auto* title = new TextLabel(name, TextRole::Strong);
    title->setToolTip(qt(value.meaning));
    title->setMinimumWidth(scaled(130));
    row->add(title, 1, Qt::AlignVCenter);
    const auto addSteps = [&](const QString& label, std::optional<int> Value::*member, const char* what) {
        auto* steps = named(
            new TenSteps, utf8(QStringLiteral("%1%2").arg(QLatin1String(what)).arg(at)).c_str(),
            tr("%1: %2, 1 to 10").arg(name, label));
        steps->setValue((value.*member).value_or(0));
        steps->setProperty("rowId", qt(value.id.text));
        connect(steps, &TenSteps::chosen, this, [this, id = value.id, member](int chosen) {
            m_session.run([&](Store& store) {
                Value changed = store.reader().at(id);
                changed.*member = chosen > 0 ? std::optional{chosen} : std::nullopt;
                actions::change(store, changed);
            });
        });
        row->add(pairOf(label, steps), 0, Qt::AlignVCenter | Qt::AlignLeading);
    };
    addSteps(tr("matters"), &Value::importance, "matters");
    addSteps(tr("lived"), &Value::lived, "lived");
    auto* gap = new TextLabel(gapWords(value), TextRole::Body, Role::Text2);
    gap->setMinimumWidth(scaled(110));
    gap->setObjectName(QStringLiteral("valueGap%1").arg(at));
    row->add(gap, 1, Qt::AlignVCenter);
    auto* away = awayButton(QStringLiteral("retireValue%1").arg(at), tr("Let %1 go").arg(name));
    connect(away, &QToolButton::clicked, this, [this, id = value.id, name] {
        m_session.run(
            [&](Store& store) { actions::retireValue(store, id, m_session.today()); },
            tr("Value “%1” let go").arg(name));
    });
    row->add(away, 0, Qt::AlignVCenter | Qt::AlignLeading);
    return row;
}

QString PictureTab::gapWords(const Value& value) const
{
    if (!value.importance || !value.lived) {
        return {};
    }
    const int gap = *value.importance - *value.lived;
    return gap >= 3 ? tr("room to grow") : gap > 0 ? tr("nearly there") : tr("lived");
}

void PictureTab::addValue()
{
    const QString name = m_newValue->text().simplified();
    if (name.isEmpty()) {
        return;
    }
    const bool added = m_session.run([&](Store& store) {
        Value value;
        value.name = utf8(name);
        value.rank = static_cast<int>(m_shownValues.size()) + 1;
        actions::add(store, value);
    });
    if (added) {
        m_newValue->clear();
    }
}

void PictureTab::addGoals()
{
    auto* heading = new SectionHeading(tr("Goals"));
    m_allGoals = new QPushButton;
    m_allGoals->setObjectName("allGoals");
    m_allGoals->setFlat(true);
    connect(m_allGoals, &QPushButton::clicked, this, [this] {
        m_showsAllGoals = !m_showsAllGoals;
        m_shownGoals.clear();
        showGoals();
    });
    heading->addAtEnd(m_allGoals);
    body()->addWidget(heading);
    m_goals = new QVBoxLayout;
    m_goals->setSpacing(8);
    body()->addLayout(m_goals);
    m_newGoal = named(new LineEdit, "newGoal", tr("Add a goal"));
    m_newGoal->setPlaceholderText(tr("add a goal and press Enter"));
    m_newGoal->setMaximumWidth(scaled(480));
    connect(m_newGoal, &QLineEdit::returnPressed, this, &PictureTab::addGoal);
    body()->addWidget(m_newGoal);
}

/// The next three, or all of them: what is due first stands first, without a date last.
void PictureTab::showGoals()
{
    auto goals = m_session.plan().all<Goal>();
    std::ranges::stable_sort(goals, {}, [](const Goal& goal) {
        return std::tuple{!isCurrent(goal), goal.due.isEmpty(), goal.due};
    });
    const std::size_t all = goals.size();
    const auto current = static_cast<std::size_t>(std::ranges::count_if(goals, isCurrent));
    m_allGoals->setVisible(all > std::min(current, fewGoals));
    m_allGoals->setText(
        m_showsAllGoals ? tr("Fewer") : tr("All %n goals", nullptr, static_cast<int>(all)));
    if (!m_showsAllGoals) {
        goals.resize(std::min(current, fewGoals));
    }
    if (goals == m_shownGoals && m_goals->count() > 0) {
        return;
    }
    const QWidget* focused = window()->focusWidget();
    const QString name = focused != nullptr && isAncestorOf(focused) ? focused->objectName() : QString();
    m_shownGoals = goals;
    clearLayout(m_goals);
    for (const Goal& goal : goals) {
        m_goals->addWidget(makeGoal(goal));
    }
    if (goals.empty()) {
        m_goals->addWidget(new Caption(tr("No goal at the moment.")));
    }
    if (auto* again = name.isEmpty() ? nullptr : findChild<QWidget*>(name)) {
        again->setFocus();
    }
}

QWidget* PictureTab::makeGoal(const Goal& goal)
{
    const int at = m_goals->count();
    const auto change = [this, id = goal.id](const std::function<void(Goal&)>& edit) {
        m_session.run([&](Store& store) {
            Goal changed = store.reader().at(id);
            edit(changed);
            actions::change(store, changed);
        });
    };
    auto* row = new Columns(rowBreak, 12);
    row->setStackedGap(4);
    auto* title = named(
        new LineEdit, utf8(QStringLiteral("goal%1").arg(at)).c_str(), tr("Goal %1").arg(at + 1));
    title->setKnownText(qt(goal.title));
    title->setToolTip(qt(goal.title));
    title->setProperty("rowId", qt(goal.id.text));
    connect(title, &LineEdit::left, this, [title, change, before = qt(goal.title)](const QString& text) {
        if (text.trimmed().isEmpty()) {
            title->setKnownText(before); // a goal keeps its name
        } else {
            change([&](Goal& changed) { changed.title = utf8(text.trimmed()); });
        }
    });
    auto* due = new DateField(m_session.today(), Leaning::Future);
    due->setDate(goal.due);
    due->setNames(utf8(QStringLiteral("goalDue%1").arg(at)).c_str(), tr("Goal %1: until").arg(at + 1));
    connect(due, &DateField::dateChanged, this, [change](const PartialDate& date) {
        change([&](Goal& changed) { changed.due = date; });
    });
    auto* state = named(
        new ComboBox, utf8(QStringLiteral("goalState%1").arg(at)).c_str(),
        tr("Goal %1: how it stands").arg(at + 1));
    state->fill<GoalState>();
    state->choose(goal.state);
    connect(state, &QComboBox::activated, this, [change, state] {
        change([&](Goal& changed) {
            changed.state = state->chosen<GoalState>().value_or(changed.state);
        });
    });
    row->add(title, 4);
    row->add(due, 2);
    row->add(state, 0, Qt::AlignLeading | Qt::AlignTop);
    return row;
}

void PictureTab::addGoal()
{
    const QString title = m_newGoal->text().simplified();
    if (title.isEmpty()) {
        return;
    }
    const bool added = m_session.run([&](Store& store) {
        Goal goal;
        goal.title = utf8(title);
        actions::add(store, goal);
    });
    if (added) {
        m_newGoal->clear();
    }
}

} // namespace asterism::ui
