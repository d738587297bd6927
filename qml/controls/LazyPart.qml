import QtQuick

// A part of a page that is made when it is first shown, and kept. At once and not asynchronously: a table whose rows come
// while its cells are still being made mixes them up.
Loader {
    property bool shown: false

    visible: shown
    active: false
    onShownChanged: if (shown)
        active = true
    Component.onCompleted: if (shown)
        active = true
}
