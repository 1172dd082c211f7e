// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/reach_out/reach_out_page.h"

class QVBoxLayout;

namespace asterism::ui {

class NameLine;

/// B4: directly, or through somebody.
class WayInPage : public ReachOutPage {
    Q_OBJECT

public:
    explicit WayInPage(ReachOutPath& path);

    void refresh() override;

private:
    void addChoice(
        const QString& words,
        const QString& why,
        const std::optional<Id<Person>>& through,
        bool isChosen);
    void take(const std::optional<Id<Person>>& through, const std::string& name);
    void takeName(const QString& typed);

    QVBoxLayout* m_list;
    NameLine* m_other = nullptr;
};

} // namespace asterism::ui
