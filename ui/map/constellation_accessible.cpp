// SPDX-License-Identifier: MIT
#include "ui/map/constellation_accessible.h"

#include <QAccessibleWidget>
#include <QPointer>

#include "ui/map/constellation.h"

#include <algorithm>

namespace asterism::ui {

namespace {

/// You, a star or an open place as a screen reader meets it.
class SkyChild : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    SkyChild(Constellation* map, std::string id) : m_map(map), m_id(std::move(id)) { }

    bool isValid() const override { return m_map && !m_map->rectOf(m_id).isEmpty(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_map->windowHandle(); }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_map);
    }
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_map->sentenceOf(m_id) : QString();
    }

    QRect rect() const override
    {
        const QRect here = m_map->rectOf(m_id);
        return {m_map->mapToGlobal(here.topLeft()), here.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = m_id != youId;
        state.readOnly = true;
        state.focused = m_map->hasFocus() && m_map->current() == m_id;
        state.selected = m_map->selected().toStdString() == m_id;
        state.invisible = !m_map->isVisible();
        state.offscreen = !m_map->rect().intersects(m_map->rectOf(m_id));
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override
    {
        return {pressAction(), setFocusAction(), showMenuAction()};
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction()) {
            m_map->activate(m_id);
        } else if (name == setFocusAction()) {
            m_map->setFocus(Qt::OtherFocusReason);
            m_map->setCurrent(m_id);
        } else if (name == showMenuAction()) {
            m_map->showMenu(m_id, rect().center());
        }
    }

private:
    QPointer<Constellation> m_map;
    std::string m_id;
};

using Known = std::map<std::string, QAccessible::Id>;

std::map<const Constellation*, Known>& everyKnown()
{
    static std::map<const Constellation*, Known> all;
    return all;
}

QAccessibleInterface* childFor(Constellation* map, const std::string& id)
{
    Known& known = everyKnown()[map];
    const auto found = known.find(id);
    if (found != known.end()) {
        return QAccessible::accessibleInterface(found->second);
    }
    auto* child = new SkyChild(map, id);
    known.emplace(id, QAccessible::registerAccessibleInterface(child));
    return child;
}

class SkyList : public QAccessibleWidget {
public:
    explicit SkyList(Constellation* map) : QAccessibleWidget(map, QAccessible::List) { }

    int childCount() const override { return 1 + static_cast<int>(map()->items().size()); }

    QAccessibleInterface* child(int at) const override
    {
        if (at < 0 || at >= childCount()) {
            return nullptr;
        }
        return childFor(map(), at == 0 ? youId : map()->items().at(index(at)).id);
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (int at = 0; at < childCount(); ++at) {
            if (this->child(at) == child) {
                return at;
            }
        }
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const std::string id = map()->itemAt(map()->mapFromGlobal(QPointF(x, y)));
        return id.empty() ? nullptr : childFor(map(), id);
    }

    QAccessibleInterface* focusChild() const override
    {
        return map()->hasFocus() ? childFor(map(), map()->current()) : nullptr;
    }

private:
    static std::size_t index(int at) { return static_cast<std::size_t>(at - 1); }
    Constellation* map() const { return static_cast<Constellation*>(widget()); }
};

QAccessibleInterface* interfaceFor(const QString&, QObject* object)
{
    auto* map = qobject_cast<Constellation*>(object);
    return map == nullptr ? nullptr : new SkyList(map);
}

void forgetMissing(Constellation* map)
{
    Known& known = everyKnown()[map];
    for (auto each = known.begin(); each != known.end();) {
        const bool stays = each->first == youId
            || std::ranges::find(map->items(), each->first, &SkyItem::id) != map->items().end();
        if (stays) {
            ++each;
        } else {
            QAccessible::deleteAccessibleInterface(each->second);
            each = known.erase(each);
        }
    }
}

} // namespace

void installSkyAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(interfaceFor);
        return true;
    }();
    Q_UNUSED(installed);
}

void tellSkyChildren(Constellation* map)
{
    forgetMissing(map);
    if (QAccessible::isActive()) {
        QAccessibleEvent event(map, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

void tellSkyFocus(Constellation* map, const std::string& id)
{
    if (!QAccessible::isActive()) {
        return;
    }
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(map);
    QAccessibleEvent event(map, QAccessible::Focus);
    event.setChild(list->indexOfChild(childFor(map, id)));
    QAccessible::updateAccessibility(&event);
}

void forgetSkyChildren(Constellation* map)
{
    for (const auto& [id, child] : everyKnown()[map]) {
        QAccessible::deleteAccessibleInterface(child);
    }
    everyKnown().erase(map);
}

} // namespace asterism::ui
