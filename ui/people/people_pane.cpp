// SPDX-License-Identifier: MIT
#include "ui/people/people_pane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include "storage/folding.h"
#include "ui/app/icons.h"
#include "ui/app/text_size.h"
#include "ui/people/people_list.h"
#include "ui/people/quick_add.h"
#include "ui/text/access_keys.h"
#include "ui/text/text.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/named.h"
#include "ui/widgets/segmented_choice.h"

#include <algorithm>
#include <functional>

namespace asterism::ui {
namespace {

constexpr int wide = 480;
const QString holdsKey = QStringLiteral("holds");
const QString placeKey = QStringLiteral("place");
const QString tagKey = QStringLiteral("tag:");

/// Down goes on to the list, as one expects of a field above one.
class FindLine : public LineEdit {
public:
    explicit FindLine(std::function<void()> goDown) : m_goDown(std::move(goDown))
    {
        addAction(icon(QStringLiteral("find"), Role::Hint), LeadingPosition);
        setClearButtonEnabled(true);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (event->key() == Qt::Key_Down || isReturn) {
            m_goDown();
            return;
        }
        LineEdit::keyPressEvent(event);
    }

private:
    std::function<void()> m_goDown;
};

} // namespace

PeoplePane::PeoplePane(Day today, QWidget* parent)
    : QWidget(parent),
      m_find(new FindLine([this] {
          m_list->setFocus(Qt::TabFocusReason);
          if (!m_list->currentIndex().isValid() && m_list->shownCount() > 0) {
              m_list->setCurrentIndex(m_list->model()->index(0, 0));
          }
      })),
      m_more(new MenuButton(QStringLiteral("filter"), tr("Show only some"))),
      m_state(new SegmentedChoice({tr("All"), tr("Active"), tr("Resting"), tr("Ended")})),
      m_narrowing(named(new Chips, "peopleNarrowing", tr("Shown are only"))),
      m_add(new QuickAdd),
      m_list(new PeopleList(today)),
      m_top(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_nothing(new EmptyState(
          QStringLiteral("find"),
          tr("Nobody found"),
          tr("Try a first name, a place or a tag."),
          tr("Show Everybody")))
{
    setObjectName("peoplePane");
    named(m_find, "peopleFind", tr("Find people"));
    m_find->setPlaceholderText(tr("Find…"));
    named(m_state, "peopleState", tr("Whom to show"));
    m_more->setObjectName("peopleFilter");
    m_nothing->setObjectName("nobodyFound");
    m_narrowing->hide();
    m_add->hide();
    m_nothing->hide();
    layOut();
    connect(m_find, &QLineEdit::textChanged, this, &PeoplePane::takeWords);
    connect(m_state, &SegmentedChoice::chosenChanged, this, &PeoplePane::takeState);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &PeoplePane::fillMenu);
    connect(m_narrowing, &Chips::removeWanted, this, [this](const QVariant& key) {
        drop(key.toString());
    });
    connect(m_nothing, &EmptyState::actionChosen, this, [this] {
        while (clearFind()) { }
        m_find->setFocus(Qt::OtherFocusReason);
    });
    connect(m_add, &QuickAdd::leaveWanted, this, &PeoplePane::endAdding);
}

void PeoplePane::setPeople(std::vector<PersonRow> people, const std::vector<TagCount>& tags)
{
    m_tags = tags;
    m_list->setPeople(std::move(people));
    apply();
}

void PeoplePane::find()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void PeoplePane::beginAdding()
{
    m_add->show();
    m_add->begin();
}

void PeoplePane::endAdding()
{
    const bool hadFocus = m_add->isAncestorOf(window()->focusWidget());
    m_add->hide();
    if (hadFocus) {
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

bool PeoplePane::clearFind()
{
    if (!m_find->text().isEmpty()) {
        m_find->clear();
        return true;
    }
    const bool wasNarrow = !m_filter.isOpen();
    m_filter = {};
    m_state->choose(0);
    apply();
    return wasNarrow;
}

void PeoplePane::layOut()
{
    auto* find = new QHBoxLayout;
    find->setSpacing(6);
    find->addWidget(m_find, 1);
    find->addWidget(m_more);
    m_top->setSpacing(8);
    m_top->addLayout(find, 1);
    m_top->addWidget(m_state);
    auto* top = new QVBoxLayout;
    top->setSpacing(8);
    top->addLayout(m_top);
    top->addWidget(m_narrowing);
    top->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 4, 8, 16);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
}

/// With room to spare, finding and filtering share a line.
void PeoplePane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() > scaled(wide);
    m_top->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    layout()->setContentsMargins(24, 4, isWide ? 24 : 8, 16);
}

void PeoplePane::takeWords(const QString& typed)
{
    m_filter.words = foldFully(utf8(typed.simplified()));
    apply();
}

void PeoplePane::takeState(int at)
{
    m_filter.state = static_cast<PeopleFilter::State>(at);
    apply();
}

void PeoplePane::fillMenu()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    const auto offer
        = [this, menu](const QString& words, bool isOn, const QString& key, auto turnOn) {
              QAction* action = menu->addAction(words);
              action->setCheckable(true);
              action->setChecked(isOn);
              connect(action, &QAction::triggered, this, [this, key, turnOn](bool on) {
                  if (on) {
                      turnOn();
                      apply();
                  } else {
                      drop(key);
                  }
              });
          };
    offer(tr("Holds a &Need"), m_filter.holdsNeed, holdsKey, [this] { m_filter.holdsNeed = true; });
    offer(
        tr("&Not Yet Placed"), m_filter.notPlaced, placeKey, [this] { m_filter.notPlaced = true; });
    if (!m_tags.empty()) {
        menu->addSection(tr("Tags"));
    }
    for (const auto& tag : m_tags) {
        const bool isOn = std::ranges::find(m_filter.tags, tag.name) != m_filter.tags.end();
        const QString words = asLabel(qt(tag.name));
        offer(
            //: A tag and how many people have it.
            tr("%1 (%2)").arg(words, QString::number(tag.people)),
            isOn,
            tagKey + qt(tag.name),
            [this, name = tag.name] { m_filter.tags.push_back(name); });
    }
}

void PeoplePane::apply()
{
    tellNarrowing();
    m_list->setFilter(m_filter);
    const bool isEmpty = m_list->shownCount() == 0 && !m_filter.isOpen();
    m_list->setHidden(isEmpty);
    m_nothing->setVisible(isEmpty);
    emit stateChanged();
}

void PeoplePane::tellNarrowing()
{
    m_narrowing->clear();
    if (m_filter.holdsNeed) {
        m_narrowing->addRemovable(tr("Holds a need"), holdsKey);
    }
    if (m_filter.notPlaced) {
        m_narrowing->addRemovable(tr("Not yet placed"), placeKey);
    }
    for (const auto& tag : m_filter.tags) {
        m_narrowing->addRemovable(qt(tag), tagKey + qt(tag));
    }
    m_narrowing->setVisible(m_filter.hasMore());
}

void PeoplePane::drop(const QString& what)
{
    if (what == holdsKey) {
        m_filter.holdsNeed = false;
    } else if (what == placeKey) {
        m_filter.notPlaced = false;
    } else {
        std::erase(m_filter.tags, utf8(what.mid(tagKey.size())));
    }
    m_list->setFocus(Qt::OtherFocusReason);
    apply();
}

} // namespace asterism::ui
