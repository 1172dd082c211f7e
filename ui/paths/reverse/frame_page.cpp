// SPDX-License-Identifier: MIT
#include "ui/paths/reverse/frame_page.h"

#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "analysis/series.h"
#include "ui/app/text_size.h"
#include "ui/paths/columns.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/paths/reverse/reverse_words.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/segmented_choice.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int fewest = 3;
constexpr int besideFrom = 480;
constexpr int questionCount = 3;
constexpr int partCount = 5;

QSpinBox* minutesBox(int least, int most, const QString& suffix)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setSingleStep(5);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

} // namespace

FramePage::FramePage(ReversePath& path)
    : ReversePage(
        path,
        tr("Frame"),
        {tr("What is the frame?"), tr("What is the frame?")},
        {tr("A short series with an end is easy to say yes to. What comes back keeps it even."),
         tr("A short series with an end is easy to say yes to. What you give keeps it even.")},
        3),
      m_count(named(
          new SegmentedChoice({tr("3"), tr("4"), tr("5"), tr("6")}),
          "reverseCount",
          tr("How many sessions"))),
      m_minutes(minutesBox(15, 240, tr(" min"))),
      m_every(new ComboBox),
      m_first(new DateField(path.today(), Leaning::Future)),
      m_sum(new Caption)
{
    addNote(
        {tr("What I would like to learn in return"), tr("What I can offer in return")},
        "reverseInReturn",
        &ReverseSaid::inReturn,
        1);
    addSeries();
    addParts();
    addQuestions();
}

void FramePage::addSeries()
{
    for (const int days : {7, 14, 28, 42}) {
        m_every->addItem(everyWords(days), days);
    }
    auto* count = new QWidget;
    auto* column = new QVBoxLayout(count);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new TextLabel(tr("Sessions"), TextRole::Body, Role::Text2));
    column->addWidget(m_count, 0, Qt::AlignLeading);
    auto* first = new Columns(besideFrom, 16);
    first->add(count, 0, Qt::AlignTop);
    first->add(labelled(tr("How long"), m_minutes, "reverseMinutes"), 1, Qt::AlignTop);
    first->add(labelled(tr("How often"), m_every, "reverseEvery"), 1, Qt::AlignTop);
    body()->addWidget(first);
    body()->addWidget(labelled(tr("First on (may stay open)"), m_first, "reverseFirstField"));
    m_first->setNames("reverseFirst", tr("First on"));
    m_first->lineEdit()->setPlaceholderText(tr("a day, such as “next Tuesday”; or nothing yet"));
    connect(m_count, &SegmentedChoice::chosenChanged, this, [this](int at) {
        said().count = fewest + at;
        touch();
    });
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        said().minutes = minutes;
        said().parts.clear();
        touch();
        refresh();
    });
    connect(m_every, &QComboBox::activated, this, [this] {
        said().daysBetween = m_every->currentData().toInt();
        touch();
    });
    connect(m_first, &DateField::dateChanged, this, [this](const PartialDate& date) {
        said().first = date;
        touch();
    });
}

void FramePage::addParts()
{
    body()->addWidget(new Heading(tr("A session"), TextRole::Strong));
    auto* card = new Card;
    card->body()->setSpacing(6);
    for (int at = 0; at < partCount; ++at) {
        Part part{
            named(
                new LineEdit,
                utf8(QStringLiteral("reversePart%1").arg(at)).c_str(),
                tr("Part %1 of a session").arg(at + 1)),
            minutesBox(0, 240, tr(" min"))};
        named(
            part.minutes,
            utf8(QStringLiteral("reversePartMinutes%1").arg(at)).c_str(),
            tr("Minutes of part %1").arg(at + 1));
        part.minutes->setMinimumWidth(scaled(124));
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(part.title, 1);
        row->addWidget(part.minutes);
        card->body()->addLayout(row);
        connect(part.title, &QLineEdit::textEdited, this, &FramePage::takeParts);
        connect(part.minutes, &QSpinBox::valueChanged, this, &FramePage::takeParts);
        m_parts.push_back(part);
    }
    m_sum->setObjectName("reverseSum");
    card->body()->addWidget(m_sum);
    body()->addWidget(card);
}

void FramePage::addQuestions()
{
    body()->addWidget(new Heading(tr("The first three questions"), TextRole::Strong));
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (int at = 0; at < questionCount; ++at) {
        auto* line = named(
            new LineEdit,
            utf8(QStringLiteral("reverseQuestion%1").arg(at)).c_str(),
            tr("Question %1").arg(at + 1));
        column->addWidget(line);
        connect(line, &QLineEdit::textEdited, this, [this, at](const QString& typed) {
            auto& questions = said().questions;
            questions.resize(std::max<std::size_t>(questions.size(), questionCount));
            questions[static_cast<std::size_t>(at)] = utf8(typed.trimmed());
            touch();
        });
        m_questions.push_back(line);
    }
    body()->addWidget(box);
    body()->addWidget(new Caption(tr("They open the first session. The last one ends with a look "
                                     "back: go on, change or stop?")));
}

void FramePage::refresh()
{
    ReversePage::refresh();
    m_count->choose(said().count - fewest);
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(said().minutes);
    if (m_every->findData(said().daysBetween) < 0) {
        m_every->addItem(everyWords(said().daysBetween), said().daysBetween);
    }
    m_every->setCurrentIndex(m_every->findData(said().daysBetween));
    if (m_first->date() != said().first) {
        m_first->setDate(said().first);
    }
    const auto parts = partsOf(said());
    for (std::size_t at = 0; at < m_parts.size(); ++at) {
        const auto part = at < parts.size() ? parts[at] : actions::SessionPart{};
        const QSignalBlocker still(m_parts[at].minutes);
        m_parts[at].title->setKnownText(qt(part.title));
        m_parts[at].minutes->setValue(part.minutes);
    }
    const QStringList starters = questionStarters(said().door);
    for (std::size_t at = 0; at < m_questions.size(); ++at) {
        m_questions[at]->setPlaceholderText(starters.at(static_cast<int>(at)));
        m_questions[at]->setKnownText(
            at < said().questions.size() ? qt(said().questions[at]) : QString());
    }
    saySum();
}

void FramePage::takeParts()
{
    said().parts.clear();
    for (const auto& part : m_parts) {
        const std::string title = utf8(part.title->text().trimmed());
        if (!title.empty()) {
            said().parts.push_back({title, part.minutes->value()});
        }
    }
    touch();
    saySum();
}

void FramePage::saySum()
{
    int sum = 0;
    for (const auto& part : partsOf(said())) {
        sum += part.minutes;
    }
    m_sum->setText(
        sum == said().minutes
            ? tr("Together %1 minutes, as planned.").arg(sum)
            : tr("Together %1 minutes; the session has %2.").arg(sum).arg(said().minutes));
}

} // namespace asterism::ui
