// SPDX-License-Identifier: MIT
// How big things are and where their parts lie.
#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListView>
#include <QStyleOption>

#include "ui/app/style.h"
#include "ui/app/style_paint.h"
#include "ui/app/text_size.h"

#include <algorithm>

namespace asterism::ui {

using namespace style;

namespace {

constexpr int control = 32;
constexpr int chevronWidth = 28;
constexpr int spinButtonWidth = 28;

int controlHeight(const QStyleOption* option)
{
    const int words = option != nullptr ? option->fontMetrics.height() : 0;
    return std::max(control, words + 12);
}

int rowHeight(const QWidget* view)
{
    if (view == nullptr || view->inherits("QTableView") || view->inherits("QTreeView")) {
        return 30;
    }
    if (view->inherits("QComboBoxListView")) {
        return 32;
    }
    return isOn(view, "navigation") ? 36 : 40;
}

QSize buttonSize(const QStyleOption* option, const QSize& contents)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool hasWords = button != nullptr && !button->text.isEmpty();
    const int gap = hasWords && !button->icon.isNull() ? 4 : 0;
    const int width = contents.width() + gap + (hasWords ? 28 : 16);
    return {
        std::max(width, hasWords ? 72 : control),
        std::max(controlHeight(option), contents.height() + 12)};
}

QSize tabSize(const QStyleOption* option, const QSize& contents)
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (tab == nullptr) {
        return contents;
    }
    // Wide enough for bold, so that nothing moves when a tab is chosen.
    const int words = tab->fontMetrics.horizontalAdvance(tab->text);
    const int picture = tab->icon.isNull() ? 0 : tab->iconSize.width() + 6;
    return {words + words / 10 + picture + 28, std::max(36, tab->fontMetrics.height() + 16)};
}

QRect comboPart(const QStyleOption* option, QStyle::SubControl part)
{
    const QRect box = option->rect;
    QRect place = box;
    if (part == QStyle::SC_ComboBoxArrow) {
        place.setLeft(box.right() - chevronWidth + 1);
    } else if (part == QStyle::SC_ComboBoxEditField) {
        place = box.adjusted(8, 2, -chevronWidth, -2);
    }
    return QStyle::visualRect(option->direction, box, place);
}

QRect spinPart(const QStyleOptionSpinBox* option, QStyle::SubControl part)
{
    const QRect box = option->rect;
    const bool hasButtons = option->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = hasButtons ? spinButtonWidth : 0;
    QRect place = box;
    if (part == QStyle::SC_SpinBoxUp) {
        place = QRect(box.right() - width, box.top(), width, box.height());
    } else if (part == QStyle::SC_SpinBoxDown) {
        place = QRect(box.right() - 2 * width, box.top(), width, box.height());
    } else if (part == QStyle::SC_SpinBoxEditField) {
        place = box.adjusted(8, 2, -2 * width - 4, -2);
    }
    return QStyle::visualRect(option->direction, box, place);
}

QRect scrollPart(const QStyleOptionSlider* option, QStyle::SubControl part)
{
    const QRect box = option->rect;
    const QRect handle = scrollHandle(option);
    const bool isFlat = option->orientation == Qt::Horizontal;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return QStyle::visualRect(option->direction, box, handle);
    case QStyle::SC_ScrollBarGroove:
        return box;
    case QStyle::SC_ScrollBarSubPage:
        return QStyle::visualRect(
            option->direction,
            box,
            isFlat ? QRect(box.left(), box.top(), handle.left() - box.left(), box.height())
                   : QRect(box.left(), box.top(), box.width(), handle.top() - box.top()));
    case QStyle::SC_ScrollBarAddPage:
        return QStyle::visualRect(
            option->direction,
            box,
            isFlat ? QRect(QPoint(handle.right() + 1, box.top()), box.bottomRight())
                   : QRect(QPoint(box.left(), handle.bottom() + 1), box.bottomRight()));
    default:
        return {};
    }
}

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return 3;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return scaled(16);
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
        return scaled(18);
    case PM_FocusFrameHMargin:
        return qobject_cast<const QAbstractItemView*>(widget) != nullptr ? 7 : 4;
    case PM_FocusFrameVMargin:
        return qobject_cast<const QAbstractItemView*>(widget) != nullptr ? 2 : 4;
    case PM_MenuPanelWidth:
        return borderWidth();
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return 4;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return control;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return 24;
    case PM_SplitterWidth:
        return 9;
    case PM_HeaderDefaultSectionSizeVertical:
        return std::max(scaled(30), widget != nullptr ? widget->fontMetrics().height() + 8 : 0);
    case PM_HeaderMargin:
        return 4;
    case PM_HeaderMarkSize:
        return 12;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_MenuButtonIndicator:
        return 18;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint,
    const QStyleOption* option,
    const QWidget* widget,
    QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_Slider_StopMouseOverSlider:
    case SH_Menu_Scrollable:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    case SH_FocusFrame_Mask: // the ring may cross the corners of a pill
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_ScrollBar_Transient:
    case SH_TitleBar_NoBorder:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeading | Qt::AlignVCenter;
    case SH_FormLayoutFormAlignment:
        return Qt::AlignLeading | Qt::AlignTop;
    case SH_FormLayoutFieldGrowthPolicy:
        return QFormLayout::ExpandingFieldsGrow;
    case SH_TabBar_Alignment:
        return Qt::AlignLeading;
    case SH_GroupBox_TextLabelVerticalAlignment:
        return Qt::AlignVCenter;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const int tall = controlHeight(option);
    switch (type) {
    case CT_PushButton:
        return buttonSize(option, size);
    case CT_ToolButton:
        return {std::max(size.width() + 14, tall), std::max(size.height() + 12, tall)};
    case CT_ComboBox:
        return {size.width() + 14 + chevronWidth, std::max(size.height() + 8, tall)};
    case CT_LineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option)) {
            return frame->lineWidth == 0
                ? size
                : QSize(size.width() + 20, std::max(size.height() + 8, tall));
        }
        return size;
    case CT_SpinBox:
        return {size.width() + 16 + 2 * spinButtonWidth, std::max(size.height(), tall)};
    case CT_MenuItem:
        return menuItemSize(qstyleoption_cast<const QStyleOptionMenuItem*>(option), size);
    case CT_MenuBarItem:
        return {size.width() + 20, std::max(control, size.height() + 12)};
    case CT_TabBarTab:
        return tabSize(option, size);
    default:
        break;
    }
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_CheckBox:
    case CT_RadioButton:
        return base.expandedTo({0, std::max(28, tall - 4)});
    case CT_ItemViewItem:
        return base.expandedTo(
            {0, std::max(rowHeight(widget), tall - control + rowHeight(widget))});
    case CT_HeaderSection:
        return QSize(base.width() + 8, base.height()).expandedTo({0, tall});
    case CT_ProgressBar:
        return base.expandedTo({0, option->fontMetrics.height() + 4});
    case CT_Slider:
        return base.expandedTo({28, 28});
    default:
        return base;
    }
}

QRect Style::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const bool hasFrame = frame != nullptr && frame->lineWidth > 0;
        return hasFrame ? option->rect.adjusted(8, 2, -8, -2) : option->rect;
    }
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element == SE_HeaderArrow && header != nullptr) {
        const QRect end(header->rect.right() - 20, header->rect.top(), 14, header->rect.height());
        return visualRect(header->direction, header->rect, end);
    }
    if (element == SE_HeaderLabel && header != nullptr) {
        const int arrow = header->sortIndicator == QStyleOptionHeader::None ? 0 : 18;
        return visualRect(
            header->direction, header->rect, header->rect.adjusted(8, 0, -8 - arrow, 0));
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(
    ComplexControl complex,
    const QStyleOptionComplex* option,
    SubControl part,
    const QWidget* widget) const
{
    if (complex == CC_ComboBox && part != SC_ComboBoxListBoxPopup) {
        return comboPart(option, part);
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
        return spinPart(spin, part);
    }
    if (complex == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            return scrollPart(bar, part);
        }
    }
    return QProxyStyle::subControlRect(complex, option, part, widget);
}

} // namespace asterism::ui
