// SPDX-License-Identifier: MIT
// What the frame of a path is made of.
#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include "ui/app/icons.h"
#include "ui/app/text_size.h"
#include "ui/paths/path_sheet.h"
#include "ui/paths/path_view.h"
#include "ui/paths/step_rail.h"
#include "ui/print/paper.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"

namespace asterism::ui {
namespace {

constexpr int narrow = 680;

/// A decorative line between the frame and the page.
class Rule : public QWidget {
public:
    Rule() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), color(Role::Line)); }
};

} // namespace

void PathView::build()
{
    m_reason = new Banner(Banner::Kind::Care);
    m_reason->setObjectName("reasonToStay");
    m_reason->hide();
    m_rail = named(new StepRail, "stepRail", tr("Steps of the path"));
    m_stack = new QStackedWidget;
    connect(m_rail, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_isMoving) {
            goToPage(row);
        }
    });
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_stack, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(new Rule);
    column->addLayout(middle, 1);
    column->addWidget(m_reason);
    column->addWidget(new Rule);
    column->addWidget(buildFooter());
}

QWidget* PathView::buildHeader()
{
    m_header = new QWidget;
    m_leave = named(new QPushButton(tr("Leave (kept)")), "leavePath", tr("Leave (kept)"));
    m_leave->setIcon(ui::icon(QStringLiteral("back")));
    m_leave->setFlat(true);
    m_leave->setToolTip(tr("Esc"));
    connect(m_leave, &QPushButton::clicked, this, &PathView::leave);
    m_title = new TextLabel(m_path->title(), TextRole::H2);
    m_title->setObjectName("pathTitle");
    m_minutes = new TextLabel({}, TextRole::Body, Role::Text2);
    m_minutes->setObjectName("minutesLeft");
    m_minutes->setWordWrap(false);
    auto* row = new QHBoxLayout(m_header);
    row->setContentsMargins(8, 8, 24, 8);
    row->setSpacing(16);
    row->addWidget(m_leave);
    row->addWidget(m_title, 1);
    row->addWidget(m_minutes);
    m_print = buildPrintMenu();
    row->addWidget(m_print);
    return m_header;
}

MenuButton* PathView::buildPrintMenu()
{
    auto* button = new MenuButton(QStringLiteral("print"), tr("Print or save these answers"));
    button->setObjectName("pathPrint");
    button->menu()->addAction(tr("Print…"), this, [this] { previewSheet(this, sheet()); });
    button->menu()->addAction(tr("Save as PDF…"), this, [this] {
        saveSheetPdf(this, sheet(), [this](bool isWritten, const QString& path) {
            if (isWritten) {
                emit m_session.done(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
            } else {
                emit m_session.refused(
                    tr("That file could not be written. Your answers are kept here."));
            }
        });
    });
    return button;
}

Sheet PathView::sheet()
{
    m_isMoving = true;
    for (PathPage* page : m_pages) {
        if (page != m_stack->currentWidget()) {
            page->refresh();
        }
    }
    m_isMoving = false;
    return pathSheet(m_path->title(), m_pages, m_session.today());
}

QWidget* PathView::buildFooter()
{
    auto* footer = new QWidget;
    m_kept = new TextLabel({}, TextRole::Caption, Role::Text2);
    m_kept->setObjectName("keptWhen");
    m_back = named(new QPushButton(tr("&Back")), "pathBack", tr("Back"));
    m_skip = named(new QPushButton(tr("Skip")), "pathSkip", tr("Skip this page"));
    m_next = new QPushButton;
    m_next->setObjectName("pathNext");
    m_next->setProperty("primary", true);
    connect(m_back, &QPushButton::clicked, this, &PathView::back);
    connect(m_skip, &QPushButton::clicked, this, &PathView::skip);
    connect(m_next, &QPushButton::clicked, this, &PathView::next);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(8);
    row->addWidget(m_kept, 1);
    row->addWidget(m_back);
    row->addWidget(m_skip);
    row->addWidget(m_next);
    return footer;
}

void PathView::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, void (PathView::*does)()) {
        auto* shortcut
            = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), &PathView::next);
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), &PathView::next);
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), &PathView::next);
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), &PathView::back);
}

void PathView::addPages()
{
    m_pages = m_path->makePages();
    QStringList names;
    for (PathPage* page : m_pages) {
        m_stack->addWidget(page);
        names << page->name();
        connect(page, &PathPage::edited, this, [this, page] {
            if (!m_isMoving) {
                touch();
                m_reason->setVisible(m_reason->isVisible() && !page->reasonToStay().isEmpty());
            }
        });
        connect(page, &PathPage::rebuilt, this, &PathView::putTabsInOrder);
    }
    m_isMoving = true;
    m_rail->setSteps(names);
    m_isMoving = false;
}

void PathView::putTabsInOrder()
{
    // Only what is shown counts; the other pages are put in order when they are opened.
    QList<QWidget*> order;
    order << m_leave << m_print;
    if (m_old != nullptr) {
        order << fieldsInReadingOrder(m_old);
    }
    order << m_rail;
    if (m_stack->currentWidget() != nullptr) {
        order << fieldsInReadingOrder(m_stack->currentWidget());
    }
    order << m_back << m_skip << m_next;
    for (qsizetype at = 1; at < order.size(); ++at) {
        setTabOrder(order.at(at - 1), order.at(at));
    }
}

void PathView::fold()
{
    const bool compact = width() < scaled(narrow);
    m_rail->setCompact(compact);
    m_minutes->setVisible(width() >= scaled(420));
    m_kept->setVisible(width() >= scaled(460));
}

} // namespace asterism::ui
