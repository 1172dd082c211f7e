// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/reflect/reflect_path_page.h"

namespace asterism::ui {

/// A2: vision and mission, at work and outside it.
class VisionPage : public ReflectPathPage {
    Q_OBJECT

public:
    explicit VisionPage(ReflectPath& path);

    void refresh() override;

private:
    NoteEdit* add(
        StatementKind kind, Sphere sphere, const QString& label, const char* objectName, int lines);
    std::string* text(StatementKind kind, Sphere sphere) const;

    struct Field {
        NoteEdit* edit;
        StatementKind kind;
        Sphere sphere;
    };
    std::vector<Field> m_fields;
};

} // namespace asterism::ui
