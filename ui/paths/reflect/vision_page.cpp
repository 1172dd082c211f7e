// SPDX-License-Identifier: MIT
#include "ui/paths/reflect/vision_page.h"

#include <QVBoxLayout>

#include "ui/paths/starters.h"
#include "ui/text/text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {

VisionPage::VisionPage(ReflectPath& path)
    : ReflectPathPage(
        path,
        tr("Vision"),
        tr("Three years on, an ordinary good working week. What do you notice?"),
        tr("Write what you would see and hear. A few words are enough."),
        4)
{
    NoteEdit* work = add(
        StatementKind::Vision, Sphere::Professional, tr("My vision at work"), "visionAtWork", 6);
    body()->addWidget(new Starters(
        work, {tr("I spend more time…"), tr("People come to me for…"), tr("I have stopped…")}));
    body()->addSpacing(4);
    add(StatementKind::Vision, Sphere::Personal, tr("My vision outside work"), "visionInLife", 3);
    body()->addSpacing(8);
    body()->addWidget(new Heading(tr("And what are you here for?")));
    body()->addWidget(new Caption(
        tr("A mission says in a sentence what you do, for whom, and how. It changes slowly.")));
    NoteEdit* mission = add(
        StatementKind::Mission, Sphere::Professional, tr("My mission at work"), "missionAtWork", 2);
    body()->addWidget(
        new Starters(mission, {tr("I offer…"), tr("So that people…"), tr("I keep…")}));
    add(StatementKind::Mission,
        Sphere::Personal,
        tr("My mission outside work"),
        "missionInLife",
        2);
}

void VisionPage::refresh()
{
    for (const Field& field : m_fields) {
        if (const std::string* text = this->text(field.kind, field.sphere)) {
            field.edit->setKnownText(qt(*text));
        }
    }
}

NoteEdit* VisionPage::add(
    StatementKind kind, Sphere sphere, const QString& label, const char* objectName, int lines)
{
    auto* edit = new NoteEdit;
    edit->setLines(lines, 14);
    body()->addWidget(labelled(label, edit, objectName));
    bind(edit, [this, kind, sphere] { return text(kind, sphere); });
    m_fields.push_back({edit, kind, sphere});
    return edit;
}

std::string* VisionPage::text(StatementKind kind, Sphere sphere) const
{
    for (auto& statement : said().statements) {
        if (statement.kind == kind && statement.sphere == sphere) {
            return &statement.text;
        }
    }
    return nullptr;
}

} // namespace asterism::ui
