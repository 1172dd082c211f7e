// SPDX-License-Identifier: MIT
#include "ui/app/style.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>

#include "ui/app/style_focus.h"
#include "ui/app/style_paint.h"

namespace asterism::ui {

using namespace style;

namespace {

void paintArrow(QPainter* painter, const QStyleOption* option, Way way)
{
    paintChevron(
        painter,
        option->rect,
        way,
        color(has(option, QStyle::State_Enabled) ? Role::Text2 : Role::Hint));
}

void paintBranch(QPainter* painter, const QStyleOption* option)
{
    if (has(option, QStyle::State_Children)) {
        const bool isRight = option->direction == Qt::LeftToRight;
        const Way closed = isRight ? Way::Right : Way::Left;
        paintArrow(painter, option, has(option, QStyle::State_Open) ? Way::Down : closed);
    }
}

void paintLineEdit(QPainter* painter, const QStyleOption* option, const QWidget* widget)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (frame != nullptr && frame->lineWidth > 0) {
        paintField(painter, option, option->rect);
        return;
    }
    const QWidget* owner = widget != nullptr ? widget->parentWidget() : nullptr;
    const bool isPart = qobject_cast<const QComboBox*>(owner) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(owner) != nullptr;
    if (!isPart) {
        painter->fillRect(option->rect, option->palette.base());
    }
}

void paintWholeRow(QPainter* painter, const QStyleOptionViewItem* option)
{
    if (option->features.testFlag(QStyleOptionViewItem::Alternate)) {
        painter->fillRect(option->rect, option->palette.alternateBase());
    }
    if (has(option, QStyle::State_Selected)) {
        painter->fillRect(option->rect, color(Role::PrimaryTint));
    }
}

void paintMenuFrame(QPainter* painter, const QStyleOption* option)
{
    paintBox(painter, option->rect, 0, color(Role::Surface), color(Role::Control), borderWidth());
}

void paintSplitter(QPainter* painter, const QStyleOption* option)
{
    const QRect box = option->rect;
    const QRect line = has(option, QStyle::State_Horizontal)
        ? QRect(box.center().x(), box.top(), 1, box.height())
        : QRect(box.left(), box.center().y(), box.width(), 1);
    painter->fillRect(line, color(Role::Line));
}

void paintComboLabel(QPainter* painter, const QStyleOptionComboBox* option, const QRect& field)
{
    QRect box = field.adjusted(2, 0, -2, 0);
    const auto mode = has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
    if (!option->currentIcon.isNull()) {
        const QRect picture(
            QPoint(box.left(), box.center().y() - option->iconSize.height() / 2 + 1),
            option->iconSize);
        option->currentIcon.paint(
            painter, QStyle::visualRect(option->direction, box, picture), Qt::AlignCenter, mode);
        box = QStyle::visualRect(
            option->direction, box, box.adjusted(option->iconSize.width() + 8, 0, 0, 0));
    }
    if (option->editable) {
        return;
    }
    painter->setPen(option->palette.color(QPalette::ButtonText));
    painter->drawText(
        box,
        Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, box.width()));
}

QStyleOption chevronOption(const QStyleOption& whole, const QRect& box)
{
    QStyleOption part = whole;
    part.rect = box;
    return part;
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion"))
{
    qApp->installEventFilter(new FocusRing(this));
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr
        || qobject_cast<QComboBox*>(widget) != nullptr
        || qobject_cast<QAbstractSpinBox*>(widget) != nullptr
        || qobject_cast<QLineEdit*>(widget) != nullptr
        || qobject_cast<QAbstractSlider*>(widget) != nullptr
        || qobject_cast<QTabBar*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
    }
    if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        if (header->orientation() == Qt::Horizontal) {
            header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        }
    }
}

void Style::drawPrimitive(
    PrimitiveElement element,
    const QStyleOption* option,
    QPainter* painter,
    const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            paintButton(painter, button, widget);
        }
        return;
    case PE_PanelLineEdit:
        return paintLineEdit(painter, option, widget);
    case PE_Frame:
        return paintFrame(painter, option, widget);
    case PE_FrameGroupBox:
        return paintBox(
            painter, option->rect, 8, Qt::transparent, color(Role::Line), borderWidth());
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(painter, option, option->rect);
    case PE_IndicatorRadioButton:
        return paintRadio(painter, option, option->rect);
    case PE_PanelItemViewItem:
        if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            paintRow(painter, row, widget);
        }
        return;
    case PE_PanelItemViewRow:
        if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            paintWholeRow(painter, row);
        }
        return;
    case PE_PanelTipLabel:
        return paintBox(
            painter, option->rect, 0, color(Role::Text), color(Role::Control), borderWidth());
    case PE_PanelMenu:
    case PE_FrameMenu:
        return paintMenuFrame(painter, option);
    case PE_FrameTabBarBase:
        return painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            color(Role::Line));
    case PE_FrameTabWidget:
        return painter->fillRect(
            QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
            color(Role::Line));
    case PE_IndicatorArrowDown:
        return paintArrow(painter, option, Way::Down);
    case PE_IndicatorArrowUp:
        return paintArrow(painter, option, Way::Up);
    case PE_IndicatorArrowLeft:
        return paintArrow(painter, option, Way::Left);
    case PE_IndicatorArrowRight:
        return paintArrow(painter, option, Way::Right);
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            const bool isUp = header->sortIndicator == QStyleOptionHeader::SortUp;
            paintArrow(painter, option, isUp ? Way::Up : Way::Down);
        }
        return;
    case PE_IndicatorBranch:
        return paintBranch(painter, option);
    case PE_FrameFocusRect: // FocusRing and the rows show where the keyboard is.
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_PanelScrollAreaCorner:
    case PE_FrameButtonBevel:
    case PE_PanelMenuBar:
    case PE_PanelToolBar:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element,
    const QStyleOption* option,
    QPainter* painter,
    const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return paintButton(painter, qstyleoption_cast<const QStyleOptionButton*>(option), widget);
    case CE_PushButtonLabel:
        return paintButtonLabel(
            painter, qstyleoption_cast<const QStyleOptionButton*>(option), widget);
    case CE_MenuItem:
        return paintMenuItem(
            painter, qstyleoption_cast<const QStyleOptionMenuItem*>(option), widget);
    case CE_MenuBarItem:
        return paintMenuBarItem(painter, qstyleoption_cast<const QStyleOptionMenuItem*>(option));
    case CE_MenuEmptyArea:
        return painter->fillRect(option->rect, color(Role::Surface));
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, color(Role::Window));
    case CE_ToolBar:
        return;
    case CE_TabBarTabShape:
        return paintTab(painter, qstyleoption_cast<const QStyleOptionTab*>(option));
    case CE_TabBarTabLabel:
        return paintTabLabel(painter, qstyleoption_cast<const QStyleOptionTab*>(option));
    case CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawHeader(header, painter, widget);
        }
        return;
    case CE_HeaderSection:
        return paintHeaderSection(painter, qstyleoption_cast<const QStyleOptionHeader*>(option));
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, color(Role::Surface));
        return painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            color(Role::Control));
    case CE_ItemViewItem:
        return drawItem(option, painter, widget);
    case CE_ToolButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            if (button->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
                return paintToolButtonLabel(painter, button);
            }
        }
        break;
    case CE_ProgressBar:
        return paintProgress(painter, qstyleoption_cast<const QStyleOptionProgressBar*>(option));
    case CE_Splitter:
        return paintSplitter(painter, option);
    case CE_FocusFrame:
        return FocusRing::paint(painter, option, widget);
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            paintComboLabel(painter, combo, field);
        }
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control,
    const QStyleOptionComplex* option,
    QPainter* painter,
    const QWidget* widget) const
{
    const auto part
        = [&](SubControl which) { return subControlRect(control, option, which, widget); };
    if (control == CC_ComboBox) {
        QStyleOption field = *option;
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        field.state.setFlag(
            State_HasFocus, combo != nullptr && combo->editable && has(option, State_HasFocus));
        paintField(painter, &field, option->rect);
        const QStyleOption chevron = chevronOption(*option, part(SC_ComboBoxArrow));
        paintArrow(painter, &chevron, Way::Down);
        return;
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
        if (spin->frame) {
            paintField(painter, option, option->rect);
        }
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            paintSpinButtons(painter, spin, part(SC_SpinBoxDown), part(SC_SpinBoxUp));
        }
        return;
    }
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        if (control == CC_Slider) {
            return paintSlider(painter, slider, part(SC_SliderGroove), part(SC_SliderHandle));
        }
        if (control == CC_ScrollBar) {
            return paintScrollBar(painter, slider, part(SC_ScrollBarSlider));
        }
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
        paintToolButton(painter, button, widget);
        QStyleOptionToolButton label = *button;
        label.rect = part(SC_ToolButton);
        drawControl(CE_ToolButtonLabel, &label, painter, widget);
        if (button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
            const QStyleOption chevron = chevronOption(*option, part(SC_ToolButtonMenu));
            paintArrow(painter, &chevron, Way::Down);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawHeader(
    const QStyleOptionHeader* option, QPainter* painter, const QWidget* widget) const
{
    paintHeaderSection(painter, option);
    QStyleOptionHeader label = *option;
    label.rect = subElementRect(SE_HeaderLabel, option, widget);
    QProxyStyle::drawControl(CE_HeaderLabel, &label, painter, widget);
    if (option->sortIndicator != QStyleOptionHeader::None) {
        QStyleOptionHeader arrow = *option;
        arrow.rect = subElementRect(SE_HeaderArrow, option, widget);
        drawPrimitive(PE_IndicatorHeaderArrow, &arrow, painter, widget);
    }
}

void Style::drawItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* given = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (given == nullptr) {
        return;
    }
    QStyleOptionViewItem row = *given;
    const bool hasKeyboard = has(&row, State_HasFocus) && FocusRing::isByKeyboard();
    row.state.setFlag(State_HasFocus, false);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        row.palette.setColor(
            group, QPalette::HighlightedText, row.palette.color(group, QPalette::Text));
    }
    if (isOn(widget, "navigation") && has(&row, State_Selected)) {
        row.font.setWeight(QFont::DemiBold);
        row.fontMetrics = QFontMetrics(row.font);
    }
    QProxyStyle::drawControl(CE_ItemViewItem, &row, painter, widget);
    if (hasKeyboard) {
        paintInnerRing(painter, QRectF(row.rect).adjusted(2, 1, -2, -1), controlRadius);
    }
}

} // namespace asterism::ui
