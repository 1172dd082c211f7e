// SPDX-License-Identifier: MIT
#include "ui/preferences/note_preferences.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "actions/hours.h"
#include "ui/people/field_rows.h"
#include "ui/text/dates.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

#include <array>

namespace asterism::ui {
namespace {

constexpr std::array ages{3, 5, 7, 10}; // years

} // namespace

NotePreferences::NotePreferences(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_age(named(new ComboBox, "oldNotesAge", tr("Notes older than"))),
      m_count(new TextLabel({}, TextRole::Caption, Role::Text2)),
      m_clear(
          named(new QPushButton(tr("Clear These Notes")), "oldNotesClear", tr("Clear These Notes")))
{
    m_age->addItem(tr("not chosen"));
    for (const int years : ages) {
        m_age->addItem(tr("%1 years").arg(years), years);
    }
    m_count->setObjectName(QStringLiteral("oldNotesCount"));
    auto* const rows = new FieldRows;
    rows->add(tr("Older than"), m_age, Fold::Never);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(rows);
    column->addWidget(m_count);
    column->addWidget(m_clear, 0, Qt::AlignLeading);
    connect(m_age, &QComboBox::currentIndexChanged, this, &NotePreferences::showCount);
    connect(m_clear, &QPushButton::clicked, this, &NotePreferences::clear);
    connect(&session, &PlanSession::changed, this, [this](const Changes& changes) {
        if (isVisible() && changes.touches("meeting")) {
            showCount();
        }
    });
}

void NotePreferences::showCount()
{
    const auto from = keptFrom();
    const int count = from ? actions::supervisionNotesBefore(m_session.plan(), *from) : 0;
    m_clear->setEnabled(count > 0);
    if (!from) {
        m_count->setText(tr("Nothing is cleared by itself."));
    } else if (count == 0) {
        m_count->setText(tr("Nothing is written in supervision before %1.").arg(plainDate(*from)));
    } else {
        const QString day = plainDate(*from);
        m_count->setText(
            count == 1 ? tr("Something is written in one supervision before %1.").arg(day)
                       : tr("Something is written in %1 supervisions before %2.")
                             .arg(QString::number(count), day));
    }
}

std::optional<Day> NotePreferences::keptFrom() const
{
    const int years = m_age->currentData().toInt();
    if (years == 0) {
        return std::nullopt;
    }
    const std::chrono::year_month_day today{m_session.today()};
    const auto then = today - std::chrono::years{years};
    return Day{then.ok() ? then : then.year() / then.month() / std::chrono::last};
}

void NotePreferences::clear()
{
    if (const auto from = keptFrom()) {
        m_session.run(
            [from](Store& store) { actions::clearSupervisionNotes(store, *from); },
            tr("Old notes of supervision cleared; the hours stay."));
    }
}

} // namespace asterism::ui
