// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

#include "analysis/woven_timeline.h"
#include "storage/reader.h"

namespace asterism::ui {

class PlanSession;
struct Place;

/// One thing that happened: a picture of its kind, when, what, and in which way. A click, Enter or
/// Space opens it.
class WovenRow : public QAbstractButton {
    Q_OBJECT

public:
    WovenRow(PlanSession& session, const Plan& plan, const WovenEntry& entry);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

/// Where it is seen whole. What was given or received has no page of its own: nothing then.
std::optional<Place> placeOf(const WovenThing& what, const Reader& plan);

} // namespace asterism::ui
