// SPDX-License-Identifier: MIT
#include "ui/paths/begin/rhythm_page.h"

#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "analysis/rhythm.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/people/rhythm_field.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/line_edit.h"

namespace asterism::ui {
namespace {

constexpr int mostMinutes = 480;
constexpr int minutesStep = 5;

} // namespace

RhythmPage::RhythmPage(BeginPath& path)
    : BeginPage(
        path,
        tr("Rhythm"),
        tr("How often, and for how long?"),
        tr("Less often and kept is better than often and put off."),
        1),
      m_rhythm(new RhythmField(RhythmField::Asks::HowOften)),
      m_minutes(new QSpinBox),
      m_mode(new ComboBox)
{
    body()->addWidget(labelled(tr("How often"), m_rhythm, "beginRhythm"));
    m_rhythm->setNames("beginRhythm", tr("How often"));
    m_minutes->setRange(0, mostMinutes);
    m_minutes->setSingleStep(minutesStep);
    m_minutes->setSpecialValueText(tr("not said"));
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setFocusPolicy(Qt::StrongFocus);
    auto* lengthRow = labelled(tr("How long"), m_minutes, "beginMinutes");
    m_minutes->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    body()->addWidget(lengthRow);
    m_mode->fill<MeetingMode>(tr("Not said"));
    body()->addWidget(labelled(tr("How you meet"), m_mode, "beginMode"));
    addLine(
        tr("Where, or a link"), "beginPlace", [this]() -> std::string& { return said().place; });
    addDate(tr("First meeting (may stay open)"), "beginFirst", [this]() -> PartialDate& {
        return said().firstOn;
    });
    connect(m_rhythm, &RhythmField::daysChanged, this, [this](std::optional<int> days) {
        said().cadenceDays = days;
        touch();
    });
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        said().minutes = minutes == 0 ? std::nullopt : std::optional{minutes};
        touch();
    });
    connect(m_mode, &QComboBox::activated, this, [this] {
        said().mode = m_mode->chosen<MeetingMode>();
        touch();
    });
}

void RhythmPage::refresh()
{
    showFields();
    m_rhythm->setOffered(cadencePresets(said().kind));
    m_rhythm->setDays(said().cadenceDays);
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(said().minutes.value_or(0));
    m_mode->choose(said().mode);
}

} // namespace asterism::ui
