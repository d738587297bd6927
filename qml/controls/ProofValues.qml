pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// What a step compared, a line each: hashes short and copyable, numbers as they are.
Column {
    id: root

    required property list<fact> values
    readonly property fact blankFact: ({})

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Values of this step")

    Repeater {
        model: root.values.length
        Item {
            id: line

            required property int index
            readonly property fact value: root.values[index] ?? root.blankFact

            width: root.width
            height: 28
            Accessible.role: Accessible.ListItem
            Accessible.name: value.key + ": " + value.value
            Label {
                height: 28
                width: 132
                type: Typography.Caption
                isMuted: true
                text: line.value.key
                Accessible.ignored: true
            }
            HashText {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: line.value.hash
                hash: line.value.hash ? line.value.value : ""
            }
            Label {
                anchors.right: parent.right
                anchors.rightMargin: 28
                height: 28
                width: parent.width - 160
                horizontalAlignment: Text.AlignRight
                visible: !line.value.hash
                type: Typography.Caption
                text: line.value.value
                Accessible.ignored: true
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.divider
            }
        }
    }
}
