// SPDX-License-Identifier: MIT
#include "ui/people/import_panel.h"

#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "actions/import_people.h"
#include "interchange/csv_people.h"
#include "interchange/vcard.h"
#include "ui/people/import_columns.h"
#include "ui/text/text.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

enum Column { NameColumn, StateColumn, AddsColumn };

QString words(CardState state)
{
    switch (state) {
    case CardState::New:
        return ImportPanel::tr("new");
    case CardState::Same:
        return ImportPanel::tr("already here");
    case CardState::Unclear:
        return ImportPanel::tr("perhaps already here");
    case CardState::Group:
        return ImportPanel::tr("a list; becomes a tag");
    case CardState::Unreadable:
        return ImportPanel::tr("could not be read");
    }
    return {};
}

QString words(const Problem& problem)
{
    const QString text = qt(problem.text);
    switch (problem.kind) {
    case ProblemKind::NothingFound:
        return ImportPanel::tr("There are no people in this file.");
    case ProblemKind::UnreadableLine:
        return ImportPanel::tr("A line that could not be understood: %1").arg(text);
    case ProblemKind::LineOutsideCard:
        return ImportPanel::tr("A line that belongs to no card: %1").arg(text);
    case ProblemKind::ContinuesNote:
        return ImportPanel::tr("Read as a part of the note above it: %1").arg(text);
    case ProblemKind::MissingBegin:
        return ImportPanel::tr("A card ends here that never began.");
    case ProblemKind::MissingEnd:
        return ImportPanel::tr("The card that starts here has no end; what there is was read.");
    case ProblemKind::NoName:
        return ImportPanel::tr(
            "What starts here has no name, e-mail or number to call somebody by; "
            "it was left out.");
    case ProblemKind::UnknownCharset:
        return ImportPanel::tr("Written in an alphabet that is not known here: %1").arg(text);
    case ProblemKind::UnreadableCharacters:
        return ImportPanel::tr("Some letters could not be read: %1").arg(text);
    case ProblemKind::UnreadableValue:
        return ImportPanel::tr("Something that could not be understood was left out: %1").arg(text);
    case ProblemKind::TooMany:
        return ImportPanel::tr("There are more of these.");
    case ProblemKind::Other:
        break;
    }
    return qt(problem.says);
}

QString lineWords(const Problem& problem)
{
    return problem.line == 0
        ? words(problem)
        : ImportPanel::tr("Line %1: %2").arg(QString::number(problem.line), words(problem));
}

/// "12 new, 3 already here": only what there is.
QString words(const CardCounts& counts)
{
    QStringList parts;
    const auto say = [&](int count, const QString& sentence) {
        if (count > 0) {
            parts += sentence.arg(count);
        }
    };
    say(counts.newOnes, ImportPanel::tr("%1 new"));
    say(counts.same, ImportPanel::tr("%1 already here"));
    say(counts.unclear, ImportPanel::tr("%1 perhaps already here"));
    say(counts.groups, ImportPanel::tr("%1 that name a group"));
    say(counts.unreadable, ImportPanel::tr("%1 that could not be read"));
    return parts.isEmpty()
        ? ImportPanel::tr("There are no people in this file.")
        : ImportPanel::tr("In this file: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString addsOf(const CardRow& row)
{
    const auto& card = row.found.card;
    const auto& points = row.state == CardState::Same ? row.adds.contactPoints : card.contactPoints;
    QStringList parts;
    for (const auto& point : points) {
        parts += qt(point.value);
    }
    if (row.state == CardState::Same && row.adds.isEmpty()) {
        return ImportPanel::tr("nothing new");
    }
    if (!card.person.organization.empty() && row.state != CardState::Same) {
        parts += qt(card.person.organization);
    }
    return parts.join(QStringLiteral(", "));
}

bool canComeIn(const CardRow& row)
{
    return row.state != CardState::Unreadable
        && !(row.state == CardState::Same && row.adds.isEmpty());
}

} // namespace

ImportPanel::ImportPanel(PlanSession& session, QWidget* parent)
    : Panel(tr("Import People"), parent),
      m_session(session),
      m_columns(new ImportColumns),
      m_showColumns(named(
          new QPushButton(tr("What the Columns Are…")),
          "importShowColumns",
          tr("Show what the columns of the file are"))),
      m_counts(new TextLabel),
      m_table(named(new QTableWidget(0, 3), "importTable", tr("People of the file"))),
      m_problems(new TextLabel),
      m_bringIn(named(new QPushButton, "bringIn", tr("Bring in")))
{
    setObjectName(QStringLiteral("importPanel"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("What it is"), tr("What it brings")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    auto* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AddsColumn, QHeaderView::Stretch);
    m_bringIn->setProperty("primary", true);
    m_problems->setTextFormat(Qt::PlainText);
    body()->addWidget(m_columns);
    body()->addWidget(m_showColumns, 0, Qt::AlignLeft);
    body()->addWidget(m_counts);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_problems);
    body()->addWidget(m_bringIn, 0, Qt::AlignLeft);
    m_columns->hide();
    m_showColumns->hide();
    m_showColumns->setFlat(true);
    connect(m_showColumns, &QPushButton::clicked, this, [this] {
        m_showColumns->hide();
        m_columns->setVisible(true);
        m_columns->focusFirst();
    });
    connect(m_columns, &ImportColumns::mappingChanged, this, &ImportPanel::readColumns);
    connect(m_columns, &ImportColumns::headerChanged, this, [this](bool isFirstLine) {
        readTable(isFirstLine ? CsvHeader::FirstLine : CsvHeader::None);
        m_showColumns->hide();
        m_columns->setVisible(true);
    });
    connect(m_bringIn, &QPushButton::clicked, this, &ImportPanel::bringIn);
    connect(m_table, &QTableWidget::itemChanged, this, &ImportPanel::tell);
}

void ImportPanel::focusFirst()
{
    if (!m_columns->isHidden()) {
        m_columns->focusFirst();
        return;
    }
    m_table->setFocus();
    if (m_table->rowCount() > 0) {
        m_table->setCurrentCell(0, NameColumn);
    }
}

bool ImportPanel::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit m_session.refused(tr("That file could not be opened."));
        return false;
    }
    m_fileName = QFileInfo(path).fileName();
    m_plan = m_session.plan().plan();
    m_bytes = file.readAll().toStdString();
    m_csv.reset();
    if (looksLikeCards(m_bytes)) {
        m_columns->hide();
        m_showColumns->hide();
        m_preview = previewCards(readCards(m_bytes), m_plan);
        fill();
    } else {
        readTable(CsvHeader::Find);
    }
    return true;
}

void ImportPanel::readTable(CsvHeader header)
{
    m_csv = readCsv(m_bytes, header);
    const CsvMapping mapping = mappingFor(*m_csv);
    m_columns->show(*m_csv, mapping);
    const bool isTable = !m_csv->rows.empty();
    m_columns->setVisible(isTable && !mapping.isCertain);
    m_showColumns->setVisible(isTable && mapping.isCertain);
    readColumns();
}

void ImportPanel::readColumns()
{
    m_preview = previewCsv(*m_csv, m_columns->mapping(), m_plan);
    fill();
}

void ImportPanel::fill()
{
    m_names.clear();
    for (const auto& person : m_plan.of<Person>()) {
        m_names[person.id.text] = qt(person.displayName);
    }
    for (const auto& row : m_preview.rows) {
        m_names.emplace(row.found.card.person.id.text, qt(row.found.card.person.displayName));
    }
    m_table->blockSignals(true);
    m_table->clearContents();
    m_table->setRowCount(static_cast<int>(m_preview.rows.size()));
    for (std::size_t at = 0; at < m_preview.rows.size(); ++at) {
        addRow(at);
    }
    m_table->blockSignals(false);
    QStringList problems;
    for (const auto& problem : m_preview.problems) {
        problems += lineWords(problem);
    }
    constexpr qsizetype most = 8;
    const qsizetype more = problems.size() - most;
    if (more > 0) {
        problems = problems.mid(0, most);
        problems += tr("… and %n more", nullptr, static_cast<int>(more));
    }
    m_problems->setVisible(!problems.isEmpty());
    m_problems->setText(problems.join(QLatin1Char('\n')));
    tell();
}

void ImportPanel::addRow(std::size_t at)
{
    const auto& row = m_preview.rows[at];
    const int line = static_cast<int>(at);
    auto* name = new QTableWidgetItem(qt(row.found.card.person.displayName));
    if (row.state == CardState::Unreadable) {
        name->setText(tr("line %1").arg(row.line));
    }
    const bool can = canComeIn(row);
    name->setFlags(
        can ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
            : Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    if (can) {
        name->setCheckState(row.state == CardState::Unclear ? Qt::Unchecked : Qt::Checked);
    }
    m_table->setItem(line, NameColumn, name);
    m_table->setItem(line, StateColumn, new QTableWidgetItem(words(row.state)));
    m_table->setItem(line, AddsColumn, new QTableWidgetItem(addsOf(row)));
    if (row.state == CardState::Unclear) {
        auto* whom = named(
            new ComboBox, "importWhom", tr("Who %1 is").arg(qt(row.found.card.person.displayName)));
        whom->addItem(tr("somebody new"), QString());
        for (const auto& candidate : row.candidates) {
            whom->addItem(tr("the same as %1").arg(m_names[candidate.text]), qt(candidate.text));
        }
        m_table->setCellWidget(line, StateColumn, whom);
        // Whoever says who it is wants it to come in.
        connect(whom, &QComboBox::activated, name->tableWidget(), [name] {
            name->setCheckState(Qt::Checked);
        });
    }
}

std::vector<CardChoice> ImportPanel::choices() const
{
    std::vector<CardChoice> chosen;
    for (int line = 0; line < m_table->rowCount(); ++line) {
        const auto at = static_cast<std::size_t>(line);
        const auto* name = m_table->item(line, NameColumn);
        if (!canComeIn(m_preview.rows[at]) || name->checkState() != Qt::Checked) {
            continue;
        }
        CardChoice choice{at, std::nullopt};
        if (const auto* whom = qobject_cast<QComboBox*>(m_table->cellWidget(line, StateColumn))) {
            const QString id = whom->currentData().toString();
            if (!id.isEmpty()) {
                choice.into = Id<Person>{utf8(id)};
            }
        }
        chosen.push_back(choice);
    }
    return chosen;
}

void ImportPanel::tell()
{
    m_counts->setText(words(m_preview.counts()));
    const int chosen = static_cast<int>(choices().size());
    m_bringIn->setText(
        chosen == 1 ? tr("Bring In One Person") : tr("Bring In %n People", nullptr, chosen));
    m_bringIn->setAccessibleName(m_bringIn->text());
    m_bringIn->setEnabled(chosen > 0);
}

void ImportPanel::bringIn()
{
    const auto changes = changesFor(m_preview, m_plan, choices());
    const int people = changes.addedPeople + changes.updatedPeople;
    const bool done = m_session.run(
        [&](Store& store) { actions::importPeople(store, changes, utf8(m_fileName)); },
        people == 1 ? tr("One person came in") : tr("%n people came in", nullptr, people));
    if (done) {
        leave();
        emit broughtIn();
    }
}

} // namespace asterism::ui
