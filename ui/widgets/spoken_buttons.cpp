// SPDX-License-Identifier: MIT
#include "ui/widgets/spoken_buttons.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

#include "ui/text/access_keys.h"

namespace asterism::ui {
namespace {

/// What it is, is asked each time: a button becomes one of two states, or one with a menu, after it
/// was first spoken of.
class SpokenButton : public QAccessibleWidget {
public:
    explicit SpokenButton(QAbstractButton* button) : QAccessibleWidget(button, QAccessible::Button)
    {
        addControllingSignal(QStringLiteral("clicked(bool)"));
        addControllingSignal(QStringLiteral("toggled(bool)"));
    }

    QAccessible::Role role() const override
    {
        if (menuOwner() != nullptr) {
            return QAccessible::ButtonMenu;
        }
        const bool isOneOfSeveral
            = button()->autoExclusive() || qobject_cast<QRadioButton*>(button()) != nullptr;
        return !button()->isCheckable() ? QAccessible::Button
            : isOneOfSeveral            ? QAccessible::RadioButton
                                        : QAccessible::CheckBox;
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && said.isEmpty() ? asRead(button()->text()) : said;
    }

    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        const auto* push = qobject_cast<QPushButton*>(button());
        const auto* box = qobject_cast<QCheckBox*>(button());
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.checkStateMixed = box != nullptr && box->checkState() == Qt::PartiallyChecked;
        state.pressed = button()->isDown();
        state.defaultButton = push != nullptr && push->isDefault();
        state.hasPopup = menuOwner() != nullptr;
        return state;
    }

    QStringList actionNames() const override
    {
        return button()->isEnabled() ? QStringList{usualAction()} + QAccessibleWidget::actionNames()
                                     : QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override
    {
        if (name == showMenuAction() && menuOwner() != nullptr) {
            menuOwner()->showMenu();
        } else if (name == toggleAction() || name == pressAction()) {
            button()->click();
        } else {
            QAccessibleWidget::doAction(name);
        }
    }

    QStringList keyBindingsForAction(const QString& name) const override
    {
        const auto keys = button()->shortcut();
        return name == usualAction() && !keys.isEmpty()
            ? QStringList{keys.toString()}
            : QAccessibleWidget::keyBindingsForAction(name);
    }

private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(object()); }

    QPushButton* menuOwner() const
    {
        auto* push = qobject_cast<QPushButton*>(button());
        return push != nullptr && push->menu() != nullptr ? push : nullptr;
    }

    QString usualAction() const
    {
        return menuOwner() != nullptr ? showMenuAction()
            : button()->isCheckable() ? toggleAction()
                                      : pressAction();
    }
};

/// Tool buttons keep Qt's: none of ours has two states.
QAccessibleInterface* interfaceFor(const QString&, QObject* object)
{
    auto* button = qobject_cast<QAbstractButton*>(object);
    const bool isOurs = button != nullptr && qobject_cast<QToolButton*>(object) == nullptr;
    return isOurs ? new SpokenButton(button) : nullptr;
}

} // namespace

void letScreenReadersPress()
{
    QAccessible::installFactory(interfaceFor);
}

} // namespace asterism::ui
