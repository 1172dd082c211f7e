// SPDX-License-Identifier: MIT
// How a letter leaves the composer.
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include "letters/draft_name.h"
#include "letters/mailto.h"
#include "ui/app/page_kinds.h"
#include "ui/app/say.h"
#include "ui/letters/blank_fields.h"
#include "ui/letters/letter_composer.h"
#include "ui/letters/letter_words.h"
#include "ui/privacy/found_words.h"
#include "ui/text/dates.h"
#include "ui/text/refusals.h"
#include "ui/text/text.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/privacy_marks.h"

#include <algorithm>

namespace asterism::ui {
namespace {

bool hasOutreachPage()
{
    const auto pages = pageKinds();
    return std::any_of(pages.begin(), pages.end(), [](const PageKind& page) {
        return std::string_view(page.name) == "outreach";
    });
}

} // namespace

void LetterComposer::go(Way way)
{
    if (m_desk && mayGo(way) && isLookedAt(way)) {
        does(way);
    }
}

bool LetterComposer::refuse(const QString& sentence)
{
    ask(Banner::Kind::Care, sentence, {{tr("All Right"), [this] {
                                            clearBanner();
                                            if (!m_blanks->focusFirstEmpty()) {
                                                m_body->setFocus(Qt::OtherFocusReason);
                                            }
                                        }}});
    if (!m_blanks->focusFirstEmpty()) {
        m_body->setFocus(Qt::OtherFocusReason);
    }
    return false;
}

bool LetterComposer::mayGo(Way way)
{
    check();
    const Person person = m_desk->addressee();
    if (m_desk->place() == LetterPlaceInThread::Gone) {
        return true;
    }
    if (person.doNotContact) {
        emit m_session.refused(
            words(Error(Refusal::DoNotContact, "not to be written to", person.displayName)));
        return false;
    }
    QStringList blanks;
    for (const auto& name : m_desk->blanksLeft()) {
        const auto* blank = m_desk->kind().blank(name);
        blanks << labelOf(blank != nullptr ? *blank : LetterBlank{name, "", "", false, false});
    }
    if (!blanks.isEmpty()) {
        const QString still = blanks.size() == 1 ? tr("One blank is still to be filled: ")
                                                 : tr("Some blanks are still to be filled: ");
        return refuse(still + listed(blanks));
    }
    const bool isSettled = way == Way::Ready || way == Way::Sent;
    for (const auto& check : m_desk->checks(0)) {
        if (isSettled && !check.ok && check.weight == CheckWeight::Needed) {
            return refuse(words(check));
        }
    }
    return true;
}

/// What could identify somebody is looked at before the letter leaves. It forbids nothing.
bool LetterComposer::isLookedAt(Way way)
{
    if (privacyMarks() == 0 || m_desk->isLookedAt()) {
        return true;
    }
    ask(Banner::Kind::Care,
        tr("Look at these first: ") + marksInWords(),
        {{tr("Looked At, Go On"),
          [this, way] {
              m_desk->setLookedAt();
              clearBanner();
              does(way);
          }},
         {tr("Show Me"), [this] {
              m_body->setFocus(Qt::OtherFocusReason);
              m_body->privacyMarks().goToNext();
          }}});
    return false;
}

QString LetterComposer::marksInWords() const
{
    QStringList found;
    for (const std::string* text : {&m_desk->sitting().subject, &m_desk->sitting().body}) {
        found << foundWords(*text, marksIn(*text, ownTexts()));
    }
    return inShort(found);
}

void LetterComposer::does(Way way)
{
    clearBanner();
    switch (way) {
    case Way::Mail:
        openInMail();
        return;
    case Way::Copy:
        copy();
        return;
    case Way::Print:
        print();
        return;
    case Way::File:
    case Way::Pdf:
        chooseFile(way);
        return;
    case Way::Ready:
        makeReady();
        return;
    case Way::Sent:
        markSent();
        return;
    }
}

void LetterComposer::openInMail()
{
    const std::string url = mailtoUrl(m_desk->mailDraft());
    const std::vector<Choice> instead{
        {tr("Save as Draft File…"), [this] { go(Way::File); }},
        {tr("Copy the Text"), [this] { go(Way::Copy); }}};
    if (!fitsMailto(url)) {
        ask(Banner::Kind::Information,
            tr("This letter is longer than every mail program takes in one go, and nothing of it "
               "is cut. A draft file opens in your mail program with all of it."),
            instead);
    } else if (!m_openMail(QByteArray::fromStdString(url))) {
        ask(Banner::Kind::Information,
            tr("No mail program answered. A draft file can be opened from one later."),
            instead);
    } else {
        askWhetherSent();
    }
}

void LetterComposer::copy()
{
    QApplication::clipboard()->setText(asPlainText(m_desk->mailDraft()));
    sayBeside(this, tr("The letter was copied."));
    askWhetherSent();
}

void LetterComposer::print()
{
    auto* dialog = new QPrintPreviewDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("letterPreview"));
    dialog->setWindowTitle(tr("Letter to %1").arg(qt(m_desk->addressee().displayName)));
    dialog->printer()->setDocName(qt(draftFileName(m_desk->sitting().subject, "")));
    layOutForLetters(*dialog->printer());
    connect(
        dialog,
        &QPrintPreviewDialog::paintRequested,
        dialog,
        [draft = m_desk->mailDraft()](QPrinter* printer) { printLetter(*printer, draft); });
    connect(dialog, &QDialog::accepted, this, &LetterComposer::askWhetherSent);
    dialog->open();
}

void LetterComposer::chooseFile(Way way)
{
    const std::string suffix = way == Way::Pdf ? "pdf" : "eml";
    auto* dialog = new QFileDialog(
        this, way == Way::Pdf ? tr("Save the Letter as PDF") : tr("Save as Draft File"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("letterFile"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(qt(suffix));
    dialog->selectFile(qt(draftFileName(m_desk->sitting().subject, suffix)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, way](const QString& path) {
        way == Way::Pdf ? savePdf(path) : saveDraftFile(path);
    });
    dialog->open();
}

bool LetterComposer::saveDraftFile(const QString& path)
{
    if (!writeDraftFile(path, m_desk->mailDraft())) {
        emit m_session.refused(
            tr("The draft could not be written there. Please choose another folder."));
        return false;
    }
    sayBeside(this, tr("The draft was saved. Open it from your mail program to send it."));
    askWhetherSent();
    return true;
}

bool LetterComposer::savePdf(const QString& path)
{
    if (!writeLetterPdf(path, m_desk->mailDraft())) {
        emit m_session.refused(
            tr("The letter could not be written there. Please choose another folder."));
        return false;
    }
    sayBeside(this, tr("The letter was saved as PDF."));
    askWhetherSent();
    return true;
}

/// Once, and kindly.
void LetterComposer::askWhetherSent()
{
    const bool isAsked = m_desk->sitting().wasAsked;
    if (isAsked || m_desk->place() == LetterPlaceInThread::Gone) {
        return;
    }
    m_desk->setAsked();
    m_keepSoon.start();
    ask(Banner::Kind::Information,
        tr("Did you send it?"),
        {{tr("Yes, Today"), [this] { go(Way::Sent); }}, {tr("Not Yet"), [this] {
                                                             clearBanner();
                                                             m_body->setFocus(Qt::OtherFocusReason);
                                                         }}});
}

void LetterComposer::makeReady()
{
    if (m_session.run(
            [this](Store&) { m_desk->makeReady(true); }, tr("The letter is ready to go."))) {
        m_mail->setFocus(Qt::OtherFocusReason);
    }
    showAll();
}

void LetterComposer::markSent()
{
    m_keepSoon.stop();
    if (!m_session.run([this](Store&) { m_desk->markSent(true); })) {
        m_blanks->focusFirstEmpty();
        return;
    }
    showAll();
    const auto why = m_desk->refusalNow();
    const QString sentence = why && why->refusal() == Refusal::PatienceNotPassed
        ? tr("Kept as sent. A follow-up is kind from %1 on.")
              .arg(plainDate(parsePartialDate(why->subject()).value_or(PartialDate())))
        : tr("Kept as sent, word for word.");
    emit m_session.done(sentence);
    goBack();
}

bool LetterComposer::leadsToOutreach() const
{
    return m_desk && m_desk->thread() != nullptr
        && m_desk->thread()->state != OutreachState::Dropped && hasOutreachPage();
}

void LetterComposer::goBack()
{
    leave();
    if (leadsToOutreach()) {
        m_session.goTo(
            {QStringLiteral("outreach"),
             QStringLiteral("outreach"),
             qt(m_desk->thread()->id.text)});
    } else {
        m_session.goTo({QStringLiteral("letters"), QStringLiteral("library"), {}});
    }
}

} // namespace asterism::ui
