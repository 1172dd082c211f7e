// SPDX-License-Identifier: MIT
#include "ui/paths/reflect/values_page.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/paths/reflect/value_cards.h"
#include "ui/paths/reflect/values_choice.h"
#include "ui/paths/reflect/values_ranking.h"
#include "ui/paths/reflect/values_sort.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/segmented_choice.h"

#include <algorithm>

namespace asterism::ui {
namespace {

enum Part { Sort, Choose, Rank };

/// As high as the part that is shown.
class PartStack : public QStackedWidget {
public:
    QSize sizeHint() const override
    {
        return currentWidget() != nullptr ? currentWidget()->sizeHint() : QSize();
    }
    QSize minimumSizeHint() const override
    {
        return currentWidget() != nullptr ? currentWidget()->minimumSizeHint() : QSize();
    }
};

} // namespace

ValuesPage::ValuesPage(ReflectPath& path)
    : ReflectPathPage(
        path,
        tr("Values"),
        tr("What should not get lost on the way?"),
        tr("Lay the cards on three piles without thinking long, then keep five and put them in "
           "order. You can stop sorting whenever it is enough."),
        5,
        760),
      m_parts(new SegmentedChoice({tr("1  Sort"), tr("2  Choose five"), tr("3  Put in order")})),
      m_stack(new PartStack),
      m_sort(new ValuesSort(path)),
      m_choice(new ValuesChoice(path)),
      m_ranking(new ValuesRanking(path))
{
    body()->addSpacing(4);
    body()->addWidget(named(m_parts, "valuesPart", tr("Part of the values sort")));
    m_stack->addWidget(m_sort);
    m_stack->addWidget(m_choice);
    m_stack->addWidget(m_ranking);
    body()->addWidget(m_stack);
    auto* credit = new TextLabel(valueCardsCredit(), TextRole::Caption, Role::Text2);
    credit->setObjectName("valuesCredit");
    body()->addSpacing(8);
    body()->addWidget(credit);
    connect(m_parts, &SegmentedChoice::chosenChanged, this, [this](int part) {
        open(part);
        touch();
    });
    connect(m_sort, &ValuesSort::edited, this, &ValuesPage::edited);
    connect(m_sort, &ValuesSort::enough, this, [this] {
        open(Choose);
        m_parts->choose(Choose);
        touch();
        const auto fields = fieldsInReadingOrder(m_choice);
        if (!fields.isEmpty()) {
            fields.first()->setFocus();
        }
    });
    connect(m_choice, &ValuesChoice::edited, this, &ValuesPage::edited);
    connect(m_ranking, &ValuesRanking::edited, this, &ValuesPage::edited);
    connect(m_ranking, &ValuesRanking::rebuilt, this, &ValuesPage::rebuilt);
}

void ValuesPage::refresh()
{
    refreshPart();
    emit rebuilt();
}

QString ValuesPage::part() const
{
    return QString::number(m_stack->currentIndex());
}

void ValuesPage::openPart(const QString& part)
{
    open(std::clamp(part.toInt(), 0, 2));
}

QWidget* ValuesPage::firstField()
{
    const auto fields = fieldsInReadingOrder(m_stack->currentWidget());
    return fields.isEmpty() ? nullptr : fields.first();
}

bool ValuesPage::takeEnter(QWidget* field)
{
    return m_stack->currentIndex() == Sort && m_sort->takeEnter(field);
}

void ValuesPage::open(int part)
{
    m_parts->choose(part);
    m_stack->setCurrentIndex(part);
    m_stack->updateGeometry();
    refresh();
}

void ValuesPage::refreshPart()
{
    switch (m_stack->currentIndex()) {
    case Sort:
        m_sort->refresh();
        break;
    case Choose:
        m_choice->refresh();
        break;
    default:
        m_ranking->refresh();
        break;
    }
}

} // namespace asterism::ui
