pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Ui

// The pages, each made a little at a time so that the window lives on, at its first visit or one after the other once
// the chain is followed, and kept; the current one in front. A page's `target` follows the navigator while it is in
// front and stays what it was behind.
Item {
    id: root

    property Page front: null
    property int due: 0 // so many of the pages are made without a visit
    readonly property bool ready: front?.ready ?? false

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
                if (current)
                    root.front = page;
            }

            anchors.fill: parent
            visible: current
            focus: current
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
