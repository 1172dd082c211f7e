// SPDX-License-Identifier: MIT
// Our icons where Qt's own dialogs and widgets ask the style for one.
#include "ui/app/icons.h"
#include "ui/app/style.h"

namespace asterism::ui {
namespace {

struct Picture {
    const char* name = nullptr;
    Role ink = Role::Text2;
};

Picture pictureOf(QStyle::StandardPixmap which)
{
    switch (which) {
    case QStyle::SP_MessageBoxInformation:
        return {"information", Role::Primary};
    case QStyle::SP_MessageBoxQuestion:
        return {"help", Role::Primary};
    case QStyle::SP_MessageBoxWarning:
        return {"warning", Role::Care};
    case QStyle::SP_MessageBoxCritical:
        return {"error", Role::Stop};
    case QStyle::SP_LineEditClearButton:
    case QStyle::SP_TitleBarCloseButton:
    case QStyle::SP_DockWidgetCloseButton:
    case QStyle::SP_TabCloseButton:
        return {"close"};
    case QStyle::SP_ArrowBack:
    case QStyle::SP_FileDialogBack:
    case QStyle::SP_ArrowLeft:
        return {"back"};
    case QStyle::SP_ArrowForward:
    case QStyle::SP_ArrowRight:
        return {"forward"};
    case QStyle::SP_ArrowUp:
    case QStyle::SP_FileDialogToParent:
        return {"up"};
    case QStyle::SP_ArrowDown:
        return {"down"};
    case QStyle::SP_FileDialogDetailedView:
    case QStyle::SP_FileDialogListView:
        return {"list"};
    case QStyle::SP_FileDialogNewFolder:
        return {"add"};
    case QStyle::SP_BrowserReload:
        return {"refresh"};
    case QStyle::SP_TrashIcon:
        return {"trash"};
    case QStyle::SP_ToolBarHorizontalExtensionButton:
        return {"more"};
    default:
        return {};
    }
}

} // namespace

QIcon Style::standardIcon(
    StandardPixmap picture, const QStyleOption* option, const QWidget* widget) const
{
    const Picture ours = pictureOf(picture);
    return ours.name == nullptr ? QProxyStyle::standardIcon(picture, option, widget)
                                : icon(QLatin1String(ours.name), ours.ink);
}

} // namespace asterism::ui
