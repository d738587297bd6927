import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// One holder: role, name, mass and time. The present holder is outlined and filled in the worst grade.
Pressable {
    id: root

    required property custodyStop stop
    readonly property bool graded: stop.present && stop.grade !== Grade.None

    signal activated(link: string)

    focusPolicy: Qt.TabFocus
    enabled: true
    onClicked: root.activated(stop.link)
    Accessible.role: Accessible.ListItem
    Accessible.name: stop.role + ", " + stop.name + ", " + stop.note

    contentItem: Item {
        Column {
            x: 11
            width: parent.width - 22
            anchors.verticalCenter: parent.verticalCenter
            Label {
                width: parent.width
                type: Typography.Caption
                isMuted: !root.graded
                text: root.stop.role
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                type: Typography.Strong
                wrapMode: root.height > 90 ? Text.Wrap : Text.NoWrap
                maximumLineCount: 2
                elide: Text.ElideRight
                text: root.stop.name
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                type: Typography.Caption
                isMuted: !root.graded
                color: root.stop.open ? Theme.gradeColor(root.stop.grade) : root.graded ? Theme.text : Theme.muted
                text: root.stop.note
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: root.graded ? Theme.gradeFill(root.stop.grade) : root.hovered ? Theme.hover : Theme.surface
        border.width: root.stop.present ? 2 : 1
        border.color: root.graded ? Theme.gradeColor(root.stop.grade) : root.stop.present ? Theme.text : Theme.divider
        FocusRing {
            shown: root.visualFocus
            around: Theme.cardRadius
        }
    }
}
