// SPDX-License-Identifier: MIT
#include "ui/paths/close/how_it_is_page.h"

#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/paths/choice_list.h"
#include "ui/paths/close/close_words.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {
namespace {

QString titleOf(const Plan& plan, const Relationship& tie)
{
    for (const auto& person : plan.of<Person>()) {
        if (person.id == tie.person) {
            return HowItIsPage::tr("%1 · %2").arg(qt(person.displayName), words(tie.kind));
        }
    }
    return {};
}

} // namespace

HowItIsPage::HowItIsPage(ClosePath& path)
    : ClosePage(
        path,
        tr("How it is"),
        tr("How is it between you by now?"),
        tr("An end that you choose yourself can be a good one. Nothing is written to your plan "
           "before the last page."),
        1),
      m_tie(new ComboBox),
      m_past(new Caption),
      m_reason(new ChoiceList("closeReason", tr("How it is between you by now"))),
      m_short(new QWidget),
      m_care(new Banner(
          Banner::Kind::Information,
          tr("The end is enough; nobody has to be told why. If something happened that should not "
             "have, talk to somebody you trust, or to the ethics line of your association.")))
{
    body()->addWidget(labelled(tr("Relationship"), m_tie, "closeTie"));
    m_past->setObjectName(QStringLiteral("closePast"));
    body()->addWidget(m_past);
    for (const auto reason : everyWord<actions::EndingReason>()) {
        m_reason->add(static_cast<int>(reason), words(reason).words, words(reason).why);
    }
    body()->addWidget(m_reason);
    body()->addWidget(m_care);
    NoteEdit* note = addText(
        tr("A note, only for you (may stay empty)"), "closeNote", &actions::Ending::noteForMe, 2);
    m_short = note->parentWidget();
    connect(m_tie, &QComboBox::activated, this, [this] {
        this->path().chooseTie(Id<Relationship>{utf8(m_tie->currentData().toString())});
        touch();
        emit this->path().refreshed();
    });
    connect(m_reason, &ChoiceList::chosenChanged, this, [this](int reason) {
        this->path().chooseReason(static_cast<actions::EndingReason>(reason));
        showShortWay();
        touch();
    });
}

void HowItIsPage::refresh()
{
    fillTies();
    showTexts();
    m_reason->choose(said().reason ? static_cast<int>(*said().reason) : -1);
    const Relationship* tie = path().tie();
    m_past->setText(
        tie != nullptr ? pastInWords(path().plan(), *tie, path().agreement(), path().today())
                       : QString());
    m_past->setVisible(!m_past->text().isEmpty());
    showShortWay();
}

QString HowItIsPage::reasonToStay() const
{
    if (path().tie() != nullptr) {
        return {};
    }
    return actions::closableTies(path().plan()).empty()
        ? tr("There is no relationship to close at the moment.")
        : tr("Which relationship is it? One line above can be chosen.");
}

QWidget* HowItIsPage::firstField()
{
    if (path().tie() == nullptr) {
        return m_tie;
    }
    const auto choices = m_reason->findChildren<QRadioButton*>();
    for (auto* choice : choices) {
        if (choice->isChecked()) {
            return choice;
        }
    }
    return choices.value(0);
}

/// Those whose end has been agreed on come first.
void HowItIsPage::fillTies()
{
    m_tie->clear();
    m_tie->addItem(tr("Choose…"), QString());
    auto ties = actions::closableTies(path().plan());
    const auto endOf = [this](const Relationship& tie) {
        for (const auto& agreement : path().plan().of<Agreement>()) {
            const auto ends = agreement.endsOn.latest();
            if (agreement.relationship == tie.id && ends
                && agreement.state <= AgreementState::Closing) {
                return *ends;
            }
        }
        return Day::max();
    };
    std::ranges::stable_sort(ties, {}, endOf);
    for (const auto& tie : ties) {
        m_tie->addItem(titleOf(path().plan(), tie), qt(tie.id.text));
    }
    const int at = said().tie ? m_tie->findData(qt(said().tie->text)) : 0;
    m_tie->setCurrentIndex(std::max(0, at));
}

void HowItIsPage::showShortWay()
{
    m_short->setVisible(said().isShort());
    m_care->setVisible(said().isShort());
    emit rebuilt();
}

} // namespace asterism::ui
