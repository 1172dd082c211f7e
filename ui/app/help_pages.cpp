// SPDX-License-Identifier: MIT
#include "ui/app/help_pages.h"

#include <QAction>
#include <QDir>
#include <QGridLayout>
#include <QVBoxLayout>

#include "storage/plan_place.h"
#include "ui/app/actions.h"
#include "ui/app/icons.h"
#include "ui/app/program.h"
#include "ui/app/settings.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"

namespace asterism::ui {
namespace {

QString pathText(const std::filesystem::path& path)
{
    return QDir::toNativeSeparators(qt(path.string()));
}

QString keysText(const QAction* action)
{
    QStringList keys;
    for (const QKeySequence& each : action->shortcuts()) {
        keys.append(each.toString(QKeySequence::NativeText));
    }
    if (const QString hint = action->property("keyHint").toString(); !hint.isEmpty()) {
        keys.append(hint);
    }
    return keys.join(ShortcutsPage::tr(" or "));
}

/// The title stands over the column and not at the edge of the window.
PageHeader* headerInColumn(const QString& title)
{
    auto* const header = new PageHeader(title);
    header->layout()->setContentsMargins(0, 0, 0, 0);
    return header;
}

/// A text that can be marked and copied, by keyboard too.
TextLabel* copyable(const QString& text)
{
    auto* const label = new TextLabel(text, TextRole::Caption, Role::Text2);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ShortcutsPage::ShortcutsPage(PlanSession&)
{
    named(this, "shortcutsPage", tr("Keyboard Shortcuts"));
    body()->addWidget(headerInColumn(tr("Keyboard Shortcuts")));
}

void ShortcutsPage::showEvent(QShowEvent* event)
{
    ScrollPage::showEvent(event);
    delete m_list;
    m_list = new QWidget;
    auto* const rows = new QGridLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(24);
    rows->setVerticalSpacing(6);
    rows->setColumnStretch(0, 1);
    QString menu;
    for (const QAction* action : window()->actions()) {
        const QString keys = keysText(action);
        const QString title = action->property("menu").toString();
        if (keys.isEmpty() || title.isEmpty()) {
            continue;
        }
        int row = rows->rowCount();
        if (title != menu) {
            menu = title;
            rows->setRowMinimumHeight(row++, 8);
            rows->addWidget(new Heading(menu, TextRole::Strong), row++, 0, 1, 2);
        }
        rows->addWidget(new TextLabel(Actions::plainText(action)), row, 0);
        rows->addWidget(new TextLabel(keys, TextRole::Body, Role::Text2), row, 1);
    }
    body()->addWidget(m_list);
}

KeptWherePage::KeptWherePage(PlanSession& session) : m_session(session)
{
    named(this, "keptWherePage", tr("What Is Kept Where"));
    PageHeader* const header = headerInColumn(tr("What Is Kept Where"));
    header->setStatus(tr("Everything stays on this computer, readable by you alone."));
    body()->addWidget(header);
}

void KeptWherePage::showEvent(QShowEvent* event)
{
    ScrollPage::showEvent(event);
    delete m_list;
    m_list = new Card;
    m_rows = new QGridLayout;
    m_rows->setVerticalSpacing(4);
    static_cast<Card*>(m_list)->body()->addLayout(m_rows);
    addFile(
        m_session.isSample() ? tr("The sample network")
                             : tr("Your plan, with its history and drafts"),
        pathText(m_session.store().path()));
    if (!m_session.isSample() && std::filesystem::exists(samplePath())) {
        addFile(tr("The sample network"), pathText(samplePath()));
    }
    addFile(tr("Backups that you made"), pathText(defaultBackupFolder()));
    addFile(tr("Size of the window, theme, size of text"), pathText(Settings::usualFile()));
    body()->addWidget(m_list);
}

void KeptWherePage::addFile(const QString& what, const QString& path)
{
    const int row = m_rows->rowCount();
    if (row > 1) {
        m_rows->setRowMinimumHeight(row, 8);
    }
    m_rows->addWidget(new TextLabel(what, TextRole::Strong), row + 1, 0);
    TextLabel* const place = copyable(path);
    place->setAccessibleName(tr("%1: %2").arg(what, path));
    m_rows->addWidget(place, row + 2, 0);
}

AboutPage::AboutPage(PlanSession&)
{
    named(this, "aboutPage", tr("About Asterism"));
    auto* const picture = new QLabel;
    constexpr int size = 96;
    picture->setPixmap(programIcon().pixmap(size, size));
    picture->setAlignment(Qt::AlignHCenter);
    auto* const name = new Heading(tr("Asterism"), TextRole::H1);
    auto* const version = new Caption(tr("Version %1").arg(QStringLiteral(ASTERISM_VERSION)));
    auto* const purpose = new TextLabel(tr(
        "A planner with which a psychotherapist tends a constellation of mentors. An asterism is "
        "a pattern of stars that a person sees for herself."));
    auto* const promise = new TextLabel(
        tr("One person, one computer, no account, no network. Free software under the MIT license, "
           "made with Qt, SQLite and nlohmann/json."),
        TextRole::Body,
        Role::Text2);
    body()->setSpacing(12);
    body()->addSpacing(24);
    body()->addWidget(picture);
    for (QLabel* label :
         {static_cast<QLabel*>(name),
          static_cast<QLabel*>(version),
          static_cast<QLabel*>(purpose),
          static_cast<QLabel*>(promise)}) {
        label->setAlignment(Qt::AlignHCenter);
        body()->addWidget(label);
    }
}

} // namespace asterism::ui
