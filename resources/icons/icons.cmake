# The icons travel inside the program; :/icons/NAME.svg is the symbolic set, :/app the program's own.
set(ASTERISM_ICON_FOLDER ${CMAKE_SOURCE_DIR}/resources/icons)
set(ASTERISM_ICONS
    about.svg
    add.svg
    address.svg
    back.svg
    calendar.svg
    check.svg
    clock.svg
    close.svg
    contrast.svg
    copy.svg
    delete.svg
    down.svg
    drag.svg
    edit.svg
    error.svg
    export.svg
    filter.svg
    find.svg
    forward.svg
    give.svg
    group.svg
    help.svg
    hide.svg
    history.svg
    home.svg
    import.svg
    information.svg
    letters.svg
    link.svg
    list.svg
    locked.svg
    mail.svg
    map.svg
    meetings.svg
    message.svg
    moon.svg
    more.svg
    outreach.svg
    people.svg
    phone.svg
    preferences.svg
    print.svg
    promise.svg
    quit.svg
    redo.svg
    reflect.svg
    refresh.svg
    remove.svg
    reply.svg
    rest.svg
    save-as.svg
    sidebar.svg
    star-hollow.svg
    star.svg
    sun.svg
    tag.svg
    trash.svg
    undo.svg
    unlocked.svg
    up.svg
    warning.svg
    web.svg
    zoom-fit.svg
    zoom-in.svg
    zoom-out.svg)
list(TRANSFORM ASTERISM_ICONS PREPEND ${ASTERISM_ICON_FOLDER}/)

# The program's own picture: a little constellation; from 32 pixels down its star alone. The files
# of pixels are drawn from the two others, which a test compares.
set(ASTERISM_PROGRAM_ICON_FOLDER ${ASTERISM_ICON_FOLDER}/program)
set(ASTERISM_PROGRAM_ICON_SIZES 16 22 24 32 48 64 128 256)
