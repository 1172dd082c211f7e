// SPDX-License-Identifier: MIT
#include "ui/letters/letter_composer.h"

#include <QApplication>
#include <QBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/letters/blank_fields.h"
#include "ui/letters/check_list.h"
#include "ui/letters/letter_words.h"
#include "ui/letters/own_templates.h"
#include "ui/paths/columns.h"
#include "ui/text/access_keys.h"
#include "ui/text/dates.h"
#include "ui/text/refusals.h"
#include "ui/text/text.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/privacy_marks.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/scroll_page.h"
#include "ui/widgets/segmented_choice.h"

namespace asterism::ui {
namespace {

constexpr int checkPause = 150;
constexpr int keepPause = 1000;
constexpr int layoutPause = 50;
constexpr int roomAroundFocus = 80;
constexpr int besideFrom = 600;
constexpr int paperShare = 6;
constexpr int sideShare = 4;

/// Puts a text into a field by changing only what differs, so that cursor and undo stay.
void putText(NoteEdit& field, const QString& text)
{
    const QString now = field.toPlainText();
    if (now == text) {
        return;
    }
    qsizetype same = 0;
    while (same < now.size() && same < text.size() && now.at(same) == text.at(same)) {
        ++same;
    }
    qsizetype end = 0;
    while (end < now.size() - same && end < text.size() - same
           && now.at(now.size() - 1 - end) == text.at(text.size() - 1 - end)) {
        ++end;
    }
    QTextCursor cursor(field.document());
    cursor.setPosition(static_cast<int>(same));
    cursor.setPosition(static_cast<int>(now.size() - end), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(same, text.size() - same - end));
}

QString templateKey(const std::string& kind, const std::string& own)
{
    return qt(kind) + QLatin1Char('/') + qt(own);
}

bool isWithoutText(const std::vector<Message>& gone)
{
    return !gone.empty() && gone.front().body.empty();
}

QString titleOf(const TemplateChoice& choice)
{
    const QString title = qt(choice.kind->title);
    return choice.own.empty()
        ? title
        : LetterComposer::tr("%1 (mine, %2)").arg(title, words(choice.tone).toLower());
}

} // namespace

LetterComposer::LetterComposer(PlanSession& session, OpenMail openMail, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_openMail(std::move(openMail)),
      m_back(named(new QPushButton(tr("Outreach")), "letterBack", tr("Back to Outreach"))),
      m_header(new PageHeader(tr("Letter"))),
      m_ready(named(m_header->addSecondary(tr("Ready")), "letterReady", tr("Ready"))),
      m_mail(m_header->setPrimary(tr("Open in Mail App"))),
      m_ways(named(new WordedMenuButton(tr("Other Ways")), "letterWays", tr("Other ways out"))),
      m_page(new ScrollPage(ScrollPage::wide)),
      m_banners(new QVBoxLayout),
      m_choices(new QWidget),
      m_template(named(new ComboBox, "letterTemplate", tr("Kind of letter"))),
      m_tone(named(
          new SegmentedChoice({words(Tone::Formal), words(Tone::Warm), words(Tone::Brief)}),
          "letterTone",
          tr("Tone"))),
      m_etiquette(new Caption),
      m_blanks(new BlankFields),
      m_subject(named(new LineEdit, "letterSubject", tr("Subject"))),
      m_body(named(new NoteEdit, "letterBody", tr("Letter"))),
      m_phrases(named(
          new WordedMenuButton(tr("Insert a Phrase")), "letterPhrases", tr("Insert a phrase"))),
      m_kept(new Caption),
      m_side(new QWidget),
      m_checks(named(new CheckList, "letterChecks", tr("What can be told of the letter"))),
      m_address(new Caption)
{
    setObjectName(QStringLiteral("letterComposer"));
    m_page->setObjectName(QStringLiteral("letterPaper"));
    m_banners->setSpacing(8);
    auto* columns = new Columns(besideFrom);
    columns->add(paper(), paperShare);
    columns->add(beside(), sideShare);
    connect(columns, &Columns::turned, this, &LetterComposer::placeBlanks);
    m_page->body()->addLayout(m_banners);
    m_page->body()->addWidget(columns);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header());
    column->addWidget(m_page, 1);

    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkPause);
    connect(&m_checkSoon, &QTimer::timeout, this, &LetterComposer::check);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepPause);
    const auto keepDraft = [this] {
        if (m_desk) {
            m_session.run([this](Store&) { m_desk->keepDraft(); });
            m_kept->setText(tr("Draft kept"));
        }
    };
    connect(&m_keepSoon, &QTimer::timeout, this, keepDraft);
    connect(qApp, &QCoreApplication::aboutToQuit, this, keepDraft);
    connect(&m_session, &PlanSession::changed, this, &LetterComposer::planChanged);
}

LetterComposer::~LetterComposer()
{
    if (m_desk) {
        m_desk->keepDraft();
    }
}

/// Beside the letter stands what it asks for; where there is no room beside it, above its text, and
/// not below where nobody would look for it.
void LetterComposer::placeBlanks(bool isStacked)
{
    const QPointer<QWidget> focus = focusWidget();
    QWidget* const column = isStacked ? m_choices->parentWidget() : m_side;
    static_cast<QBoxLayout*>(column->layout())->insertWidget(isStacked ? 1 : 0, m_blanks);
    putInReadingOrder(this);
    if (focus && m_blanks->isAncestorOf(focus)) {
        focus->setFocus(Qt::OtherFocusReason);
    }
}

void LetterComposer::write(const LetterGoal& goal)
{
    if (m_desk) {
        leave();
    }
    try {
        m_desk = std::make_unique<LetterDesk>(m_session.store(), m_session.today(), goal);
    } catch (const Error& error) {
        emit m_session.refused(words(error));
        return;
    }
    m_kept->setText({});
    clearBanner();
    showAll();
    if (!m_blanks->focusFirstEmpty()) {
        m_body->setFocus(Qt::OtherFocusReason);
    }
    QTimer::singleShot(layoutPause, this, &LetterComposer::showFocus);
    if (m_desk->canBringBack()) {
        offerToBringBack(tr("Another letter to them was begun here, and is kept."));
    }
}

/// The letter has its height only when it is laid out; then a field below it may be out of sight.
void LetterComposer::showFocus()
{
    if (QWidget* const focus = focusWidget(); focus != nullptr && m_page->isAncestorOf(focus)) {
        m_page->ensureWidgetVisible(focus, 0, roomAroundFocus);
    }
}

void LetterComposer::offerToBringBack(const QString& sentence)
{
    ask(Banner::Kind::Ok, sentence, {{tr("Bring It Back"), [this] {
                                          m_desk->bringBack();
                                          clearBanner();
                                          showAll();
                                          m_keepSoon.start();
                                          m_body->setFocus(Qt::OtherFocusReason);
                                      }}});
}

void LetterComposer::leave()
{
    m_keepSoon.stop();
    if (m_desk) {
        m_session.run([this](Store&) { m_desk->keep(); });
    }
}

void LetterComposer::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        leave();
    }
}

void LetterComposer::planChanged(const Changes& changes)
{
    const auto touches = [&](const char* table) { return changes.touches(table); };
    if (m_desk
        && (touches("outreach") || touches("message") || touches("person") || touches("profile")
            || touches("letter_template") || touches("contact_point"))) {
        m_desk->refresh();
        showAll();
    }
}

void LetterComposer::showAll()
{
    m_isShowing = true;
    fillTemplates();
    fillPhrases();
    m_isShowing = false;
    showWhere();
    showText();
    check();
    putInReadingOrder(this);
}

void LetterComposer::showWhere()
{
    const Person person = m_desk->addressee();
    const bool isGone = m_desk->place() == LetterPlaceInThread::Gone;
    m_back->setText(leadsToOutreach() ? tr("Outreach") : tr("Letters"));
    m_back->setAccessibleName(tr("Back to %1").arg(m_back->text()));
    m_header->setTitle(tr("Letter to %1").arg(qt(person.displayName)));
    const auto* thread = m_desk->thread();
    QString status = tr("A note between you");
    if (m_desk->place() == LetterPlaceInThread::FollowUp) {
        status = tr("A follow-up is kind now");
    } else if (isGone) {
        const auto gone = m_desk->sentMessages();
        const auto why = m_desk->refusalNow();
        status = gone.empty() ? QString() : tr("Sent %1. ").arg(plainDate(gone.front().sentOn));
        status += why ? words(*why) : QString();
        status += isWithoutText(gone) ? tr(" Its text was not kept here.") : QString();
    } else if (thread != nullptr && m_desk->place() == LetterPlaceInThread::Ask) {
        status = words(thread->state);
        for (const auto& need : m_desk->needs()) {
            status += tr(" · for “") + qt(need) + tr("”");
        }
    }
    m_header->setStatus(status);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_choices, m_etiquette, m_blanks, m_side, m_mail, m_phrases}) {
        part->setVisible(!isGone);
    }
    m_ready->setVisible(
        m_desk->place() == LetterPlaceInThread::Ask && thread->state != OutreachState::Ready);
    m_subject->setReadOnly(isGone);
    m_body->setReadOnly(isGone);
    const bool hasText = !isGone || !m_desk->sitting().body.empty();
    for (QWidget* part : std::initializer_list<QWidget*>{m_subject, m_body, m_ways}) {
        part->setVisible(hasText);
    }
    for (QAction* way : m_ways->choices()->actions()) {
        const QString name = way->objectName();
        way->setVisible(
            !isGone || (name != QLatin1String("wayFile") && name != QLatin1String("waySent")));
    }
    m_phrases->setVisible(!isGone && !m_phrases->choices()->isEmpty());
    m_address->setText(
        m_desk->address().empty()
            ? tr("No e-mail address of theirs is here; you can put it in by hand.")
            : tr("To %1").arg(qt(m_desk->address())));
}

void LetterComposer::fillTemplates()
{
    m_template->clear();
    auto* model = qobject_cast<QStandardItemModel*>(m_template->model());
    const auto heading = [&](const QString& text) {
        m_template->addItem(text);
        model->item(m_template->count() - 1)->setEnabled(false);
    };
    QString group;
    for (const auto& choice : m_desk->choices()) {
        const QString now = choice.fits ? tr("Fits now") : qt(choice.kind->group);
        if (now != group) {
            heading(now);
            group = now;
        }
        m_template->addItem(titleOf(choice), templateKey(choice.kind->id, choice.own));
        m_template->setItemData(m_template->count() - 1, qt(choice.kind->when), Qt::ToolTipRole);
    }
    const auto& sitting = m_desk->sitting();
    m_template->setCurrentIndex(m_template->findData(templateKey(sitting.kind, sitting.own)));
    m_tone->choose(static_cast<int>(sitting.tone));
    showEtiquette();
}

void LetterComposer::showEtiquette()
{
    const auto sponsorship = m_desk->sponsorship();
    const QString later = sponsorship ? words(*sponsorship) : QString();
    m_etiquette->setText(
        qt(m_desk->kind().etiquette) + (later.isEmpty() ? later : QLatin1Char('\n') + later));
}

void LetterComposer::fillPhrases()
{
    m_phrases->choices()->clear();
    for (const auto& phrase : phrasesAmong(m_session.plan().all<LetterTemplate>())) {
        const QString text = qt(phrase.body);
        const QString name = phrase.subject.empty() ? text.left(40) : qt(phrase.subject);
        m_phrases->choices()->addAction(asLabel(name), this, [this, text] { insertPhrase(text); });
    }
}

void LetterComposer::insertPhrase(const QString& text)
{
    m_body->insertPlainText(text);
    m_body->setFocus(Qt::OtherFocusReason);
}

void LetterComposer::showText()
{
    m_isShowing = true;
    const auto& sitting = m_desk->sitting();
    m_subject->setKnownText(qt(sitting.subject));
    m_body->privacyMarks().setKnownTexts(ownTexts());
    m_subject->privacyMarks().setKnownTexts(ownTexts());
    putText(*m_body, qt(sitting.body));
    m_isShowing = false;
    m_blanks->show(*m_desk);
    if (m_desk->place() == LetterPlaceInThread::Gone) {
        m_blanks->hide();
    }
}

void LetterComposer::textTyped()
{
    if (m_isShowing || !m_desk) {
        return;
    }
    m_desk->write(utf8(m_subject->text()), utf8(m_body->text()));
    m_checkSoon.start();
    m_keepSoon.start();
}

void LetterComposer::blankTyped(const QString& blank, const QString& text, bool isLeft)
{
    // In a text that was changed by hand a value is put in once, when it is whole.
    if (m_desk->sitting().isByHand && !isLeft) {
        return;
    }
    m_desk->fillBlank(utf8(blank), utf8(text));
    m_isShowing = true;
    m_subject->setKnownText(qt(m_desk->sitting().subject));
    putText(*m_body, qt(m_desk->sitting().body));
    m_isShowing = false;
    if (isLeft && m_desk->sitting().isByHand) {
        // The field may be gone now; it must be done with its own event first.
        QMetaObject::invokeMethod(
            this, [this] { m_blanks->show(*m_desk); }, Qt::QueuedConnection);
    }
    m_checkSoon.start();
    m_keepSoon.start();
}

void LetterComposer::check()
{
    if (!m_desk) {
        return;
    }
    m_checkSoon.stop();
    m_checks->show(m_desk->checks(privacyMarks()));
    if (m_desk->sitting().isByHand) {
        m_blanks->show(*m_desk);
    }
}

void LetterComposer::templateChosen()
{
    const QStringList key = m_template->currentData().toString().split(QLatin1Char('/'));
    if (key.size() != 2) {
        return;
    }
    m_desk->choose(utf8(key.at(0)), utf8(key.at(1)));
    askWhetherAnew();
}

void LetterComposer::toneChosen()
{
    m_desk->chooseTone(static_cast<Tone>(m_tone->chosen()));
    askWhetherAnew();
}

/// A text that was changed by hand is never overwritten unasked.
void LetterComposer::askWhetherAnew()
{
    showAll();
    m_keepSoon.start();
    if (!m_desk->sitting().isByHand) {
        clearBanner();
        return;
    }
    ask(Banner::Kind::Information,
        tr("You have changed this text by hand. Begin anew from the template? Yours is kept."),
        {{tr("Begin Anew"),
          [this] {
              m_desk->beginAnew();
              showAll();
              m_keepSoon.start();
              offerToBringBack(tr("The letter begins anew. Your own text is kept."));
          }},
         {tr("Keep My Text"), [this] {
              clearBanner();
              m_body->setFocus(Qt::OtherFocusReason);
          }}});
}

QStringList LetterComposer::ownTexts() const
{
    QStringList texts;
    for (const auto& text : m_desk->ownTexts()) {
        texts << qt(text);
    }
    return texts;
}

int LetterComposer::privacyMarks() const
{
    return static_cast<int>(
        marksIn(m_desk->sitting().subject, ownTexts()).size()
        + marksIn(m_desk->sitting().body, ownTexts()).size());
}

void LetterComposer::ask(Banner::Kind kind, const QString& sentence, std::vector<Choice> choices)
{
    clearBanner();
    auto* banner = new Banner(kind, sentence);
    m_banner = banner;
    banner->setObjectName(QStringLiteral("letterBanner"));
    QPushButton* first = nullptr;
    int number = 0;
    for (const auto& choice : choices) {
        auto* button = banner->addButton(choice.text);
        button->setObjectName(QStringLiteral("letterBanner%1").arg(number++));
        connect(button, &QPushButton::clicked, this, choice.then, Qt::QueuedConnection);
        first = first == nullptr ? button : first;
    }
    m_banners->addWidget(banner);
    putInReadingOrder(this);
    announce(this, sentence);
    if (first != nullptr) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void LetterComposer::clearBanner()
{
    if (m_banner != nullptr) {
        m_banners->removeWidget(m_banner);
        m_banner->hide();
        m_banner->deleteLater();
        m_banner = nullptr;
    }
}

} // namespace asterism::ui
