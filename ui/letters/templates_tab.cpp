// SPDX-License-Identifier: MIT
#include "ui/letters/templates_tab.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "actions/edit.h"
#include "letters/draft_name.h"
#include "letters/own_template.h"
#include "ui/app/icons.h"
#include "ui/app/say.h"
#include "ui/letters/letter_words.h"
#include "ui/letters/own_templates.h"
#include "ui/letters/side_list.h"
#include "ui/letters/template_editor.h"
#include "ui/letters/template_use.h"
#include "ui/privacy/look_first_note.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/privacy_marks.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/scroll_page.h"
#include "ui/widgets/segmented_choice.h"

namespace asterism::ui {
namespace {

constexpr int listShare = 35;
constexpr int pageShare = 65;
constexpr int idRole = Qt::UserRole;
constexpr int ownRole = Qt::UserRole + 1;
constexpr qint64 mostBytes = 1024 * 1024;

} // namespace

TemplatesTab::TemplatesTab(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_list(named(new SideList, "templates", tr("Templates"))),
      m_new(named(new QPushButton(tr("New…")), "newTemplate", tr("Write a new template"))),
      m_import(named(new QPushButton(tr("Import…")), "importTemplate", tr("Import a template"))),
      m_layers(new QStackedWidget),
      m_editor(new TemplateEditor(session)),
      m_title(new Heading({})),
      m_when(new Caption),
      m_etiquette(new Caption),
      m_use(new TemplateUse(session)),
      m_tone(named(
          new SegmentedChoice({words(Tone::Formal), words(Tone::Warm), words(Tone::Brief)}),
          "previewTone",
          tr("Tone"))),
      m_subject(named(new LineEdit, "previewSubject", tr("Subject of the template"))),
      m_lookFirst(new LookFirstNote),
      m_text(named(new NoteEdit, "previewText", tr("Text of the template"))),
      m_change(named(new QPushButton, "changeTemplate", tr("Change the template"))),
      m_export(named(new QPushButton(tr("Export…")), "exportTemplate", tr("Export the template"))),
      m_remove(named(new QPushButton(tr("Remove")), "removeTemplate", tr("Remove the template"))),
      m_versions(named(new WordedMenuButton(tr("Versions")), "templateVersions", tr("Versions")))
{
    setObjectName(QStringLiteral("templatesTab"));
    m_tone->choose(static_cast<int>(Tone::Warm));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side(), listShare);
    m_layers->addWidget(reading());
    m_layers->addWidget(m_editor);
    row->addWidget(m_layers, pageShare);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_older.reset();
        m_layers->setCurrentIndex(0);
        read();
    });
    connect(m_editor, &TemplateEditor::left, this, [this] {
        m_layers->setCurrentIndex(0);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_editor, &TemplateEditor::saved, this, [this](const QString& id) {
        m_layers->setCurrentIndex(0);
        select(id);
    });
    connect(&m_session, &PlanSession::changed, this, [this](const Changes& changes) {
        if (changes.touches("letter_template")) {
            refresh();
        }
    });
    refresh();
    putInReadingOrder(this);
}

QWidget* TemplatesTab::side()
{
    auto* whole = new QWidget;
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_new, 1);
    buttons->addWidget(m_import, 1);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 24, 0, 16);
    column->setSpacing(8);
    column->addLayout(buttons);
    column->addWidget(m_list, 1);
    connect(m_new, &QPushButton::clicked, this, &TemplatesTab::writeAnew);
    connect(m_import, &QPushButton::clicked, this, &TemplatesTab::chooseImport);
    return whole;
}

QWidget* TemplatesTab::reading()
{
    auto* page = new ScrollPage;
    m_subject->setReadOnly(true);
    m_text->setReadOnly(true);
    m_text->setLines(6, 60);
    m_remove->setIcon(icon(QStringLiteral("delete")));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, 8);
    for (QWidget* button :
         std::initializer_list<QWidget*>{m_change, m_export, m_versions, m_remove}) {
        flow->addWidget(button);
    }
    connect(m_change, &QPushButton::clicked, this, &TemplatesTab::change);
    connect(m_export, &QPushButton::clicked, this, &TemplatesTab::exportIfLookedAt);
    connect(m_remove, &QPushButton::clicked, this, &TemplatesTab::remove);
    connect(m_tone, &SegmentedChoice::chosenChanged, this, &TemplatesTab::showText);
    page->body()->setSpacing(12);
    page->body()->addWidget(m_title);
    page->body()->addWidget(m_when);
    page->body()->addWidget(m_etiquette);
    page->body()->addWidget(m_use);
    page->body()->addWidget(m_tone, 0, Qt::AlignLeading);
    page->body()->addWidget(m_subject);
    page->body()->addWidget(m_lookFirst);
    page->body()->addWidget(m_text);
    page->body()->addWidget(buttons);
    return page;
}

void TemplatesTab::addRow(const QString& text, const QString& id, bool isOwn)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(idRole, id);
    item->setData(ownRole, isOwn);
}

void TemplatesTab::refresh()
{
    const auto* item = m_list->currentItem();
    const QString chosen = item == nullptr ? QString() : item->data(idRole).toString();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const auto mine = newestTemplates(m_session.plan().all<LetterTemplate>());
        if (!mine.empty()) {
            m_list->addHeading(tr("My templates"));
        }
        for (const auto& each : mine) {
            const auto* kind = letterKind(each.kind);
            const QString title = kind != nullptr ? qt(kind->title) : qt(each.kind);
            addRow(tr("%1, %2").arg(title, words(each.tone).toLower()), qt(each.id.text), true);
        }
        QString group;
        for (const auto& kind : letterKinds()) {
            if (qt(kind.group) != group) {
                group = qt(kind.group);
                m_list->addHeading(group);
            }
            addRow(qt(kind.title), qt(kind.id), false);
        }
    }
    select(chosen);
}

void TemplatesTab::select(const QString& id)
{
    int first = -1;
    int at = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString here = m_list->item(row)->data(idRole).toString();
        first = first < 0 && !here.isEmpty() ? row : first;
        at = !here.isEmpty() && here == id ? row : at;
    }
    at = at < 0 ? first : at;
    m_list->setCurrentRow(at);
    read();
}

std::optional<LetterTemplate> TemplatesTab::own() const
{
    const auto* item = m_list->currentItem();
    return item == nullptr || !item->data(ownRole).toBool()
        ? std::nullopt
        : m_session.plan().find(Id<LetterTemplate>{utf8(item->data(idRole).toString())});
}

const LetterKind* TemplatesTab::kind() const
{
    const auto mine = own();
    const auto* item = m_list->currentItem();
    const std::string id = mine ? mine->kind
        : item != nullptr       ? utf8(item->data(idRole).toString())
                                : std::string();
    return letterKind(id);
}

/// The text that is read now: an older version, one's own, or a copy of the built-in one.
LetterTemplate TemplatesTab::shown() const
{
    if (m_older) {
        return *m_older;
    }
    if (const auto mine = own()) {
        return *mine;
    }
    return copyOfBuiltIn(kind()->id, static_cast<Tone>(m_tone->chosen()));
}

void TemplatesTab::read()
{
    m_lookFirst->dismiss();
    const auto* about = kind();
    if (about == nullptr) {
        return;
    }
    const auto mine = own();
    m_title->setText(qt(about->title));
    m_when->setText(qt(about->when));
    m_etiquette->setText(
        qt(about->etiquette) + QLatin1Char(' ')
        + tr("%1 to %2 words read best.").arg(about->fewestWords).arg(about->mostWords));
    m_use->setKind(*about);
    m_tone->setVisible(!mine);
    m_change->setText(mine ? tr("Change…") : tr("Copy and Change…"));
    m_change->setAccessibleName(
        mine ? tr("Change the template") : tr("Copy and change the template"));
    m_remove->setVisible(mine.has_value());
    if (mine) {
        fillVersions(*mine);
    }
    m_versions->setVisible(mine && m_versions->choices()->actions().size() > 1);
    showText();
}

void TemplatesTab::fillVersions(const LetterTemplate& own)
{
    m_versions->choices()->clear();
    for (const auto& version : versionsOf(own, m_session.plan().all<LetterTemplate>())) {
        m_versions->choices()->addAction(
            tr("Version %1").arg(version.version), this, [this, version] {
                m_older = version;
                showText();
            });
    }
    m_versions->setText(tr("Version %1").arg(own.version));
}

void TemplatesTab::showText()
{
    const auto text = shown();
    m_subject->setKnownText(qt(text.subject));
    m_subject->setCursorPosition(0);
    m_text->setKnownText(qt(text.body));
    if (m_older) {
        m_versions->setText(tr("Version %1").arg(m_older->version));
    }
}

void TemplatesTab::change()
{
    m_layers->setCurrentIndex(1);
    m_editor->edit(shown());
}

void TemplatesTab::writeAnew()
{
    LetterTemplate blank;
    const auto* about = kind();
    blank.kind = about != nullptr ? about->id : letterKinds().front().id;
    blank.tone = static_cast<Tone>(m_tone->chosen());
    blank.body = "Dear {their_name},\n\n\n\n{signature}";
    m_layers->setCurrentIndex(1);
    m_editor->edit(blank);
}

void TemplatesTab::remove()
{
    const auto mine = own();
    if (!mine) {
        return;
    }
    const auto versions = versionsOf(*mine, m_session.plan().all<LetterTemplate>());
    m_session.run(
        [&](Store& store) {
            store.act({Verb::Remove, "letter_template", ""}, [&](Writer&) {
                for (const auto& version : versions) {
                    actions::remove(store, version.id);
                }
            });
        },
        tr("The template was removed with its versions."));
}

void TemplatesTab::chooseImport()
{
    auto* dialog = new QFileDialog(this, tr("Import a Template"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Templates (*.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &TemplatesTab::importFrom);
    dialog->open();
}

bool TemplatesTab::importFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        emit m_session.refused(tr("That file could not be read as a template."));
        return false;
    }
    const auto made = importTemplate(file.readAll().toStdString());
    if (const auto* problem = std::get_if<TemplateProblem>(&made)) {
        emit m_session.refused(tr("That is no template yet. ") + wordsForFile(*problem));
        return false;
    }
    const auto row
        = nextVersion(std::get<LetterTemplate>(made), m_session.plan().all<LetterTemplate>());
    QString id = qt(row.id.text);
    const bool isKept = !row.id.isEmpty()
        || m_session.run(
            [&](Store& store) { id = qt(actions::add(store, row).text); },
            tr("The template was imported as version %1.").arg(row.version));
    select(id);
    return isKept;
}

void TemplatesTab::exportIfLookedAt()
{
    const LetterTemplate leaving = shown();
    m_lookFirst->beforeLeaving(
        {{leaving.subject, leaving.body},
         {},
         tr("Export Anyway"),
         [this] { chooseExport(); },
         [this] {
             m_text->setFocus(Qt::OtherFocusReason);
             m_text->privacyMarks().goToNext();
         }});
}

void TemplatesTab::chooseExport()
{
    auto* dialog = new QFileDialog(this, tr("Export the Template"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(qt(draftFileName(kind()->title, "txt")));
    connect(dialog, &QFileDialog::fileSelected, this, &TemplatesTab::exportTo);
    dialog->open();
}

bool TemplatesTab::exportTo(const QString& path)
{
    const std::string text = exportTemplate(shown());
    const auto size = static_cast<qint64>(text.size());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(text.data(), size) != size || !file.commit()) {
        emit m_session.refused(
            tr("The template could not be written there. Please choose another folder."));
        return false;
    }
    sayBeside(this, tr("The template was exported."));
    return true;
}

} // namespace asterism::ui
