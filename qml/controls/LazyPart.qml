import QtQuick

// A part of a page that is made when it is first shown, or once it is `due`, and kept. It is made a little at a time, so
// that the window lives on meanwhile.
Loader {
    property bool shown: false
    property bool due: false
    readonly property bool made: status === Loader.Ready

    visible: shown
    focus: shown
    active: false
    asynchronous: true
    onShownChanged: make()
    onDueChanged: make()
    Component.onCompleted: make()

    function make(): void {
        if (shown || due)
            active = true;
    }
}
