// SPDX-License-Identifier: MIT
#include "ui/today/promises_card.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/giving/promise_moves.h"
#include "ui/giving/promise_words.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

namespace asterism::ui {

PromisesCard::PromisesCard(PlanSession& session)
    : TodayCard("promiseCard", tr("Promises near")), m_session(session)
{
}

void PromisesCard::fill(const std::vector<NearPromise>& promises)
{
    clear();
    int number = 0;
    for (const NearPromise& promise : promises) {
        addRow(row(promise, ++number));
    }
    if (!promises.empty()) {
        auto* all = linkButton(tr("All promises"), [this] {
            m_session.goTo({QStringLiteral("give"), QStringLiteral("promises"), {}});
        });
        all->setObjectName(QStringLiteral("promisesAll"));
        addRow(all);
    }
    finish();
}

QWidget* PromisesCard::row(const NearPromise& promise, int number)
{
    const QString text = qt(promise.promise.text);
    const auto id = promise.promise.id;
    auto* done = new QCheckBox;
    named(done, "promiseDone", tr("Done: %1").arg(text));
    done->setObjectName(QStringLiteral("promiseDone%1").arg(number));
    connect(done, &QCheckBox::clicked, this, [this, id, done](bool isDone) {
        if (isDone && !keepPromise(m_session, id)) {
            const QSignalBlocker quiet(done);
            done->setChecked(false);
        }
    });
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(text));
    QStringList facts;
    if (!promise.name.empty()) {
        facts << tr("to %1").arg(qt(promise.name));
    }
    facts << dueWords(promise.promise.due, m_session.today());
    auto* under = new TextLabel(facts.join(QStringLiteral(" · ")), TextRole::Caption, Role::Text2);
    under->setToolTip(exactDate(promise.promise.due));
    words->addWidget(under);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(done, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    return row;
}

} // namespace asterism::ui
