// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include "ui/app/plan_session.h"
#include "ui/letters/letter_desk.h"
#include "ui/letters/letter_exits.h"
#include "ui/widgets/banner.h"

#include <functional>
#include <memory>

class QPushButton;
class QVBoxLayout;

namespace asterism::ui {

class BlankFields;
class Caption;
class CheckList;
class ComboBox;
class LineEdit;
class NoteEdit;
class PageHeader;
class ScrollPage;
class SegmentedChoice;
class WordedMenuButton;

/// Where a letter is written: template and tone, its blanks as fields, its text, and beside it
/// what can be told of it. What is typed is in the draft table 1.5 seconds later at most, and in
/// the plan, as one step, when the composer is left.
class LetterComposer : public QWidget {
    Q_OBJECT

public:
    enum class Way { Mail, File, Copy, Print, Pdf, Ready, Sent };

    LetterComposer(PlanSession& session, OpenMail openMail, QWidget* parent = nullptr);
    ~LetterComposer() override;

    /// Begins, or goes on with, the letter to somebody.
    void write(const LetterGoal& goal);

    /// Keeps everything, also in the plan.
    void leave();

    const LetterDesk* desk() const { return m_desk.get(); }

    void setOpenMail(OpenMail openMail) { m_openMail = std::move(openMail); }

    /// What the buttons do: looks whether the letter may go that way, asks what there is to ask,
    /// and does it.
    void go(Way way);

    /// Both tell in words whether it worked.
    bool saveDraftFile(const QString& path);
    bool savePdf(const QString& path);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    struct Choice {
        QString text;
        std::function<void()> then;
    };

    QWidget* header();
    QWidget* paper();
    QWidget* beside();
    void fillTemplates();
    void placeBlanks(bool isStacked);
    void showEtiquette();
    void fillPhrases();

    void planChanged(const Changes& changes);
    void showAll();
    void showText();
    void showWhere();
    void check();
    void textTyped();
    void blankTyped(const QString& blank, const QString& text, bool isLeft);
    void templateChosen();
    void toneChosen();
    void askWhetherAnew();
    void showFocus();
    void offerToBringBack(const QString& sentence);
    void insertPhrase(const QString& text);

    bool mayGo(Way way);
    bool isLookedAt(Way way);
    bool refuse(const QString& sentence);
    void does(Way way);
    void openInMail();
    void copy();
    void print();
    void chooseFile(Way way);
    void askWhetherSent();
    void makeReady();
    void markSent();
    void goBack();
    bool leadsToOutreach() const;

    void ask(Banner::Kind kind, const QString& sentence, std::vector<Choice> choices);
    void clearBanner();
    QStringList ownTexts() const;
    int privacyMarks() const;
    QString marksInWords() const;

    PlanSession& m_session;
    OpenMail m_openMail;
    std::unique_ptr<LetterDesk> m_desk;
    QPushButton* m_back;
    PageHeader* m_header;
    QPushButton* m_ready;
    QPushButton* m_mail;
    WordedMenuButton* m_ways;
    ScrollPage* m_page;
    QVBoxLayout* m_banners;
    QWidget* m_banner = nullptr;
    QWidget* m_choices;
    ComboBox* m_template;
    SegmentedChoice* m_tone;
    Caption* m_etiquette;
    BlankFields* m_blanks;
    LineEdit* m_subject;
    NoteEdit* m_body;
    WordedMenuButton* m_phrases;
    Caption* m_kept;
    QWidget* m_side;
    CheckList* m_checks;
    Caption* m_address;
    QTimer m_checkSoon;
    QTimer m_keepSoon;
    bool m_isShowing = false;
};

} // namespace asterism::ui
