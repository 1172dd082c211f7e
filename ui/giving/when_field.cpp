// SPDX-License-Identifier: MIT
#include "ui/giving/when_field.h"

#include <QVBoxLayout>

#include "analysis/line_dates.h"
#include "ui/text/text.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

/// The words of one line that is nothing but a date, such as "end of June".
std::optional<PartialDate> readPhrase(const QString& typed, Day today, Leaning leaning)
{
    const auto sense = leaning == Leaning::Past ? DateSense::Past : DateSense::Coming;
    for (const char* before : {"", "by "}) {
        const auto words = lineWords(before + utf8(typed));
        const auto phrase = dateAt(words, 0, sense, today);
        if (phrase && phrase->words == words.size()) {
            return phrase->date;
        }
    }
    return std::nullopt;
}

bool saysYear(const QString& typed)
{
    return std::any_of(typed.begin(), typed.end(), [](QChar letter) { return letter.isDigit(); });
}

/// "May", said in June, is next May.
PartialDate leaning(PartialDate date, const QString& typed, Day today, Leaning way)
{
    const bool isMonth = date.month != 0 && !date.isWhole();
    if (isMonth && way == Leaning::Future && *date.latest() < today && !saysYear(typed)) {
        ++date.year;
    }
    return date;
}

} // namespace

std::optional<PartialDate> readSoftDate(const QString& typed, Day today, Leaning way)
{
    const QString text = typed.simplified();
    if (text.isEmpty() || text.compare(WhenField::tr("when it suits"), Qt::CaseInsensitive) == 0) {
        return PartialDate();
    }
    const auto read = readDate(text, today, way);
    return read ? leaning(*read, text, today, way) : readPhrase(text, today, way);
}

WhenField::WhenField(const QString& empty, Leaning leaning, QWidget* parent)
    : QWidget(parent),
      m_empty(empty),
      m_leaning(leaning),
      m_line(new LineEdit),
      m_meaning(new Caption)
{
    m_line->setFree(false);
    m_line->setPlaceholderText(empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_meaning);
    m_meaning->hide();
    handFocusTo(this, m_line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_line, &QLineEdit::textChanged, this, &WhenField::tell);
    connect(m_line, &QLineEdit::returnPressed, this, &WhenField::entered);
}

void WhenField::setDate(const PartialDate& date)
{
    m_line->setKnownText(plainDate(date));
    tell();
}

std::optional<PartialDate> WhenField::date() const
{
    return readSoftDate(m_line->text(), m_today, m_leaning);
}

void WhenField::setNames(const char* objectName, const QString& accessibleName)
{
    setObjectName(QLatin1String(objectName));
    setAccessibleName(accessibleName);
    named(m_line, (QByteArray(objectName) + "Text").constData(), accessibleName);
}

void WhenField::complain()
{
    m_line->setFocus(Qt::OtherFocusReason);
    announce(m_meaning, m_meaning->text());
}

void WhenField::tell()
{
    const auto understood = date();
    const QString typed = m_line->text().simplified();
    const QString meaning = !understood ? tr("Try a day, “May”, “end of June” or “in 3 weeks”.")
        : understood->isEmpty()         ? m_empty
                                        : exactDate(*understood);
    m_meaning->setText(meaning);
    m_meaning->setVisible(!typed.isEmpty() && meaning.compare(typed, Qt::CaseInsensitive) != 0);
}

} // namespace asterism::ui
