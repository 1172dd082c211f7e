// SPDX-License-Identifier: MIT
#include "ui/widgets/privacy_marks.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

#include "ui/app/theme.h"
#include "ui/text/text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {

PrivacyNames& PrivacyNames::instance()
{
    static PrivacyNames names;
    return names;
}

void PrivacyNames::set(KnownNames names)
{
    if (names.words != m_names.words) {
        m_names = std::move(names);
        emit changed();
    }
}

PrivacyMarks::PrivacyMarks(QWidget* field, QWidget* surface)
    : QObject(field), m_field(field), m_surface(surface)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &PrivacyMarks::look);
    connect(&PrivacyNames::instance(), &PrivacyNames::changed, this, &PrivacyMarks::textChanged);
    connect(
        &ThemeNotifier::instance(), &ThemeNotifier::changed, this, &PrivacyMarks::underlineAgain);
    field->installEventFilter(this);
    if (surface != field) {
        surface->installEventFilter(this);
    }
}

void PrivacyMarks::textChanged()
{
    m_isStale = true;
    m_pause.start();
}

void PrivacyMarks::setOn(bool isOn)
{
    if (isOn != m_isOn) {
        m_isOn = isOn;
        textChanged();
    }
}

void PrivacyMarks::setKnownTexts(const QStringList& texts)
{
    if (texts != m_knownTexts) {
        m_knownTexts = texts;
        textChanged();
    }
}

const std::vector<Mark>& PrivacyMarks::marks()
{
    if (m_isStale) {
        look();
    }
    return m_marks;
}

void PrivacyMarks::look()
{
    m_pause.stop();
    m_isStale = false;
    const std::string text = m_isOn ? utf8(this->text()) : std::string();
    auto found = inUtf16(text, marksIn(text, m_knownTexts));
    if (found == m_marks) {
        return;
    }
    const bool isOtherCount = found.size() != m_marks.size();
    m_marks = std::move(found);
    underlineAgain();
    if (isOtherCount) {
        tell();
        emit marked(static_cast<int>(m_marks.size()));
    }
}

void PrivacyMarks::tell()
{
    const int count = static_cast<int>(m_marks.size());
    if (m_caption == nullptr) {
        m_caption = new TextLabel({}, TextRole::Caption, Role::Care, m_field);
        m_caption->setObjectName(QStringLiteral("privacyCaption"));
        m_caption->setWordWrap(false);
        m_caption->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_caption->hide();
    }
    if (m_field->accessibleDescription() != m_told) {
        m_description = m_field->accessibleDescription();
    }
    m_caption->setText(countOfMarks(count));
    m_caption->setVisible(count > 0);
    m_told = m_description;
    if (count > 0) {
        m_told += (m_told.isEmpty() ? QString() : QStringLiteral(" "))
            + tr("%1. F7 goes to the next.").arg(countOfMarks(count));
    }
    m_field->setAccessibleDescription(m_told);
}

int PrivacyMarks::captionHeight() const
{
    return m_marks.empty() ? 0 : m_caption->sizeHint().height() + 4;
}

void PrivacyMarks::placeCaption(const QRect& inside)
{
    if (m_caption == nullptr) {
        return;
    }
    const int height = captionHeight();
    m_caption->setGeometry(
        inside.left() + 8, inside.bottom() - height, std::max(0, inside.width() - 16), height);
}

bool PrivacyMarks::goToNext(bool forward)
{
    const auto& all = marks();
    if (all.empty()) {
        return false;
    }
    const Stretch chosen = selection();
    const auto start = static_cast<std::size_t>(chosen.start);
    const auto end = static_cast<std::size_t>(chosen.start + chosen.length);
    const Mark* next = forward ? &all.front() : &all.back();
    if (forward) {
        const auto after = std::ranges::find_if(all, [&](const Mark& mark) {
            return mark.start >= end && (mark.start > start || start == end);
        });
        next = after == all.end() ? next : &*after;
    } else {
        const auto before = std::find_if(
            all.rbegin(), all.rend(), [&](const Mark& mark) { return mark.start < start; });
        next = before == all.rend() ? next : &*before;
    }
    const Stretch marked{static_cast<int>(next->start), static_cast<int>(next->length)};
    select(marked);
    const QString advice = qt(adviceFor(next->kind));
    announce(m_field, tr("“%1”: %2").arg(text().mid(marked.start, marked.length), advice));
    QToolTip::showText(belowCursor(), advice, m_field);
    return true;
}

QString PrivacyMarks::adviceAt(int position)
{
    const auto at = static_cast<std::size_t>(std::max(0, position));
    for (const Mark& mark : marks()) {
        if (at >= mark.start && at <= mark.start + mark.length) {
            return qt(adviceFor(mark.kind));
        }
    }
    return {};
}

void PrivacyMarks::addTo(QMenu* menu)
{
    menu->addSeparator();
    auto* next = menu->addAction(
        tr("Next Thing That Could Identify Somebody\tF7"), this, [this] { goToNext(); });
    next->setEnabled(!marks().empty());
}

bool PrivacyMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ToolTip && watched == m_surface) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString advice = adviceAt(positionAt(help->pos()));
        if (!advice.isEmpty()) {
            QToolTip::showText(
                help->globalPos(), tr("%1\nF7 goes to the next one.").arg(advice), m_field);
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && watched == m_field) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F7) {
            return goToNext(!key->modifiers().testFlag(Qt::ShiftModifier));
        }
    }
    return QObject::eventFilter(watched, event);
}

std::vector<Mark> marksIn(const std::string& text, const QStringList& knownTexts)
{
    auto marks = look(text, PrivacyNames::instance().names());
    std::erase_if(marks, [&](const Mark& mark) {
        const QString marked = qt(std::string_view(text).substr(mark.start, mark.length));
        return std::ranges::any_of(
            knownTexts, [&](const QString& known) { return known.contains(marked); });
    });
    return marks;
}

QString countOfMarks(int count)
{
    return count == 1 ? PrivacyMarks::tr("1 thing could identify somebody")
                      : PrivacyMarks::tr("%1 things could identify somebody").arg(count);
}

QString words(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Phone:
        return PrivacyMarks::tr("a phone number");
    case MarkKind::Email:
        return PrivacyMarks::tr("an e-mail address");
    case MarkKind::Url:
        return PrivacyMarks::tr("a link");
    case MarkKind::Ip:
        return PrivacyMarks::tr("an internet address");
    case MarkKind::Date:
        return PrivacyMarks::tr("an exact day");
    case MarkKind::Age:
        return PrivacyMarks::tr("a high age");
    case MarkKind::Address:
        return PrivacyMarks::tr("an address");
    case MarkKind::PostalCode:
        return PrivacyMarks::tr("a postal code");
    case MarkKind::Ssn:
        return PrivacyMarks::tr("a number of one person only");
    case MarkKind::RecordNumber:
        return PrivacyMarks::tr("a number in a record");
    case MarkKind::Initials:
        return PrivacyMarks::tr("initials");
    case MarkKind::TitledName:
        return PrivacyMarks::tr("a name");
    }
    return {};
}

} // namespace asterism::ui
