// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/reach_out/reach_out_path.h"

namespace asterism::ui {

class LineEdit;
class NoteEdit;

/// A page of the Reach out path, with fields that write into its draft.
class ReachOutPage : public PathPage {
    Q_OBJECT

public:
    ReachOutPage(
        ReachOutPath& path,
        const QString& name,
        const QString& question,
        const QString& why,
        int minutes,
        int mostWidth = reading);

protected:
    ReachOutPath& path() const { return m_path; }
    ReachedOut& said() const { return m_path.said(); }

    void bind(LineEdit* edit, std::string ReachedOut::*member);
    void bind(NoteEdit* edit, std::string ReachedOut::*member);

    void touch() { emit edited(); }

private:
    ReachOutPath& m_path;
};

} // namespace asterism::ui
