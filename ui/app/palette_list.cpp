// SPDX-License-Identifier: MIT
#include "ui/app/palette_list.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/app/text_size.h"
#include "ui/app/theme.h"

#include <algorithm>
#include <optional>

namespace asterism::ui {
namespace {

constexpr int side = 12;
constexpr int gap = 12;

class PaletteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isHeading = index.data(PaletteModel::IsHeading).toBool();
        return {
            0, std::max(isHeading ? 28 : 36, option.fontMetrics.height() + (isHeading ? 8 : 14))};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override
    {
        painter->save();
        if (index.data(PaletteModel::IsHeading).toBool()) {
            paintHeading(*painter, option, index);
        } else {
            paintResult(*painter, option, index);
        }
        painter->restore();
    }

private:
    static void paintHeading(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        painter.setFont(ui::font(TextRole::Caption));
        painter.setPen(color(Role::Hint));
        painter.drawText(
            option.rect.adjusted(side, 6, -side, 0),
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft))
                | Qt::AlignVCenter,
            index.data().toString());
    }

    static void paintResult(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        if (isCurrent) {
            paintChosen(painter, option);
        }
        QRect room = option.rect.adjusted(side, 0, -side, 0);
        const auto put = [&](const QString& text, Role ink, Qt::Alignment end, const QFont& font) {
            const QFontMetrics metrics(font);
            const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
            painter.setFont(font);
            painter.setPen(color(ink));
            painter.drawText(
                QStyle::visualRect(option.direction, option.rect, room),
                static_cast<int>(QStyle::visualAlignment(option.direction, end)) | Qt::AlignVCenter,
                shown);
            return metrics.horizontalAdvance(shown);
        };
        if (const QString keys = index.data(PaletteModel::Keys).toString(); !keys.isEmpty()) {
            room.setRight(
                room.right() - put(keys, Role::Text2, Qt::AlignRight, ui::font(TextRole::Caption))
                - gap);
        }
        const int used = put(
            index.data().toString(),
            Role::Text,
            Qt::AlignLeft,
            ui::font(isCurrent ? TextRole::Strong : TextRole::Body));
        room.setLeft(std::min(room.left() + used + gap, room.right()));
        put(index.data(PaletteModel::Detail).toString(),
            Role::Text2,
            Qt::AlignLeft,
            ui::font(TextRole::Body));
    }

    static void paintChosen(QPainter& painter, const QStyleOptionViewItem& option)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Role::PrimaryTint));
        const QRect box = option.rect.adjusted(4, 1, -4, -1);
        painter.drawRoundedRect(box, 6, 6);
        painter.setBrush(color(Role::Primary));
        const QRect bar(box.left(), box.top() + 6, 3, box.height() - 12);
        painter.drawRoundedRect(QStyle::visualRect(option.direction, option.rect, bar), 1.5, 1.5);
    }
};

} // namespace

void PaletteModel::setResults(const QList<PaletteRow>& results)
{
    beginResetModel();
    m_lines.clear();
    std::optional<PaletteGroup> group;
    for (const PaletteRow& row : results) {
        if (group != row.group) {
            group = row.group;
            m_lines.append({words(row.group), {}});
        }
        m_lines.append({QString(), row});
    }
    endResetModel();
}

const PaletteRow* PaletteModel::result(int row) const
{
    const bool isResult = row >= 0 && row < m_lines.size() && m_lines.at(row).heading.isEmpty();
    return isResult ? &m_lines.at(row).row : nullptr;
}

int PaletteModel::nextResult(int from, int step) const
{
    for (int row = from + step; row >= 0 && row < m_lines.size(); row += step) {
        if (result(row) != nullptr) {
            return row;
        }
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString PaletteModel::spoken(const Line& line) const
{
    QStringList parts{line.row.title, words(line.row.group)};
    for (const QString& part : {line.row.detail, line.row.keys}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(QStringLiteral(", "));
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const Line& line = m_lines.at(index.row());
    const bool isHeading = !line.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return isHeading ? line.heading : line.row.title;
    case Qt::AccessibleTextRole:
        return isHeading ? line.heading : spoken(line);
    case Detail:
        return line.row.detail;
    case Keys:
        return line.row.keys;
    case IsHeading:
        return isHeading;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    return result(index.row()) != nullptr ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                          : Qt::NoItemFlags;
}

PaletteList::PaletteList(QWidget* parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PaletteDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    // The field above keeps the focus; arrows reach the list through it.
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
}

int PaletteList::fullHeight() const
{
    int height = 8;
    for (int row = 0; model() != nullptr && row < model()->rowCount(); ++row) {
        height += sizeHintForRow(row);
    }
    return height;
}

} // namespace asterism::ui
