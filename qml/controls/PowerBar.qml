import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// The voting power that signed, against the two thirds a block needs.
Item {
    id: root

    required property real signedPower
    required property real totalPower
    readonly property bool enough: signedPower * 3 > totalPower * 2

    implicitWidth: 320
    implicitHeight: 44
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label.text

    Rectangle {
        y: 24
        width: parent.width
        height: 12
        radius: Theme.controlRadius
        color: Theme.sunken
        border.color: Theme.outline
        Rectangle {
            width: root.totalPower > 0 ? parent.width * Math.min(1, root.signedPower / root.totalPower) : 0
            height: parent.height
            radius: Theme.controlRadius
            color: root.enough ? Theme.text : Theme.critical
        }
    }
    Rectangle {
        x: Math.round(root.width * 2 / 3)
        y: 20
        width: 2
        height: 20
        color: Theme.accent
    }
    Label {
        id: label
        type: Typography.Caption
        isMuted: true
        text: qsTr("%1 of %2 voting power signed; more than two thirds needed").arg(Language.format.count(root.signedPower)).arg(Language.format.count(root.totalPower))
        Accessible.ignored: true
    }
}
