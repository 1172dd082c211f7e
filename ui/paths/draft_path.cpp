// SPDX-License-Identifier: MIT
#include "ui/paths/draft_path.h"

namespace asterism::ui {

PlanPath::PlanPath(PlanSession& session, QObject* parent, Reading reading)
    : Path(parent), m_session(session), m_reading(std::move(reading))
{
    readPlan();
    connect(&session, &PlanSession::changed, this, [this] {
        if (!m_isKeeping) {
            readPlan();
            followPlan();
            emit refreshed();
        }
    });
}

void PlanPath::setAside(const std::string& draftId, Day)
{
    m_session.store().dropDraft(draftId);
}

bool PlanPath::keep(const std::function<void(Store&)>& deed, const QString& toast)
{
    m_isKeeping = true;
    const bool isKept = m_session.run(deed, toast);
    m_isKeeping = false;
    return isKept;
}

} // namespace asterism::ui
