// SPDX-License-Identifier: MIT
#include "ui/meetings/meeting_history.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "storage/row_history.h"
#include "ui/app/icons.h"
#include "ui/app/plan_session.h"
#include "ui/text/deeds.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

constexpr std::size_t most = 30;

} // namespace

MeetingHistory::MeetingHistory(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_open(named(
          new QPushButton(tr("What Was Changed")),
          "meetingHistory",
          tr("What was changed in the last thirty days"))),
      m_lines(new QWidget),
      m_list(new QVBoxLayout(m_lines))
{
    m_open->setFlat(true);
    m_open->setCheckable(true);
    m_open->setIcon(icon(QStringLiteral("history"), Role::Primary));
    m_list->setContentsMargins(8, 0, 0, 0);
    m_list->setSpacing(4);
    m_lines->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addWidget(m_lines);
    connect(m_open, &QPushButton::clicked, this, &MeetingHistory::toggle);
}

void MeetingHistory::showMeeting(const Meeting& meeting)
{
    if (meeting.id != m_meeting) {
        m_meeting = meeting.id;
        m_open->setChecked(false);
        m_lines->hide();
    } else if (m_open->isChecked()) {
        fill();
    }
}

void MeetingHistory::toggle()
{
    m_lines->setVisible(m_open->isChecked());
    if (m_open->isChecked()) {
        fill();
    }
}

void MeetingHistory::fill()
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto entries = historyOfRow(m_session.plan(), m_meeting.text);
    for (std::size_t at = 0; at < std::min(entries.size(), most); ++at) {
        const QString when = QLocale().toString(
            QDateTime::fromMSecsSinceEpoch(entries[at].at), QLocale::ShortFormat);
        m_list->addWidget(new Caption(tr("%1: %2").arg(when, words(entries[at].deed))));
    }
    if (entries.empty()) {
        m_list->addWidget(new Caption(tr("Nothing in the last thirty days.")));
    }
}

} // namespace asterism::ui
