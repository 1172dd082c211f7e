// SPDX-License-Identifier: MIT
#include "ui/people/contact_rows.h"

#include <QApplication>
#include <QVBoxLayout>

#include "ui/app/plan_session.h"
#include "ui/people/contact_row.h"
#include "ui/people/field_edits.h"
#include "ui/text/words.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

/// Removing is what emptying the value means.
Deed deedOn(Verb verb, const ContactPoint& point, const QString& name)
{
    return {verb, "contact_point", fieldOf(words(point.kind), utf8(name))};
}

} // namespace

ContactRows::ContactRows(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_column(new QVBoxLayout(this)),
      m_next(new ContactRow({}))
{
    setObjectName("contactRows");
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_next->setObjectName("contactNext");
    m_column->addWidget(m_next);
    connect(m_next, &ContactRow::valueTyped, this, [this](const QString& value) {
        if (!value.isEmpty()) {
            addWay(value);
        }
    });
    connect(m_next, &ContactRow::kindChosen, this, [this](ContactKind kind) { m_nextKind = kind; });
}

void ContactRows::showPerson(const Id<Person>& person, const QString& name)
{
    if (person != m_person) {
        m_next->clear();
        m_nextKind.reset();
    }
    m_person = person;
    m_name = name;
    const auto points = inOrder();
    std::vector<ContactRow*> rows;
    for (const auto& point : points) {
        const auto known = std::ranges::find(m_rows, point.id, &ContactRow::id);
        rows.push_back(known != m_rows.end() ? *known : makeRow(point.id));
    }
    for (auto* row : m_rows) {
        if (std::ranges::find(rows, row) == rows.end()) {
            row->hide();
            row->deleteLater();
        }
        m_column->removeWidget(row);
    }
    m_rows = rows;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        m_column->insertWidget(static_cast<int>(at), m_rows[at]);
        m_rows[at]->showPoint(points[at]);
        m_rows[at]->show();
    }
    putInReadingOrder(this);
}

void ContactRows::keep()
{
    for (auto* row : std::vector(m_rows)) {
        row->keep();
    }
    m_next->keep();
}

void ContactRows::addWay(const QString& value)
{
    ContactPoint point;
    point.person = m_person;
    point.kind = m_nextKind.value_or(likelyKind(value, ContactKind::Email));
    point.value = utf8(value);
    point.position = m_rows.empty() ? 0 : inOrder().back().position + 1;
    runNamed(m_session, deedOn(Verb::Add, point, m_name), [&](Store& store) {
        actions::add(store, point);
    });
    m_nextKind.reset();
}

void ContactRows::edit(const Id<ContactPoint>& id, const std::function<void(ContactPoint&)>& edit)
{
    if (const auto point = m_session.plan().find(id)) {
        changeField<ContactPoint>(m_session, id, words(point->kind), utf8(m_name), edit);
    }
}

/// One of a kind is preferred, as in an address book.
void ContactRows::prefer(const Id<ContactPoint>& id, bool isPreferred)
{
    const auto chosen = m_session.plan().at(id);
    runNamed(m_session, deedOn(Verb::Change, chosen, m_name), [&](Store& store) {
        for (auto point : inOrder()) {
            const bool wanted = point.id == id
                ? isPreferred
                : point.preferred && !(isPreferred && point.kind == chosen.kind);
            if (point.preferred != wanted) {
                point.preferred = wanted;
                actions::change(store, point);
            }
        }
    });
}

void ContactRows::move(const Id<ContactPoint>& id, int step)
{
    auto points = inOrder();
    const auto from = std::ranges::find(points, id, &ContactPoint::id);
    const auto to = (from - points.begin()) + step;
    if (from == points.end() || to < 0 || to >= static_cast<std::ptrdiff_t>(points.size())) {
        return;
    }
    std::iter_swap(from, points.begin() + to);
    const auto& moved = points[static_cast<std::size_t>(to)];
    runNamed(m_session, deedOn(Verb::Change, moved, m_name), [&](Store& store) {
        for (std::size_t at = 0; at < points.size(); ++at) {
            if (points[at].position != static_cast<int>(at)) {
                points[at].position = static_cast<int>(at);
                actions::change(store, points[at]);
            }
        }
    });
}

void ContactRows::remove(const Id<ContactPoint>& id)
{
    const auto point = m_session.plan().at(id);
    const auto row = std::ranges::find(m_rows, id, &ContactRow::id);
    if (row != m_rows.end() && (*row)->isAncestorOf(QApplication::focusWidget())) {
        m_next->focusValue();
    }
    runNamed(
        m_session,
        deedOn(Verb::Remove, point, m_name),
        [&](Store& store) { actions::remove(store, id); },
        tr("%1 removed").arg(qt(point.value)));
}

std::vector<ContactPoint> ContactRows::inOrder() const
{
    auto points = m_session.plan().where(&ContactPoint::person, m_person);
    std::ranges::stable_sort(points, {}, &ContactPoint::position);
    return points;
}

ContactRow* ContactRows::makeRow(const Id<ContactPoint>& id)
{
    auto* row = new ContactRow(id);
    row->setObjectName("contact");
    connect(row, &ContactRow::kindChosen, this, [this, id](ContactKind kind) {
        edit(id, [kind](ContactPoint& point) { point.kind = kind; });
    });
    connect(row, &ContactRow::valueTyped, this, [this, id](const QString& value) {
        if (value.isEmpty()) {
            remove(id);
        } else {
            edit(id, [&](ContactPoint& point) { point.value = utf8(value); });
        }
    });
    connect(row, &ContactRow::labelTyped, this, [this, id](const QString& label) {
        edit(id, [&](ContactPoint& point) { point.label = utf8(label); });
    });
    connect(row, &ContactRow::preferWanted, this, [this, id](bool on) { prefer(id, on); });
    connect(row, &ContactRow::moveWanted, this, [this, id](int step) { move(id, step); });
    connect(row, &ContactRow::removeWanted, this, [this, id] { remove(id); });
    return row;
}

} // namespace asterism::ui
