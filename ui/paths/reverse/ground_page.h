// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/reverse/reverse_page.h"

namespace asterism::ui {

class Caption;

/// D3: honest ground. What I do not know is asked for a second time when it is left empty, and
/// never forced.
class GroundPage : public ReversePage {
    Q_OBJECT

public:
    explicit GroundPage(ReversePath& path);

    void refresh() override;
    QString reasonToStay() const override;
};

} // namespace asterism::ui
