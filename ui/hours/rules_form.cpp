// SPDX-License-Identifier: MIT
#include "ui/hours/rules_form.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/hours/hours_words.h"
#include "ui/hours/sum_rows.h"
#include "ui/people/field_rows.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int hour = 60;
constexpr int wholeWeek = 7 * 24 * hour; // more than that nobody works

/// How the time of a kind may count. Own: as the rules say it, in a way that is not offered here.
enum class Counts { NotAtAll, Whole, HalfOrShared, Shared, Own };

const std::vector<GroupShare> halfOrShared{{4, 2}, {{}, {}}};
const std::vector<GroupShare> shared{{{}, {}}};

Counts countsOf(const HourRules& rules, const std::string& kind)
{
    const auto rule = std::ranges::find(rules.credit, kind, &CreditRule::kind);
    if (rule == rules.credit.end()) {
        return Counts::NotAtAll;
    }
    if (rule->groups.empty()) {
        return Counts::Whole;
    }
    return rule->groups == halfOrShared ? Counts::HalfOrShared
        : rule->groups == shared        ? Counts::Shared
                                        : Counts::Own;
}

const std::vector<std::string>& creditedKinds()
{
    static const std::vector<std::string> kinds{
        "individual_supervision", "triadic_supervision", "group_supervision", "peer_consultation"};
    return kinds;
}

QString sentences(const std::vector<std::string>& says)
{
    QStringList lines;
    for (const auto& sentence : says) {
        lines << qt(sentence);
    }
    return lines.join(QLatin1Char('\n'));
}

std::optional<int> aboveZero(int number)
{
    return number > 0 ? std::optional{number} : std::nullopt;
}

} // namespace

std::string ownName(const std::string& base, const std::vector<HourRules>& known)
{
    std::string name = base + "-own";
    for (int next = 2; std::ranges::find(known, name, &HourRules::name) != known.end(); ++next) {
        name = base + "-own-" + std::to_string(next);
    }
    return name;
}

RulesForm::RulesForm(Day today, QWidget* parent)
    : Card(parent),
      m_rows(new FieldRows),
      m_title(named(new LineEdit, "rulesTitle", tr("What they are called"))),
      m_source(named(new LineEdit, "rulesSource", tr("Read at"))),
      m_checked(new DateField(today, Leaning::Past)),
      m_says(named(new NoteEdit, "rulesSays", tr("In plain words, one rule a line"))),
      m_minimum(named(new LineEdit, "rulesMinimum", tr("At least each month"))),
      m_unitAlone(named(new LineEdit, "rulesUnitAlone", tr("One unit alone with a supervisor"))),
      m_unitInGroup(named(new LineEdit, "rulesUnitGroup", tr("One unit in a group"))),
      m_unitMore(named(
          new LineEdit,
          "rulesUnitMore",
          tr("One more unit in a week with more client hours than"))),
      m_sums(new SumRows),
      m_reason(new Caption)
{
    setObjectName(QStringLiteral("rulesForm"));
    m_checked->setNames("rulesChecked", tr("Checked on"));
    m_says->setLines(2, 8);
    m_minimum->setPlaceholderText(tr("none; or 1:30"));
    m_source->setFree(false);
    m_unitAlone->setPlaceholderText(tr("none; or 1:00"));
    m_unitInGroup->setPlaceholderText(tr("none; or 2:00"));
    m_unitMore->setPlaceholderText(tr("none; or 10:00"));
    m_reason->setInk(Role::Care);
    m_reason->setObjectName(QStringLiteral("rulesReason"));
    build();
}

void RulesForm::edit(const HourRules& rules)
{
    m_rules = rules;
    m_title->setKnownText(qt(rules.title));
    m_source->setKnownText(qt(rules.source));
    m_checked->setDate(rules.checkedOn);
    m_says->setKnownText(sentences(rules.says));
    m_minimum->setKnownText(rules.monthlyMinimum ? inHours(*rules.monthlyMinimum) : QString());
    m_ratio->setValue(rules.clientHoursPerHour.value_or(0));
    m_between->setValue(rules.mostDaysBetween.value_or(0));
    m_years->setValue(rules.countsForYears.value_or(0));
    m_week->setValue(rules.weekLimit ? rules.weekLimit->minutes / hour : 0);
    showUnits(rules.units);
    m_sums->setSums(rules.totals);
    for (const auto& [kind, choice] : m_credits) {
        const Counts counts = countsOf(rules, kind);
        choice->setCurrentIndex(choice->findData(static_cast<int>(counts)));
    }
    m_reason->clear();
    m_title->setFocus(Qt::TabFocusReason);
    m_title->selectAll();
}

void RulesForm::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        keep();
    } else {
        Card::keyPressEvent(event);
    }
}

void RulesForm::build()
{
    m_rows->add(tr("Called"), m_title, Fold::Never);
    m_rows->add(tr("Read at"), m_source, Fold::Never);
    m_rows->add(tr("Checked on"), m_checked, Fold::Never);
    m_rows->add(tr("In plain words"), m_says, Fold::Never);
    m_rows->add(tr("At least each month"), m_minimum, Fold::Never);
    addLimits();
    addUnits();
    m_rows->add(tr("Sums to reach"), m_sums, Fold::Never);
    addCredits();
    auto* keep
        = named(new QPushButton(tr("Keep as My Own")), "rulesKeep", tr("Keep as my own rules"));
    keep->setDefault(true);
    auto* cancel = named(new QPushButton(tr("Cancel")), "rulesCancel", tr("Cancel"));
    connect(keep, &QPushButton::clicked, this, &RulesForm::keep);
    connect(cancel, &QPushButton::clicked, this, &RulesForm::closed);
    for (LineEdit* line : {m_title, m_source, m_minimum, m_unitAlone, m_unitInGroup, m_unitMore}) {
        connect(line, &LineEdit::finished, this, &RulesForm::keep);
    }
    connect(m_sums, &SumRows::finished, this, &RulesForm::keep);
    connect(m_says, &NoteEdit::finished, this, &RulesForm::keep);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_reason, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    body()->addWidget(m_rows);
    body()->addLayout(buttons);
    putInReadingOrder(this);
}

void RulesForm::addUnits()
{
    m_rows->add(tr("One unit alone"), m_unitAlone, Fold::Never);
    m_rows->add(tr("One unit in a group"), m_unitInGroup, Fold::Never);
    m_rows->add(tr("One more unit above"), m_unitMore, Fold::Never);
    m_unitMore->setToolTip(tr("Client hours in a week"));
}

void RulesForm::showUnits(const std::optional<UnitRule>& units)
{
    const auto inWords = [&](int minutes) { return units ? inHours(minutes) : QString(); };
    m_unitAlone->setKnownText(inWords(units ? units->aloneMinutes : 0));
    m_unitInGroup->setKnownText(inWords(units ? units->groupMinutes : 0));
    m_unitMore->setKnownText(
        units && units->oneMoreAbove < wholeWeek ? inHours(units->oneMoreAbove) : QString());
}

/// Nothing without minutes alone; the kinds of hours stay as the rules have them.
std::optional<UnitRule> RulesForm::units() const
{
    const auto alone = readMinutes(m_unitAlone->text());
    const auto inGroup = readMinutes(m_unitInGroup->text());
    if (!alone || !inGroup) {
        return std::nullopt;
    }
    UnitRule rule = m_rules.units.value_or(UnitRule{
        {"individual_supervision", "triadic_supervision"}, 0, {"group_supervision"}, 0, 0});
    rule.aloneMinutes = *alone;
    rule.groupMinutes = *inGroup;
    rule.oneMoreAbove = readMinutes(m_unitMore->text()).value_or(wholeWeek);
    return rule;
}

Complaint RulesForm::unitComplaint() const
{
    for (LineEdit* line : {m_unitAlone, m_unitInGroup, m_unitMore}) {
        const QString typed = line->text().trimmed();
        const auto minutes = readMinutes(typed);
        if (!typed.isEmpty() && (!minutes || (*minutes == 0 && line != m_unitMore))) {
            return {tr("“%1” is no length of time. Try 1:00 or 90 min.").arg(typed), line};
        }
    }
    const bool hasAlone = !m_unitAlone->text().trimmed().isEmpty();
    const bool hasGroup = !m_unitInGroup->text().trimmed().isEmpty();
    if (hasAlone != hasGroup) {
        return {
            tr("A unit has a length alone and one in a group; or leave both empty."),
            hasAlone ? m_unitInGroup : m_unitAlone};
    }
    if (!hasAlone && !m_unitMore->text().trimmed().isEmpty()) {
        return {tr("How long is one unit? Such as 1:00 alone."), m_unitAlone};
    }
    return {};
}

QSpinBox* RulesForm::number(const char* name, const QString& label, const QString& suffix, int most)
{
    auto* field = named(new QSpinBox, name, label);
    field->setRange(0, most);
    field->setSpecialValueText(tr("none"));
    field->setSuffix(suffix);
    field->setFocusPolicy(Qt::StrongFocus);
    m_rows->add(label, field, Fold::Never);
    return field;
}

void RulesForm::addLimits()
{
    m_ratio = number("rulesRatio", tr("Client hours for one hour"), tr(" at most"), 200);
    m_between = number("rulesBetween", tr("Days without supervision"), tr(" at most"), 366);
    m_week = number("rulesWeek", tr("Hours in seven days"), tr(" at most"), 168);
    m_years = number("rulesYears", tr("Years for which they count"), {}, 50);
}

void RulesForm::addCredits()
{
    for (const auto& kind : creditedKinds()) {
        const QString label = hourKindWords(kind);
        auto* choice
            = named(new ComboBox, utf8(QStringLiteral("rulesCredit-") + qt(kind)).c_str(), label);
        const auto add = [&](const QString& words, Counts counts) {
            choice->addItem(words, static_cast<int>(counts));
        };
        add(tr("does not count"), Counts::NotAtAll);
        add(tr("all of it counts"), Counts::Whole);
        add(tr("half in a group of four, else its share"), Counts::HalfOrShared);
        add(tr("its share: the time divided by the size"), Counts::Shared);
        add(tr("as these rules have it"), Counts::Own);
        m_rows->add(label, choice, Fold::Never);
        m_credits[kind] = choice;
    }
}

HourRules RulesForm::said() const
{
    HourRules rules = m_rules;
    rules.title = utf8(m_title->text().trimmed());
    rules.source = utf8(m_source->text().trimmed());
    rules.checkedOn = m_checked->date();
    rules.says.clear();
    for (const QString& line : m_says->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        rules.says.push_back(utf8(line.trimmed()));
    }
    rules.monthlyMinimum = aboveZero(readMinutes(m_minimum->text()).value_or(0));
    rules.clientHoursPerHour = aboveZero(m_ratio->value());
    rules.mostDaysBetween = aboveZero(m_between->value());
    rules.countsForYears = aboveZero(m_years->value());
    rules.weekLimit.reset();
    if (m_week->value() > 0) {
        rules.weekLimit = m_rules.weekLimit.value_or(WeekLimit{hourKinds(), 0});
        rules.weekLimit->minutes = m_week->value() * hour;
    }
    rules.units = units();
    rules.totals = m_sums->sums();
    takeCredit(rules);
    return rules;
}

void RulesForm::takeCredit(HourRules& rules) const
{
    for (const auto& [kind, choice] : m_credits) {
        const auto counts = static_cast<Counts>(choice->currentData().toInt());
        if (counts == Counts::Own || counts == countsOf(rules, kind)) {
            continue;
        }
        std::erase_if(rules.credit, [&](const CreditRule& rule) { return rule.kind == kind; });
        if (counts != Counts::NotAtAll) {
            rules.credit.push_back(
                {kind,
                 counts == Counts::Whole              ? std::vector<GroupShare>{}
                     : counts == Counts::HalfOrShared ? halfOrShared
                                                      : shared});
        }
    }
}

/// The first thing that is not understood, in the order of the form.
Complaint RulesForm::complaint() const
{
    if (m_title->text().trimmed().isEmpty()) {
        return {tr("They need a name."), m_title};
    }
    if (!m_checked->isUnderstood() || m_checked->date().isEmpty()) {
        return {tr("When were they checked? A day, please."), m_checked->lineEdit()};
    }
    const QString minimum = m_minimum->text().trimmed();
    if (!minimum.isEmpty() && !readMinutes(minimum)) {
        return {tr("“%1” is no length of time. Try 1:30, 1.5 or 90 min.").arg(minimum), m_minimum};
    }
    const Complaint units = unitComplaint();
    return units.sentence.isEmpty() ? m_sums->complaint() : units;
}

void RulesForm::keep()
{
    const Complaint complaint = this->complaint();
    m_reason->setText(complaint.sentence);
    if (complaint.sentence.isEmpty()) {
        emit kept(said());
        return;
    }
    complaint.field->setFocus(Qt::OtherFocusReason);
    announce(this, complaint.sentence);
}

} // namespace asterism::ui
