// SPDX-License-Identifier: MIT
#include "ui/people/people_page.h"

#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include "actions/people.h"
#include "ui/app/plan_session.h"
#include "ui/people/groups_panel.h"
#include "ui/people/import_panel.h"
#include "ui/people/network_panel.h"
#include "ui/people/people_list.h"
#include "ui/people/people_pane.h"
#include "ui/people/person_detail.h"
#include "ui/people/quick_add.h"
#include "ui/people/several_people.h"
#include "ui/text/text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hand_focus.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

namespace asterism::ui {
namespace {

/// What the list says about anybody.
bool concernsList(const Changes& changes)
{
    for (const char* table :
         {"person",
          "relationship",
          "tag",
          "contact_point",
          "coverage",
          "meeting",
          "attendance",
          "exchange",
          "outreach",
          "message"}) {
        if (changes.touches(table)) {
            return true;
        }
    }
    return false;
}

QString countWords(int people)
{
    return people == 1 ? PeoplePage::tr("one person")
                       : PeoplePage::tr("%n people", nullptr, people);
}

} // namespace

PeoplePage::PeoplePage(PlanSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_menu{
          session,
          [this] {
              openChosen();
              m_detail->focusName();
          },
          [this] { newTag(); }},
      m_layers(new QStackedWidget),
      m_body(new QStackedWidget),
      m_header(new PageHeader(tr("People"))),
      m_empty(new EmptyState(
          QStringLiteral("people"),
          tr("No one here yet"),
          tr("Begin with someone you could call today."),
          tr("Add Person"))),
      m_splitter(new QSplitter(Qt::Horizontal)),
      m_pane(new PeoplePane(session.today())),
      m_side(new QStackedWidget),
      m_nobody(new QWidget),
      m_detail(new PersonDetail(session)),
      m_several(new SeveralPeople(session))
{
    setObjectName("peoplePage");
    buildHeader();
    buildMain();
    connectList();
    connect(&session, &PlanSession::changed, this, &PeoplePage::refresh);
    readPeople();
    putInReadingOrder(this);
}

PeoplePage::~PeoplePage()
{
    // What is still in a field is kept now: while the parts go, nobody is there to hear of it.
    m_detail->keep();
    m_session.disconnect(this);
}

void PeoplePage::open(const Place& place)
{
    if (place.kind == QLatin1String("import")) {
        importCards(place.id);
        return;
    }
    if (place.kind == QLatin1String("group")) {
        showGroups();
        m_groups->choose(Id<Group>{utf8(place.id)});
        return;
    }
    if (place.kind == QLatin1String("knows")) {
        showNetwork();
        return;
    }
    m_layers->setCurrentIndex(0);
    const bool isAgreement = place.kind == QLatin1String("agreement");
    if ((isAgreement || place.kind == QLatin1String("person")) && !place.id.isEmpty()) {
        list()->choose(Id<Person>{utf8(place.id)});
        openChosen();
        if (isAgreement) {
            m_detail->showAgreement();
        }
    }
}

void PeoplePage::addPerson()
{
    m_layers->setCurrentIndex(0);
    m_body->setCurrentWidget(m_splitter);
    showSide(false);
    m_pane->beginAdding();
}

void PeoplePage::chooseCards()
{
    auto* dialog = new QFileDialog(this, tr("Import People"));
    dialog->setObjectName("importDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Address books (*.vcf *.vcard *.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &PeoplePage::importCards);
    dialog->open();
}

void PeoplePage::importCards(const QString& path)
{
    if (m_import == nullptr) {
        m_import = new ImportPanel(m_session);
        connect(m_import, &ImportPanel::broughtIn, this, [this] {
            list()->setFocus(Qt::TabFocusReason);
        });
    }
    if (m_import->read(path)) {
        openPanel(m_import);
    }
}

void PeoplePage::find()
{
    m_layers->setCurrentIndex(0);
    showSide(false);
    m_pane->find();
}

void PeoplePage::showGroups()
{
    if (m_groups == nullptr) {
        m_groups = new GroupsPanel(m_session);
    }
    openPanel(m_groups);
}

void PeoplePage::showNetwork()
{
    if (m_network == nullptr) {
        m_network = new NetworkPanel(m_session);
    }
    openPanel(m_network);
}

QList<int> PeoplePage::paneWidths() const
{
    return m_wasShown && !isNarrow() ? m_splitter->sizes() : QList<int>();
}

void PeoplePage::setPaneWidths(const QList<int>& widths)
{
    if (widths.size() == 2) {
        m_splitter->setSizes(widths);
    }
}

PeopleList* PeoplePage::list() const
{
    return m_pane->list();
}

void PeoplePage::refresh(const Changes& changes)
{
    if (concernsList(changes)) {
        readPeople();
    }
    if (const PersonRow* row = list()->rowOf(m_detail->person())) {
        m_detail->refresh(*row, changes);
    }
    if (m_side->currentWidget() == m_several) {
        m_several->showPeople(list()->selected());
    }
    if (auto* network = qobject_cast<NetworkPanel*>(m_network)) {
        network->refresh();
    }
    if (auto* groups = qobject_cast<GroupsPanel*>(m_groups)) {
        groups->refresh(changes);
    }
}

void PeoplePage::readPeople()
{
    m_pane->setPeople(personRows(m_session.plan(), m_session.today()), tagCounts(m_session.plan()));
    const bool isEmpty = list()->people().empty() && m_pane->quickAdd()->isHidden();
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_splitter);
    handFocusTo(this, isEmpty ? static_cast<QWidget*>(m_empty->button()) : list());
    showChosen();
}

void PeoplePage::tellStatus()
{
    const int all = static_cast<int>(list()->people().size());
    const int shown = list()->shownCount();
    QStringList parts;
    if (all > 0) {
        parts
            << (list()->filter().isOpen()
                    ? countWords(all)
                    : tr("%1 of %2").arg(QString::number(shown), countWords(all)));
    }
    const auto resting = static_cast<int>(
        std::ranges::count(list()->people(), Resting::Resting, &PersonRow::resting));
    if (resting > 0) {
        parts << tr("%1 resting").arg(resting);
    }
    m_header->setStatus(parts.join(QStringLiteral(" · ")));
}

void PeoplePage::showChosen()
{
    const auto people = list()->selected();
    if (people.size() > 1) {
        m_detail->keep();
        m_several->showPeople(people);
        m_side->setCurrentWidget(m_several);
        return;
    }
    const PersonRow* row = people.empty() ? nullptr : list()->rowOf(people.front());
    if (row == nullptr) {
        m_side->setCurrentWidget(m_nobody);
        showSide(false);
        return;
    }
    m_detail->showPerson(*row);
    m_side->setCurrentWidget(m_detail);
}

void PeoplePage::openChosen()
{
    if (!list()->selected().empty()) {
        showSide(true);
    }
}

void PeoplePage::openMenu(const QPoint& place)
{
    const auto people = list()->selected();
    if (people.empty()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName("personMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu.fill(*menu, people);
    menu->popup(place);
}

void PeoplePage::newTag()
{
    openChosen();
    if (m_side->currentWidget() == m_several) {
        m_several->focusTags();
    } else {
        m_detail->focusTags();
    }
}

void PeoplePage::openPanel(Panel* panel)
{
    m_detail->keep();
    if (m_layers->indexOf(panel) < 0) {
        m_layers->addWidget(panel);
        connect(panel, &Panel::opened, this, [this, panel] { m_layers->setCurrentWidget(panel); });
        connect(panel, &Panel::closed, this, [this] { m_layers->setCurrentIndex(0); });
        putInReadingOrder(panel);
    }
    panel->open();
}

void PeoplePage::add(const QString& name, RelationshipKind kind)
{
    Id<Person> added;
    const bool isDone = m_session.run(
        [&](Store& store) { added = actions::addPersonOfKind(store, utf8(name), kind); });
    if (isDone) {
        list()->choose(added);
        m_pane->quickAdd()->clear();
        announce(m_pane->quickAdd(), tr("%1 added").arg(name));
    }
}

} // namespace asterism::ui
