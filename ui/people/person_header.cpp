// SPDX-License-Identifier: MIT
#include "ui/people/person_header.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "actions/people.h"
#include "ui/app/icons.h"
#include "ui/app/text_size.h"
#include "ui/people/field_edits.h"
#include "ui/people/person_mark.h"
#include "ui/people/person_words.h"
#include "ui/people/text_binding.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

/// A field that looks like a title until somebody goes there.
class TitleEdit : public LineEdit {
public:
    explicit TitleEdit(TextRole role) : m_role(role)
    {
        setFont(ui::font(role));
        setAttribute(Qt::WA_Hover);
        dress();
    }

protected:
    bool event(QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::HoverEnter:
        case QEvent::HoverLeave:
        case QEvent::FocusIn:
        case QEvent::FocusOut:
            dress();
            break;
        default:
            break;
        }
        return LineEdit::event(event);
    }

    void changeEvent(QEvent* event) override
    {
        LineEdit::changeEvent(event);
        const QFont wanted = ui::font(m_role);
        if (event->type() == QEvent::FontChange && font() != wanted) {
            setFont(wanted);
        }
    }

private:
    void dress()
    {
        const bool isField = hasFocus() || underMouse();
        QPalette colors;
        if (!isField) {
            colors.setColor(QPalette::Base, Qt::transparent);
        }
        setPalette(colors);
        setFrame(isField);
        const int frame = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this);
        setTextMargins(isField ? 0 : frame, 0, isField ? 0 : frame, 0);
    }

    TextRole m_role;
};

} // namespace

QString stateWords(Resting resting)
{
    switch (resting) {
    case Resting::Active:
        return PersonHeader::tr("&In Touch");
    case Resting::Resting:
        return PersonHeader::tr("&Resting (no reminders)");
    case Resting::Ended:
        return PersonHeader::tr("&Ended");
    case Resting::Died:
        return PersonHeader::tr("&Died");
    }
    return {};
}

PersonHeader::PersonHeader(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_back(named(new QPushButton(tr("People")), "detailBack", tr("Back to the list"))),
      m_mark(new PersonMark),
      m_name(named(new TitleEdit(TextRole::H1), "personName", tr("Name"))),
      m_pronouns(named(new TitleEdit(TextRole::Body), "personPronouns", tr("Pronouns"))),
      m_under(named(new TextLabel({}, TextRole::Body, Role::Text2), "personUnder", {})),
      m_state(named(new WordedMenuButton, "personState", tr("State"))),
      m_more(new MenuButton(QStringLiteral("more"), tr("More about this person"))),
      m_banner(named(new Banner(Banner::Kind::Information), "personBanner", {}))
{
    m_back->setFlat(true);
    m_back->setIcon(icon(QStringLiteral("back"), Role::Primary));
    m_back->hide();
    m_pronouns->setPlaceholderText(tr("pronouns"));
    m_pronouns->setFixedWidth(scaled(96));
    m_more->setObjectName("personMore");
    fillStates();
    m_banner->hide();

    auto* top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_back);
    top->addWidget(m_mark);
    top->addWidget(m_name, 1);
    top->addWidget(m_more);
    auto* below = new QHBoxLayout;
    below->setSpacing(6);
    below->addWidget(m_under, 1);
    below->addWidget(m_pronouns);
    below->addWidget(m_state);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 4);
    column->setSpacing(4);
    column->addLayout(top);
    column->addLayout(below);
    column->addWidget(m_banner);
    m_nameText = new TextBinding(m_name, [this](const QString& text) {
        return change(tr("Name"), [&](Person& person) { person.displayName = utf8(text); });
    });
    m_pronounsText = new TextBinding(m_pronouns, [this](const QString& text) {
        return change(tr("Pronouns"), [&](Person& person) { person.pronouns = utf8(text); });
    });
    connect(m_back, &QPushButton::clicked, this, &PersonHeader::backWanted);
}

void PersonHeader::showPerson(const Person& person, const PersonRow& row)
{
    const bool isOther = person.id != m_person;
    m_person = person.id;
    m_known = person.displayName;
    const auto tell = [isOther](TextBinding* binding, const std::string& text) {
        isOther ? binding->showAnew(qt(text)) : binding->show(qt(text));
    };
    tell(m_nameText, person.displayName);
    tell(m_pronounsText, person.pronouns);
    const auto kind = row.kinds.empty() ? std::nullopt : std::optional{row.kinds.front()};
    m_mark->setMark(kind, person.resting != Resting::Active);
    m_under->setText(underName(row, m_session.today()));
    tellState(person);
}

void PersonHeader::keep()
{
    m_nameText->keep();
    m_pronounsText->keep();
}

void PersonHeader::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void PersonHeader::setBackShown(bool isShown)
{
    m_back->setVisible(isShown);
}

QMenu* PersonHeader::menu() const
{
    return m_more->menu();
}

void PersonHeader::fillStates()
{
    auto* menu = m_state->choices();
    for (const auto resting : everyWord<Resting>()) {
        QAction* action = menu->addAction(stateWords(resting));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, resting] { setState(resting); });
        connect(menu, &QMenu::aboutToShow, action, [this, action, resting] {
            action->setChecked(m_resting == resting);
        });
    }
}

void PersonHeader::setState(Resting resting)
{
    if (resting != m_resting) {
        m_session.run(
            [&](Store& store) { actions::setResting(store, m_person, resting); },
            tr("%1: %2").arg(qt(m_known), words(resting).toLower()));
    }
}

void PersonHeader::tellState(const Person& person)
{
    m_resting = person.resting;
    m_state->setText(words(person.resting));
    m_state->setAccessibleName(tr("State: %1").arg(words(person.resting)));
    QString sentence;
    if (person.resting == Resting::Resting) {
        sentence = tr("Resting. Nothing will remind you of this person.");
    } else if (person.doNotContact && person.resting == Resting::Active) {
        sentence = tr("You noted not to write to this person.");
    }
    m_banner->setText(sentence);
    m_banner->setVisible(!sentence.isEmpty());
}

bool PersonHeader::change(const QString& field, const std::function<void(Person&)>& edit)
{
    return changeField<Person>(m_session, m_person, field, m_known, edit);
}

} // namespace asterism::ui
