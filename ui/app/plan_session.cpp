// SPDX-License-Identifier: MIT
#include "ui/app/plan_session.h"

#include "ui/text/refusals.h"

namespace asterism::ui {

PlanSession::PlanSession(
    std::unique_ptr<Store> store, std::function<Day()> today, bool isSample, QObject* parent)
    : QObject(parent),
      m_store(std::move(store)),
      m_today(std::move(today)),
      m_isSample(isSample),
      m_subscription(m_store->subscribe([this](const Changes& changes) { emit changed(changes); }))
{
}

PlanSession::~PlanSession() = default;

bool PlanSession::run(const std::function<void(Store&)>& action, const QString& toast)
{
    try {
        action(*m_store);
    } catch (const Error& error) {
        emit refused(words(error));
        return false;
    }
    if (!toast.isEmpty()) {
        emit done(toast);
    }
    return true;
}

void PlanSession::undo()
{
    run([](Store& store) { store.undo(); });
}

void PlanSession::redo()
{
    run([](Store& store) { store.redo(); });
}

} // namespace asterism::ui
