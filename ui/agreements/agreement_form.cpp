// SPDX-License-Identifier: MIT
#include "ui/agreements/agreement_form.h"

#include <QVBoxLayout>

#include "analysis/agreement_check.h"
#include "analysis/agreement_clauses.h"
#include "ui/agreements/agreement_words.h"
#include "ui/agreements/clause_field.h"

#include <algorithm>

namespace asterism::ui {

AgreementForm::AgreementForm(Day today, Keep keep, QWidget* parent)
    : QWidget(parent), m_today(today), m_keep(std::move(keep)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void AgreementForm::show(const Agreement& agreement, bool isSupervision)
{
    if (m_isSupervision != isSupervision) {
        build(isSupervision);
    }
    m_form->show(agreement);
}

void AgreementForm::keep()
{
    if (m_form) {
        m_form->keep();
    }
}

/// The questions of a contract of supervision are others than those of mentoring.
void AgreementForm::build(bool isSupervision)
{
    m_isSupervision = isSupervision;
    m_form.reset();
    delete m_rows;
    m_rows = new FieldRows;
    m_column->addWidget(m_rows);
    m_form = std::make_unique<RecordForm<Agreement>>(m_rows, m_keep);
    const auto asked = checklistOf({}, isSupervision).fields;
    const auto foldOf = [&](const std::string& field) {
        return std::ranges::find(asked, field) == asked.end() ? Fold::WhileEmpty : Fold::Never;
    };
    for (const auto& clause : agreementClauses()) {
        addClause(clause.id, isSupervision, foldOf(clause.id));
        if (clause.id == "rhythm") {
            m_form->number(
                "agreementMinutes",
                labelOf("minutes"),
                &Agreement::minutes,
                1440,
                tr(" min"),
                Fold::Never);
        }
    }
    addDay("agreementStarts", "starts_on", &Agreement::startsOn);
    addDay("agreementReview", "review_on", &Agreement::reviewOn);
    addDay("agreementEnds", "ends_on", &Agreement::endsOn);
}

/// Always in sight: a review or an end is what makes it light.
void AgreementForm::addDay(const char* name, const std::string& id, PartialDate Agreement::*member)
{
    const QString label = labelOf(id);
    auto* field = new DateField(m_today, Leaning::Future);
    field->setNames(name, label);
    m_rows->add(label, field, Fold::Never);
    connect(field, &DateField::dateChanged, this, [this, label, member](const PartialDate& date) {
        m_keep(label, [&](Agreement& agreement) { agreement.*member = date; });
    });
    m_form->add(
        field,
        [field, member](const Agreement& agreement, bool) {
            if (field->date() != agreement.*member || field->isUnderstood()) {
                field->setDate(agreement.*member);
            }
        },
        [member](const Agreement& agreement) { return !(agreement.*member).isEmpty(); });
}

void AgreementForm::addClause(const std::string& id, bool isSupervision, Fold fold)
{
    const AgreementClause* clause = agreementClause(id);
    const QString label = qt(clause->label);
    auto* field = new ClauseField(
        ("agreement_" + id).c_str(), label, qt(clause->ask), clause->texts(isSupervision));
    m_rows->add(label, field, fold);
    const auto member = memberOf(id);
    m_form->bindText(field->note(), label, member);
    m_form->add(
        field,
        [](const Agreement&, bool) {},
        [member](const Agreement& agreement) { return !(agreement.*member).empty(); });
}

std::string Agreement::*AgreementForm::memberOf(const std::string& name)
{
    std::string Agreement::*member = nullptr;
    forEachColumn<Agreement>([&](const auto& column) {
        if constexpr (std::is_same_v<
                          std::remove_cvref_t<decltype(column.member)>,
                          std::string Agreement::*>) {
            if (column.name == name) {
                member = column.member;
            }
        }
    });
    return member;
}

} // namespace asterism::ui
