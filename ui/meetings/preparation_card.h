// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/preparation.h"
#include "ui/widgets/scroll_page.h"

class QPushButton;

namespace asterism::ui {

class LineEdit;
class PlanSession;
class Sheet;
class TextLabel;

/// All there is to look at before one meets somebody, on one page that can be printed.
class PreparationCard : public ScrollPage {
    Q_OBJECT

public:
    /// For the next meeting with the person, or for that one.
    PreparationCard(
        PlanSession& session,
        const Id<Person>& person,
        const std::optional<Id<Meeting>>& meeting,
        QWidget* parent = nullptr);

    void focusFirst();
    /// Reads the plan anew.
    void refresh();

signals:
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addHead();
    void addLater();
    void fill();
    QWidget* makeSection(const QString& title, const QStringList& lines, const QString& none);
    void addQuestion();
    Sheet sheet() const;
    void print();
    void saveAsPdf();

    PlanSession& m_session;
    Id<Person> m_person;
    std::optional<Id<Meeting>> m_meeting;
    TextLabel* m_title;
    TextLabel* m_under;
    QPushButton* m_back;
    QPushButton* m_print;
    QPushButton* m_log;
    QWidget* m_sections;
    QWidget* m_ask;
    LineEdit* m_question;
};

} // namespace asterism::ui
