// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/reflect/reflect_path.h"

class QLabel;

namespace asterism::ui {

class LineEdit;
class NoteEdit;

/// A page of the Reflect path: the path it belongs to, and fields that write into its draft.
class ReflectPathPage : public PathPage {
    Q_OBJECT

public:
    ReflectPathPage(
        ReflectPath& path,
        const QString& name,
        const QString& question,
        const QString& why,
        int minutes,
        int mostWidth = reading);

protected:
    using Place = std::function<std::string*()>;

    ReflectPath& path() const { return m_path; }
    actions::Reflected& said() const { return m_path.said(); }

    /// What is typed goes to `place`, which may be gone by then.
    void bind(LineEdit* edit, Place place);
    void bind(NoteEdit* edit, Place place);

    void touch() { emit edited(); }

private:
    ReflectPath& m_path;
};

/// A label above its field, which it names; the gap between the two is small.
QWidget* labelled(const QString& label, QWidget* field, const char* objectName);

/// Takes every widget out of a layout. They go when the event that asked for it is over.
void clearLayout(QLayout* layout);

} // namespace asterism::ui
