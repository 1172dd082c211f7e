// SPDX-License-Identifier: MIT
#include "ui/paths/reflect/picture_page.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/paths/check_row.h"
#include "ui/paths/columns.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int mapBreak = 600;
constexpr int mapHeight = 300;
constexpr std::size_t mostOfferedSteps = 4;

template <Entity Record>
const Record* rowOf(const Plan& plan, const Id<Record>& id)
{
    const auto& rows = plan.of<Record>();
    const auto found = std::ranges::find(rows, id, &Record::id);
    return found == rows.end() ? nullptr : &*found;
}

QString namesOf(const Plan& plan, const std::vector<Id<Person>>& people)
{
    QStringList names;
    for (const auto& id : people) {
        if (const Person* person = rowOf(plan, id)) {
            names << qt(person->displayName);
        }
    }
    return QLocale().createSeparatedList(names);
}

QVBoxLayout* column(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

/// The needs of a state, the most important first.
std::vector<const NeedCoverage*> inState(
    const Plan& plan, const CoverageSummary& coverage, HeldState state)
{
    std::vector<const NeedCoverage*> found;
    for (const auto& need : coverage.needs) {
        if (need.state == state && rowOf(plan, need.need) != nullptr) {
            found.push_back(&need);
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, [&](const NeedCoverage* need) {
        return importanceOf(*rowOf(plan, need->need));
    });
    return found;
}

} // namespace

PicturePage::PicturePage(ReflectPath& path)
    : ReflectPathPage(
        path,
        tr("Picture"),
        tr("This is how it looks today."),
        tr("Nothing has been written to your plan yet. The last button does it, and one undo takes "
           "all of it back."),
        3,
        path.preview() ? 900 : reading),
      m_map(new QVBoxLayout),
      m_own(new LineEdit)
{
    auto* left = new QWidget;
    column(left)->addLayout(m_map);
    auto* right = new QWidget;
    auto* words = column(right);
    words->setSpacing(12);
    m_sentences = new QVBoxLayout;
    m_sentences->setSpacing(12);
    m_gaps = new QVBoxLayout;
    m_gaps->setSpacing(4);
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(4);
    words->addLayout(m_sentences);
    words->addLayout(m_gaps);
    words->addWidget(new Heading(tr("A first small step")));
    words->addWidget(named(new Caption, "howManySteps", tr("How many steps")));
    words->addLayout(m_steps);
    m_own->setPlaceholderText(tr("or a step in your own words"));
    words->addWidget(named(m_own, "ownStep", tr("A small step in your own words")));
    words->addStretch();
    connect(m_own, &QLineEdit::textEdited, this, [this](const QString& typed) {
        auto& steps = said().steps;
        const auto isOwn
            = [](const actions::SmallStep& step) { return !step.lookFor && !step.writeTo; };
        std::erase_if(steps, isOwn);
        if (!typed.trimmed().isEmpty()) {
            steps.push_back({utf8(typed), {}, {}});
        }
        sayHowMany();
        touch();
    });
    auto* columns = new Columns(path.preview() ? mapBreak : 0, 32);
    if (path.preview()) {
        columns->add(left, 1);
    }
    columns->add(right, 1);
    body()->addSpacing(8);
    body()->addWidget(columns);
}

void PicturePage::refresh()
{
    auto withoutSteps = said();
    withoutSteps.steps.clear();
    const Plan plan = actions::asReflected(path().plan(), withoutSteps, path().today());
    const CoverageSummary coverage = coverageOf(plan, path().today());
    showMap(plan);
    showSentences(plan, coverage);
    showGaps(plan, coverage);
    showSteps(plan, coverage);
    sayHowMany();
    emit rebuilt();
}

void PicturePage::showMap(const Plan& plan)
{
    clearLayout(m_map);
    if (path().preview()) {
        QWidget* map = path().preview()(plan, this);
        map->setObjectName("mapPreview");
        map->setFixedHeight(scaled(mapHeight));
        m_map->addWidget(map);
        m_map->addStretch();
    }
}

void PicturePage::showSentences(const Plan& plan, const CoverageSummary& coverage)
{
    clearLayout(m_sentences);
    QStringList held;
    for (const auto* need : inState(plan, coverage, HeldState::Covered)) {
        held << tr("%1 by %2").arg(qt(rowOf(plan, need->need)->title), namesOf(plan, need->well));
    }
    QStringList thin;
    for (const auto* need : inState(plan, coverage, HeldState::Partial)) {
        thin << tr("%1 by %2").arg(qt(rowOf(plan, need->need)->title), namesOf(plan, need->partly));
    }
    QStringList open;
    for (const auto* need : inState(plan, coverage, HeldState::Open)) {
        open << qt(rowOf(plan, need->need)->title);
    }
    const auto list = [](const QStringList& items) { return items.join(QLatin1String("; ")); };
    addSentence(
        QStringLiteral("star"),
        Role::Guide,
        held.isEmpty() ? tr("Held: nothing yet.") : tr("Held: %1.").arg(list(held)),
        "heldSentence");
    addSentence(
        QStringLiteral("star"),
        Role::Text2,
        thin.isEmpty() ? tr("Thin: nothing.") : tr("Thin: %1.").arg(list(thin)),
        "thinSentence");
    addSentence(
        QStringLiteral("star-hollow"),
        Role::Care,
        open.isEmpty() ? tr("Open: nothing.") : tr("Open: %1.").arg(list(open)),
        "openSentence");
}

void PicturePage::addSentence(
    const QString& icon, Role ink, const QString& sentence, const char* name)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new IconLabel(icon, 18, ink), 0, Qt::AlignTop);
    auto* words = new TextLabel(sentence);
    words->setObjectName(QLatin1String(name));
    line->addWidget(words, 1);
    m_sentences->addWidget(row);
}

void PicturePage::showGaps(const Plan& plan, const CoverageSummary& coverage)
{
    clearLayout(m_gaps);
    int at = 0;
    for (const auto* gap : inState(plan, coverage, HeldState::Open)) {
        const Need* need = rowOf(plan, gap->need);
        auto* leave = new CheckRow(
            tr("Leave open on purpose: %1").arg(qt(need->title)),
            QStringLiteral("leaveOpen%1").arg(at++));
        leave->box()->setChecked(need->state == NeedState::LeftOpen);
        connect(leave->box(), &QCheckBox::clicked, this, [this, id = need->id](bool leaves) {
            if (auto* left = path().need(id)) {
                const bool was = left->row.seen && left->row.seen->state != NeedState::LeftOpen;
                left->row.now.state = leaves ? NeedState::LeftOpen
                    : was                    ? left->row.seen->state
                                             : NeedState::Noticed;
                std::erase_if(said().steps, [&](const actions::SmallStep& step) {
                    return leaves && step.lookFor == id;
                });
                touch();
                refresh();
            }
        });
        m_gaps->addWidget(leave);
    }
}

void PicturePage::showSteps(const Plan& plan, const CoverageSummary& coverage)
{
    clearLayout(m_steps);
    std::vector<actions::SmallStep> offered;
    for (const auto* gap : inState(plan, coverage, HeldState::Open)) {
        const Need* need = rowOf(plan, gap->need);
        if (need->state == NeedState::LeftOpen) {
            continue;
        }
        for (const auto& waiting : gap->waiting) {
            offered.push_back({utf8(tr("Write to %1").arg(path().nameOf(waiting))), {}, waiting});
        }
        offered.push_back(
            {utf8(tr("Look for someone for “%1”").arg(qt(need->title))), need->id, {}});
    }
    offered.resize(std::min(offered.size(), mostOfferedSteps));
    // A step chosen on another day stays in sight.
    for (const auto& step : said().steps) {
        if ((step.lookFor || step.writeTo) && std::ranges::find(offered, step) == offered.end()) {
            offered.push_back(step);
        }
    }
    for (const auto& step : offered) {
        addStep(step);
    }
    QString own;
    for (const auto& step : said().steps) {
        own = !step.lookFor && !step.writeTo ? qt(step.text) : own;
    }
    m_own->setKnownText(own);
}

void PicturePage::addStep(const actions::SmallStep& step)
{
    auto* row = new CheckRow(qt(step.text), QStringLiteral("step%1").arg(m_steps->count()));
    row->box()->setChecked(std::ranges::find(said().steps, step) != said().steps.end());
    connect(row->box(), &QCheckBox::clicked, this, [this, step](bool taken) { take(step, taken); });
    m_steps->addWidget(row);
}

void PicturePage::take(const actions::SmallStep& step, bool taken)
{
    std::erase(said().steps, step);
    if (taken) {
        said().steps.push_back(step);
    }
    touch();
    sayHowMany();
}

/// Says that two are enough, and keeps the others out of reach once there are two.
void PicturePage::sayHowMany()
{
    const bool full = said().steps.size() >= actions::mostSmallSteps;
    for (int at = 0; at < m_steps->count(); ++at) {
        auto* box = qobject_cast<CheckRow*>(m_steps->itemAt(at)->widget())->box();
        box->setEnabled(box->isChecked() || !full);
    }
    const bool hasOwn = !m_own->text().trimmed().isEmpty();
    m_own->setEnabled(hasOwn || !full);
    findChild<Caption*>("howManySteps")
        ->setText(
            full ? tr("Two are enough. Take one away to choose another.")
                 : tr("One or two, or none: it may also rest for a while."));
}

} // namespace asterism::ui
