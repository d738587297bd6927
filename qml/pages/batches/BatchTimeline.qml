pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// The history as the chain has it: block time, what happened, by whom; Enter opens the signed transaction.
Column {
    id: root

    required property list<timelineEntry> entries
    readonly property timelineEntry blankEntry: ({})

    Accessible.role: Accessible.List
    Accessible.name: qsTr("History")

    Repeater {
        model: root.entries.length
        Pressable {
            id: row
            required property int index
            readonly property timelineEntry entry: root.entries[index] ?? root.blankEntry
            readonly property bool last: index === root.entries.length - 1
            width: root.width
            implicitHeight: 44
            focusPolicy: entry.link !== "" ? Qt.StrongFocus : Qt.NoFocus
            onClicked: if (entry.link !== "")
                Navigator.open(entry.link)
            Accessible.role: Accessible.ListItem
            Accessible.name: entry.time + ", " + entry.title + ", " + entry.actor + " " + entry.note + (entry.claimed !== "" ? ", " + entry.claimed : "")

            contentItem: Item {
                Rectangle {
                    x: 7
                    y: row.index === 0 ? 12 : 0
                    width: 2
                    height: row.last ? 12 - y : row.height - y
                    color: Theme.divider
                }
                Rectangle {
                    x: 3
                    y: 7
                    width: 10
                    height: 10
                    radius: 5
                    visible: row.entry.grade === Grade.None
                    color: row.entry.byChain ? Theme.surface : Theme.text
                    border.width: 2
                    border.color: Theme.text
                }
                Rectangle {
                    y: 3
                    width: 17
                    height: 17
                    color: Theme.surface
                    visible: row.entry.grade !== Grade.None
                    GradeMark {
                        grade: row.entry.grade
                    }
                }
                Label {
                    x: 28
                    y: 2
                    width: parent.width - x - times.width - Theme.space8
                    text: row.entry.title
                    Accessible.ignored: true
                }
                Label {
                    x: 28
                    y: 22
                    width: parent.width - x - times.width - Theme.space8
                    type: Typography.Caption
                    isMuted: true
                    text: Language.format.joined([row.entry.actor, row.entry.note])
                    Accessible.ignored: true
                }
                Column {
                    id: times
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space24
                    y: 2
                    width: Math.max(blockTime.implicitWidth, claimedTime.implicitWidth)
                    Label {
                        id: blockTime
                        width: parent.width
                        horizontalAlignment: Text.AlignRight
                        type: Typography.Caption
                        text: row.entry.time
                        Accessible.ignored: true
                    }
                    Label {
                        id: claimedTime
                        width: parent.width
                        horizontalAlignment: Text.AlignRight
                        type: Typography.Caption
                        isMuted: true
                        text: row.entry.claimed
                        Accessible.ignored: true
                    }
                }
                Icon {
                    anchors.right: parent.right
                    y: 4
                    visible: row.entry.link !== ""
                    name: "chevron_right"
                    size: 16
                    color: Theme.muted
                }
            }
            background: Rectangle {
                radius: Theme.controlRadius
                color: row.hovered && row.entry.link !== "" ? Theme.hover : "transparent"
                FocusRing {
                    shown: row.visualFocus
                    gap: -2
                }
            }
        }
    }
}
