// SPDX-License-Identifier: MIT
#include "ui/people/import_columns.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/app/text_size.h"
#include "ui/text/text.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

#include <algorithm>
#include <array>

namespace asterism::ui {
namespace {

enum Shown { NameShown, CellsShown, MeaningShown };

/// What one can say a column is. Parts of a date or an address of their own are left to the
/// programs that write them.
constexpr std::array offered{
    CsvField::Leave,
    CsvField::Extra,
    CsvField::Name,
    CsvField::GivenName,
    CsvField::FamilyName,
    CsvField::Email,
    CsvField::Phone,
    CsvField::Organization,
    CsvField::JobTitle,
    CsvField::Profession,
    CsvField::Address,
    CsvField::Town,
    CsvField::WebPage,
    CsvField::Birthday,
    CsvField::Tags,
    CsvField::Note,
    CsvField::Languages,
    CsvField::Nickname,
    CsvField::Pronouns};

QString wordsFor(CsvField field)
{
    switch (field) {
    case CsvField::Leave:
        return ImportColumns::tr("Leave out");
    case CsvField::Name:
        return ImportColumns::tr("Whole name");
    case CsvField::GivenName:
        return ImportColumns::tr("First name");
    case CsvField::FamilyName:
        return ImportColumns::tr("Last name");
    case CsvField::Email:
        return ImportColumns::tr("E-mail");
    case CsvField::Phone:
        return ImportColumns::tr("Phone");
    case CsvField::Organization:
        return ImportColumns::tr("Organization");
    case CsvField::JobTitle:
        return ImportColumns::tr("Role there");
    case CsvField::Profession:
        return ImportColumns::tr("Profession");
    case CsvField::Address:
        return ImportColumns::tr("Address");
    case CsvField::Town:
        return ImportColumns::tr("Town");
    case CsvField::WebPage:
        return ImportColumns::tr("Web page");
    case CsvField::Birthday:
        return ImportColumns::tr("Birthday");
    case CsvField::Tags:
        return ImportColumns::tr("Tags");
    case CsvField::Note:
        return ImportColumns::tr("Note");
    case CsvField::Languages:
        return ImportColumns::tr("Languages");
    case CsvField::Nickname:
        return ImportColumns::tr("Nickname");
    case CsvField::Pronouns:
        return ImportColumns::tr("Pronouns");
    default:
        return ImportColumns::tr("Something else, to be kept");
    }
}

/// The first cells of a column that say something.
QString cellsOf(const CsvTable& table, std::size_t column)
{
    constexpr qsizetype most = 3;
    QStringList cells;
    for (const auto& row : table.rows) {
        if (column < row.cells.size() && !row.cells[column].empty() && cells.size() < most) {
            cells << qt(row.cells[column]).simplified().left(40);
        }
    }
    return cells.join(QStringLiteral(" · "));
}

QString nameOf(const CsvTable& table, std::size_t column)
{
    const QString name = qt(table.header[column]);
    return name.isEmpty() ? ImportColumns::tr("Column %1").arg(column + 1) : name;
}

} // namespace

ImportColumns::ImportColumns(QWidget* parent)
    : QWidget(parent),
      m_hasHeader(named(
          new QCheckBox(tr("The first line names the columns")),
          "importHasHeader",
          tr("The first line names the columns"))),
      m_columns(named(new QTableWidget(0, 3), "importColumns", tr("What the columns are")))
{
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("For example"), tr("It is")});
    m_columns->verticalHeader()->hide();
    m_columns->setShowGrid(false);
    m_columns->setTabKeyNavigation(false);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setFocusPolicy(Qt::NoFocus);
    m_columns->setWordWrap(false);
    auto* header = m_columns->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CellsShown, QHeaderView::Stretch);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("What is in the columns?"), TextRole::Strong));
    column->addWidget(m_hasHeader);
    column->addWidget(m_columns, 1);
    setMaximumHeight(scaled(300));
    connect(m_hasHeader, &QCheckBox::clicked, this, &ImportColumns::headerChanged);
}

void ImportColumns::show(const CsvTable& table, const CsvMapping& mapping)
{
    m_mapping = mapping;
    m_hasHeader->setChecked(table.headerLine > 0);
    m_columns->setRowCount(0);
    m_columns->setRowCount(static_cast<int>(table.header.size()));
    for (std::size_t at = 0; at < table.header.size(); ++at) {
        addColumn(table, at);
    }
}

void ImportColumns::focusFirst()
{
    if (QWidget* first = m_columns->cellWidget(0, MeaningShown)) {
        first->setFocus(Qt::TabFocusReason);
    }
}

void ImportColumns::addColumn(const CsvTable& table, std::size_t at)
{
    const int row = static_cast<int>(at);
    const QString name = nameOf(table, at);
    m_columns->setItem(row, NameShown, new QTableWidgetItem(name));
    m_columns->setItem(row, CellsShown, new QTableWidgetItem(cellsOf(table, at)));
    auto* meaning = named(
        new ComboBox,
        utf8(QStringLiteral("importColumn%1").arg(at)).c_str(),
        tr("What “%1” is").arg(name));
    const CsvField field = m_mapping.columns[at].field;
    if (std::ranges::find(offered, field) == offered.end()) {
        meaning->addItem(tr("As %1 says").arg(name), static_cast<int>(field));
    }
    for (const CsvField each : offered) {
        meaning->addItem(wordsFor(each), static_cast<int>(each));
    }
    meaning->setCurrentIndex(meaning->findData(static_cast<int>(field)));
    connect(meaning, &QComboBox::activated, this, [this, at, meaning] {
        take(at, static_cast<CsvField>(meaning->currentData().toInt()));
    });
    m_columns->setCellWidget(row, MeaningShown, meaning);
}

void ImportColumns::take(std::size_t at, CsvField field)
{
    if (m_mapping.columns[at].field != field) {
        m_mapping.columns[at] = columnAs(field, at);
        emit mappingChanged();
    }
}

} // namespace asterism::ui
