import QtQuick

// A part of a page that is made when it is first shown, a little at a time so that the window lives on, and kept.
Loader {
    property bool shown: false
    readonly property bool made: status === Loader.Ready

    visible: shown
    active: false
    asynchronous: true
    onShownChanged: if (shown)
        active = true
    Component.onCompleted: if (shown)
        active = true
}
