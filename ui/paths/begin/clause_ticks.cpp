// SPDX-License-Identifier: MIT
#include "ui/paths/begin/clause_ticks.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "analysis/agreement_check.h"
#include "ui/agreements/clause_field.h"
#include "ui/app/icons.h"
#include "ui/app/text_size.h"
#include "ui/paths/check_row.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/people/rhythm_field.h"
#include "ui/text/text.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int indicator = 18;

/// What the next page asks for, and what is only known later.
bool isAskedHere(const std::string& id)
{
    return id != "i_bring" && id != "they_bring" && id != "what_stays_open" && id != "agreed_how";
}

bool isUsual(const AgreementClause& clause, bool isSupervision)
{
    const auto asked = checklistOf({}, isSupervision).fields;
    return clause.id == "purpose" || clause.id == "fees"
        || std::ranges::find(asked, clause.id) != asked.end();
}

} // namespace

ClauseTicks::ClauseTicks(BeginPath& path, QWidget* parent)
    : QWidget(parent), m_path(path), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(10);
}

void ClauseTicks::refresh()
{
    clearLayout(m_rows);
    auto* more = new QWidget;
    auto* moreRows = new QVBoxLayout(more);
    moreRows->setContentsMargins(0, 0, 0, 0);
    moreRows->setSpacing(m_rows->spacing());
    bool isMoreSaid = m_isMoreOpen;
    for (const auto& clause : agreementClauses()) {
        if (!isAskedHere(clause.id)) {
            continue;
        }
        const bool usual = isUsual(clause, m_path.isSupervision());
        (usual ? m_rows : moreRows)->addWidget(makeClause(clause));
        isMoreSaid = isMoreSaid || (!usual && m_path.said().clauses.contains(clause.id));
    }
    if (!isMoreSaid) {
        m_rows->addWidget(makeOpener(more), 0, Qt::AlignLeading);
    }
    m_rows->addWidget(more);
    more->setVisible(isMoreSaid);
}

/// What is seldom needed stays folded until somebody asks for it.
QPushButton* ClauseTicks::makeOpener(QWidget* more)
{
    auto* opener = named(
        new QPushButton(tr("More That Can Be Agreed On")),
        "beginMoreClauses",
        tr("Show more that can be agreed on"));
    opener->setFlat(true);
    opener->setIcon(icon(QStringLiteral("add"), Role::Primary));
    connect(opener, &QPushButton::clicked, this, [this, opener, more] {
        m_isMoreOpen = true;
        more->show();
        opener->hide();
        emit folded();
        const auto fields = fieldsInReadingOrder(more);
        if (!fields.isEmpty()) {
            fields.front()->setFocus(Qt::TabFocusReason);
        }
    });
    return opener;
}

QWidget* ClauseTicks::makeClause(const AgreementClause& clause)
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const QString label = qt(clause.label);
    auto* tick = new CheckRow(
        tr("%1: %2").arg(label, qt(clause.ask)), QStringLiteral("beginTick_%1").arg(qt(clause.id)));
    const bool isSaid = m_path.said().clauses.contains(clause.id);
    tick->box()->setChecked(isSaid);
    column->addWidget(tick);
    if (isSaid) {
        openText(column, clause);
    }
    connect(tick->box(), &QCheckBox::clicked, this, [this, column, clause](bool isOn) {
        if (isOn) {
            m_path.said().clauses[clause.id] = utf8(firstWords(clause));
            openText(column, clause);
        } else {
            m_path.said().clauses.erase(clause.id);
            if (QLayoutItem* text = column->takeAt(1)) {
                text->widget()->hide();
                text->widget()->deleteLater();
                delete text;
            }
        }
        emit edited();
        emit folded();
    });
    return holder;
}

/// How often is known from the page before.
QString ClauseTicks::firstWords(const AgreementClause& clause) const
{
    const auto& said = m_path.said();
    if (clause.id == "rhythm" && said.cadenceDays) {
        return said.minutes ? tr("About every %1, for %2 minutes.")
                                  .arg(stretchWords(*said.cadenceDays))
                                  .arg(*said.minutes)
                            : tr("About every %1.").arg(stretchWords(*said.cadenceDays));
    }
    const auto& texts = clause.texts(m_path.isSupervision());
    return texts.empty() ? QString() : qt(texts.front());
}

void ClauseTicks::openText(QVBoxLayout* column, const AgreementClause& clause)
{
    auto* field = new ClauseField(
        ("begin_" + clause.id).c_str(),
        qt(clause.label),
        qt(clause.ask),
        clause.texts(m_path.isSupervision()));
    field->note()->setKnownText(qt(m_path.said().clauses[clause.id]));
    field->hideMark();
    field->setContentsMargins(scaled(indicator) + 8, 0, 0, 0);
    column->addWidget(field);
    connect(field->note(), &QPlainTextEdit::textChanged, this, [this, field, id = clause.id] {
        const std::string typed = utf8(field->note()->text().trimmed());
        if (m_path.said().clauses.contains(id) && m_path.said().clauses[id] != typed) {
            m_path.said().clauses[id] = typed;
            emit edited();
        }
    });
}

} // namespace asterism::ui
