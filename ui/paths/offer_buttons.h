// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/plan.h"

namespace asterism::ui {

class FlowLayout;
class NoteEdit;

/// What I have said that I can offer or am good at, to be put into a field by a click. Not there
/// when nothing was said.
class OfferButtons : public QWidget {
    Q_OBJECT

public:
    /// The buttons are called by `objectName` and a number, and spoken as `spoken` with the offer
    /// in the place of %1.
    OfferButtons(NoteEdit* field, const QString& objectName, const QString& spoken);

    void showOffers(const Plan& plan);

private:
    void add(const QString& title);

    NoteEdit* m_field;
    QString m_objectName;
    QString m_spoken;
    FlowLayout* m_row;
};

} // namespace asterism::ui
