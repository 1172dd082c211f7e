// SPDX-License-Identifier: MIT
#include "ui/app/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QVBoxLayout>

#include "ui/app/actions.h"
#include "ui/app/command_palette.h"
#include "ui/app/edit_commands.h"
#include "ui/app/file_commands.h"
#include "ui/app/go_commands.h"
#include "ui/app/help_commands.h"
#include "ui/app/kept_line.h"
#include "ui/app/page_host.h"
#include "ui/app/pane_cycle.h"
#include "ui/app/settings.h"
#include "ui/app/sidebar.h"
#include "ui/app/text_size.h"
#include "ui/app/view_commands.h"
#include "ui/app/window_memory.h"
#include "ui/letters/plan_names.h"
#include "ui/paths/unfinished.h"
#include "ui/text/refusals.h"
#include "ui/text/text.h"
#include "ui/today/today_news.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/navigation_list.h"
#include "ui/widgets/toast.h"

namespace asterism::ui {
namespace {

constexpr QSize leastSize(640, 360);
constexpr int foldBelow = 760;

QString firstCard(const QMimeData* dropped)
{
    for (const QUrl& url : dropped->urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(QLatin1String(".vcf"), Qt::CaseInsensitive)
            || path.endsWith(QLatin1String(".vcard"), Qt::CaseInsensitive)) {
            return path;
        }
    }
    return {};
}

/// Where one of several buttons is chosen, the chosen one: somebody may have been led to another
/// part of the page than the one that was left.
QWidget* chosenBeside(QWidget* last)
{
    const auto* button = qobject_cast<QAbstractButton*>(last);
    const QButtonGroup* group = button != nullptr ? button->group() : nullptr;
    const bool hasChosen
        = group != nullptr && group->exclusive() && group->checkedButton() != nullptr;
    return hasChosen ? group->checkedButton() : last;
}

} // namespace

MainWindow::MainWindow(
    Settings& settings, const QList<PageKind>& pages, const QList<PathKind>& paths, QWidget* parent)
    : QMainWindow(parent),
      m_settings(settings),
      m_actions(new Actions(this)),
      m_sidebar(new Sidebar),
      m_host(new PageHost(pages, paths)),
      m_kept(new KeptLine),
      m_sampleBanner(new Banner(Banner::Kind::Information)),
      m_notice(new Banner(Banner::Kind::Care)),
      m_toast(nullptr),
      m_palette(nullptr),
      m_memory(nullptr)
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(leastSize);
    setAcceptDrops(true);
    layOut();
    m_toast = new Toast(m_host);
    m_palette = new CommandPalette(this);
    m_memory = new WindowMemory(this, settings);
    new FileCommands(*this);
    m_edit = new EditCommands(*this);
    new ViewCommands(*this);
    new GoCommands(*this, *new PaneCycle(*this));
    new HelpCommands(*this);
    m_actions->fill(menuBar());
    connectParts();
    m_memory->restoreWindow();
    fold();
}

MainWindow::~MainWindow()
{
    setSession(nullptr);
}

void MainWindow::layOut()
{
    auto* const whole = new QWidget;
    auto* const row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* const column = new QVBoxLayout;
    column->setSpacing(0);
    auto* const banners = new QVBoxLayout;
    banners->setContentsMargins(12, 8, 12, 0);
    banners->setSpacing(8);
    banners->addWidget(m_sampleBanner);
    banners->addWidget(m_notice);
    column->addLayout(banners);
    column->addWidget(m_host, 1);
    column->addWidget(m_kept);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    setCentralWidget(whole);

    m_sampleBanner->setObjectName(QStringLiteral("sampleBanner"));
    m_sampleBanner->setText(tr("This is a sample network. Nothing you try here touches your own."));
    QPushButton* const back = m_sampleBanner->addButton(tr("Back to My Network"));
    back->setObjectName(QStringLiteral("backToMyNetwork"));
    connect(back, &QPushButton::clicked, this, &MainWindow::ownPlanWanted);
    m_sampleBanner->hide();
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->hide();

    int number = 1;
    for (const PageKind& page : m_host->pages()) {
        if (page.isInSidebar()) {
            const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number++));
            m_sidebar->addPage(
                QLatin1String(page.name),
                QLatin1String(page.iconName),
                page.title,
                keys.toString(QKeySequence::NativeText));
        }
    }
}

void MainWindow::connectParts()
{
    connect(&TextSizeNotifier::instance(), &TextSizeNotifier::changed, this, &MainWindow::fold);
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](const QString& page) {
        goTo({page, {}, {}});
    });
    connect(m_sidebar, &Sidebar::everythingWanted, this, &MainWindow::openPalette);
    connect(m_sidebar, &Sidebar::continueWanted, this, &MainWindow::goOn);
    connect(m_host, &PageHost::shown, this, &MainWindow::placeShown);
    connect(m_host, &PageHost::built, m_memory, &WindowMemory::adopt);
    // A page that was made just now lies on top of what is already said.
    connect(m_host, &PageHost::shown, m_toast, &QWidget::raise);
    connect(&m_settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::Sidebar) {
            fold();
        }
    });
}

void MainWindow::setSession(PlanSession* session)
{
    m_whileOpen.reset();
    m_host->setSession(session);
    m_been.clear();
    m_session = session;
    if (session == nullptr) {
        return;
    }
    m_toast->dismiss();
    connectSession();
    m_sampleBanner->setVisible(session->isSample());
    m_edit->nameUndoAndRedo();
    showUnfinished();
    emit sessionChanged();
}

void MainWindow::connectSession()
{
    m_whileOpen = std::make_unique<QObject>();
    QObject* const context = m_whileOpen.get();
    keepNamesKnown(*m_session, context);
    connect(m_session, &PlanSession::changed, context, [this] { planChanged(); });
    connect(m_session, &PlanSession::done, context, [this](const QString& sentence) {
        offerUndo(sentence);
    });
    connect(m_session, &PlanSession::refused, context, [this](const QString& sentence) {
        say(sentence);
    });
    connect(m_session, &PlanSession::asked, context, [this](const Place& place) { goTo(place); });
}

void MainWindow::planChanged()
{
    // Whatever the toast offered to undo is no longer the last thing that was done.
    m_toast->dismiss();
    m_changedSinceToast = true;
    m_edit->nameUndoAndRedo();
    m_kept->showKept();
    showUnfinished();
}

void MainWindow::offerUndo(const QString& sentence)
{
    if (!std::exchange(m_changedSinceToast, false)) {
        m_toast->say(sentence);
        return;
    }
    m_toast->offer(sentence, tr("Undo"), [this] { m_session->undo(); });
}

void MainWindow::say(const QString& sentence)
{
    m_toast->say(sentence);
}

void MainWindow::sayKept()
{
    keepEverything();
    m_kept->sayKept();
}

void MainWindow::setNotice(const QString& sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void MainWindow::goTo(const Place& place)
{
    if (m_session == nullptr || goElsewhere(place)) {
        return;
    }
    leavePlace();
    if (m_host->show(place)) {
        m_been.visit(m_host->place());
        placeShown();
    }
}

bool MainWindow::goElsewhere(const Place& place)
{
    static const QHash<QString, const char*> actions{
        {QStringLiteral("palette"), "goToAnything"},
        {QStringLiteral("back"), "goBack"},
        {QStringLiteral("import"), "importCards"},
        {QStringLiteral("export-everything"), "exportPlan"},
        {QStringLiteral("export-people"), "exportCards"},
        {QStringLiteral("sample"), "sample"}};
    const char* const action = actions.value(place.page);
    if (action != nullptr) {
        // It may be a button that asked; it must be done with its click before it goes away.
        QMetaObject::invokeMethod(m_actions->action(action), "trigger", Qt::QueuedConnection);
    }
    return action != nullptr;
}

void MainWindow::takeStep(const char* note)
{
    m_session->run([note](Store& store) { takeFirstStep(store, note); });
    const PageKind* const today = m_host->page(QStringLiteral("today"));
    if (m_host->place().page == QLatin1String("today")) {
        today->show(m_host->currentWidget(), {});
    }
}

void MainWindow::leavePlace()
{
    m_palette->close();
    keepEverything();
    m_been.rename(m_host->place());
}

void MainWindow::goBack()
{
    if (m_been.canGoBack()) {
        leavePlace();
        m_host->show(m_been.back());
    }
}

void MainWindow::goForward()
{
    if (m_been.canGoForward()) {
        leavePlace();
        m_host->show(m_been.forward());
    }
}

void MainWindow::goToLastPage()
{
    const QString page = m_settings.word(Setting::Page);
    goTo({m_host->page(page) == nullptr ? QStringLiteral("today") : page, {}, {}});
}

void MainWindow::placeShown()
{
    const QString page = m_host->place().page;
    m_sidebar->setCurrent(page);
    const QString parts
        = m_session->isSample() ? tr("%1 — Sample — Asterism") : tr("%1 — Asterism");
    setWindowTitle(parts.arg(m_host->title()));
    m_actions->action("goBack")->setEnabled(m_been.canGoBack());
    m_actions->action("goForward")->setEnabled(m_been.canGoForward());
    if (page == QLatin1String("map")) {
        m_session->run([](Store& store) { takeFirstStep(store, lookedAtPlacesNote); });
    }
    if (!m_host->isOnPath() && isVisible()) {
        m_settings.put(Setting::Page, page);
    }
    showUnfinished();
    focusPage();
}

void MainWindow::focusPage()
{
    QWidget* const page = m_host->currentWidget();
    // Whoever walks through the pages with the arrow keys stays where they are.
    if (m_sidebar->list()->hasFocus() || page->isAncestorOf(QApplication::focusWidget())) {
        return;
    }
    if (QWidget* const last = page->focusWidget(); last != nullptr && last->isVisible()) {
        chosenBeside(last)->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget* const target = handsFocus(page) ? page : firstFocusable(page);
    if (target != nullptr) {
        target->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::showUnfinished()
{
    if (m_session == nullptr || m_host->isOnPath()) {
        m_sidebar->setNothingUnfinished();
        return;
    }
    const auto unfinished = unfinishedPaths(m_session->store());
    if (unfinished.empty()) {
        m_sidebar->setNothingUnfinished();
    } else {
        m_sidebar->setUnfinished(unfinished.front());
    }
}

void MainWindow::goOn()
{
    const auto unfinished = unfinishedPaths(m_session->store());
    if (!unfinished.empty()) {
        goTo(placeOf(unfinished.front()));
    }
}

void MainWindow::openPalette()
{
    auto source = std::make_unique<PaletteSource>(*m_session);
    for (const PageKind& page : m_host->pages()) {
        const QAction* action = m_actions->action((QByteArray("page-") + page.name).constData());
        source->add(
            QLatin1String(page.name),
            page.title,
            action == nullptr ? QString() : action->shortcut().toString(QKeySequence::NativeText));
    }
    for (QAction* action : m_actions->all()) {
        if (action->isEnabled() && !action->objectName().startsWith(QLatin1String("page-"))) {
            source->add(action);
        }
    }
    takeStep(triedPaletteNote);
    m_palette->open(std::move(source));
}

void MainWindow::setSidebarWide(bool wide)
{
    m_settings.put(Setting::Sidebar, wide ? 1 : 0);
}

void MainWindow::fold()
{
    m_sidebar->setFolded(width() < scaled(foldBelow) || !m_settings.isOn(Setting::Sidebar));
}

void MainWindow::keepEverything()
{
    // Every field keeps what was typed when it is left.
    if (QWidget* focus = QApplication::focusWidget();
        focus != nullptr && m_host->isAncestorOf(focus)) {
        QFocusEvent leaving(QEvent::FocusOut, Qt::OtherFocusReason);
        QApplication::sendEvent(focus, &leaving);
        if (focus == QApplication::focusWidget()) {
            QFocusEvent coming(QEvent::FocusIn, Qt::OtherFocusReason);
            QApplication::sendEvent(focus, &coming);
        }
    }
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (m_host->currentWidget() != nullptr) {
        focusPage();
    }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fold();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keepEverything();
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // Whatever nearer wanted the key has had it: a panel, a field, a list.
    if (event->key() == Qt::Key_Escape && m_edit->letGo()) {
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!firstCard(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString card = firstCard(event->mimeData());
    if (!card.isEmpty()) {
        event->acceptProposedAction();
        goTo({QStringLiteral("people"), QStringLiteral("import"), card});
    }
}

} // namespace asterism::ui
