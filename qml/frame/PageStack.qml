pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Wastewatch.Controls
import Wastewatch.Ui

// The pages, each made a little at a time so that the window lives on, at its first visit or one after the other once
// the chain is followed, and kept; the current one in front. A page's `target` follows the navigator while it is in
// front and stays what it was behind.
//
// The keyboard goes where the user goes: into the page in front, to where it was left there or to what the page gives
// the focus first. Escape, unless something in the page takes it, goes back.
Item {
    id: root

    property Page front: null
    property Item place: null // of the page in front, also while it is made
    property bool covered: false // by something else that has the keyboard
    property int due: 0 // so many of the pages are made without a visit
    readonly property bool ready: front?.ready ?? false

    // What has the keyboard inside the page keeps it, and so does what is open above the window's content.
    function takeKeyboard(): void {
        if (!place || !enabled || covered)
            return;
        const at = Window.activeFocusItem;
        const inside = item => {
            for (let one = item; one; one = one.parent)
                if (one === place || one === T.Overlay.overlay)
                    return true;
            return false;
        };
        if (!at?.visible || !inside(at))
            place.forceActiveFocus(Qt.OtherFocusReason);
    }

    onEnabledChanged: Qt.callLater(takeKeyboard)
    onCoveredChanged: Qt.callLater(takeKeyboard)
    Keys.onEscapePressed: event => {
        event.accepted = Navigator.canGoBack;
        if (event.accepted)
            Navigator.back();
    }

    Connections {
        target: Navigator
        function onChanged(): void {
            Qt.callLater(root.takeKeyboard);
        }
    }
    Timer {
        interval: 1000
        repeat: true
        running: Session.ready && !Session.catchingUp && root.due < pages.count
        onTriggered: ++root.due
    }
    Repeater {
        id: pages
        model: Navigator.pages
        Loader {
            id: loader

            required property int index
            required property string pageId
            required property url url
            readonly property bool current: Navigator.current.page === pageId
            readonly property bool wanted: current || index < root.due
            readonly property Page page: item as Page

            function refresh(): void {
                if (wanted && source.toString() === "")
                    source = url;
                if (current && page)
                    page.target = Navigator.current;
                if (!current)
                    return;
                root.front = page;
                root.place = loader;
            }

            anchors.fill: parent
            visible: current
            asynchronous: true
            onCurrentChanged: refresh()
            onWantedChanged: refresh()
            onLoaded: refresh()
            Component.onCompleted: refresh()

            Connections {
                target: Navigator
                function onChanged(): void {
                    loader.refresh();
                }
            }
        }
    }
}
