// SPDX-License-Identifier: MIT
#include "ui/paths/reflect/strengths_page.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include "ui/app/icons.h"
#include "ui/paths/reflect/let_go_row.h"
#include "ui/text/text.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {

StrengthsPage::StrengthsPage(ReflectPath& path)
    : ReflectPathPage(
        path,
        tr("Strengths"),
        tr("What do others already come to you for?"),
        tr("One on each line; Enter goes on to the next. What you tick can be offered to others "
           "later: mentoring goes both ways."),
        2),
      m_rows(new QVBoxLayout),
      m_letGo(new LetGoRow)
{
    m_rows->setSpacing(8);
    body()->addSpacing(8);
    body()->addLayout(m_rows);
    body()->addWidget(m_letGo);
    connect(m_letGo, &LetGoRow::wanted, this, [this](const actions::PutBack& putBack) {
        putBack(said());
        touch();
        refresh();
        findChild<QWidget*>(QStringLiteral("strength0"))->setFocus();
    });
    auto* add = named(new QPushButton(tr("Add a Strength")), "addStrength", tr("Add a strength"));
    add->setIcon(ui::icon(QStringLiteral("add")));
    connect(add, &QPushButton::clicked, this, [this] { append(); });
    body()->addWidget(add, 0, Qt::AlignLeading);
}

void StrengthsPage::refresh()
{
    const bool none = std::ranges::all_of(
        said().strengths, [](const actions::ReflectedStrength& one) { return one.row.gone; });
    if (none) {
        // An empty line to write on; rows without a name are never kept.
        said().strengths.push_back({{{newId<Strength>(), {}}, {}, false}, false, false});
    }
    clearLayout(m_rows);
    int at = 0;
    for (const auto& strength : said().strengths) {
        if (!strength.row.gone) {
            addRow(at++, strength.row.now.id);
        }
    }
    emit rebuilt();
}

void StrengthsPage::addRow(int at, const Id<Strength>& id)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* title = named(
        new LineEdit,
        utf8(QStringLiteral("strength%1").arg(at)).c_str(),
        tr("Strength %1").arg(at + 1));
    bind(title, [this, id] {
        auto* strength = path().strength(id);
        return strength != nullptr ? &strength->row.now.title : nullptr;
    });
    title->setProperty("row", at);
    auto* offer = named(
        new QCheckBox(tr("I could offer this")),
        utf8(QStringLiteral("offer%1").arg(at)).c_str(),
        tr("I could offer this, strength %1").arg(at + 1));
    offer->setChecked(path().strength(id)->offered);
    connect(offer, &QCheckBox::clicked, this, [this, id](bool offered) {
        if (auto* strength = path().strength(id)) {
            strength->offered = offered;
            touch();
        }
    });
    auto* away = named(
        new QToolButton,
        utf8(QStringLiteral("removeStrength%1").arg(at)).c_str(),
        tr("Remove strength %1").arg(at + 1));
    away->setIcon(ui::icon(QStringLiteral("close"), Role::Text2));
    away->setAutoRaise(true);
    away->setFocusPolicy(Qt::StrongFocus);
    away->setToolTip(tr("Remove"));
    connect(away, &QToolButton::clicked, this, [this, id] { remove(id); });
    line->addWidget(title, 1);
    line->addWidget(offer);
    line->addWidget(away);
    m_rows->addWidget(row);
}

void StrengthsPage::append()
{
    said().strengths.push_back({{{newId<Strength>(), {}}, {}, false}, false, false});
    refresh();
    findChild<QWidget*>(QStringLiteral("strength%1").arg(m_rows->count() - 1))->setFocus();
}

/// The next line; a new one after the last, unless that is still empty.
bool StrengthsPage::takeEnter(QWidget* field)
{
    const auto* typed = qobject_cast<LineEdit*>(field);
    const int next = field->property("row").toInt() + 1;
    if (next < m_rows->count()) {
        findChild<QWidget*>(QStringLiteral("strength%1").arg(next))->setFocus();
    } else if (typed != nullptr && !typed->text().trimmed().isEmpty()) {
        append();
    }
    return true;
}

void StrengthsPage::remove(const Id<Strength>& id)
{
    const std::string title = path().strength(id)->row.now.title;
    m_letGo->offer(title, actions::letGo(said(), id));
    touch();
    refresh();
    findChild<QWidget*>(QStringLiteral("strength0"))->setFocus();
}

} // namespace asterism::ui
