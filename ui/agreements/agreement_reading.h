// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/giving.h"

class QVBoxLayout;

namespace asterism::ui {

/// An agreement to be read only: an older version, or one that is over.
class AgreementReading : public QWidget {
    Q_OBJECT

public:
    explicit AgreementReading(QWidget* parent = nullptr);

    void show(const Agreement& agreement, Day today);

private:
    QVBoxLayout* m_column;
};

} // namespace asterism::ui
