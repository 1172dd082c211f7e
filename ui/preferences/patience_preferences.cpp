// SPDX-License-Identifier: MIT
#include "ui/preferences/patience_preferences.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "actions/outreach_settings.h"
#include "ui/people/field_rows.h"
#include "ui/text/dates.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

constexpr int longest = 365;

} // namespace

PatiencePreferences::PatiencePreferences(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_first(number("patienceFirst", tr("Before the first follow-up"))),
      m_second(number("patienceSecond", tr("Before the second"))),
      m_rest(number("patienceRest", tr("Before letting it rest"))),
      m_example(new TextLabel({}, TextRole::Caption, Role::Text2))
{
    auto* const rows = new FieldRows;
    rows->add(tr("First follow-up"), m_first, Fold::Never);
    rows->add(tr("Second follow-up"), m_second, Fold::Never);
    rows->add(tr("Letting it rest"), m_rest, Fold::Never);
    m_example->setObjectName(QStringLiteral("patienceExample"));
    auto* const usual
        = named(new QPushButton(tr("As Usual")), "patienceUsual", tr("Patience as usual"));
    usual->setFlat(true);
    usual->setToolTip(tr("Seven, ten and ten business days"));
    connect(usual, &QPushButton::clicked, this, [this] {
        const FollowUpRhythm rhythm;
        m_session.run([&](Store& store) { actions::keepPatience(store, rhythm); });
        showPatience();
    });
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(rows);
    column->addWidget(m_example);
    column->addWidget(usual, 0, Qt::AlignLeading);
}

QSpinBox* PatiencePreferences::number(const char* name, const QString& label)
{
    auto* const field = named(new QSpinBox, name, label);
    field->setRange(0, longest);
    field->setSuffix(tr(" business days"));
    field->setKeyboardTracking(false);
    field->setFocusPolicy(Qt::StrongFocus);
    connect(field, &QSpinBox::valueChanged, this, &PatiencePreferences::keep);
    return field;
}

void PatiencePreferences::showPatience()
{
    const auto rhythm = actions::followUpRhythm(m_session.store());
    const auto put = [](QSpinBox* field, int days) {
        const QSignalBlocker quiet(field);
        field->setValue(days);
    };
    put(m_first, rhythm.first);
    put(m_second, rhythm.second);
    put(m_rest, rhythm.rest);
    showExample();
}

void PatiencePreferences::keep()
{
    const FollowUpRhythm rhythm{m_first->value(), m_second->value(), m_rest->value(), {}};
    m_session.run([&](Store& store) { actions::keepPatience(store, rhythm); });
    showExample();
}

/// Numbers of business days say little; the days that they lead to say more.
void PatiencePreferences::showExample()
{
    const auto rhythm = actions::followUpRhythm(m_session.store());
    const Day first = addBusinessDays(m_session.today(), rhythm.first, rhythm.holidays);
    const Day second = addBusinessDays(first, rhythm.second, rhythm.holidays);
    m_example->setText(
        tr("Asked today, a first follow-up would be kind from %1 on, and a second from %2.")
            .arg(plainDate(first), plainDate(second)));
}

} // namespace asterism::ui
