import QtQuick
import Wastewatch.Theme

// How much of something is done, 0 to 1.
Rectangle {
    id: root

    required property real share
    property string name: qsTr("Progress")

    implicitHeight: 8
    radius: Theme.controlRadius
    color: Theme.sunken
    border.color: Theme.outline
    Accessible.role: Accessible.ProgressBar
    Accessible.name: name + " " + Math.round(100 * share) + " %"

    Rectangle {
        width: parent.width * Math.max(0, Math.min(1, root.share))
        height: parent.height
        radius: Theme.controlRadius
        color: Theme.accent
    }
}
