// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/pay_forward.h"
#include "domain/me.h"
#include "ui/giving/giving_plan.h"

class QVBoxLayout;

namespace asterism::ui {

class Chips;
class LineEdit;
class PlanSession;

/// What I could bring to others, edited in place, each with the people whom it might suit; and
/// what therapists early in their career often have to give (R57).
class OfferBank : public QWidget {
    Q_OBJECT

public:
    explicit OfferBank(PlanSession& session, QWidget* parent = nullptr);

    void refresh(const Plan& plan, const NamesOf& names);

signals:
    /// One of them is to be promised to somebody.
    void promiseWanted(const QString& person, const QString& text);

private:
    QWidget* row(const Offer& offer, const OfferMatch& match, const NamesOf& names, int number);
    QWidget* suits(const Offer& offer, const OfferMatch& match, const NamesOf& names, int number);
    void add(const QString& title, OfferKind kind);
    void addTyped();
    void showStarters(const Plan& plan);

    PlanSession& m_session;
    QVBoxLayout* m_rows;
    LineEdit* m_new;
    QWidget* m_starters;
    Chips* m_chips;
};

} // namespace asterism::ui
