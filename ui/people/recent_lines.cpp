// SPDX-License-Identifier: MIT
#include "ui/people/recent_lines.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "storage/people_list.h"
#include "ui/app/plan_session.h"
#include "ui/app/text_size.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/heading.h"

namespace asterism::ui {
namespace {

constexpr int most = 3;
constexpr int whenWidth = 124;

/// A short line for what may be a long text.
QString firstLine(const std::string& text)
{
    constexpr int longest = 90;
    const QString line = qt(text).section(QLatin1Char('\n'), 0, 0).simplified();
    return line.size() > longest ? line.left(longest - 1) + QChar(0x2026) : line;
}

QWidget* lineOf(const QString& when, const QString& tooltip, const QString& what)
{
    auto* date = new TextLabel(when, TextRole::Body, Role::Text2);
    date->setToolTip(tooltip);
    date->setFixedWidth(scaled(whenWidth));
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(date, 0, Qt::AlignTop);
    row->addWidget(new TextLabel(what), 1);
    return holder;
}

QString promiseWords(const Commitment& promise)
{
    switch (promise.owner) {
    case Owner::Me:
        return RecentLines::tr("I: %1").arg(firstLine(promise.text));
    case Owner::Them:
        return RecentLines::tr("They: %1").arg(firstLine(promise.text));
    case Owner::Both:
        break;
    }
    return RecentLines::tr("Both: %1").arg(firstLine(promise.text));
}

void removeAll(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout() != nullptr) {
            removeAll(item->layout());
        }
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

RecentLines::RecentLines(PlanSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this))
{
    setObjectName("recentLines");
    m_column->setContentsMargins(0, 8, 0, 0);
    m_column->setSpacing(6);
}

void RecentLines::showPerson(const Id<Person>& person)
{
    removeAll(m_column);
    addMeetings(person);
    addPromises(person);
    setVisible(m_column->count() > 0);
}

QVBoxLayout* RecentLines::addSection(const QString& title)
{
    if (m_column->count() > 0) {
        m_column->addSpacing(12);
    }
    m_column->addWidget(new Heading(title, TextRole::Strong));
    return m_column;
}

void RecentLines::addMeetings(const Id<Person>& person)
{
    const auto meetings = lastMeetingsWith(m_session.plan(), person, m_session.today(), most);
    if (meetings.empty()) {
        return;
    }
    auto* section = addSection(tr("Last meetings"));
    for (const auto& meeting : meetings) {
        const QString text = firstLine(meeting.text);
        section->addWidget(lineOf(
            relative(meeting.on, m_session.today()),
            exactDate(meeting.on),
            text.isEmpty() ? qt(meeting.kind) : text));
    }
}

void RecentLines::addPromises(const Id<Person>& person)
{
    const auto promises = openPromisesWith(m_session.plan(), person, most);
    if (promises.empty()) {
        return;
    }
    auto* section = addSection(tr("Open promises"));
    for (const auto& promise : promises) {
        section->addWidget(lineOf(
            promise.due.isEmpty() ? tr("when it suits") : shortDate(promise.due, m_session.today()),
            exactDate(promise.due),
            promiseWords(promise)));
    }
}

} // namespace asterism::ui
