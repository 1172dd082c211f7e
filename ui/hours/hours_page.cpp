// SPDX-License-Identifier: MIT
#include "ui/hours/hours_page.h"

#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "actions/edit.h"
#include "actions/hours.h"
#include "actions/hours_evidence.h"
#include "ui/app/file_commands.h"
#include "ui/hours/entries_table.h"
#include "ui/hours/entry_form.h"
#include "ui/hours/evidence_sheet.h"
#include "ui/hours/hours_period.h"
#include "ui/hours/hours_words.h"
#include "ui/hours/months_table.h"
#include "ui/hours/rules_form.h"
#include "ui/hours/weeks_table.h"
#include "ui/paths/columns.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/print/paper.h"
#include "ui/text/refusals.h"
#include "ui/text/text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/scroll_page.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr auto periodNote = "hours_page_period";
constexpr int besideFrom = 640;
constexpr int mostShortMonths = 6;

/// The months that lack something, the newest first, and what would mend them (R49).
QStringList shortMonths(const std::vector<HoursMonth>& months, Day today)
{
    QStringList sentences;
    for (auto month = months.rbegin(); month != months.rend(); ++month) {
        const QString sentence = monthSentence(*month, today);
        if (!sentence.isEmpty() && sentences.size() < mostShortMonths) {
            sentences << sentence;
        }
    }
    return sentences;
}

} // namespace

HoursPage::HoursPage(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_header(new PageHeader(tr("Hours and Evidence"))),
      m_scroll(new ScrollPage(ScrollPage::wide)),
      m_rulesChoice(new ComboBox),
      m_period(new PeriodField(session.today())),
      m_source(new Caption),
      m_leftOut(new Banner(Banner::Kind::Care)),
      m_form(new EntryForm(session)),
      m_rulesForm(new RulesForm(session.today())),
      m_empty(new EmptyState(
          QStringLiteral("clock"),
          tr("No hours yet"),
          tr("Supervision that you log counts by itself. Hours with clients, training and what was "
             "before this plan are added here; nothing about a client is asked."),
          tr("Add Hours"))),
      m_months(new MonthsTable),
      m_weeks(new WeeksTable),
      m_entries(new EntriesTable),
      m_lookAt(new QVBoxLayout),
      m_says(new QVBoxLayout),
      m_edit(named(new QPushButton, "rulesEdit", tr("Edit these rules"))),
      m_drop(named(
          new QPushButton(tr("Remove My Own")), "rulesDrop", tr("Remove these rules of my own")))
{
    setObjectName(QStringLiteral("hoursPage"));
    m_source->setObjectName(QStringLiteral("hoursSource"));
    m_leftOut->setObjectName(QStringLiteral("hoursLeftOut"));
    buildHeader();
    buildBody();
    m_period->choose(periodFrom(session.store().note(periodNote)));
    connect(&session, &PlanSession::changed, this, [this](const Changes& changes) {
        for (const auto* table :
             {"hours_entry",
              "meeting",
              "attendance",
              "relationship",
              "person",
              "profile",
              "peer_group",
              "choice"}) {
            m_isStale = m_isStale || changes.touches(table);
        }
        if (isVisible()) {
            refresh();
        }
    });
}

void HoursPage::showPlace(const Place& place)
{
    if (place.kind == QLatin1String("add")) {
        openForm(std::nullopt);
    } else if (const auto month = parsePartialDate(utf8(place.id));
               place.kind == QLatin1String("month") && month) {
        m_period->choose({PeriodKind::Own, *month, *month});
        m_isStale = true;
        refresh();
    }
}

void HoursPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void HoursPage::buildHeader()
{
    auto* evidence
        = named(new WordedMenuButton(tr("Evidence Pack")), "evidence", tr("Evidence pack"));
    QMenu* menu = evidence->choices();
    menu->addAction(
            tr("Print…"),
            this,
            [this] { previewSheet(this, evidenceSheet(this->evidence(), m_session.today())); })
        ->setObjectName(QStringLiteral("evidencePrint"));
    menu->addAction(tr("Save as PDF…"), this, &HoursPage::savePdf)
        ->setObjectName(QStringLiteral("evidencePdf"));
    menu->addAction(tr("Save as a Table (CSV)…"), this, &HoursPage::saveTable)
        ->setObjectName(QStringLiteral("evidenceTable"));
    m_header->addControl(evidence);
    auto* add = m_header->setPrimary(tr("Add Hours"));
    named(add, "hoursAdd", tr("Add hours"));
    connect(add, &QPushButton::clicked, this, [this] { openForm(std::nullopt); });
}

QWidget* HoursPage::buildChoices()
{
    m_rulesChoice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rulesChoice->setMinimumContentsLength(24);
    auto* choices = new Columns(besideFrom, 24);
    choices->add(labelled(tr("Rules"), m_rulesChoice, "hoursRules"), 1, Qt::AlignTop);
    choices->add(labelled(tr("Period"), m_period, "hoursPeriodField"), 1, Qt::AlignTop);
    connect(m_rulesChoice, &QComboBox::activated, this, [this] {
        chooseRules(utf8(m_rulesChoice->currentData().toString()));
    });
    connect(m_period, &PeriodField::chosen, this, [this] {
        m_session.store().keepNote(periodNote, toText(m_period->choice()));
        m_isStale = true;
        refresh();
    });
    return choices;
}

void HoursPage::addSection(const QString& title, QWidget* part, QWidget** section)
{
    *section = new QWidget;
    auto* column = new QVBoxLayout(*section);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Heading(title));
    column->addWidget(part);
    m_scroll->body()->addWidget(*section);
}

void HoursPage::buildBody()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
    QVBoxLayout* body = m_scroll->body();
    body->addWidget(buildChoices());
    body->addWidget(m_source);
    body->addWidget(m_leftOut);
    body->addWidget(m_form);
    body->addWidget(m_rulesForm);
    body->addWidget(m_empty);
    addSection(tr("By month"), m_months, &m_monthsPart);
    auto* lookAt = new Card;
    m_lookAt->setSpacing(6);
    lookAt->body()->addLayout(m_lookAt);
    addSection(tr("What it comes to"), lookAt, &m_lookAtPart);
    addSection(tr("Units by week"), m_weeks, &m_weeksPart);
    addSection(tr("Kept by hand"), m_entries, &m_entriesPart);
    auto* rules = new Card;
    m_says->setSpacing(6);
    rules->body()->addLayout(m_says);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_drop);
    buttons->addStretch();
    rules->body()->addLayout(buttons);
    addSection(tr("The rules in plain words"), rules, &m_rulesPart);
    body->addStretch();
    for (QWidget* folded :
         {static_cast<QWidget*>(m_form),
          static_cast<QWidget*>(m_rulesForm),
          static_cast<QWidget*>(m_leftOut)}) {
        folded->hide();
    }
    connect(m_empty, &EmptyState::actionChosen, this, [this] { openForm(std::nullopt); });
    connect(m_form, &EntryForm::closed, this, &HoursPage::closeForms);
    connect(m_rulesForm, &RulesForm::closed, this, &HoursPage::closeForms);
    connect(m_rulesForm, &RulesForm::kept, this, &HoursPage::keepRules);
    connect(m_edit, &QPushButton::clicked, this, &HoursPage::editRules);
    connect(m_drop, &QPushButton::clicked, this, &HoursPage::dropRules);
    connect(m_entries, &EntriesTable::opened, this, [this](const HoursEntry& entry) {
        openForm(entry);
    });
    connect(m_entries, &EntriesTable::removeWanted, this, [this](const HoursEntry& entry) {
        m_session.run(
            [&](Store& store) { actions::remove(store, entry.id); },
            tr("%1 removed").arg(inHours(entry.minutes)));
    });
}

void HoursPage::refresh()
{
    if (!std::exchange(m_isStale, false)) {
        return;
    }
    m_rules = actions::chosenHourRules(m_session.store());
    fillRules();
    const Plan plan = m_session.plan().plan();
    m_days = daysOf(m_period->choice(), plan, m_session.today());
    m_period->setDays(m_days.first, m_days.second);
    m_header->setStatus(periodWords(m_days.first, m_days.second));
    showRules();
    showHours(plan);
    putInReadingOrder(this);
}

void HoursPage::showHours(const Plan& plan)
{
    const auto [from, to] = m_days;
    const bool hasHours = daysWithHours(plan).has_value() || !plan.of<HoursEntry>().empty();
    m_empty->setVisible(!hasHours && m_form->isHidden());
    for (QWidget* part : {m_monthsPart, m_lookAtPart, m_entriesPart, m_weeksPart}) {
        part->setVisible(hasHours);
    }
    if (!hasHours) {
        return;
    }
    const auto months = hoursByMonth(plan, m_rules, from, to);
    m_months->fill(months, m_rules, m_session.today());
    const QStringList sentences
        = shortMonths(months, m_session.today()) + rulesLookAt(plan, m_rules, from, to);
    m_lookAtPart->setVisible(!sentences.isEmpty());
    showLookAt(sentences);
    m_weeks->fill(unitsByWeek(plan, m_rules, from, to));
    m_weeksPart->setVisible(m_weeks->count() > 0);
    m_entries->fill(plan, from, to);
    m_entriesPart->setVisible(m_entries->count() > 0);
    const auto leftOut = actions::evidenceOf(plan, m_rules, from, to).leftOut;
    QStringList texts;
    for (const auto& text : leftOut) {
        texts << tr("“%1”").arg(qt(text));
    }
    m_leftOut->setText(tr("Left out of the evidence, as it may tell of a client: %1. Reworded, it "
                          "comes back in.")
                           .arg(texts.join(QStringLiteral(", "))));
    m_leftOut->setVisible(!texts.isEmpty());
}

void HoursPage::showLookAt(const QStringList& sentences)
{
    clearLayout(m_lookAt);
    for (const QString& sentence : sentences) {
        m_lookAt->addWidget(new TextLabel(sentence));
    }
}

void HoursPage::showRules()
{
    const QString source = sourceWords(m_rules);
    m_source->setText(source);
    m_source->setVisible(!source.isEmpty());
    clearLayout(m_says);
    for (const auto& sentence : m_rules.says) {
        m_says->addWidget(new TextLabel(tr("· %1").arg(qt(sentence))));
    }
    if (m_rules.says.empty()) {
        m_says->addWidget(
            new TextLabel(tr("Nothing is credited and nothing is asked for: sums only.")));
    }
    m_edit->setText(isOwn() ? tr("Edit My Rules…") : tr("Edit a Copy…"));
    m_edit->setAccessibleName(m_edit->text());
    m_drop->setVisible(isOwn());
}

void HoursPage::fillRules()
{
    m_rulesChoice->clear();
    for (const auto& rules : actions::hourRules(m_session.store())) {
        m_rulesChoice->addItem(qt(rules.title), qt(rules.name));
    }
    m_rulesChoice->setCurrentIndex(m_rulesChoice->findData(qt(m_rules.name)));
    m_rulesChoice->setToolTip(m_rulesChoice->currentText());
}

void HoursPage::chooseRules(const std::string& name)
{
    m_session.run([&](Store& store) { actions::chooseHourRules(store, name); });
}

bool HoursPage::isOwn() const
{
    return std::ranges::find(builtInHourRules(), m_rules) == builtInHourRules().end();
}

void HoursPage::editRules()
{
    HourRules rules = m_rules;
    if (!isOwn()) {
        rules.name = ownName(rules.name, actions::hourRules(m_session.store()));
        rules.title = utf8(tr("%1, my copy").arg(qt(rules.title)));
        rules.checkedOn = m_session.today();
    }
    closeForms();
    m_rulesForm->show();
    m_rulesForm->edit(rules);
    m_scroll->ensureWidgetVisible(m_rulesForm);
}

void HoursPage::keepRules(const HourRules& rules)
{
    if (m_session.run(
            [&](Store& store) { actions::keepAndChooseHourRules(store, rules); },
            tr("“%1” is kept with this plan").arg(qt(rules.title)))) {
        closeForms();
    }
}

void HoursPage::dropRules()
{
    const QString title = qt(m_rules.title);
    const std::string name = m_rules.name;
    m_session.run(
        [&](Store& store) { actions::dropHourRules(store, name); }, tr("“%1” is gone").arg(title));
    m_rulesChoice->setFocus(Qt::OtherFocusReason);
}

void HoursPage::openForm(const std::optional<HoursEntry>& entry)
{
    closeForms();
    m_empty->hide();
    m_form->show();
    entry ? m_form->open(*entry) : m_form->openNew();
    m_scroll->ensureWidgetVisible(m_form);
}

void HoursPage::closeForms()
{
    const bool hadFocus
        = m_form->isAncestorOf(focusWidget()) || m_rulesForm->isAncestorOf(focusWidget());
    m_form->hide();
    m_rulesForm->hide();
    m_isStale = true;
    refresh();
    if (hadFocus) {
        QWidget* const next
            = m_monthsPart->isVisible() ? static_cast<QWidget*>(m_months) : m_empty->button();
        next->setFocus(Qt::OtherFocusReason);
    }
}

actions::Evidence HoursPage::evidence() const
{
    return actions::evidenceOf(m_session.plan().plan(), m_rules, m_days.first, m_days.second);
}

void HoursPage::savePdf()
{
    saveSheetPdf(
        this,
        evidenceSheet(evidence(), m_session.today()),
        [this](bool isWritten, const QString& path) {
            isWritten ? m_session.done(tr("Written to %1.").arg(QDir::toNativeSeparators(path)))
                      : m_session.refused(words(Error(Refusal::DiskTrouble, {})));
        });
}

void HoursPage::saveTable()
{
    const auto evidence = this->evidence();
    auto* const dialog = new QFileDialog(
        this,
        tr("Save the Evidence as a Table"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Table (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(evidenceFileName(evidence) + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, evidence](const QString& path) {
        m_session.run(
            [&](Store&) {
                writePrivately(utf8(path), [&](std::ostream& out) {
                    out << actions::evidenceTable(evidence);
                });
            },
            tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

} // namespace asterism::ui
