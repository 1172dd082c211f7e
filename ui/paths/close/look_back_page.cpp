// SPDX-License-Identifier: MIT
#include "ui/paths/close/look_back_page.h"

#include <QVBoxLayout>

#include "ui/paths/close/promise_endings.h"
#include "ui/text/text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {
namespace {

constexpr qsizetype mostNoted = 3;

} // namespace

LookBackPage::LookBackPage(ClosePath& path)
    : ClosePage(
        path,
        tr("Look back"),
        tr("What was it?"),
        tr("A few words are enough. The first two go into Give & Take, the third into your "
           "journal."),
        3),
      m_received(new Caption),
      m_gave(new Caption),
      m_promises(new PromiseEndings(path))
{
    addText(tr("I received"), "closeReceived", &actions::Ending::received, 2);
    body()->addWidget(m_received);
    addText(tr("I gave"), "closeGave", &actions::Ending::gave, 2);
    body()->addWidget(m_gave);
    addText(tr("What stays with me"), "closeStays", &actions::Ending::staysWithMe, 2);
    body()->addWidget(m_promises);
    connect(m_promises, &PromiseEndings::edited, this, [this] { touch(); });
}

void LookBackPage::refresh()
{
    showTexts();
    for (const auto& [caption, direction] :
         {std::pair{m_received, ExchangeDirection::Received},
          std::pair{m_gave, ExchangeDirection::Given}}) {
        caption->setText(notedAlong(direction));
        caption->setVisible(!caption->text().isEmpty());
    }
    m_promises->refresh();
    emit rebuilt();
}

QString LookBackPage::notedAlong(ExchangeDirection direction) const
{
    QStringList noted;
    for (const auto& exchange : path().plan().of<Exchange>()) {
        const bool counts
            = exchange.direction == direction || exchange.direction == ExchangeDirection::Mutual;
        if (said().tie && exchange.relationship == *said().tie && counts) {
            noted.prepend(qt(exchange.text));
        }
    }
    return noted.isEmpty() ? QString()
                           : tr("You noted along the way: %1")
                                 .arg(noted.mid(0, mostNoted).join(QStringLiteral(" · ")));
}

} // namespace asterism::ui
