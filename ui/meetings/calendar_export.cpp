// SPDX-License-Identifier: MIT
#include "ui/meetings/calendar_export.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "actions/calendar.h"
#include "domain/error.h"
#include "ui/app/file_commands.h"
#include "ui/app/plan_session.h"
#include "ui/meetings/meeting_people.h"
#include "ui/meetings/meeting_words.h"
#include "ui/text/refusals.h"
#include "ui/text/text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

#include <algorithm>
#include <ostream>

namespace asterism::ui {

CalendarExport::CalendarExport(
    PlanSession& session, const std::optional<Id<Meeting>>& only, QWidget* parent)
    : Card(parent),
      m_session(session),
      m_only(only),
      m_names(named(
          new QCheckBox(tr("Say with whom and where")),
          "calendarNames",
          tr("Say with whom and where"))),
      m_save(named(new QPushButton(tr("Save…")), "calendarSave", tr("Save the calendar file")))
{
    named(this, "calendarExport", tr("A file for my calendar"));
    body()->addWidget(new Heading(tr("A file for my calendar"), TextRole::Strong));
    body()->addWidget(new TextLabel(contents()));
    body()->addWidget(m_names);
    body()->addWidget(new Caption(
        tr("Without the tick nobody is named. What you wrote about a meeting never goes along. A "
           "file that is read again changes what changed; nothing doubles.")));
    m_save->setProperty("primary", true);
    auto* cancel
        = named(new QPushButton(tr("Cancel")), "calendarCancel", tr("Close without saving"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(cancel);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &CalendarExport::save);
    connect(cancel, &QPushButton::clicked, this, &CalendarExport::closed);
}

void CalendarExport::focusFirst()
{
    m_save->setFocus(Qt::TabFocusReason);
}

QString CalendarExport::contents() const
{
    if (const auto meeting = m_only ? m_session.plan().find(*m_only) : std::nullopt) {
        return tr("%1 with %2, %3.")
            .arg(
                kindWords(meeting->kind),
                whoWords(m_session.plan(), *meeting),
                whenWords(*meeting, m_session.today()));
    }
    const auto entries = actions::calendarEntries(m_session.plan().plan(), m_session.today());
    const auto meetings = std::ranges::count_if(
        entries, [](const CalendarEntry& entry) { return entry.takesTime && !entry.isCancelled; });
    const auto other = static_cast<qsizetype>(entries.size()) - meetings;
    const QString planned
        = meetings == 1 ? tr("One planned meeting") : tr("%1 planned meetings").arg(meetings);
    return tr("%1, and %2 other dates: follow-ups, promises of yours, agreements to look at again.")
        .arg(planned)
        .arg(other);
}

std::string CalendarExport::file()
{
    actions::CalendarOptions options;
    options.withNames = m_names->isChecked();
    options.only = m_only;
    std::string bytes;
    m_session.run([&](Store& store) {
        bytes = actions::calendarFile(
            store, m_session.today(), QDateTime::currentMSecsSinceEpoch(), options);
        if (bytes.empty()) {
            throw Error(Refusal::NothingToWrite, "Nothing lies ahead.");
        }
    });
    return bytes;
}

void CalendarExport::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    Card::keyPressEvent(event);
}

void CalendarExport::save()
{
    auto* const dialog = new QFileDialog(
        window(),
        tr("Save the Calendar File"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Calendar (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->selectFile(m_only ? tr("meeting.ics") : tr("meetings.ics"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const std::string bytes = file();
        if (bytes.empty()) {
            return;
        }
        try {
            writePrivately(utf8(path), [&](std::ostream& out) { out << bytes; });
            emit m_session.done(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
            emit closed();
        } catch (const Error& error) {
            emit m_session.refused(words(error));
        }
    });
    dialog->open();
}

} // namespace asterism::ui
