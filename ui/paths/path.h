// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "domain/dates.h"
#include "ui/widgets/scroll_page.h"

#include <string>
#include <vector>

// A path leads through a larger question page by page. What it asks and what becomes of the
// answers is a Path; PathView is the frame that every path has around it.

namespace asterism::ui {

class Sheet;
class TextLabel;

/// One page of a path: a question, one or two sentences why, and fields. It shows the draft of its
/// path and writes into it; it keeps nothing of its own.
class PathPage : public ScrollPage {
    Q_OBJECT

public:
    PathPage(
        const QString& name,
        const QString& question,
        const QString& why,
        int minutes,
        int mostWidth = reading);

    /// The word in the step rail.
    QString name() const { return m_name; }
    QString question() const { return m_question; }
    int minutes() const { return m_minutes; }

    /// Shows the draft as it is now.
    virtual void refresh() = 0;

    /// What is missing before the path can go on, said beside the field as well; usually nothing.
    virtual QString reasonToStay() const { return {}; }

    /// A page of several parts says which of them is open, so that it can be opened there again.
    virtual QString part() const { return {}; }
    virtual void openPart(const QString&) { }

    /// Where the cursor goes when the page is opened; null: to the first field there is.
    virtual QWidget* firstField() { return nullptr; }

    /// What has been answered here, for a sheet of paper. As the fields show it, unless the page
    /// knows better.
    virtual void addAnswers(Sheet& sheet);

    /// Enter in a one-line field. True when the page has done something with it, such as beginning
    /// the next row; otherwise the focus goes on to the next field.
    virtual bool takeEnter(QWidget*) { return false; }

signals:
    /// The draft has other contents now.
    void edited();

    /// Fields were added, moved or taken away.
    void rebuilt();

private:
    QString m_name;
    QString m_question;
    int m_minutes;
};

/// What a path asks, and what becomes of the answers. The pages belong to the view that shows
/// them; the path must outlive it.
class Path : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Names the kind of path in the draft table.
    virtual QString key() const = 0;
    virtual QString title() const = 0;

    /// The verb on the last button.
    virtual QString lastVerb() const = 0;

    virtual std::vector<PathPage*> makePages() = 0;

    /// Whether Next stops at the page; it can be reached in any case.
    virtual bool isOnTheWay(int) const { return true; }

    /// Forgets every answer and begins from the plan as it is.
    virtual void begin() = 0;

    /// The answers as JSON. False when they cannot be read.
    virtual std::string fields() const = 0;
    virtual bool setFields(const std::string& json) = 0;

    /// Keeps an old draft in the history, where it is out of the way.
    virtual void setAside(const std::string& draftId, Day begun) = 0;

    /// Writes the answers to the plan and drops the draft. False when that was refused.
    virtual bool finish(const std::string& draftId) = 0;

signals:
    /// Some pages are on the way now that were not, or the other way round.
    void wayChanged();

    /// The plan has changed under the path; the answers follow it.
    void refreshed();
};

} // namespace asterism::ui
