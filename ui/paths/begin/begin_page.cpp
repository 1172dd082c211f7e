// SPDX-License-Identifier: MIT
#include "ui/paths/begin/begin_page.h"

#include <QVBoxLayout>

#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/text/text.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {

BeginPage::BeginPage(
    BeginPath& path, const QString& name, const QString& question, const QString& why, int minutes)
    : PathPage(name, question, why, minutes), m_path(path)
{
}

NoteEdit* BeginPage::addNote(
    const QString& label, const char* name, int lines, const TextPlace& place)
{
    auto* edit = new NoteEdit;
    edit->setLines(lines, 10);
    body()->addWidget(labelled(label, edit, name));
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, place] {
        const std::string typed = utf8(edit->text().trimmed());
        if (place() != typed) {
            place() = typed;
            touch();
        }
    });
    m_show.emplace_back([edit, place] {
        if (utf8(edit->text().trimmed()) != place()) {
            edit->setKnownText(qt(place()));
        }
    });
    return edit;
}

LineEdit* BeginPage::addLine(const QString& label, const char* name, const TextPlace& place)
{
    auto* edit = new LineEdit;
    body()->addWidget(labelled(label, edit, name));
    connect(edit, &QLineEdit::textEdited, this, [this, place](const QString& typed) {
        place() = utf8(typed.trimmed());
        touch();
    });
    m_show.emplace_back([edit, place] {
        if (utf8(edit->text().trimmed()) != place()) {
            edit->setKnownText(qt(place()));
        }
    });
    return edit;
}

DateField* BeginPage::addDate(const QString& label, const char* name, const DatePlace& place)
{
    auto* field = new DateField(path().today(), Leaning::Future);
    body()->addWidget(labelled(label, field, name));
    field->setNames(name, label);
    connect(field, &DateField::dateChanged, this, [this, place](const PartialDate& date) {
        place() = date;
        touch();
    });
    m_show.emplace_back([field, place] {
        if (field->date() != place() || field->isUnderstood()) {
            field->setDate(place());
        }
    });
    return field;
}

void BeginPage::showFields()
{
    for (const auto& show : m_show) {
        show();
    }
}

} // namespace asterism::ui
