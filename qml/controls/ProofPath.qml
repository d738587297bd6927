pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// The path of a proof, from the leaf down to the root: what is proven on a line at the left, every sibling joined to the
// box that it is hashed into. Each box copies its hash.
Column {
    id: root

    required property list<proofBox> path
    readonly property proofBox blankBox: ({})
    readonly property int gap: 8
    readonly property int indent: 28

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Path of hashes")

    Repeater {
        model: root.path.length
        Item {
            id: node

            required property int index
            readonly property proofBox box: root.path[index] ?? root.blankBox
            readonly property bool first: index === 0 || box.starts
            readonly property int lead: index > 0 && box.starts ? Theme.space12 : 0
            readonly property int boxHeight: box.note === "" ? 28 : 44

            width: root.width
            height: lead + boxHeight + root.gap

            Rectangle { // the line from the proven box above
                x: 12
                y: -root.gap
                width: 2
                height: node.box.proven ? root.gap : node.height + root.gap
                visible: !node.first
                color: Theme.accent
            }
            Rectangle { // the elbow to a sibling
                x: 12
                y: 13
                width: root.indent - 12
                height: 1
                visible: !node.box.proven
                color: Theme.outline
            }
            ProofBoxItem {
                x: node.box.proven ? 0 : root.indent
                y: node.lead
                width: parent.width - x
                height: node.boxHeight
                box: node.box
            }
        }
    }
}
