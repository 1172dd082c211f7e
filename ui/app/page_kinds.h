// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include "ui/app/plan_session.h"

#include <functional>

class QWidget;

namespace asterism::ui {

/// A page of the program: how it is named, made when it is first shown, and told what to show.
struct PageKind {
    const char* name;     ///< as in Place::page and --page
    const char* iconName; ///< "" for a page that is not in the sidebar
    QString title;
    std::function<QWidget*(PlanSession&)> make;
    /// Shows one thing of the page; may be empty.
    std::function<void(QWidget*, const Place&)> show;

    bool isInSidebar() const { return *iconName != '\0'; }
};

/// Every page, those of the sidebar first and in its order.
QList<PageKind> pageKinds();

/// A guided path that stands in the place of a page while it is walked.
struct PathKind {
    const char* name; ///< as in Draft::path
    const char* page; ///< to which it belongs
    QString title;
    QString beginText; ///< of the action that begins it
    /// Goes on with a draft, or begins anew when there is none of that id.
    std::function<QWidget*(PlanSession&, const QString& draftId)> make;
    /// The id of the draft that it writes.
    std::function<QString(QWidget*)> draftOf;
};

QList<PathKind> pathKinds();

} // namespace asterism::ui
