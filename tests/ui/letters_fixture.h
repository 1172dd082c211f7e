// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

#include "actions/outreach.h"
#include "tests/ui/shell_fixture.h"
#include "ui/letters/check_list.h"
#include "ui/letters/letter_composer.h"
#include "ui/letters/letters_page.h"
#include "ui/text/text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/privacy_marks.h"

namespace asterism::test {

/// The sample plan with an outreach that nobody has written for yet, and a mail program that only
/// writes down what it is given.
struct LetterRoom {
    LetterRoom()
    {
        shell.tellStory();
        addIsla("Isla Marchetti");
        shell.show(QStringLiteral("letters"));
        page()->setOpenMail([this](const QByteArray& url) {
            mails << url;
            return hasMailProgram;
        });
    }

    void addIsla(const std::string& name)
    {
        Person isla;
        isla.displayName = name;
        person = actions::add(shell.store(), isla);
        ContactPoint mail;
        mail.person = person;
        mail.kind = ContactKind::Email;
        mail.value = "isla@example.org";
        actions::add(shell.store(), mail);
        actions::NewOutreach begun;
        begun.person = person;
        begun.purpose = "cold_ask";
        thread = actions::beginOutreach(shell.store(), begun);
    }

    ui::LettersPage* page() { return shell.find<ui::LettersPage>("lettersPage"); }
    ui::LetterComposer& composer() { return page()->composer(); }

    void write()
    {
        shell.window->goTo({"letters", "write", ui::qt(thread.text)});
        settle();
    }

    void settle() const
    {
        QTest::qWait(200);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void fill(const char* blank, const QString& text)
    {
        auto* line = shell.find<ui::LineEdit>((std::string("blank-") + blank).c_str());
        REQUIRE(line != nullptr);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    /// Everything that the cold ask wants to know.
    void fillAll()
    {
        fill("what_of_theirs", "your paper on group safety plans");
        fill("why_you", "Your pages on the first hour are the steadiest that I know");
        fill("ask", "how you teach new clinicians to stay calm in that hour");
        settle();
    }

    ui::NoteEdit* body() const { return shell.find<ui::NoteEdit>("letterBody"); }
    ui::LineEdit* subject() const { return shell.find<ui::LineEdit>("letterSubject"); }
    ui::Banner* banner() const { return shell.find<ui::Banner>("letterBanner"); }

    void press(const char* name)
    {
        auto* button = shell.find<QAbstractButton>(name);
        REQUIRE(button != nullptr);
        button->click();
        settle();
    }

    QString check(int row) const
    {
        return shell.find<ui::CheckList>("letterChecks")->item(row)->text();
    }
    bool isFine(LetterCheckKind kind) const
    {
        return shell.find<ui::CheckList>("letterChecks")
            ->item(static_cast<int>(kind))
            ->data(Qt::UserRole)
            .toBool();
    }

    Outreach outreach() { return shell.store().reader().at(thread); }

    std::vector<Message> messages()
    {
        return shell.store().reader().where(&Message::outreach, thread);
    }

    Shell shell;
    Id<Person> person;
    Id<Outreach> thread;
    QList<QByteArray> mails;
    bool hasMailProgram = true;
};

} // namespace asterism::test
