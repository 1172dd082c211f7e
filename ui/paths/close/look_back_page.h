// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/close/close_page.h"

namespace asterism::ui {

class Caption;
class PromiseEndings;

/// E2: what was received and given, what stays, and the promises that are still open.
class LookBackPage : public ClosePage {
    Q_OBJECT

public:
    explicit LookBackPage(ClosePath& path);

    void refresh() override;

private:
    QString notedAlong(ExchangeDirection direction) const;

    Caption* m_received;
    Caption* m_gave;
    PromiseEndings* m_promises;
};

} // namespace asterism::ui
