// SPDX-License-Identifier: MIT
#include "ui/paths/close/promise_endings.h"

#include <QVBoxLayout>

#include "ui/paths/close/close_words.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

QString whose(Owner owner)
{
    switch (owner) {
    case Owner::Me:
        return PromiseEndings::tr("yours");
    case Owner::Them:
        return PromiseEndings::tr("theirs");
    case Owner::Both:
        return PromiseEndings::tr("of both");
    }
    return {};
}

} // namespace

PromiseEndings::PromiseEndings(ClosePath& path, QWidget* parent)
    : QWidget(parent), m_path(path), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Heading(tr("Promises that are still open"), TextRole::Strong));
    column->addLayout(m_rows);
}

void PromiseEndings::refresh()
{
    clearLayout(m_rows);
    const auto promises = m_path.tie() != nullptr
        ? actions::openPromisesOf(m_path.plan(), m_path.tie()->id)
        : std::vector<Commitment>();
    int at = 0;
    for (const auto& promise : promises) {
        m_rows->addWidget(makeRow(promise, at++));
    }
    setVisible(!promises.empty());
}

QWidget* PromiseEndings::makeRow(const Commitment& promise, int at)
{
    const auto& said = saidOf(promise.id);
    const QString text = qt(promise.text);
    auto* card = new Card;
    card->body()->setContentsMargins(16, 10, 12, 10);
    card->body()->setSpacing(6);
    card->body()->addWidget(new TextLabel(text));
    card->body()->addWidget(new Caption(
        tr("%1, %2").arg(whose(promise.owner), dueInWords(promise.due, m_path.today()))));

    auto* ending = named(
        new ComboBox,
        utf8(QStringLiteral("closePromise%1").arg(at)).c_str(),
        tr("What becomes of “%1”").arg(text));
    for (const auto each : everyWord<actions::PromiseEnding>()) {
        ending->addItem(words(each), static_cast<int>(each));
    }
    ending->setCurrentIndex(static_cast<int>(said.ending));
    auto* to = named(
        new ComboBox,
        utf8(QStringLiteral("closePromiseTo%1").arg(at)).c_str(),
        tr("To whom “%1” is handed over").arg(text));
    to->addItem(tr("To…"), QString());
    for (const auto& person : peopleBeside(m_path.plan(), m_path.tie()->person)) {
        to->addItem(person.name, qt(person.id.text));
    }
    to->setCurrentIndex(std::max(0, said.to ? to->findData(qt(said.to->text)) : 0));
    to->setVisible(said.ending == actions::PromiseEnding::HandedOver);
    auto* choices = new QWidget;
    auto* flow = new FlowLayout(choices);
    flow->addWidget(ending);
    flow->addWidget(to);
    card->body()->addWidget(choices);

    connect(ending, &QComboBox::activated, this, [this, id = promise.id, to](int chosen) {
        saidOf(id).ending = static_cast<actions::PromiseEnding>(chosen);
        to->setVisible(saidOf(id).ending == actions::PromiseEnding::HandedOver);
        emit edited();
    });
    connect(to, &QComboBox::activated, this, [this, id = promise.id, to] {
        const QString person = to->currentData().toString();
        saidOf(id).to = person.isEmpty() ? std::nullopt : std::optional{Id<Person>{utf8(person)}};
        emit edited();
    });
    return card;
}

actions::EndedPromise& PromiseEndings::saidOf(const Id<Commitment>& promise)
{
    auto& all = m_path.said().promises;
    const auto found = std::ranges::find(all, promise, &actions::EndedPromise::promise);
    if (found != all.end()) {
        return *found;
    }
    all.push_back({promise, actions::PromiseEnding::StaysOpen, {}});
    return all.back();
}

} // namespace asterism::ui
