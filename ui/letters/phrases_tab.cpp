// SPDX-License-Identifier: MIT
#include "ui/letters/phrases_tab.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "actions/edit.h"
#include "ui/app/icons.h"
#include "ui/letters/own_templates.h"
#include "ui/letters/side_list.h"
#include "ui/text/text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/scroll_page.h"

namespace asterism::ui {
namespace {

constexpr int listShare = 35;
constexpr int pageShare = 65;

} // namespace

PhrasesTab::PhrasesTab(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_new(named(new LineEdit, "newPhrase", tr("Add a phrase"))),
      m_list(named(new SideList, "phrases", tr("My phrases"))),
      m_layers(new QStackedWidget),
      m_fields(new QWidget),
      m_name(named(new LineEdit, "phraseName", tr("Name of the phrase"))),
      m_text(named(new NoteEdit, "phraseText", tr("Text of the phrase"))),
      m_remove(named(new QPushButton(tr("Remove")), "removePhrase", tr("Remove the phrase")))
{
    setObjectName(QStringLiteral("phrasesTab"));
    m_new->setPlaceholderText(tr("Add a phrase, then Enter"));
    m_text->setLines(3, 12);
    m_remove->setIcon(icon(QStringLiteral("delete")));
    auto* side = new QVBoxLayout;
    side->setSpacing(8);
    side->setContentsMargins(0, 24, 0, 16);
    side->addWidget(m_new);
    side->addWidget(m_list, 1);
    side->addStretch(0);
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    fields->addWidget(new Caption(tr("Name")));
    fields->addWidget(m_name);
    fields->addWidget(new Caption(tr("Text")));
    fields->addWidget(m_text);
    fields->addWidget(m_remove, 0, Qt::AlignLeading);
    auto* page = new ScrollPage;
    page->body()->addWidget(new Caption(
        tr("A sentence you like to use, such as how you say who you are. In a letter it is one "
           "click away under “Insert a Phrase”.")));
    page->body()->addWidget(m_fields);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(side, listShare);
    m_layers->addWidget(page);
    m_layers->addWidget(emptyPage());
    row->addWidget(m_layers, pageShare);
    connect(m_new, &QLineEdit::returnPressed, this, &PhrasesTab::add);
    connect(m_list, &QListWidget::currentRowChanged, this, &PhrasesTab::show);
    connect(m_name, &LineEdit::left, this, &PhrasesTab::change);
    connect(m_text, &NoteEdit::left, this, &PhrasesTab::change);
    connect(m_remove, &QPushButton::clicked, this, &PhrasesTab::remove);
    connect(&m_session, &PlanSession::changed, this, [this](const Changes& changes) {
        if (changes.touches("letter_template")) {
            refresh();
        }
    });
    refresh();
}

QWidget* PhrasesTab::emptyPage()
{
    auto* empty = new EmptyState(
        QStringLiteral("letters"),
        tr("No phrases yet"),
        tr("A sentence you like to use, such as how you say who you are, can wait here. In a "
           "letter it is one click away."),
        tr("Add a Phrase"));
    connect(
        empty, &EmptyState::actionChosen, this, [this] { m_new->setFocus(Qt::OtherFocusReason); });
    return empty;
}

std::optional<LetterTemplate> PhrasesTab::current() const
{
    const auto* item = m_list->currentItem();
    return item == nullptr
        ? std::nullopt
        : m_session.plan().find(Id<LetterTemplate>{utf8(item->data(Qt::UserRole).toString())});
}

void PhrasesTab::refresh()
{
    const auto* item = m_list->currentItem();
    const QString chosen = item == nullptr ? QString() : item->data(Qt::UserRole).toString();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto& phrase : phrasesAmong(m_session.plan().all<LetterTemplate>())) {
            auto* row = new QListWidgetItem(qt(phrase.subject), m_list);
            row->setData(Qt::UserRole, qt(phrase.id.text));
            if (row->data(Qt::UserRole) == chosen) {
                m_list->setCurrentItem(row);
            }
        }
        if (m_list->currentItem() == nullptr && m_list->count() > 0) {
            m_list->setCurrentRow(0);
        }
    }
    show();
}

void PhrasesTab::show()
{
    const auto phrase = current();
    m_layers->setCurrentIndex(phrase ? 0 : 1);
    m_list->setVisible(phrase.has_value());
    if (phrase) {
        m_name->setKnownText(qt(phrase->subject));
        m_text->setKnownText(qt(phrase->body));
    }
}

void PhrasesTab::add()
{
    const QString name = m_new->text().trimmed();
    if (name.isEmpty()) {
        return;
    }
    LetterTemplate phrase;
    phrase.kind = phraseKind;
    phrase.subject = utf8(name);
    phrase.body = phrase.subject;
    Id<LetterTemplate> made;
    if (!m_session.run([&](Store& store) { made = actions::add(store, phrase); })) {
        return;
    }
    m_new->setKnownText({});
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole) == qt(made.text)) {
            m_list->setCurrentRow(row);
        }
    }
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->selectAll();
}

void PhrasesTab::change()
{
    auto phrase = current();
    if (!phrase) {
        return;
    }
    phrase->subject = utf8(m_name->text().trimmed());
    phrase->body = utf8(m_text->text());
    if (!m_session.run([&](Store& store) { actions::change(store, *phrase); })) {
        show();
    }
}

void PhrasesTab::remove()
{
    if (const auto phrase = current()) {
        m_session.run(
            [&](Store& store) { actions::remove(store, phrase->id); },
            tr("The phrase was removed."));
    }
}

} // namespace asterism::ui
