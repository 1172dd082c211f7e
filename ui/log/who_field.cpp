// SPDX-License-Identifier: MIT
#include "ui/log/who_field.h"

#include <QCompleter>
#include <QVBoxLayout>

#include "analysis/quick_line.h"
#include "storage/folding.h"
#include "ui/app/plan_session.h"
#include "ui/app/text_size.h"
#include "ui/log/which_one.h"
#include "ui/meetings/meeting_people.h"
#include "ui/text/text.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/name_line.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

const QString newKey = QStringLiteral("new:");
constexpr std::size_t mostAnswers = 6;

QStringList namesIn(const Reader& plan)
{
    QStringList names;
    for (const auto& person : plan.all<Person>()) {
        names << qt(person.displayName);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace

QString toldApart(const Person& person)
{
    const std::string& more = person.roleTitle.empty() ? person.note : person.roleTitle;
    const QString words = qt(more).section(QLatin1Char('\n'), 0, 0).left(40);
    return words.isEmpty() ? qt(person.displayName)
                           : QStringLiteral("%1 · %2").arg(qt(person.displayName), words);
}

WhoField::WhoField(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_chips(new Chips),
      m_line(new NameLine(namesIn(session.plan()))),
      m_which(new WhichOne)
{
    m_line->setMaximumWidth(scaled(280));
    m_chips->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_chips);
    column->addWidget(m_line);
    column->addWidget(m_which);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    handFocusTo(this, m_line);
    setNames("who", tr("Who"));
    connect(m_line, &NameLine::personNamed, this, &WhoField::take);
    connect(m_line, &NameLine::nobodyNamed, this, [this] {
        if (!isEmpty()) {
            emit wentOn();
        }
    });
    connect(m_line, &LineEdit::finished, this, &WhoField::finished);
    // Going on with Tab takes a name too, when it is clear whose it is.
    connect(m_line, &LineEdit::left, this, [this](const QString& typed) {
        const auto meant
            = peopleNamed(utf8(typed.simplified()), m_session.plan().all<Person>(), foldFully);
        if (meant.size() == 1) {
            add(meant.front());
        }
    });
    connect(m_line, &QLineEdit::textEdited, m_which, &WhichOne::stopAsking);
    connect(m_which, &WhichOne::answered, this, &WhoField::answer);
    connect(
        m_chips, &Chips::removeWanted, this, [this](const QVariant& key) { drop(key.toString()); });
}

void WhoField::setPeople(
    const std::vector<Id<Person>>& people, const std::vector<std::string>& newNames)
{
    m_people = people;
    m_newNames = newNames;
    m_line->setKnownText({});
    m_which->stopAsking();
    showChips();
}

bool WhoField::takeTyped()
{
    const QString typed = m_line->text().simplified();
    if (!typed.isEmpty()) {
        take(typed);
    }
    return m_line->text().isEmpty();
}

void WhoField::focusLine()
{
    m_line->setFocus(Qt::TabFocusReason);
}

void WhoField::setNames(const char* objectName, const QString& accessibleName)
{
    setObjectName(QLatin1String(objectName));
    setAccessibleName(accessibleName);
    named(m_line, (QByteArray(objectName) + "Line").constData(), accessibleName);
    named(
        m_chips,
        (QByteArray(objectName) + "Chosen").constData(),
        tr("%1: chosen").arg(accessibleName));
}

void WhoField::take(const QString& name)
{
    const auto people = m_session.plan().all<Person>();
    const auto meant = peopleNamed(utf8(name), people, foldFully);
    if (meant.size() == 1) {
        add(meant.front());
        return;
    }
    QList<std::pair<QString, QVariant>> answers;
    for (const auto& id : meant) {
        const auto person = std::ranges::find(people, id, &Person::id);
        if (person != people.end() && answers.size() < static_cast<int>(mostAnswers)) {
            answers.append({toldApart(*person), qt(id.text)});
        }
    }
    const bool isUnknown = answers.isEmpty();
    answers.append({tr("Add “%1”").arg(name), newKey + name});
    m_which->ask(
        isUnknown ? tr("“%1” is new here.").arg(name) : tr("Which one is “%1”?").arg(name),
        answers);
    m_which->focusFirst();
}

void WhoField::add(const Id<Person>& person)
{
    if (std::ranges::find(m_people, person) == m_people.end()) {
        m_people.push_back(person);
        showChips();
    }
    m_line->setKnownText({});
    // The list of names may still write what was chosen from it.
    QMetaObject::invokeMethod(
        m_line, [line = m_line] { line->setKnownText({}); }, Qt::QueuedConnection);
    emit changed();
}

void WhoField::answer(const QVariant& answer)
{
    const QString chosen = answer.toString();
    m_which->stopAsking();
    focusLine();
    if (chosen.startsWith(newKey)) {
        m_newNames.push_back(utf8(chosen.mid(newKey.size())));
        m_line->setKnownText({});
        showChips();
        emit changed();
    } else {
        add(Id<Person>{utf8(chosen)});
    }
}

void WhoField::drop(const QString& key)
{
    if (key.startsWith(newKey)) {
        std::erase(m_newNames, utf8(key.mid(newKey.size())));
    } else {
        std::erase(m_people, Id<Person>{utf8(key)});
    }
    showChips();
    focusLine();
    emit changed();
}

void WhoField::showChips()
{
    m_chips->clear();
    for (const auto& person : m_people) {
        m_chips->addRemovable(nameOf(m_session.plan(), person), qt(person.text));
    }
    for (const auto& name : m_newNames) {
        m_chips->addRemovable(tr("%1 (new)").arg(qt(name)), newKey + qt(name));
    }
    m_chips->setVisible(!isEmpty());
}

} // namespace asterism::ui
