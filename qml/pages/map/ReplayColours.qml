pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// What the path's colours say, and their scale.
Column {
    id: root

    required property ReplayModel replay

    spacing: Theme.space4

    SegmentedButtons {
        name: qsTr("Colour of the path")
        labels: root.replay.page.hasHumidity ? [qsTr("Device"), qsTr("Speed"), qsTr("Humidity")] : [qsTr("Device"), qsTr("Speed")]
        follows: true
        current: root.replay.shade
        onChosen: index => root.replay.shade = index
    }
    Row {
        visible: root.replay.shade !== 0
        spacing: Theme.space8
        Label {
            type: Typography.Caption
            text: root.replay.shade === 1 ? qsTr("slow, 0 km/h") : qsTr("dry, 0 %")
        }
        Row {
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
            Repeater {
                model: Theme.path
                Rectangle {
                    required property color modelData
                    width: 28
                    height: 10
                    color: modelData
                    border.color: Theme.text
                }
            }
        }
        Label {
            type: Typography.Caption
            text: root.replay.shade === 1 ? qsTr("fast, %1 km/h").arg(root.replay.page.topSpeed) : qsTr("wet, 100 %")
        }
    }
}
