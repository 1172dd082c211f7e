// SPDX-License-Identifier: MIT
#include "ui/agreements/agreement_sheet.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "actions/agreements.h"
#include "analysis/agreement_check.h"
#include "ui/agreements/agreement_draft.h"
#include "ui/agreements/agreement_form.h"
#include "ui/agreements/agreement_paper.h"
#include "ui/agreements/agreement_plan.h"
#include "ui/agreements/agreement_reading.h"
#include "ui/agreements/agreement_words.h"
#include "ui/agreements/clock_box.h"
#include "ui/app/icons.h"
#include "ui/people/field_edits.h"
#include "ui/people/rhythm_field.h"
#include "ui/print/paper.h"
#include "ui/text/dates.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

QVBoxLayout* columnIn(QWidget* widget, int gap)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
}

} // namespace

AgreementSheet::AgreementSheet(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_older(named(new Banner(Banner::Kind::Information), "olderVersion", {})),
      m_clocks(new ClockBox(session)),
      m_form(new AgreementForm(
          session.today(),
          [this](const QString& field, const auto& edit) { return change(field, edit); })),
      m_reading(new AgreementReading)
{
    setObjectName(QStringLiteral("agreementSheet"));
    auto* column = columnIn(this, 12);
    column->addWidget(makeNone());
    column->addWidget(makeHead());
    column->addWidget(m_clocks);
    column->addWidget(m_older);
    column->addWidget(makeAmending());
    column->addWidget(m_form);
    column->addWidget(m_reading);
    auto* newest = named(
        m_older->addButton(tr("Back to the Newest")), "newestVersion", tr("Back to the newest"));
    connect(newest, &QPushButton::clicked, this, [this] {
        m_old.reset();
        showCurrent();
    });
}

void AgreementSheet::showTie(const Id<Relationship>& tie)
{
    if (tie != m_tie) {
        m_tie = tie;
        m_old.reset();
    }
    read();
}

void AgreementSheet::keep()
{
    m_form->keep();
}

std::optional<Sheet> AgreementSheet::paper() const
{
    const auto& shown = m_amended ? m_amended : m_current;
    if (!shown) {
        return std::nullopt;
    }
    const AgreementParties parties{
        myName(m_session.plan().all<Profile>()), qt(personName()), isSupervisionTie()};
    return agreementPaper(*shown, parties, m_session.today());
}

QWidget* AgreementSheet::makeHead()
{
    m_head = new QWidget;
    auto* column = columnIn(m_head, 4);
    m_state = new TextLabel({}, TextRole::Strong);
    m_state->setObjectName(QStringLiteral("agreementState"));
    m_dates = new Caption;
    m_missing = new Caption;
    m_missing->setObjectName(QStringLiteral("agreementMissing"));
    column->addWidget(m_state);
    column->addWidget(m_dates);
    column->addWidget(m_missing);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    m_agree = named(new QPushButton(tr("We Have Agreed")), "agreementAgree", tr("We have agreed"));
    auto* paper
        = named(new QPushButton(tr("Print for Both…")), "agreementPrint", tr("Print for both"));
    paper->setIcon(icon(QStringLiteral("print")));
    auto* pdf = named(new QPushButton(tr("Save as PDF…")), "agreementPdf", tr("Save as PDF"));
    m_versions = named(new WordedMenuButton, "agreementVersions", tr("Versions"));
    connect(m_versions->choices(), &QMenu::aboutToShow, this, [this] {
        fillVersions(m_versions->choices());
    });
    row->addWidget(m_agree);
    row->addWidget(paper);
    row->addWidget(pdf);
    row->addWidget(m_versions);
    column->addSpacing(4);
    column->addWidget(buttons);
    connect(m_agree, &QPushButton::clicked, this, &AgreementSheet::agree);
    connect(paper, &QPushButton::clicked, this, &AgreementSheet::print);
    connect(pdf, &QPushButton::clicked, this, &AgreementSheet::savePdf);
    return m_head;
}

QWidget* AgreementSheet::makeNone()
{
    m_none = new QWidget;
    auto* column = columnIn(m_none, 8);
    column->addWidget(new TextLabel(tr("No agreement is written down."), TextRole::Strong));
    m_noneWhy = new Caption;
    column->addWidget(m_noneWhy);
    auto* begin = named(
        new QPushButton(tr("Write an Agreement")), "agreementBegin", tr("Write an agreement"));
    column->addWidget(begin, 0, Qt::AlignLeading);
    connect(begin, &QPushButton::clicked, this, &AgreementSheet::begin);
    return m_none;
}

QWidget* AgreementSheet::makeAmending()
{
    m_amending = new QWidget;
    auto* column = columnIn(m_amending, 8);
    auto* banner = new Banner(
        Banner::Kind::Information,
        tr("What was agreed stands until you keep your changes as a new version. Talk about them "
           "first."));
    column->addWidget(banner);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    m_keepVersion = named(new QPushButton, "keepVersion", {});
    auto* drop
        = named(new QPushButton(tr("Leave It as It Was")), "dropVersion", tr("Leave it as it was"));
    row->addWidget(m_keepVersion);
    row->addWidget(drop);
    column->addWidget(buttons);
    connect(m_keepVersion, &QPushButton::clicked, this, &AgreementSheet::keepAmendment);
    connect(drop, &QPushButton::clicked, this, &AgreementSheet::dropAmendment);
    return m_amending;
}

void AgreementSheet::read()
{
    m_current = currentAgreement(m_session.plan().where(&Agreement::relationship, m_tie), m_tie);
    readAmendment();
    showCurrent();
    const auto clocks = agreementClocks(planOfTie(m_session.plan(), m_tie), m_session.today());
    m_clocks->show(clocksOf(clocks, m_tie));
}

void AgreementSheet::showCurrent()
{
    const bool isThere = m_current.has_value();
    const bool isReadOnly = isThere && (isOver(*m_current) || m_old.has_value());
    m_none->setVisible(!isThere || isOver(*m_current));
    m_noneWhy->setText(
        isThere ? tr("The last one is over. A new one begins as a draft.")
                : tr("Most informal relationships need none; a rhythm is enough. Where something "
                     "is formal, a page that both have read makes it easier."));
    m_head->setVisible(isThere);
    m_form->setVisible(isThere && !isReadOnly);
    m_reading->setVisible(isReadOnly);
    m_older->setVisible(m_old.has_value());
    m_amending->setVisible(m_amended.has_value() && !m_old);
    if (!isThere) {
        return;
    }
    const Agreement& shown = m_amended ? *m_amended : *m_current;
    m_state->setText(stateInWords(*m_current));
    m_dates->setText(datesInWords(*m_current, m_session.today()));
    m_dates->setVisible(!m_dates->text().isEmpty());
    m_missing->setText(missingInWords(shown, isSupervisionTie()));
    m_missing->setVisible(!isReadOnly);
    m_agree->setVisible(m_current->state <= AgreementState::Proposed);
    m_versions->setText(tr("Version %1").arg(m_current->version));
    m_versions->setVisible(m_current->version > 1);
    const QString keepText = tr("Keep as Version %1").arg(m_current->version + 1);
    m_keepVersion->setText(keepText);
    m_keepVersion->setAccessibleName(keepText);
    if (isReadOnly) {
        const auto old = m_old ? m_session.plan().find(*m_old) : m_current;
        m_reading->show(old.value_or(*m_current), m_session.today());
    } else {
        m_form->show(shown, isSupervisionTie());
    }
}

void AgreementSheet::showVersion(const Id<Agreement>& id)
{
    const auto version = m_session.plan().find(id);
    m_old = version && id != m_current->id ? std::optional{id} : std::nullopt;
    if (version && m_old) {
        m_older->setText(tr("You are reading version %1, which a newer one has replaced.")
                             .arg(version->version));
    }
    showCurrent();
}

void AgreementSheet::fillVersions(QMenu* menu)
{
    menu->clear();
    const auto all = m_session.plan().where(&Agreement::relationship, m_tie);
    auto versions = versionsOf(all, m_current->id);
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
        const QString day = plainDate(version->agreedOn);
        QAction* action = menu->addAction(
            day.isEmpty() ? tr("Version %1").arg(version->version)
                          : tr("Version %1, agreed on %2").arg(version->version).arg(day));
        connect(action, &QAction::triggered, this, [this, id = version->id] { showVersion(id); });
    }
}

/// What is known of the relationship stands there already, to be changed.
void AgreementSheet::begin()
{
    Agreement agreement;
    agreement.relationship = m_tie;
    if (const auto tie = m_session.plan().find(m_tie)) {
        agreement.minutes = tie->usualMinutes;
        agreement.iBring = tie->whatIBring;
        agreement.boundaries = tie->boundaries;
        if (tie->cadenceDays) {
            agreement.rhythm = utf8(tr("About every %1.").arg(stretchWords(*tie->cadenceDays)));
        }
    }
    m_session.run(
        [&](Store& store) { actions::addAgreement(store, agreement); },
        tr("A draft of an agreement has begun"));
}

void AgreementSheet::agree()
{
    keep();
    m_session.run(
        [this](Store& store) {
            actions::moveAgreement(
                store, m_current->id, AgreementState::InForce, m_session.today());
        },
        tr("Agreed with %1").arg(qt(personName())));
}

bool AgreementSheet::change(const QString& field, const std::function<void(Agreement&)>& edit)
{
    if (!m_current || isOver(*m_current)) {
        return false;
    }
    if (holds(*m_current)) {
        return amend(edit);
    }
    Agreement after = m_session.plan().find(m_current->id).value_or(*m_current);
    const Agreement before = after;
    edit(after);
    return after == before
        || runNamed(
               m_session,
               {Verb::Change, "agreement", fieldOf(field, personName())},
               [&](Store& store) { actions::editAgreement(store, after); });
}

/// What binds stays as it is; the change waits in a draft until it is kept as a new version.
bool AgreementSheet::amend(const std::function<void(Agreement&)>& edit)
{
    Agreement after = m_amended ? *m_amended : *m_current;
    const Agreement before = after;
    edit(after);
    if (after == before) {
        return true;
    }
    m_amended = after == *m_current ? std::nullopt : std::optional{after};
    const auto id = amendmentDraftId(m_current->id);
    const bool isKept = m_session.run([&](Store& store) {
        m_amended ? store.keepDraft({id, amendmentDraftPath, 0, toJson(*m_amended), 0})
                  : store.dropDraft(id);
    });
    showCurrent();
    return isKept;
}

void AgreementSheet::readAmendment()
{
    m_amended.reset();
    if (!m_current || !holds(*m_current)) {
        return;
    }
    if (const auto draft = m_session.store().draft(amendmentDraftId(m_current->id))) {
        m_amended = agreementFromJson(draft->fields);
    }
}

void AgreementSheet::keepAmendment()
{
    keep();
    if (!m_amended) {
        return;
    }
    const auto id = amendmentDraftId(m_current->id);
    const Agreement amended = *m_amended;
    m_session.run(
        [&](Store& store) {
            actions::amendAgreement(store, amended, m_session.today());
            store.dropDraft(id);
        },
        tr("Kept as version %1").arg(m_current->version + 1));
}

void AgreementSheet::dropAmendment()
{
    m_session.store().dropDraft(amendmentDraftId(m_current->id));
    m_amended.reset();
    showCurrent();
}

void AgreementSheet::print()
{
    keep();
    if (const auto sheet = paper()) {
        previewSheet(this, *sheet);
    }
}

void AgreementSheet::savePdf()
{
    keep();
    if (const auto sheet = paper()) {
        saveSheetPdf(this, *sheet, [this](bool isWritten, const QString& path) {
            if (isWritten) {
                emit m_session.done(tr("Saved as %1").arg(path));
            } else {
                emit m_session.refused(tr("The file could not be written: %1").arg(path));
            }
        });
    }
}

bool AgreementSheet::isSupervisionTie() const
{
    const auto tie = m_session.plan().find(m_tie);
    return tie && isSupervision(*tie);
}

std::string AgreementSheet::personName() const
{
    const auto tie = m_session.plan().find(m_tie);
    const auto person = tie ? m_session.plan().find(tie->person) : std::nullopt;
    return person ? person->displayName : std::string();
}

} // namespace asterism::ui
