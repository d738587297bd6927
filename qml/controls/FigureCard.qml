import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// A figure that opens its list: muted label, figure, seal, change since the last visit.
Pressable {
    id: root

    required property string figure
    property string change: ""
    property int seal: -1
    property int grade: Grade.None
    property string asOf: ""

    implicitWidth: 286
    implicitHeight: 96
    Accessible.role: Accessible.Button
    Accessible.name: text + ": " + figure + (change === "" ? "" : ", " + change)

    contentItem: Item {
        Label {
            x: Theme.space16
            y: Theme.space12
            width: parent.width - 2 * Theme.space16
            isMuted: true
            text: root.text
            Accessible.ignored: true
        }
        Row {
            x: Theme.space16
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space12
            spacing: Theme.space8
            GradeMark {
                anchors.verticalCenter: parent.verticalCenter
                grade: root.grade
                size: 20
            }
            Label {
                type: Typography.Figure
                text: root.figure
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.seal >= 0
                name: ["seal_checked", "seal_pending", "seal_unprovable", "seal_failed"][root.seal] ?? ""
                size: 16
                color: [Theme.muted, Theme.pending, Theme.muted, Theme.failed][root.seal] ?? Theme.muted
            }
        }
        Label {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space16
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space16
            type: Typography.Caption
            isMuted: true
            text: root.asOf !== "" ? root.asOf : root.change
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: root.down ? Theme.selection : root.hovered ? Theme.hover : Theme.surface
        border.color: Theme.divider
        FocusRing {
            shown: root.visualFocus
            around: Theme.cardRadius
        }
    }
}
