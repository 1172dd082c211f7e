// SPDX-License-Identifier: MIT
#include "ui/privacy/look_first_note.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/privacy/found_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/named.h"
#include "ui/widgets/privacy_marks.h"

namespace asterism::ui {

LookFirstNote::LookFirstNote(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void LookFirstNote::beforeLeaving(const Leaving& leaving)
{
    QStringList found;
    for (const auto& text : leaving.texts) {
        found << foundWords(text, marksIn(text, leaving.knownTexts));
    }
    if (found.isEmpty() || leaving.texts == m_lookedAt) {
        dismiss();
        leaving.leave();
        return;
    }
    ask(tr("Look at these first: ") + inShort(found), leaving);
}

void LookFirstNote::ask(const QString& sentence, const Leaving& leaving)
{
    dismiss();
    m_banner = new Banner(Banner::Kind::Care, sentence);
    m_banner->setObjectName(QStringLiteral("lookFirstNote"));
    auto* anyway = m_banner->addButton(leaving.anyway);
    anyway->setObjectName(QStringLiteral("leaveAnyway"));
    auto* show = m_banner->addButton(tr("Show Me"));
    show->setObjectName(QStringLiteral("showMarks"));
    // Queued: the button goes away with the banner.
    connect(
        anyway,
        &QPushButton::clicked,
        this,
        [this, leaving] {
            m_lookedAt = leaving.texts;
            dismiss();
            leaving.leave();
        },
        Qt::QueuedConnection);
    connect(show, &QPushButton::clicked, this, leaving.showMe, Qt::QueuedConnection);
    layout()->addWidget(m_banner);
    QWidget::show();
    announce(this, sentence);
    anyway->setFocus(Qt::OtherFocusReason);
}

void LookFirstNote::dismiss()
{
    if (m_banner != nullptr) {
        m_banner->hide();
        m_banner->deleteLater();
        m_banner = nullptr;
    }
    hide();
}

} // namespace asterism::ui
