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
    readonly property real end: Math.max(0, contentHeight - height)
    readonly property bool overflows: end > 1
    readonly property bool allSeen: seenTo >= contentHeight - 1 // of this record, down to its end
    property real seenTo: 0

    function lookAgain(): void {
        if (visible)
            seenTo = Math.max(seenTo, contentY + height);
    }
    // Accepts the event when it is a key that scrolls.
    function takeKey(event: KeyEvent): void {
        const to = ({
                [Qt.Key_PageUp]: contentY - height + 32,
                [Qt.Key_PageDown]: contentY + height - 32,
                [Qt.Key_Home]: 0,
                [Qt.Key_End]: end,
                [Qt.Key_Up]: activeFocus ? contentY - 48 : undefined,
                [Qt.Key_Down]: activeFocus ? contentY + 48 : undefined
            })[event.key];
        if (!overflows || to === undefined || event.modifiers & ~Qt.KeypadModifier)
            return;
        contentY = Math.max(0, Math.min(end, to));
        event.accepted = true;
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
    Keys.onPressed: event => takeKey(event)

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
            text: qsTr("%n more line(s) below", "", Math.ceil((root.end - root.contentY) / Theme.lineHeight(Typography.Body)))
        }
    }
    FocusRing {
        parent: root
        shown: root.activeFocus
        gap: -4
    }
}
