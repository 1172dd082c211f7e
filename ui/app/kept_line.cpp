// SPDX-License-Identifier: MIT
#include "ui/app/kept_line.h"

#include <QHBoxLayout>

#include "ui/widgets/heading.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

constexpr int shownMilliseconds = 2000;

} // namespace

KeptLine::KeptLine(QWidget* parent)
    : QWidget(parent),
      m_text(new TextLabel(QString(), TextRole::Caption, Role::Text2)),
      m_check(new IconLabel(QStringLiteral("check"), 16, Role::Ok))
{
    setObjectName(QStringLiteral("keptLine"));
    named(m_text, "keptText", tr("What was kept"));
    m_text->setWordWrap(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 4);
    row->setSpacing(6);
    row->addWidget(m_check);
    row->addWidget(m_text, 1);
    QSizePolicy stays = m_check->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    m_check->setSizePolicy(stays);
    m_check->hide();
    m_over.setSingleShot(true);
    m_over.setInterval(shownMilliseconds);
    connect(&m_over, &QTimer::timeout, this, [this] {
        m_text->clear();
        m_check->hide();
    });
}

void KeptLine::showKept()
{
    m_text->setText(tr("All changes kept"));
    m_check->show();
    m_over.start();
}

void KeptLine::sayKept()
{
    showKept();
    announce(m_text, tr("All changes are kept by themselves."));
}

} // namespace asterism::ui
