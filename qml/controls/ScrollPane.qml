pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Wastewatch.Theme
import Wastewatch.Ui

// A part of a dialog that scrolls: by wheel, bar, arrows, Page Up, Page Down, Home and End. A bar stays in sight while
// there is more than fits, and the lower edge says how much is below.
ScrollPage {
    id: root

    property string name: ""
    readonly property bool allSeen: seenTo >= contentHeight - 1 // of this record, down to its end
    property real seenTo: 0

    function lookAgain(): void {
        if (visible)
            seenTo = Math.max(seenTo, contentY + height);
    }

    activeFocusOnTab: overflows
    onContentYChanged: lookAgain()
    // Later: what has been seen may decide what else is shown, and with it the height.
    onContentHeightChanged: Qt.callLater(lookAgain)
    onHeightChanged: Qt.callLater(lookAgain)
    onVisibleChanged: lookAgain()
    onRecordChanged: {
        seenTo = 0;
        lookAgain();
    }
    Accessible.role: Accessible.Pane
    Accessible.name: name

    T.ScrollBar.vertical: ScrollBar {}

    Rectangle {
        parent: root
        z: 1
        width: root.width - 8
        height: 28
        y: root.height - height
        visible: root.end - root.contentY > 1
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.surface, 0)
            }
            GradientStop {
                position: 0.5
                color: Theme.surface
            }
        }
        Label {
            anchors.bottom: parent.bottom
            x: Theme.space8
            type: Typography.Caption
            isMuted: true
            text: qsTr("%Ln more line(s) below", "", Math.ceil((root.end - root.contentY) / Theme.lineHeight(Typography.Body)))
        }
    }
    FocusRing {
        parent: root
        shown: root.activeFocus
        gap: -4
    }
}
