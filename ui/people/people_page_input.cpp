// SPDX-License-Identifier: MIT
// What keys, drops and the width of the window do on the page of people.
#include <QApplication>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QStackedWidget>

#include "ui/app/text_size.h"
#include "ui/people/people_list.h"
#include "ui/people/people_page.h"
#include "ui/people/people_pane.h"
#include "ui/people/person_detail.h"
#include "ui/people/quick_add.h"
#include "ui/widgets/page_header.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int leastWide = 704; // what a window of 760 leaves beside the folded sidebar
constexpr int leastWideText = 600;

/// The one file that is being dropped; what it is shows in its contents, not in its name.
QString droppedFile(const QMimeData* dropped)
{
    const QList<QUrl> files = dropped->urls();
    return files.size() == 1 ? files.front().toLocalFile() : QString();
}

} // namespace

void PeoplePage::keyPressEvent(QKeyEvent* event)
{
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && stepBack()) {
        return;
    }
    if (isControl && event->key() == Qt::Key_F) {
        find();
        return;
    }
    if (isControl && event->key() == Qt::Key_N) {
        addPerson();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PeoplePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void PeoplePage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    importCards(droppedFile(event->mimeData()));
}

void PeoplePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PeoplePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_wasShown) {
        m_wasShown = true;
        fit();
        if (!isNarrow() && !list()->currentIndex().isValid() && list()->shownCount() > 0) {
            list()->setCurrentIndex(list()->model()->index(0, 0));
        }
        if (!isAncestorOf(QApplication::focusWidget())) {
            setFocus(Qt::OtherFocusReason);
        }
    }
}

void PeoplePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void PeoplePage::goBack()
{
    m_detail->keep();
    showSide(false);
    list()->setFocus(Qt::OtherFocusReason);
}

bool PeoplePage::isNarrow() const
{
    return width() < std::max(leastWide, scaled(leastWideText));
}

void PeoplePage::fit()
{
    const bool isOne = isNarrow();
    m_detail->setBackShown(isOne);
    m_pane->setVisible(!isOne || !m_isSideShown);
    m_side->setVisible(!isOne || m_isSideShown);
    m_header->setVisible(!isOne || !m_isSideShown);
}

void PeoplePage::showSide(bool isSide)
{
    m_isSideShown = isSide;
    fit();
}

/// Escape: first the row for new people, then the person (in one pane), then what was typed to
/// find somebody, then the choice in the list.
bool PeoplePage::stepBack()
{
    if (m_layers->currentIndex() != 0) {
        return false;
    }
    if (!m_pane->quickAdd()->isHidden()) {
        m_pane->endAdding();
        readPeople();
        return true;
    }
    if (isNarrow() && m_isSideShown) {
        goBack();
        return true;
    }
    if (m_pane->clearFind()) {
        return true;
    }
    const bool hadChoice = list()->selectionModel()->hasSelection();
    list()->clearSelection();
    return hadChoice;
}

} // namespace asterism::ui
