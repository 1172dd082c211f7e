// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/app/plan_session.h"
#include "ui/letters/letter_exits.h"

class QStackedWidget;

namespace asterism::ui {

class LetterComposer;
class PhrasesTab;
class SegmentedChoice;
class SentTab;
class TemplatesTab;

/// Templates, letters that left, and phrases of one's own; and in their place the composer while a
/// letter is written.
class LettersPage : public QWidget {
    Q_OBJECT

public:
    enum class Tab { Templates, Sent, Phrases };

    explicit LettersPage(PlanSession& session, QWidget* parent = nullptr);
    ~LettersPage() override;

    /// "write" with an outreach or "outreach/kind", "to" with "person/kind", "message",
    /// "letter_template", or a tab: "templates", "sent", "phrases"; anything else shows the
    /// library.
    void showPlace(const Place& place);
    void showTab(Tab tab);

    LetterComposer& composer() { return *m_composer; }

    /// How a mailto address is opened; the desktop's way unless said otherwise.
    void setOpenMail(OpenMail openMail);

private:
    QWidget* library();
    void writeTo(const QString& personAndKind);

    PlanSession& m_session;
    QStackedWidget* m_layers;
    SegmentedChoice* m_choice;
    QStackedWidget* m_tabs;
    TemplatesTab* m_templates;
    SentTab* m_sent;
    PhrasesTab* m_phrases;
    LetterComposer* m_composer;
    QWidget* m_library;
};

} // namespace asterism::ui
