// SPDX-License-Identifier: MIT
#include "ui/reflect/history_tab.h"

#include "actions/reflect.h"
#include "ui/paths/columns.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/reflect/picture_words.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

#include <QVBoxLayout>

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int today = -1;

} // namespace

HistoryTab::HistoryTab(PlanSession& session, QWidget* parent)
    : ScrollPage(wide, parent)
    , m_session(session)
    , m_comparison(new QWidget)
    , m_before(new ComboBox)
    , m_after(new ComboBox)
    , m_changes(new QVBoxLayout)
    , m_sides(new QVBoxLayout)
    , m_journal(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(m_comparison);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* choices = new Columns(480, 16);
    choices->setStackedGap(8);
    choices->add(labelled(tr("Compare"), m_before, "compareBefore"), 0, Qt::AlignLeading);
    choices->add(labelled(tr("with"), m_after, "compareAfter"), 1, Qt::AlignLeading);
    column->addWidget(choices);
    column->addWidget(new Heading(tr("What is different")));
    m_changes->setSpacing(4);
    column->addLayout(m_changes);
    column->addLayout(m_sides);
    body()->addWidget(m_comparison);
    m_journal->setSpacing(8);
    body()->addLayout(m_journal);
    for (ComboBox* choice : {m_before, m_after}) {
        connect(choice, &QComboBox::activated, this, &HistoryTab::compare);
    }
}

void HistoryTab::refresh()
{
    m_snapshots = m_session.plan().all<Snapshot>();
    std::ranges::stable_sort(m_snapshots, std::ranges::greater{}, [](const Snapshot& snapshot) {
        return std::pair{snapshot.takenOn, snapshot.id};
    });
    fillChoices();
    compare();
    showJournal();
}

/// Keeps what was chosen, as far as it is still there.
void HistoryTab::fillChoices()
{
    const QVariant before = m_before->count() > 0 ? m_before->currentData() : QVariant(0);
    const QVariant after = m_after->count() > 0 ? m_after->currentData() : QVariant(today);
    for (ComboBox* choice : {m_before, m_after}) {
        choice->clear();
        choice->addItem(tr("Today"), today);
        for (std::size_t at = 0; at < m_snapshots.size(); ++at) {
            const auto& snapshot = m_snapshots.at(at);
            const auto picture = actions::pictureFromJson(snapshot.picture);
            const bool unfinished = picture && picture->unfinished;
            const QString day = plainDate(snapshot.takenOn);
            choice->addItem(
                unfinished ? tr("%1, left unfinished").arg(day) : day, static_cast<int>(at));
        }
    }
    m_before->setCurrentIndex(std::max(0, m_before->findData(before)));
    m_after->setCurrentIndex(std::max(0, m_after->findData(after)));
}

actions::Picture HistoryTab::pictureAt(const ComboBox& choice) const
{
    const int at = choice.currentData().toInt();
    if (at == today) {
        return actions::pictureOf(
            actions::planForReflection(m_session.plan()), m_session.today());
    }
    return actions::pictureFromJson(m_snapshots.at(static_cast<std::size_t>(at)).picture)
        .value_or(actions::Picture{});
}

void HistoryTab::compare()
{
    clearLayout(m_changes);
    clearLayout(m_sides);
    m_comparison->setVisible(!m_snapshots.empty());
    if (m_snapshots.empty()) {
        return;
    }
    const actions::Picture before = pictureAt(*m_before);
    const actions::Picture after = pictureAt(*m_after);
    const auto changes = actions::changesBetween(before, after);
    int at = 0;
    for (const auto& change : changes) {
        auto* line = new TextLabel(QStringLiteral("• ") + words(change));
        line->setObjectName(QStringLiteral("change%1").arg(at++));
        m_changes->addWidget(line);
    }
    if (changes.empty()) {
        auto* same = new Caption(tr("Nothing: both say the same."));
        same->setObjectName("noChange");
        m_changes->addWidget(same);
    }
    auto* sides = new Columns(620, 16);
    sides->add(makeSide(m_before->currentText(), before, "sideBefore"), 1, Qt::AlignTop);
    sides->add(makeSide(m_after->currentText(), after, "sideAfter"), 1, Qt::AlignTop);
    m_sides->addWidget(sides);
}

QWidget* HistoryTab::makeSide(
    const QString& title, const actions::Picture& picture, const char* objectName)
{
    auto* card = new Card;
    card->setObjectName(QLatin1String(objectName));
    card->body()->addWidget(new Heading(title, TextRole::Strong));
    for (const QString& line : sentencesOf(picture)) {
        card->body()->addWidget(new TextLabel(line));
    }
    return card;
}

void HistoryTab::showJournal()
{
    clearLayout(m_journal);
    auto entries = m_session.plan().all<Reflection>();
    std::ranges::stable_sort(entries, std::ranges::greater{}, &Reflection::writtenOn);
    if (!entries.empty()) {
        m_journal->addWidget(new SectionHeading(tr("What brought me here")));
    }
    int at = 0;
    for (const auto& entry : entries) {
        auto* text = new TextLabel(qt(entry.text));
        text->setObjectName(QStringLiteral("journal%1").arg(at++));
        auto* when = new TextLabel(plainDate(entry.writtenOn), TextRole::Caption, Role::Text2);
        auto* group = new QWidget;
        auto* column = new QVBoxLayout(group);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addWidget(when);
        column->addWidget(text);
        m_journal->addWidget(group);
    }
    if (entries.empty() && m_snapshots.empty()) {
        auto* none = new Caption(
            tr("Each reflection leaves a dated picture here. Two of them can be compared."));
        none->setObjectName("noHistory");
        m_journal->addWidget(none);
    }
}

} // namespace asterism::ui
