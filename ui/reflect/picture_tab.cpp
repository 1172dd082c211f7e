// SPDX-License-Identifier: MIT
#include "ui/reflect/picture_tab.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "actions/edit.h"
#include "actions/statements.h"
#include "analysis/values_gap.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dots.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"

#include <algorithm>

namespace asterism::ui {
namespace {

void clear(QVBoxLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

bool isEditing(const QWidget* parent)
{
    const QWidget* focus = parent->focusWidget();
    return focus != nullptr && focus->hasFocus()
        && qobject_cast<const QLineEdit*>(focus) != nullptr;
}

std::vector<Value> ranked(std::vector<Value> values, Day today)
{
    std::erase_if(values, [&](const Value& value) {
        return value.retiredOn.latest() && *value.retiredOn.latest() <= today;
    });
    std::ranges::stable_sort(
        values, {}, [](const Value& value) { return value.rank.value_or(1000); });
    return values;
}

QString progressOf(const Goal& goal, Day today)
{
    QStringList parts;
    if (goal.done && goal.target) {
        const QString done = QString::number(*goal.done);
        const QString target = QString::number(*goal.target);
        parts += goal.unit.empty() ? PictureTab::tr("%1 of %2").arg(done, target)
                                   : PictureTab::tr("%1 of %2 %3").arg(done, target, qt(goal.unit));
    }
    if (!goal.due.isEmpty()) {
        parts += PictureTab::tr("by %1").arg(shortDate(goal.due, today));
    }
    if (goal.state != GoalState::Active) {
        parts += words(goal.state);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PictureTab::PictureTab(PlanSession& session, QWidget* parent)
    : ScrollPage(ScrollPage::wide, parent),
      m_session(session),
      m_values(new QVBoxLayout),
      m_goals(new QVBoxLayout)
{
    setObjectName(QStringLiteral("pictureTab"));
    setAccessibleName(tr("Picture"));
    auto* vision = new Card;
    vision->body()->addWidget(new Heading(tr("Vision and mission")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    struct Asked {
        StatementKind kind;
        Sphere sphere;
        QString label;
        const char* name;
    };
    const std::initializer_list<Asked> asked{
        {StatementKind::Vision, Sphere::Professional, tr("Vision, at work"), "visionWork"},
        {StatementKind::Mission, Sphere::Professional, tr("Mission, at work"), "missionWork"},
        {StatementKind::Vision, Sphere::Personal, tr("Vision, in life"), "visionLife"},
        {StatementKind::Mission, Sphere::Personal, tr("Mission, in life"), "missionLife"}};
    int at = 0;
    for (const auto& each : asked) {
        auto* edit = addStatement(each.kind, each.sphere, each.label, each.name);
        auto* label = new QLabel(each.label);
        label->setBuddy(edit);
        grid->addWidget(label, (at / 2) * 2, at % 2);
        grid->addWidget(edit, (at / 2) * 2 + 1, at % 2, Qt::AlignTop);
        ++at;
    }
    vision->body()->addLayout(grid);
    body()->addWidget(vision);

    auto* values = new Card;
    values->body()->addWidget(new Heading(tr("Values")));
    values->body()->addLayout(m_values);
    body()->addWidget(values);

    auto* goals = new Card;
    goals->body()->addWidget(new Heading(tr("Goals")));
    goals->body()->addLayout(m_goals);
    auto* add = named(new LineEdit, "addGoal", tr("Add a goal"));
    add->setPlaceholderText(tr("Add a goal, then Enter"));
    connect(add, &QLineEdit::returnPressed, this, [this, add] {
        Goal goal;
        goal.title = utf8(add->text().trimmed());
        if (!goal.title.empty()
            && m_session.run([&](Store& store) { actions::add(store, goal); })) {
            add->clear();
        }
    });
    goals->body()->addWidget(add);
    body()->addWidget(goals);
    body()->addStretch(1);

    refreshStatements();
    refreshValues();
    refreshGoals();
}

NoteEdit* PictureTab::addStatement(
    StatementKind kind, Sphere sphere, const QString& label, const char* name)
{
    auto* edit = named(new NoteEdit, name, label);
    edit->setLines(2, 6);
    connect(edit, &NoteEdit::left, this, [this, kind, sphere](const QString& text) {
        m_session.run([&](Store& store) {
            actions::keepStatement(store, kind, sphere, utf8(text.trimmed()), m_session.today());
        });
    });
    m_statements.push_back({kind, sphere, edit});
    return edit;
}

void PictureTab::refresh(const Changes& changes)
{
    if (changes.touches("statement")) {
        refreshStatements();
    }
    if (changes.touches("value") || changes.touches("goal_value")) {
        refreshValues();
    }
    if (changes.touches("goal") || changes.touches("goal_value")) {
        refreshGoals();
    }
}

void PictureTab::refreshStatements()
{
    for (const auto& field : m_statements) {
        const auto current = actions::currentStatement(m_session.plan(), field.kind, field.sphere);
        const QString text = current ? qt(current->text) : QString();
        if (field.edit->text() != text) {
            field.edit->setKnownText(text);
        }
    }
}

void PictureTab::refreshValues()
{
    clear(m_values);
    const auto values = ranked(m_session.plan().all<Value>(), m_session.today());
    for (const auto& value : values) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(new TextLabel(qt(value.name), TextRole::Strong));
        auto* meaning = new Caption(qt(value.meaning));
        line->addWidget(meaning, 1);
        if (value.importance && value.lived) {
            const int gap = *value.importance - *value.lived;
            auto* marks = new TextLabel(
                tr("matters %1 · lived %2").arg(*value.importance).arg(*value.lived),
                TextRole::Body,
                gap >= 3 ? Role::Care : Role::Text2);
            marks->setToolTip(tr("From 1 to 10, as you marked it in your reflection."));
            line->addWidget(marks);
        }
        m_values->addWidget(row);
    }
    if (values.empty()) {
        m_values->addWidget(
            new Caption(tr("A reflection helps to find the five that matter most.")));
    }
}

void PictureTab::addGoalRow(const Goal& goal)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* title = named(new LineEdit, "goalTitle", tr("Goal: %1").arg(qt(goal.title)));
    title->setKnownText(qt(goal.title));
    title->setCursorPosition(0);
    connect(title, &LineEdit::left, this, [this, id = goal.id, title](const QString& text) {
        const QString kept = text.trimmed();
        m_session.run([&](Store& store) {
            auto changed = store.reader().at(id);
            if (kept.isEmpty()) {
                title->setKnownText(qt(changed.title));
                return;
            }
            changed.title = utf8(kept);
            actions::change(store, changed);
        });
    });
    line->addWidget(title, 1);
    line->addWidget(new Caption(progressOf(goal, m_session.today())));
    m_goals->addWidget(row);
}

void PictureTab::refreshGoals()
{
    // What is being typed stays; it is read anew when it was kept.
    if (isEditing(this) && focusWidget()->objectName() == QLatin1String("goalTitle")) {
        return;
    }
    clear(m_goals);
    for (const auto& goal : m_session.plan().all<Goal>()) {
        if (goal.state != GoalState::LetGo) {
            addGoalRow(goal);
        }
    }
}

} // namespace asterism::ui
