// SPDX-License-Identifier: MIT
#include "ui/people/rhythm_field.h"

#include <QHBoxLayout>
#include <QSpinBox>

#include "ui/text/dates.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/named.h"

#include <algorithm>
#include <array>

namespace asterism::ui {
namespace {

constexpr int another = -2;
constexpr int nothing = -1;
constexpr int most = 3650;
constexpr std::array<int, 4> unitDays{1, 7, 30, 365};

struct Stretch {
    int count = 0;
    int unit = 1;
};

/// The largest unit that fits: 42 days are 6 weeks, 90 are 3 months.
Stretch stretchOf(int days)
{
    for (auto unit = unitDays.rbegin(); unit != unitDays.rend(); ++unit) {
        if (days % *unit == 0) {
            return {days / *unit, *unit};
        }
    }
    return {days, 1};
}

} // namespace

QString stretchWords(int days)
{
    const Stretch stretch = stretchOf(days);
    const bool isOne = stretch.count == 1;
    switch (stretch.unit) {
    case 365:
        return isOne ? RhythmField::tr("year")
                     : RhythmField::tr("%n years", nullptr, stretch.count);
    case 30:
        if (days == 180) {
            return RhythmField::tr("half a year");
        }
        return isOne ? RhythmField::tr("month")
                     : RhythmField::tr("%n months", nullptr, stretch.count);
    case 7:
        return isOne ? RhythmField::tr("week")
                     : RhythmField::tr("%n weeks", nullptr, stretch.count);
    default:
        return isOne ? RhythmField::tr("day") : RhythmField::tr("%n days", nullptr, stretch.count);
    }
}

QString rhythmWords(std::optional<int> days)
{
    return days ? RhythmField::tr("about every %1").arg(stretchWords(*days))
                : RhythmField::tr("no rhythm");
}

RhythmField::RhythmField(Asks asks, QWidget* parent)
    : QWidget(parent),
      m_asks(asks),
      m_choice(new ComboBox),
      m_own(new QWidget),
      m_number(new QSpinBox),
      m_unit(new ComboBox)
{
    m_number->setRange(1, most);
    m_number->setFocusPolicy(Qt::StrongFocus);
    m_number->setKeyboardTracking(false);
    m_unit->addItem(tr("days"), 1);
    m_unit->addItem(tr("weeks"), 7);
    m_unit->addItem(tr("months"), 30);
    setNames("rhythm", tr("Rhythm"));
    auto* own = new QHBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(4);
    own->addWidget(m_number);
    own->addWidget(m_unit);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_choice);
    row->addWidget(m_own);
    row->addStretch(1);
    handFocusTo(this, m_choice);
    m_own->hide();
    setOffered(
        asks == Asks::HowOften ? std::vector{7, 14, 30, 42, 60, 90, 180, 365}
                               : std::vector{3, 7, 14, 30});
    connect(m_choice, &QComboBox::activated, this, &RhythmField::choose);
    connect(m_number, &QSpinBox::valueChanged, this, &RhythmField::readOwn);
    connect(m_unit, &QComboBox::activated, this, &RhythmField::readOwn);
}

void RhythmField::setDays(std::optional<int> days)
{
    m_days = days;
    fill();
    m_own->hide();
}

void RhythmField::setOffered(const std::vector<int>& days)
{
    if (days != m_offered) {
        m_offered = days;
        fill();
    }
}

void RhythmField::setNames(const char* objectName, const QString& accessibleName)
{
    setObjectName(QLatin1String(objectName));
    setAccessibleName(accessibleName);
    named(m_choice, "rhythmChoice", accessibleName);
    named(m_number, "rhythmNumber", tr("%1: how many").arg(accessibleName));
    named(m_unit, "rhythmUnit", tr("%1: days, weeks or months").arg(accessibleName));
}

void RhythmField::fill()
{
    std::vector<int> offered = m_offered;
    if (m_days && std::ranges::find(offered, *m_days) == offered.end()) {
        offered.push_back(*m_days);
    }
    std::ranges::sort(offered);
    m_choice->clear();
    m_choice->addItem(m_asks == Asks::HowOften ? tr("No rhythm") : tr("Not said"), nothing);
    for (const int days : offered) {
        m_choice->addItem(wordsFor(days), days);
    }
    m_choice->addItem(tr("Another…"), another);
    m_choice->setCurrentIndex(m_choice->findData(m_days.value_or(nothing)));
}

QString RhythmField::wordsFor(int days) const
{
    return m_asks == Asks::HowOften ? tr("About every %1").arg(stretchWords(days))
                                    : tr("%1 later is fine").arg(span(days));
}

void RhythmField::choose()
{
    const int chosen = m_choice->currentData().toInt();
    m_own->setVisible(chosen == another);
    if (chosen != another) {
        take(chosen == nothing ? std::nullopt : std::optional{chosen});
        return;
    }
    const Stretch now = stretchOf(m_days.value_or(7));
    const QSignalBlocker quietNumber(m_number);
    m_number->setValue(now.unit == 365 ? now.count * 12 : now.count);
    m_unit->setCurrentIndex(m_unit->findData(now.unit == 365 ? 30 : now.unit));
    m_number->setFocus(Qt::TabFocusReason);
    m_number->selectAll();
}

void RhythmField::readOwn()
{
    take(std::min(most, m_number->value() * m_unit->currentData().toInt()));
    fill(); // so that the choice above says it in words, while number and unit stay at hand
}

void RhythmField::take(std::optional<int> days)
{
    if (days != m_days) {
        m_days = days;
        emit daysChanged(days);
    }
}

} // namespace asterism::ui
