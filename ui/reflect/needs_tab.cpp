// SPDX-License-Identifier: MIT
#include "ui/reflect/needs_tab.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

#include "actions/edit.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"

#include <algorithm>
#include <map>

namespace asterism::ui {
namespace {

constexpr int needColumn = 0;
constexpr int holdersColumn = 3;

QString howWell(HeldState held, NeedState state)
{
    if (held == HeldState::Open && state == NeedState::LeftOpen) {
        return NeedsTab::tr("left open");
    }
    switch (held) {
    case HeldState::Covered:
        return NeedsTab::tr("well held");
    case HeldState::Partial:
        return NeedsTab::tr("partly held");
    case HeldState::Open:
        return NeedsTab::tr("open place");
    }
    return {};
}

} // namespace

NeedsTab::NeedsTab(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(
          [this] { return rows(); },
          [](const NeedRow& row) { return row.need.id.text; },
          columns()),
      m_table(named(new QTableView, "needsTable", tr("Needs"))),
      m_add(named(new LineEdit, "addNeed", tr("Add a need")))
{
    setObjectName(QStringLiteral("needsTab"));
    m_add->setPlaceholderText(tr("Add a need, then Enter"));
    connect(m_add, &QLineEdit::returnPressed, this, &NeedsTab::addNeed);
    m_model.refresh();
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    // What is needed and who holds it share the room; either can be longer than all of it.
    header->setSectionResizeMode(needColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(holdersColumn, QHeaderView::Stretch);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_add);
    column->addWidget(m_table, 1);
}

std::vector<NeedRow> NeedsTab::rows() const
{
    const Plan plan = m_session.plan().plan();
    std::map<std::string, QString> names;
    for (const auto& person : plan.of<Person>()) {
        names[person.id.text] = qt(person.displayName);
    }
    std::map<std::string, NeedCoverage> coverage;
    for (auto& need : coverageOf(plan, m_session.today()).needs) {
        coverage[need.need.text] = std::move(need);
    }
    std::vector<NeedRow> rows;
    for (const auto& need : plan.of<Need>()) {
        if (need.state == NeedState::SetAside) {
            continue;
        }
        NeedRow row{need};
        const auto found = coverage.find(need.id.text);
        if (found != coverage.end()) {
            QStringList holders;
            for (const auto& person : found->second.well) {
                holders += names[person.text];
            }
            for (const auto& person : found->second.partly) {
                holders += tr("%1 (partly)").arg(names[person.text]);
            }
            row.held = found->second.state;
            row.holders = holders.join(QStringLiteral(", "));
        }
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(
        rows, std::greater{}, [](const NeedRow& row) { return importanceOf(row.need); });
    return rows;
}

QueryTableModel<NeedRow>::Columns NeedsTab::columns()
{
    return {
        {.title = tr("Need"),
         .text = [](const NeedRow& row) { return qt(row.need.title); },
         .tooltip = [](const NeedRow& row) { return qt(row.need.category); },
         .set =
             [this](const NeedRow& row, const QVariant& typed) {
                 return change(row, [&](Need& need) {
                     need.title = utf8(typed.toString().trimmed());
                     return !need.title.empty();
                 });
             }},
        {.title = tr("Matters"),
         .text =
             [](const NeedRow& row) {
                 return row.need.importance ? QString::number(*row.need.importance) : QString();
             },
         .set =
             [this](const NeedRow& row, const QVariant& typed) {
                 return change(row, [&](Need& need) {
                     bool isNumber = false;
                     const int importance = typed.toInt(&isNumber);
                     need.importance = isNumber ? std::optional{importance} : std::nullopt;
                     return typed.toString().isEmpty()
                         || (isNumber && importance >= 1 && importance <= 5);
                 });
             },
         .atEnd = true},
        {.title = tr("When"), .text = [](const NeedRow& row) { return words(row.need.urgency); }},
        {.title = tr("Held by"),
         .text = [](const NeedRow& row) { return row.holders; },
         .tooltip = [](const NeedRow& row) { return row.holders; }},
        {.title = tr("How well"),
         .text = [](const NeedRow& row) { return howWell(row.held, row.need.state); }},
    };
}

bool NeedsTab::change(const NeedRow& row, const std::function<bool(Need&)>& edit)
{
    return m_session.run([&](Store& store) {
        auto need = store.reader().at(row.need.id);
        if (edit(need)) {
            actions::change(store, need);
        }
    });
}

void NeedsTab::addNeed()
{
    Need need;
    need.title = utf8(m_add->text().trimmed());
    if (!need.title.empty() && m_session.run([&](Store& store) { actions::add(store, need); })) {
        m_add->clear();
    }
}

void NeedsTab::removeSelected()
{
    const auto current = m_table->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const Need need = m_model.at(current.row()).need;
    m_session.run(
        [&](Store& store) { actions::remove(store, need.id); },
        tr("“%1” was removed.").arg(qt(need.title)));
}

void NeedsTab::refresh(const Changes& changes)
{
    for (const auto* table : {"need", "coverage", "relationship", "person"}) {
        if (changes.touches(table)) {
            m_model.refresh();
            return;
        }
    }
}

void NeedsTab::select(const QString& need)
{
    const int row = m_model.rowOf(utf8(need));
    if (row >= 0) {
        m_table->setCurrentIndex(m_model.index(row, 0));
        m_table->setFocus();
    }
}

bool NeedsTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace asterism::ui
