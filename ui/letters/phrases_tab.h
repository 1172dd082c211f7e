// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/reaching_out.h"
#include "ui/app/plan_session.h"

#include <optional>

class QPushButton;
class QStackedWidget;

namespace asterism::ui {

class LineEdit;
class NoteEdit;
class SideList;

/// Short texts of one's own that can be put into any letter. They are rows of LetterTemplate of
/// the kind "phrase".
class PhrasesTab : public QWidget {
    Q_OBJECT

public:
    explicit PhrasesTab(PlanSession& session, QWidget* parent = nullptr);

private:
    QWidget* emptyPage();
    std::optional<LetterTemplate> current() const;
    void refresh();
    void show();
    void add();
    void remove();
    void change();

    PlanSession& m_session;
    LineEdit* m_new;
    SideList* m_list;
    QStackedWidget* m_layers;
    QWidget* m_fields;
    LineEdit* m_name;
    NoteEdit* m_text;
    QPushButton* m_remove;
};

} // namespace asterism::ui
