// SPDX-License-Identifier: MIT
#include "ui/privacy/look_first_page.h"

#include <QHash>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/app/found_place.h"
#include "ui/letters/side_list.h"
#include "ui/privacy/found_words.h"
#include "ui/privacy/look_first.h"
#include "ui/privacy/text_place.h"
#include "ui/text/text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"

namespace asterism::ui {
namespace {

const QString peopleKind = QStringLiteral("people");

/// "Meeting", "Letter": for texts that no search finds, too.
QString kindInWords(const FreeText& text)
{
    Found thing;
    thing.kind = text.table;
    if (const QString found = kindOf(thing); !found.isEmpty()) {
        return found;
    }
    static const QHash<QString, const char*> names{
        {"relationship", QT_TRANSLATE_NOOP("LookFirst", "Relationship")},
        {"contact_point", QT_TRANSLATE_NOOP("LookFirst", "Way to reach")},
        {"custom_field", QT_TRANSLATE_NOOP("LookFirst", "Field of your own")},
        {"extra_property", QT_TRANSLATE_NOOP("LookFirst", "Card detail")},
        {"credential", QT_TRANSLATE_NOOP("LookFirst", "Credential")},
        {"tag", QT_TRANSLATE_NOOP("LookFirst", "Tag")},
        {"hat", QT_TRANSLATE_NOOP("LookFirst", "Other role")},
        {"acquaintance", QT_TRANSLATE_NOOP("LookFirst", "Who knows whom")},
        {"peer_group", QT_TRANSLATE_NOOP("LookFirst", "Group")},
        {"coverage", QT_TRANSLATE_NOOP("LookFirst", "Who holds what")},
        {"message", QT_TRANSLATE_NOOP("LookFirst", "Letter")},
        {"letter_template", QT_TRANSLATE_NOOP("LookFirst", "Letter template")},
        {"agenda_item", QT_TRANSLATE_NOOP("LookFirst", "Agenda")},
        {"hours_entry", QT_TRANSLATE_NOOP("LookFirst", "Hours")},
        {"profile", QT_TRANSLATE_NOOP("LookFirst", "About me")},
    };
    const char* const name = names.value(qt(text.table), QT_TRANSLATE_NOOP("LookFirst", "Note"));
    return QCoreApplication::translate("LookFirst", name);
}

} // namespace

Place lookFirstPlace(Leaving leaving)
{
    return {
        QStringLiteral("look-first"),
        leaving == Leaving::People ? peopleKind : QStringLiteral("everything"),
        {}};
}

LookFirstPage::LookFirstPage(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_header(new PageHeader(tr("Look at These First"))),
      m_sentence(new TextLabel({}, TextRole::Body, Role::Text2)),
      m_list(named(new SideList, "lookFirst", tr("What could identify somebody"))),
      m_there(m_header->addSecondary(tr("Go There"))),
      m_anyway(m_header->setPrimary(tr("Export Anyway")))
{
    setObjectName(QStringLiteral("lookFirstPage"));
    m_there->setObjectName(QStringLiteral("goThere"));
    m_anyway->setObjectName(QStringLiteral("exportAnyway"));
    m_sentence->setObjectName(QStringLiteral("lookFirstSentence"));
    m_list->setSpacing(2);
    auto* const body = new QVBoxLayout;
    body->setContentsMargins(24, 0, 24, 16);
    body->setSpacing(12);
    body->addWidget(m_sentence);
    body->addWidget(m_list, 1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(body, 1);
    connect(m_list, &QListWidget::itemActivated, this, &LookFirstPage::goThere);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_there->setEnabled(
            row >= 0
            && placeOf(m_session.plan(), m_plan, m_texts[static_cast<std::size_t>(row)].where)
                   .has_value());
    });
    connect(m_there, &QPushButton::clicked, this, &LookFirstPage::goThere);
    connect(m_anyway, &QPushButton::clicked, this, &LookFirstPage::exportAnyway);
}

void LookFirstPage::showPlace(const Place& place)
{
    if (!place.kind.isEmpty()) {
        m_leaving = place.kind == peopleKind ? Leaving::People : Leaving::Everything;
    }
    read();
}

void LookFirstPage::read()
{
    m_texts.clear();
    m_plan = m_session.plan().plan();
    m_texts = notLookedAt(m_session.store(), m_plan, m_leaving);
    const bool isClear = m_texts.empty();
    m_sentence->setText(
        isClear ? tr("There is nothing more to look at. %1").arg(qt(nothingFound()))
                : tr("Before these words leave the program: they could tell who somebody is. "
                     "Change what you like; or export as it is, and you are not asked about "
                     "these again."));
    m_list->setVisible(!isClear);
    m_there->setVisible(!isClear);
    m_anyway->setText(isClear ? tr("Export") : tr("Export Anyway"));
    fillList();
    (isClear ? static_cast<QWidget*>(m_anyway) : m_list)->setFocus(Qt::OtherFocusReason);
}

void LookFirstPage::fillList()
{
    const int before = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto& text : m_texts) {
            const QString owner = ownerOf(m_plan, text.where);
            const QString kind = kindInWords(text.where);
            m_list->addItem(
                (owner.isEmpty() ? kind : tr("%1 · %2").arg(kind, owner)) + QLatin1Char('\n')
                + inShort(foundWords(text.where.text, text.marks)));
        }
    }
    if (m_list->count() > 0) {
        m_list->setCurrentRow(std::clamp(before, 0, m_list->count() - 1));
    }
}

void LookFirstPage::goThere()
{
    const int row = m_list->currentRow();
    if (row < 0) {
        return;
    }
    const auto place
        = placeOf(m_session.plan(), m_plan, m_texts[static_cast<std::size_t>(row)].where);
    if (place) {
        m_session.goTo(*place);
    }
}

void LookFirstPage::exportAnyway()
{
    m_session.run([this](Store& store) { noteLookedAt(store, m_plan, m_leaving); });
    m_session.goTo(
        {m_leaving == Leaving::People ? QStringLiteral("export-people")
                                      : QStringLiteral("export-everything"),
         {},
         {}});
    read();
}

} // namespace asterism::ui
