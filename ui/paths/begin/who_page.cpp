// SPDX-License-Identifier: MIT
#include "ui/paths/begin/who_page.h"

#include <QVBoxLayout>

#include "actions/people.h"
#include "analysis/care_notes.h"
#include "ui/outreach/asking_care_words.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/name_line.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {

WhoPage::WhoPage(BeginPath& path)
    : BeginPage(
        path,
        tr("Who"),
        tr("With whom, and what is it?"),
        tr("A beginning that both have talked over is a light one. Nothing is written to your plan "
           "before the last page."),
        2),
      m_namePlace(new QVBoxLayout),
      m_whyAgain(nullptr),
      m_care(new Banner(Banner::Kind::Care))
{
    body()->addLayout(m_namePlace);
    m_whyAgain = addLine(tr("Why you take it up again"), "beginWhyAgain", [this]() -> std::string& {
                     return said().whyAgain;
                 })->parentWidget();
    m_care->setObjectName(QStringLiteral("beginCare"));
    body()->addWidget(m_care);
    addKind();
    addNeeds();
}

void WhoPage::refresh()
{
    makeName();
    showFields();
    showKind();
    showNeeds();
    showCare();
    m_whyAgain->setVisible(actions::needsWhyAgain(said(), path().plan()));
    emit rebuilt();
}

QString WhoPage::reasonToStay() const
{
    return path().reasonAgainst();
}

QWidget* WhoPage::firstField()
{
    return m_name;
}

/// Made once for the people that are known then: it offers their names.
void WhoPage::makeName()
{
    if (m_name == nullptr) {
        QStringList names;
        for (const auto& person : path().plan().of<Person>()) {
            names << qt(person.displayName);
        }
        m_name = new NameLine(names);
        m_name->setPlaceholderText(tr("A name"));
        m_namePlace->addWidget(labelled(tr("With"), m_name, "beginName"));
        connect(m_name, &QLineEdit::textEdited, this, &WhoPage::takeName);
        connect(m_name, &NameLine::personNamed, this, &WhoPage::takeName);
    }
    if (m_name->text().simplified() != path().name()) {
        m_name->setKnownText(path().name());
    }
}

void WhoPage::addKind()
{
    m_kind = new ComboBox;
    m_kind->fill<RelationshipKind>();
    m_direction = new ComboBox;
    m_direction->fill<Direction>();
    m_formality = new ComboBox;
    m_formality->fill<Formality>(tr("Not said"));
    m_supervision = new Caption;
    body()->addWidget(labelled(tr("Kind"), m_kind, "beginKind"));
    body()->addWidget(m_supervision);
    body()->addWidget(labelled(tr("Who guides whom"), m_direction, "beginDirection"));
    body()->addWidget(labelled(tr("How formal"), m_formality, "beginFormality"));
    connect(m_kind, &QComboBox::activated, this, [this] {
        said().kind = m_kind->chosen<RelationshipKind>().value_or(said().kind);
        said().direction = actions::usualDirection(said().kind);
        touch();
        showKind();
        showCare();
    });
    connect(m_direction, &QComboBox::activated, this, [this] {
        said().direction = m_direction->chosen<Direction>().value_or(said().direction);
        touch();
        showCare();
    });
    connect(m_formality, &QComboBox::activated, this, [this] {
        said().formality = m_formality->chosen<Formality>();
        touch();
        showKind();
    });
}

void WhoPage::addNeeds()
{
    m_needs = new Chips;
    m_needsRow = labelled(tr("What it is to hold"), m_needs, "beginNeeds");
    body()->addWidget(m_needsRow);
    connect(m_needs, &Chips::chosenChanged, this, [this] {
        said().holds.clear();
        for (const QVariant& key : m_needs->chosenKeys()) {
            said().holds.push_back(Id<Need>{utf8(key.toString())});
        }
        touch();
    });
}

void WhoPage::takeName(const QString& name)
{
    path().chooseName(name);
    touch();
    showKind();
    showNeeds();
    showCare();
    m_whyAgain->setVisible(actions::needsWhyAgain(said(), path().plan()));
    emit rebuilt();
}

void WhoPage::showKind()
{
    m_kind->choose(said().kind);
    m_direction->choose(said().direction);
    m_formality->choose(said().formality);
    m_supervision->setText(
        path().isSupervision() ? tr("This is supervision.") : tr("This is not supervision."));
}

void WhoPage::showNeeds()
{
    m_needs->clear();
    int at = 0;
    for (const auto& need : path().plan().of<Need>()) {
        if (need.state != NeedState::SetAside) {
            const bool isHeld = std::ranges::find(said().holds, need.id) != said().holds.end();
            m_needs->addChoice(qt(need.title), qt(need.id.text), isHeld)
                ->setObjectName(QStringLiteral("beginNeed%1").arg(at++));
        }
    }
    m_needsRow->setVisible(at > 0);
}

/// Two hats are worth a thought before something begins.
void WhoPage::showCare()
{
    const auto care
        = careForAsking(path().plan(), said().person.value_or(Id<Person>{}), said().direction, {});
    m_care->setVisible(care.isNeeded());
    if (care.isNeeded()) {
        m_care->setText(askingCareWords(care));
    }
}

} // namespace asterism::ui
