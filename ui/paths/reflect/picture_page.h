// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/coverage.h"
#include "ui/app/theme.h"
#include "ui/paths/reflect/reflect_path_page.h"

class QVBoxLayout;

namespace asterism::ui {

/// A8: how it looks today, which places stay open on purpose, and one small step.
class PicturePage : public ReflectPathPage {
    Q_OBJECT

public:
    explicit PicturePage(ReflectPath& path);

    void refresh() override;

private:
    void showSentences(const Plan& plan, const CoverageSummary& coverage);
    void addSentence(const QString& icon, Role ink, const QString& sentence, const char* name);
    void showGaps(const Plan& plan, const CoverageSummary& coverage);
    void showSteps(const Plan& plan, const CoverageSummary& coverage);
    void addStep(const actions::SmallStep& step);
    void take(const actions::SmallStep& step, bool taken);
    void showMap(const Plan& plan);
    void sayHowMany();

    QVBoxLayout* m_map;
    QVBoxLayout* m_sentences;
    QVBoxLayout* m_gaps;
    QVBoxLayout* m_steps;
    LineEdit* m_own;
};

} // namespace asterism::ui
