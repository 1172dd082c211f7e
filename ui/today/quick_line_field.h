// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/quick_line.h"
#include "storage/reader.h"

#include <map>

namespace asterism::ui {

class LineEdit;
class PlanSession;
class TextLabel;
class WhichOne;

/// "met Anna yesterday 50m: …", "promise Anna article", "idea Prof. X"; anything else is a note.
/// What Enter will do stands below before it is pressed; an unclear name asks who is meant.
class QuickLineField : public QWidget {
    Q_OBJECT

public:
    explicit QuickLineField(PlanSession& session, QWidget* parent = nullptr);

    LineEdit* line() const { return m_line; }
    /// What stands below the line.
    QString preview() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QuickLine read() const;
    void showPreview();
    void enter();
    void ask(const NamedInLine& name, LineKind kind);
    void answer(const QVariant& answer);
    void keep(const QuickLine& line);
    void keepAsNote();

    PlanSession& m_session;
    LineEdit* m_line;
    TextLabel* m_preview;
    WhichOne* m_which;
    QString m_asked;                           ///< the name that is asked about
    std::map<std::string, Id<Person>> m_meant; ///< what typed names turned out to mean
    std::vector<std::string> m_new;            ///< typed names of people who are to be added
};

/// What a line will do, in a sentence.
QString words(const QuickLine& line, const Reader& plan, Day today);

} // namespace asterism::ui
