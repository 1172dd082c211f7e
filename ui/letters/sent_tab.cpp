// SPDX-License-Identifier: MIT
#include "ui/letters/sent_tab.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/app/say.h"
#include "ui/app/text_size.h"
#include "ui/letters/letter_exits.h"
#include "ui/letters/side_list.h"
#include "ui/privacy/look_first_note.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/privacy_marks.h"
#include "ui/widgets/scroll_page.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int listShare = 35;
constexpr int pageShare = 65;

struct Gone {
    Message message;
    QString person;
};

std::vector<Gone> lettersGone(const Reader& plan)
{
    std::vector<Gone> gone;
    for (const auto& message : plan.all<Message>()) {
        if (message.direction != MessageDirection::Out || message.sentOn.isEmpty()) {
            continue;
        }
        const auto thread = plan.find(message.outreach);
        const auto person = thread ? plan.find(thread->person) : std::nullopt;
        gone.push_back({message, person ? qt(person->displayName) : QString()});
    }
    std::ranges::stable_sort(
        gone, std::greater{}, [](const Gone& each) { return each.message.sentOn; });
    return gone;
}

bool holds(const Gone& gone, const QString& wanted)
{
    return wanted.isEmpty() || gone.person.contains(wanted, Qt::CaseInsensitive)
        || qt(gone.message.subject).contains(wanted, Qt::CaseInsensitive)
        || qt(gone.message.body).contains(wanted, Qt::CaseInsensitive);
}

} // namespace

SentTab::SentTab(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_layers(new QStackedWidget),
      m_find(named(new LineEdit, "findSent", tr("Find in sent letters"))),
      m_list(named(new SideList, "sentLetters", tr("Sent letters"))),
      m_title(new Heading({})),
      m_facts(new Caption),
      m_lookFirst(new LookFirstNote),
      m_text(named(new NoteEdit, "sentText", tr("The letter as it left"))),
      m_copy(named(new QPushButton(tr("Copy")), "copySent", tr("Copy the letter"))),
      m_person(named(new QPushButton(tr("Show Person")), "sentPerson", tr("Show the person")))
{
    setObjectName(QStringLiteral("sentTab"));
    m_find->setFree(false);
    m_find->setPlaceholderText(tr("Find a name or a word"));
    m_find->setClearButtonEnabled(true);
    m_list->setSpacing(2);
    auto* side = new QVBoxLayout;
    side->setSpacing(8);
    side->setContentsMargins(0, 24, 0, 16);
    side->addWidget(m_find);
    side->addWidget(m_list, 1);
    auto* letters = new QWidget;
    auto* row = new QHBoxLayout(letters);
    row->setContentsMargins(24, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(side, listShare);
    row->addWidget(reading(), pageShare);
    auto* empty = new EmptyState(
        QStringLiteral("letters"),
        tr("No letters sent"),
        tr("What you send stays here, word for word."),
        tr("Choose a Template"));
    connect(empty, &EmptyState::actionChosen, this, [this] {
        m_session.goTo({QStringLiteral("letters"), QStringLiteral("templates"), {}});
    });
    m_layers->addWidget(letters);
    m_layers->addWidget(empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_layers);
    connect(m_find, &QLineEdit::textChanged, this, &SentTab::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &SentTab::read);
    connect(&m_session, &PlanSession::changed, this, [this](const Changes& changes) {
        if (changes.touches("message") || changes.touches("person")) {
            refresh();
        }
    });
    refresh();
}

QWidget* SentTab::reading()
{
    auto* page = new ScrollPage;
    m_text->setReadOnly(true);
    m_text->setLines(6, 60);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_person);
    buttons->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, &SentTab::copy);
    connect(m_person, &QPushButton::clicked, this, [this] {
        m_session.goTo(
            {QStringLiteral("people"),
             QStringLiteral("person"),
             m_list->currentItem()->data(Qt::UserRole + 1).toString()});
    });
    page->body()->setSpacing(8);
    page->body()->addWidget(m_title);
    page->body()->addWidget(m_facts);
    page->body()->addWidget(m_lookFirst);
    page->body()->addWidget(m_text);
    page->body()->addLayout(buttons);
    return page;
}

void SentTab::refresh()
{
    const auto all = lettersGone(m_session.plan());
    m_layers->setCurrentIndex(all.empty() ? 1 : 0);
    const auto* current = m_list->currentItem();
    const QString chosen = current == nullptr ? QString() : current->data(Qt::UserRole).toString();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto& each : all) {
        if (!holds(each, m_find->text().trimmed())) {
            continue;
        }
        const QString subject
            = each.message.subject.empty() ? words(each.message.kind) : qt(each.message.subject);
        auto* item = new QListWidgetItem(
            each.person + QLatin1Char('\n') + plainDate(each.message.sentOn) + tr(" · ") + subject,
            m_list);
        const auto thread = m_session.plan().find(each.message.outreach);
        item->setData(Qt::UserRole, qt(each.message.id.text));
        item->setData(Qt::UserRole + 1, thread ? qt(thread->person.text) : QString());
        if (item->data(Qt::UserRole) == chosen) {
            m_list->setCurrentItem(item);
        }
    }
    if (m_list->currentItem() == nullptr && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    read();
}

void SentTab::copy()
{
    const auto message = m_session.plan().find(
        Id<Message>{utf8(m_list->currentItem()->data(Qt::UserRole).toString())});
    if (!message) {
        return;
    }
    const QString text = asPlainText({"", "", message->subject, message->body});
    m_lookFirst->beforeLeaving(
        {{message->subject, message->body},
         {qt(m_session.plan().at(Profile{}.id).signature)},
         tr("Copy Anyway"),
         [this, text] {
             QApplication::clipboard()->setText(text);
             sayBeside(this, tr("The letter was copied."));
         },
         [this] {
             m_text->setFocus(Qt::OtherFocusReason);
             m_text->privacyMarks().goToNext();
         }});
}

void SentTab::read()
{
    m_lookFirst->dismiss();
    const auto* item = m_list->currentItem();
    const auto message = item == nullptr
        ? std::nullopt
        : m_session.plan().find(Id<Message>{utf8(item->data(Qt::UserRole).toString())});
    for (QWidget* part : std::initializer_list<QWidget*>{m_facts, m_text, m_copy, m_person}) {
        part->setVisible(message.has_value());
    }
    if (!message) {
        m_title->setText(tr("Nothing like that was sent"));
        return;
    }
    m_title->setText(message->subject.empty() ? words(message->kind) : qt(message->subject));
    QString facts = tr("%1, sent %2").arg(words(message->kind), exactDate(message->sentOn));
    if (message->tone) {
        facts += tr(", %1").arg(words(*message->tone).toLower());
    }
    const bool hasText = !message->body.empty();
    m_facts->setText(hasText ? facts : facts + tr(". Its text was not kept here."));
    m_text->setKnownText(qt(message->body));
    m_text->setVisible(hasText);
    m_copy->setVisible(hasText);
}

void SentTab::select(const QString& message)
{
    m_find->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole) == message) {
            m_list->setCurrentRow(row);
            m_list->setFocus(Qt::OtherFocusReason);
        }
    }
}

} // namespace asterism::ui
