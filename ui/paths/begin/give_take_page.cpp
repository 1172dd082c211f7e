// SPDX-License-Identifier: MIT
#include "ui/paths/begin/give_take_page.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/paths/check_row.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {
namespace {

constexpr qsizetype mostOffers = 8;

} // namespace

GiveTakePage::GiveTakePage(BeginPath& path)
    : BeginPage(
        path,
        tr("Give & take"),
        tr("What would you like to receive, and what can you give?"),
        tr("Nobody keeps count. Both are glad to know."),
        2),
      m_give(nullptr),
      m_offersBox(new QWidget),
      m_offers(new FlowLayout(m_offersBox, 6)),
      m_gift(new CheckRow(
          tr("Simply a gift: nothing is expected in return"), QStringLiteral("beginGift")))
{
    addNote(tr("I would like to receive"), "beginReceive", 2, [this]() -> std::string& {
        return said().receive;
    });
    m_give = addNote(
        tr("I can give"), "beginGive", 2, [this]() -> std::string& { return said().give; });
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_offersBox->setSizePolicy(policy);
    body()->addWidget(m_offersBox);
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
    showOffers();
    m_gift->box()->setChecked(m_give->text().contains(giftWords()));
    emit rebuilt();
}

QString GiveTakePage::giftWords()
{
    return tr("A gift: nothing is expected in return.");
}

/// What I have said that I can offer or am good at, to put in by a click.
void GiveTakePage::showOffers()
{
    while (QLayoutItem* item = m_offers->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QStringList titles;
    for (const auto& offer : path().plan().of<Offer>()) {
        titles << qt(offer.title);
    }
    for (const auto& strength : path().plan().of<Strength>()) {
        titles << qt(strength.title);
    }
    titles.removeDuplicates();
    for (const QString& title : titles.mid(0, mostOffers)) {
        auto* button = named(
            new QPushButton(QString(title).replace(QLatin1Char('&'), QStringLiteral("&&"))),
            utf8(QStringLiteral("beginOffer%1").arg(m_offers->count())).c_str(),
            tr("I can give: %1").arg(title));
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this, [this, title] {
            const QString before = m_give->text().trimmed();
            m_give->setPlainText(before.isEmpty() ? title : tr("%1; %2").arg(before, title));
            m_give->setFocus(Qt::TabFocusReason);
        });
        m_offers->addWidget(button);
    }
    m_offersBox->setVisible(!titles.isEmpty());
}

} // namespace asterism::ui
