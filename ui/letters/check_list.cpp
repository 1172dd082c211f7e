// SPDX-License-Identifier: MIT
#include "ui/letters/check_list.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include "ui/app/icons.h"
#include "ui/app/theme.h"
#include "ui/letters/letter_words.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int picture = 16;
constexpr int gap = 8;
constexpr int air = 5;

/// Words that wrap beside a picture; nothing here is ever selected.
class CheckRow : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override
    {
        painter->save();
        const QFontMetrics metrics(option.font);
        const QRect box = option.rect.adjusted(air, air, -air, -air);
        const QIcon sign = index.data(Qt::DecorationRole).value<QIcon>();
        const int top = box.top() + std::max(0, (metrics.height() - picture) / 2);
        const QRect words = box.adjusted(picture + gap, 0, 0, 0);
        sign.paint(
            painter,
            QStyle::visualRect(option.direction, option.rect, {box.left(), top, picture, picture}));
        painter->setPen(color(Role::Text));
        painter->drawText(
            QStyle::visualRect(option.direction, option.rect, words),
            flags,
            index.data().toString());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(color(Role::Focus), 2));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* list = qobject_cast<const QListWidget*>(option.widget);
        const int width = list == nullptr ? 200 : list->viewport()->width();
        const QRect words = QFontMetrics(option.font)
                                .boundingRect(
                                    {0, 0, std::max(40, width - 2 * air - picture - gap), 1000},
                                    flags,
                                    index.data().toString());
        return {width, std::max(words.height(), picture) + 2 * air};
    }

private:
    static constexpr int flags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;
};

/// That nothing was found is no proof, and is not praised as one.
bool isNeutral(const LetterCheck& check)
{
    return check.ok ? check.check == LetterCheckKind::Privacy : check.weight == CheckWeight::Note;
}

QString signOf(const LetterCheck& check)
{
    return isNeutral(check) ? QStringLiteral("information")
        : check.ok          ? QStringLiteral("check")
                            : QStringLiteral("star-hollow");
}

Role inkOf(const LetterCheck& check)
{
    return isNeutral(check) ? Role::Text2 : check.ok ? Role::Ok : Role::Care;
}

} // namespace

CheckList::CheckList(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new CheckRow(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setTabKeyNavigation(false);
}

void CheckList::show(const std::vector<LetterCheck>& checks)
{
    while (count() > static_cast<int>(checks.size())) {
        delete takeItem(count() - 1);
    }
    for (int at = 0; at < static_cast<int>(checks.size()); ++at) {
        const auto& check = checks[static_cast<std::size_t>(at)];
        if (at == count()) {
            addItem(new QListWidgetItem);
        }
        QListWidgetItem* const row = item(at);
        const QString said = words(check);
        const QString spoken = isNeutral(check)
            ? said
            : (check.ok ? tr("Fine: %1") : tr("To look at: %1")).replace(QLatin1String("%1"), said);
        if (row->text() == said && row->data(Qt::AccessibleTextRole) == spoken) {
            continue;
        }
        row->setText(said);
        row->setIcon(icon(signOf(check), inkOf(check)));
        row->setData(Qt::AccessibleTextRole, spoken);
        row->setData(Qt::UserRole, check.ok);
    }
    fit();
}

void CheckList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    fit();
}

void CheckList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void CheckList::fit()
{
    doItemsLayout();
    updateGeometry();
}

int CheckList::heightOfRows() const
{
    int height = 2 * frameWidth();
    for (int at = 0; at < count(); ++at) {
        height += sizeHintForRow(at);
    }
    return height;
}

QSize CheckList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 28, heightOfRows()};
}

QSize CheckList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 18, heightOfRows()};
}

} // namespace asterism::ui
