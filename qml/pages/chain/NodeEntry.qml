pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// One node of the table.
Rectangle {
    id: root

    required property nodeRow node
    required property list<string> heads
    required property int leadWidth
    required property bool narrow
    property bool current: false
    property bool focused: false
    readonly property list<string> figures: [node.height, node.lag, node.round, node.peers, node.roundTrip, node.lastSigned, node.score]
    readonly property bool answers: node.height !== ""

    height: narrow && answers ? 112 : 64
    color: node.grade === Grade.Critical ? Theme.criticalFill : current ? Theme.selection : "transparent"
    Accessible.role: Accessible.Row
    Accessible.selected: current
    Accessible.name: [node.address, node.role, node.state, node.meaning].concat(answers ? heads.map((head, i) => head + " " + figures[i]) : [node.detail]).join(", ")

    Item {
        width: root.leadWidth
        height: 64
        Icon {
            x: 4
            y: 13
            visible: root.node.grade === Grade.None
            name: "checkmark"
            size: 16
            color: Theme.muted
        }
        GradeMark {
            x: 4
            y: 13
            visible: root.node.grade !== Grade.None
            grade: root.node.grade
        }
        Label {
            id: state
            x: 28
            y: 11
            type: Typography.Strong
            text: root.node.state
            Accessible.ignored: true
        }
        Label {
            anchors.left: state.right
            anchors.leftMargin: Theme.space8
            y: 11
            width: root.leadWidth - x - Theme.space8
            text: Language.format.joined([root.node.name, root.node.address])
            Accessible.ignored: true
        }
        Label {
            x: 28
            y: 34
            width: root.leadWidth - x - Theme.space8
            type: Typography.Caption
            isMuted: true
            text: Language.format.joined([root.node.role, root.node.meaning, root.node.detail])
            Accessible.ignored: true
        }
    }
    Row {
        x: root.narrow ? 28 : root.leadWidth
        y: root.narrow ? 60 : 0
        visible: root.answers
        Repeater {
            model: root.figures
            Item {
                id: figure
                required property int index
                required property string modelData
                width: root.narrow ? (root.width - 28) / root.figures.length : 92
                height: root.narrow ? 44 : 64
                Label {
                    visible: root.narrow
                    width: parent.width
                    type: Typography.Caption
                    isMuted: true
                    text: root.heads[figure.index] ?? ""
                    Accessible.ignored: true
                }
                Label {
                    y: root.narrow ? 18 : 22
                    width: parent.width
                    horizontalAlignment: root.narrow ? Text.AlignLeft : Text.AlignRight
                    text: figure.modelData === "" ? "–" : figure.modelData
                    Accessible.ignored: true
                }
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.divider
    }
    Rectangle {
        width: 3
        height: parent.height
        visible: root.current
        color: Theme.accent
    }
    FocusRing {
        shown: root.focused
        gap: -4
    }
}
