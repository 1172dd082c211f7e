// SPDX-License-Identifier: MIT
#include "ui/reflect/needs_tab.h"

#include "actions/edit.h"
#include "actions/reflect.h"
#include "actions/relationships.h"
#include "ui/app/icons.h"
#include "ui/paths/columns.h"
#include "ui/paths/reflect/need_words.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/paths/tab_order.h"
#include "ui/reflect/held_mark.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dots.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/segmented_choice.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int rowBreak = 660;

QToolButton* awayButton(const QString& objectName, const QString& words)
{
    auto* away = named(new QToolButton, utf8(objectName).c_str(), words);
    away->setIcon(ui::icon(QStringLiteral("close"), Role::Text2));
    away->setAutoRaise(true);
    away->setFocusPolicy(Qt::StrongFocus);
    away->setToolTip(words);
    return away;
}

} // namespace

NeedsTab::NeedsTab(PlanSession& session, QWidget* parent)
    : ScrollPage(wide, parent)
    , m_session(session)
    , m_rows(new QVBoxLayout)
    , m_newNeed(named(new LineEdit, "newNeed", tr("Add a need")))
{
    m_rows->setSpacing(8);
    body()->addLayout(m_rows);
    m_newNeed->setPlaceholderText(tr("add a need and press Enter"));
    m_newNeed->setMaximumWidth(scaled(480));
    connect(m_newNeed, &QLineEdit::returnPressed, this, &NeedsTab::addNeed);
    body()->addWidget(m_newNeed);
}

void NeedsTab::refresh()
{
    const Plan plan = actions::planForReflection(m_session.plan());
    const CoverageSummary coverage = coverageOf(plan, m_session.today());
    std::vector<std::pair<const Need*, const NeedCoverage*>> needs;
    for (const auto& held : coverage.needs) {
        const auto need = std::ranges::find(plan.of<Need>(), held.need, &Need::id);
        needs.emplace_back(&*need, &held);
    }
    std::ranges::stable_sort(needs, std::ranges::greater{}, [](const auto& pair) {
        return importanceOf(*pair.first);
    });
    const QWidget* focused = window()->focusWidget();
    const QString name = focused != nullptr && isAncestorOf(focused) ? focused->objectName() : QString();
    clearLayout(m_rows);
    int at = 0;
    for (const auto& [need, held] : needs) {
        m_rows->addWidget(makeRow(at++, *need, *held));
    }
    if (at == 0) {
        m_rows->addWidget(new Caption(tr("No needs yet.")));
    }
    if (auto* again = name.isEmpty() ? nullptr : findChild<QWidget*>(name)) {
        again->setFocus();
    }
}

void NeedsTab::showNeed(const Id<Need>& need)
{
    m_open = need;
    refresh();
    tabInReadingOrder(window());
    for (auto* field : findChildren<LineEdit*>()) {
        if (field->property("rowId").toString() == qt(need.text)) {
            field->setFocus();
        }
    }
}

QWidget* NeedsTab::makeRow(int at, const Need& need, const NeedCoverage& coverage)
{
    auto* card = new Card;
    card->setObjectName(QStringLiteral("need%1").arg(at));
    card->body()->setContentsMargins(12, 8, 8, 8);
    card->setBar(coverage.state == HeldState::Open ? Role::Care : Role::Line);
    fillRow(card, at, need, coverage);
    if (need.id == m_open) {
        card->body()->addWidget(makeHolders(at, need));
    }
    return card;
}

void NeedsTab::fillRow(Card* card, int at, const Need& need, const NeedCoverage& coverage)
{
    const QString title = qt(need.title);
    auto* name = named(
        new LineEdit, utf8(QStringLiteral("needTitle%1").arg(at)).c_str(), tr("Need %1").arg(at + 1));
    name->setKnownText(title);
    name->setToolTip(title);
    name->setProperty("rowId", qt(need.id.text));
    connect(name, &LineEdit::left, this, [this, name, title, id = need.id](const QString& text) {
        if (text.trimmed().isEmpty()) {
            name->setKnownText(title); // a need keeps its name
        } else {
            change(id, [&](Need& changed) { changed.title = utf8(text.trimmed()); });
        }
    });
    auto* away = awayButton(
        QStringLiteral("removeNeed%1").arg(at), tr("Remove the need “%1”").arg(title));
    connect(away, &QToolButton::clicked, this, [this, id = need.id, title] {
        m_session.run(
            [&](Store& store) { actions::remove(store, id); }, tr("Need “%1” removed").arg(title));
    });
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(name, 1);
    first->addWidget(away);
    card->body()->addLayout(first);

    auto* dots = named(
        new Dots(importanceWords()), utf8(QStringLiteral("importance%1").arg(at)).c_str(),
        tr("How important: %1").arg(title));
    dots->setValue(need.importance.value_or(0));
    connect(dots, &Dots::chosen, this, [this, id = need.id](int importance) {
        change(id, [&](Need& changed) {
            changed.importance = importance > 0 ? std::optional{importance} : std::nullopt;
        });
    });
    auto* held = new QWidget;
    auto* marks = new QHBoxLayout(held);
    marks->setContentsMargins(0, 0, 0, 0);
    marks->setSpacing(8);
    marks->addWidget(new HeldMark(coverage.state));
    auto* how = new TextLabel(words(coverage, need), TextRole::Body, Role::Text2);
    how->setObjectName(QStringLiteral("howWell%1").arg(at));
    how->setWordWrap(false);
    marks->addWidget(how);
    const QString names = namesOf(coverage);
    auto* holders = new QPushButton(
        names.isEmpty() ? tr("Say who holds it")
                        : QString(names).replace(QLatin1Char('&'), QLatin1String("&&")));
    named(
        holders, utf8(QStringLiteral("heldBy%1").arg(at)).c_str(),
        names.isEmpty() ? tr("Say who holds “%1”").arg(title)
                        : tr("“%1” is held by %2").arg(title, names));
    holders->setFlat(true);
    holders->setCheckable(true);
    holders->setChecked(need.id == m_open);
    connect(holders, &QPushButton::clicked, this, [this, id = need.id] { toggle(id); });
    auto* second = new Columns(rowBreak, 16);
    second->setStackedGap(4);
    second->add(dots, 2, Qt::AlignLeading | Qt::AlignVCenter);
    second->add(held, 1, Qt::AlignLeading | Qt::AlignVCenter);
    second->add(holders, 2, Qt::AlignLeading | Qt::AlignVCenter);
    card->body()->addWidget(second);
}

QString NeedsTab::namesOf(const NeedCoverage& coverage) const
{
    QStringList names;
    for (const auto* list : {&coverage.well, &coverage.partly}) {
        for (const auto& person : *list) {
            names << qt(m_session.plan().at(person).displayName);
        }
    }
    return QLocale().createSeparatedList(names);
}

QWidget* NeedsTab::makeHolders(int at, const Need& need)
{
    auto* group = new QWidget;
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    int number = 0;
    for (const auto& link : m_session.plan().where(&Coverage::need, need.id)) {
        column->addWidget(makeHolder(QStringLiteral("%1_%2").arg(at).arg(number++), need, link));
    }
    column->addWidget(makeNameField(at, need));
    return group;
}

QWidget* NeedsTab::makeHolder(const QString& place, const Need& need, const Coverage& link)
{
    const Relationship tie = m_session.plan().at(link.relationship);
    const Person person = m_session.plan().at(tie.person);
    const QString name = qt(person.displayName);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const QString label = isActive(tie, person)
        ? name
        : tr("%1 (%2)").arg(name, words(tie.phase));
    line->addWidget(new TextLabel(label), 1);
    auto* level = named(
        new SegmentedChoice({tr("Partly"), tr("Well")}),
        utf8(QLatin1String("holds") + place).c_str(), tr("How well %1 holds it").arg(name));
    level->choose(link.level - 1);
    connect(level, &SegmentedChoice::chosenChanged, this, [this, id = need.id, tie = tie.id](int at) {
        m_session.run([&](Store& store) { actions::cover(store, id, tie, at + 1); });
    });
    auto* away
        = awayButton(QLatin1String("takeAway") + place, tr("%1 does not hold it").arg(name));
    connect(away, &QToolButton::clicked, this, [this, id = need.id, tie = tie.id] {
        m_session.run([&](Store& store) { actions::cover(store, id, tie, std::nullopt); });
    });
    line->addWidget(level);
    line->addWidget(away);
    return row;
}

LineEdit* NeedsTab::makeNameField(int at, const Need& need)
{
    QStringList names;
    for (const auto& person : m_session.plan().all<Person>()) {
        names << qt(person.displayName);
    }
    auto* field = named(
        new LineEdit, utf8(QStringLiteral("addHolder%1").arg(at)).c_str(),
        tr("Who holds “%1”: a name").arg(qt(need.title)));
    field->setPlaceholderText(tr("a name and Enter"));
    auto* completer = new QCompleter(names, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    const auto hold = [this, id = need.id](const QString& name) {
        if (!name.simplified().isEmpty()) {
            m_session.run([&](Store& store) {
                actions::holdBy(store, id, utf8(name.simplified()), 2);
            });
        }
    };
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, hold, Qt::QueuedConnection);
    connect(field, &QLineEdit::returnPressed, this, [field, completer, hold] {
        const bool choosing
            = completer->popup()->isVisible() && completer->popup()->currentIndex().isValid();
        if (!choosing) {
            hold(field->text());
        }
    });
    return field;
}

void NeedsTab::toggle(const Id<Need>& need)
{
    m_open = m_open == need ? Id<Need>{} : need;
    refresh();
    tabInReadingOrder(window());
}

void NeedsTab::change(const Id<Need>& need, const std::function<void(Need&)>& edit)
{
    m_session.run([&](Store& store) {
        Need changed = store.reader().at(need);
        edit(changed);
        actions::change(store, changed);
    });
}

void NeedsTab::addNeed()
{
    const QString title = m_newNeed->text().simplified();
    if (title.isEmpty()) {
        return;
    }
    Need need;
    need.title = utf8(title);
    if (m_session.run([&](Store& store) { m_open = actions::add(store, need); })) {
        m_newNeed->clear();
        refresh();
        tabInReadingOrder(window());
    }
}

} // namespace asterism::ui
