pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// A row a node: state with its mark and word, then figures under their heads. Narrow: figures below the name.
Column {
    id: root

    required property list<nodeRow> nodes
    readonly property nodeRow blankRow: ({})
    readonly property bool narrow: width < 930
    readonly property int leadWidth: narrow ? width : Math.max(280, width - heads.length * 92 - Theme.space8)
    readonly property list<string> heads: [qsTr("Height"), qsTr("Behind"), qsTr("Round"), qsTr("Peers"), qsTr("Answers in"), qsTr("Last signed"), qsTr("Score")]

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Nodes")

    Row {
        x: root.leadWidth
        height: root.narrow ? 0 : Theme.headHeight
        visible: !root.narrow
        Repeater {
            model: root.heads
            Label {
                required property string modelData
                width: 92
                height: Theme.headHeight
                horizontalAlignment: Text.AlignRight
                type: Typography.Head
                isMuted: true
                text: modelData
            }
        }
    }
    Repeater {
        model: root.nodes.length
        NodeEntry {
            required property int index
            width: root.width
            node: root.nodes[index] ?? root.blankRow
            heads: root.heads
            leadWidth: root.leadWidth
            narrow: root.narrow
        }
    }
    Label {
        height: 48
        visible: root.nodes.length === 0
        isMuted: true
        text: qsTr("The nodes are being asked…")
    }
}
