// SPDX-License-Identifier: MIT
#include "ui/paths/begin/give_take_page.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/paths/check_row.h"
#include "ui/paths/offer_buttons.h"
#include "ui/text/text.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {
GiveTakePage::GiveTakePage(BeginPath& path)
    : BeginPage(
        path,
        tr("Give & take"),
        tr("What would you like to receive, and what can you give?"),
        tr("Nobody keeps count. Both are glad to know."),
        2),
      m_give(nullptr),
      m_gift(new CheckRow(
          tr("Simply a gift: nothing is expected in return"), QStringLiteral("beginGift")))
{
    addNote(tr("I would like to receive"), "beginReceive", 2, [this]() -> std::string& {
        return said().receive;
    });
    m_give = addNote(
        tr("I can give"), "beginGive", 2, [this]() -> std::string& { return said().give; });
    m_offers = new OfferButtons(m_give, QStringLiteral("beginOffer"), tr("I can give: %1"));
    body()->addWidget(m_offers);
    body()->addWidget(m_gift);
    connect(m_gift->box(), &QCheckBox::clicked, this, [this](bool isGift) {
        QString text = m_give->text();
        text = isGift ? (text.trimmed() + QLatin1Char('\n') + giftWords()).trimmed()
                      : text.remove(giftWords()).trimmed();
        m_give->setPlainText(text);
    });
    connect(m_give, &QPlainTextEdit::textChanged, this, [this] {
        m_gift->box()->setChecked(m_give->text().contains(giftWords()));
    });
}

void GiveTakePage::refresh()
{
    showFields();
    m_offers->showOffers(path().plan());
    m_gift->box()->setChecked(m_give->text().contains(giftWords()));
    emit rebuilt();
}

QString GiveTakePage::giftWords()
{
    return tr("A gift: nothing is expected in return.");
}

} // namespace asterism::ui
