// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

#include "domain/vocabulary.h"
#include "ui/text/words.h"

#include <optional>

namespace asterism::ui {

/// A combo box that leaves the wheel to the page, and that can hold a vocabulary of the domain.
class ComboBox : public QComboBox {
    Q_OBJECT

public:
    explicit ComboBox(QWidget* parent = nullptr);

    /// Fills it with the words of an enumeration. With `nothing`, an entry that stands for no
    /// answer comes first, such as "Not said".
    template <Worded Enumeration>
    void fill(const QString& nothing = {})
    {
        clear();
        if (!nothing.isEmpty()) {
            addItem(nothing, -1);
        }
        for (const Enumeration value : everyWord<Enumeration>()) {
            addItem(words(value), static_cast<int>(value));
        }
    }

    template <Worded Enumeration>
    std::optional<Enumeration> chosen() const
    {
        const int at = currentIndex() < 0 ? -1 : currentData().toInt();
        return at < 0 ? std::nullopt : std::optional{static_cast<Enumeration>(at)};
    }

    template <Worded Enumeration>
    void choose(std::optional<Enumeration> value)
    {
        setCurrentIndex(findData(value ? static_cast<int>(*value) : -1));
    }

    template <Worded Enumeration>
    void choose(Enumeration value)
    {
        choose(std::optional{value});
    }

    /// Where there is little room, long entries are cut short in the box; the list shows them
    /// whole.
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace asterism::ui
