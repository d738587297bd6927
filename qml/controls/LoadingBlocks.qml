pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Theme

// After 200 ms grey blocks of the final size; after a second words, progress and Cancel.
Item {
    id: root

    required property string text
    property int rows: 3
    property int rowHeight: 40
    property real progress: -1
    property bool cancellable: false
    property int elapsed: 0

    signal cancelled

    implicitWidth: 320
    implicitHeight: rows * (rowHeight + Theme.space8) + 44
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    Timer {
        interval: 200
        repeat: true
        running: root.visible && root.elapsed < 1000
        onTriggered: root.elapsed += 200
    }
    Column {
        width: parent.width
        spacing: Theme.space8
        visible: root.elapsed >= 200
        Repeater {
            model: root.rows
            Rectangle {
                width: root.width
                height: root.rowHeight
                radius: Theme.controlRadius
                color: Theme.sunken
            }
        }
        Item {
            width: parent.width
            height: 36
            visible: root.elapsed >= 1000
            Label {
                anchors.verticalCenter: parent.verticalCenter
                isMuted: true
                text: root.progress < 0 ? root.text : root.text + " " + Math.round(root.progress * 100) + " %"
            }
            Button {
                anchors.right: parent.right
                visible: root.cancellable
                text: qsTr("Cancel")
                onClicked: root.cancelled()
            }
        }
    }
}
