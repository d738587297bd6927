pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// One block of LiveStrip.
Pressable {
    id: root

    required property real block
    required property real timeMs
    required property int signedBy
    required property int validators
    required property list<blockDeed> deeds
    required property int refused
    required property int alertGrade
    required property string digest
    required property int kindsShown
    required property bool isCurrent
    readonly property bool incomplete: signedBy < validators
    readonly property bool quiet: deeds.length === 0

    text: qsTr("Block %1, %2: %3. %4 of %5 signed").arg(Language.format.count(block)).arg(Language.format.clock(timeMs)).arg(digest).arg(signedBy).arg(validators)
    Accessible.role: Accessible.ListItem
    Accessible.name: text

    contentItem: Item {
        Label {
            x: 6
            y: 2
            width: parent.width - 12
            height: 18
            type: Typography.Caption
            isMuted: true
            text: Language.format.count(root.block)
            Accessible.ignored: true
        }
        GradeMark {
            anchors.right: parent.right
            anchors.rightMargin: 4
            y: 3
            grade: root.alertGrade
        }
        Label {
            x: 6
            y: 24
            visible: root.quiet
            type: Typography.Caption
            isMuted: true
            text: "–"
            Accessible.ignored: true
        }
        Column {
            x: 6
            y: 22
            Repeater {
                model: Math.min(root.kindsShown, root.deeds.length)
                Row {
                    id: kind
                    required property int index
                    readonly property bool last: index === root.kindsShown - 1 && root.deeds.length > root.kindsShown
                    height: 17
                    spacing: 4
                    Icon {
                        visible: !kind.last
                        name: root.deeds[kind.index]?.icon ?? ""
                        size: 16
                        color: Theme.muted
                    }
                    Label {
                        height: 17
                        type: Typography.Caption
                        text: kind.last ? "+" + (root.deeds.length - root.kindsShown + 1) : root.deeds[kind.index]?.count ?? ""
                        Accessible.ignored: true
                    }
                }
            }
        }
        Label {
            x: 6
            y: 74
            width: parent.width - 12
            height: 16
            visible: root.incomplete || root.refused > 0
            type: Typography.Caption
            color: root.incomplete ? Theme.notice : Theme.muted
            text: root.incomplete ? root.signedBy + "/" + root.validators : qsTr("%1 refused").arg(root.refused)
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.controlRadius
        color: root.isCurrent ? Theme.selection : root.hovered ? Theme.hover : "transparent"
        border.color: Theme.divider
        FocusRing {
            shown: root.visualFocus
            gap: -4
        }
    }
    Tooltip {
        shown: root.hovered || root.visualFocus
        text: root.text
    }
}
