// SPDX-License-Identifier: MIT
#include "ui/paths/reflect/reflect_path_page.h"

#include <QVBoxLayout>

#include "ui/text/text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {

ReflectPathPage::ReflectPathPage(
    ReflectPath& path,
    const QString& name,
    const QString& question,
    const QString& why,
    int minutes,
    int mostWidth)
    : PathPage(name, question, why, minutes, mostWidth), m_path(path)
{
}

void ReflectPathPage::bind(LineEdit* edit, Place place)
{
    if (const std::string* text = place()) {
        edit->setKnownText(qt(*text));
    }
    connect(edit, &QLineEdit::textEdited, this, [this, place](const QString& typed) {
        if (std::string* text = place()) {
            *text = utf8(typed);
            touch();
        }
    });
}

void ReflectPathPage::bind(NoteEdit* edit, Place place)
{
    if (const std::string* text = place()) {
        edit->setKnownText(qt(*text));
    }
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, place] {
        std::string* text = place();
        const std::string typed = utf8(edit->text());
        if (text != nullptr && *text != typed) {
            *text = typed;
            touch();
        }
    });
}

QWidget* labelled(const QString& label, QWidget* field, const char* objectName)
{
    named(field, objectName, label);
    auto* group = new QWidget;
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* words = new TextLabel(label, TextRole::Body, Role::Text2);
    words->setBuddy(field);
    column->addWidget(words);
    column->addWidget(field);
    return group;
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        if (item->layout() != nullptr) {
            clearLayout(item->layout());
        }
        delete item;
    }
}

} // namespace asterism::ui
