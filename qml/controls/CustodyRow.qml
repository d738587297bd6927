pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// One holder as a row of the vertical chain; the handover that led here sits on the rail above it.
Pressable {
    id: root

    required property custodyStop stop
    property var handover: null
    readonly property bool graded: stop.present && stop.grade !== Grade.None
    readonly property int markHeight: handover ? 32 : 0

    signal activated(link: string)
    signal handoverActivated(link: string)

    implicitHeight: 56 + markHeight
    focusPolicy: Qt.TabFocus
    onClicked: root.activated(stop.link)
    Accessible.role: Accessible.ListItem
    Accessible.name: stop.role + ", " + stop.name + ", " + stop.note

    contentItem: Item {
        Loader {
            id: rail
            active: root.handover !== null
            sourceComponent: Item {
                id: joint
                readonly property custodyLink link: root.handover
                LineShape {
                    x: 15
                    width: 2
                    height: 32
                    thickness: 2
                    color: mark.complete ? Theme.text : Theme.divider
                }
                HandoverMark {
                    id: mark
                    x: 4
                    y: 4
                    giver: joint.link.giver
                    receiver: joint.link.receiver
                    grade: joint.link.grade
                    onActivated: root.handoverActivated(joint.link.link)
                }
                Label {
                    x: 40
                    y: 8
                    type: Typography.Caption
                    isMuted: mark.complete
                    color: mark.complete ? Theme.muted : Theme.gradeColor(joint.link.grade)
                    text: Language.format.joined([joint.link.time, mark.complete ? "" : joint.link.age])
                }
            }
        }
        Column {
            x: 12
            y: root.markHeight + 8
            width: parent.width - 24
            Label {
                width: parent.width
                type: Typography.Strong
                text: root.stop.name
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                type: Typography.Caption
                color: root.stop.open ? Theme.gradeColor(root.stop.grade) : root.graded ? Theme.text : Theme.muted
                text: Language.format.joined([root.stop.role, root.stop.note])
                Accessible.ignored: true
            }
        }
    }
    background: Item {
        Rectangle {
            y: root.markHeight
            width: parent.width
            height: 56
            radius: Theme.cardRadius
            color: root.graded ? Theme.gradeFill(root.stop.grade) : root.hovered ? Theme.hover : Theme.surface
            border.width: root.stop.present ? 2 : 1
            border.color: root.graded ? Theme.gradeColor(root.stop.grade) : Theme.divider
            FocusRing {
                shown: root.visualFocus
                around: Theme.cardRadius
            }
        }
    }
}
