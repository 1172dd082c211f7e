// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/reaching_out.h"
#include "letters/letter_kinds.h"
#include "ui/app/plan_session.h"

#include <optional>

class QPushButton;
class QStackedWidget;

namespace asterism::ui {

class Caption;
class Heading;
class LineEdit;
class LookFirstNote;
class NoteEdit;
class SegmentedChoice;
class SideList;
class TemplateEditor;
class TemplateUse;
class WordedMenuButton;

/// The templates that come with the program, by group, and those of one's own: read, use, copy,
/// change, and take in and out as text files.
class TemplatesTab : public QWidget {
    Q_OBJECT

public:
    explicit TemplatesTab(PlanSession& session, QWidget* parent = nullptr);

    /// A template of one's own by its id, or a kind.
    void select(const QString& id);

    /// Both tell in words whether it worked.
    bool importFrom(const QString& path);
    bool exportTo(const QString& path);

private:
    QWidget* side();
    QWidget* reading();
    void refresh();
    void addRow(const QString& text, const QString& id, bool isOwn);
    void read();
    void showText();
    std::optional<LetterTemplate> own() const;
    const LetterKind* kind() const;
    LetterTemplate shown() const;
    void fillVersions(const LetterTemplate& own);
    void change();
    void writeAnew();
    void remove();
    void chooseImport();
    void exportIfLookedAt();
    void chooseExport();

    PlanSession& m_session;
    SideList* m_list;
    QPushButton* m_new;
    QPushButton* m_import;
    QStackedWidget* m_layers;
    TemplateEditor* m_editor;
    Heading* m_title;
    Caption* m_when;
    Caption* m_etiquette;
    TemplateUse* m_use;
    SegmentedChoice* m_tone;
    LineEdit* m_subject;
    LookFirstNote* m_lookFirst;
    NoteEdit* m_text;
    QPushButton* m_change;
    QPushButton* m_export;
    QPushButton* m_remove;
    WordedMenuButton* m_versions;
    std::optional<LetterTemplate> m_older; ///< a version that is looked at
};

} // namespace asterism::ui
