// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QSpinBox;

namespace asterism::ui {

class ComboBox;

/// "2 weeks", "month", "half a year": a stretch of days in words, as it stands after "every".
QString stretchWords(int days);

/// "about every 6 weeks"; "no rhythm" for none.
QString rhythmWords(std::optional<int> days);

/// How often, or how long, chosen in words; "Another…" asks for a number of days, weeks or months
/// beside it.
class RhythmField : public QWidget {
    Q_OBJECT

public:
    enum class Asks { HowOften, HowMuchLater };

    explicit RhythmField(Asks asks, QWidget* parent = nullptr);

    std::optional<int> days() const { return m_days; }
    void setDays(std::optional<int> days);

    /// The days offered; others that are set are offered as well.
    void setOffered(const std::vector<int>& days);

    /// Named after the label in front of it; passes the name on to its parts.
    void setNames(const char* objectName, const QString& accessibleName);

signals:
    /// By hand only.
    void daysChanged(std::optional<int> days);

private:
    void fill();
    void choose();
    void readOwn();
    void take(std::optional<int> days);
    QString wordsFor(int days) const;

    Asks m_asks;
    std::optional<int> m_days;
    std::vector<int> m_offered;
    ComboBox* m_choice;
    QWidget* m_own;
    QSpinBox* m_number;
    ComboBox* m_unit;
};

} // namespace asterism::ui
