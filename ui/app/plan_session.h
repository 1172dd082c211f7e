// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include "storage/store.h"

#include <functional>
#include <memory>

namespace asterism::ui {

/// Where in the program something is to be seen: a page, and on it perhaps one thing.
struct Place {
    QString page; ///< "today", "map", "people", "reflect", "history"
    QString kind; ///< "person", "need" …, as in search; may be empty
    QString id;
};

/// The open plan as a window sees it: the store, what day it is, and news of every change. The
/// only QObject between the core and the widgets.
class PlanSession : public QObject {
    Q_OBJECT

public:
    PlanSession(
        std::unique_ptr<Store> store,
        std::function<Day()> today,
        bool isSample,
        QObject* parent = nullptr);
    ~PlanSession() override;

    Store& store() { return *m_store; }
    const Reader& plan() const { return m_store->reader(); }
    Day today() const { return m_today(); }
    bool isSample() const { return m_isSample; }

    /// Runs an action. When it cannot be done, `refused` says why in the user's words, and the
    /// answer is false; nothing was changed then. A `toast` is shown with Undo when it was done.
    bool run(const std::function<void(Store&)>& action, const QString& toast = {});

    void undo();
    void redo();

    /// Asks the window to show something.
    void goTo(const Place& place) { emit asked(place); }

signals:
    void changed(const asterism::Changes& changes);
    void done(const QString& sentence);
    void refused(const QString& sentence);
    void asked(const asterism::ui::Place& place);

private:
    std::unique_ptr<Store> m_store;
    std::function<Day()> m_today;
    bool m_isSample;
    Subscription m_subscription;
};

} // namespace asterism::ui
