pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Ui

// The pages, each made at its first visit and kept, the current one in front. A page's `target` follows the navigator
// while it is in front and stays what it was behind.
Item {
    id: root

    Repeater {
        model: Navigator.pages
        Loader {
            id: loader

            required property string pageId
            required property url url
            readonly property bool current: Navigator.current.page === pageId
            readonly property Page page: item as Page

            function refresh(): void {
                if (current && source.toString() === "")
                    source = url;
                if (current && page)
                    page.target = Navigator.current;
            }

            anchors.fill: parent
            visible: current
            focus: current
            onCurrentChanged: refresh()
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
