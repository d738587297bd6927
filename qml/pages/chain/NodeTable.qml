pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// A row a node: state with its mark and word, then figures under their heads. Narrow: figures below the name. Up, down, Home
// and End go through the nodes.
Column {
    id: root

    required property list<nodeRow> nodes
    readonly property nodeRow blankRow: ({})
    readonly property bool narrow: width < 930
    readonly property int leadWidth: narrow ? width : Math.max(280, width - heads.length * 92 - Theme.space8)
    readonly property list<string> heads: [qsTr("Height"), qsTr("Behind"), qsTr("Round"), qsTr("Peers"), qsTr("Answers in"), qsTr("Last signed"), qsTr("Score")]

    property string currentAddress: "" // of a node: they come and go
    readonly property int current: nodes.findIndex(node => node.address === currentAddress)
    readonly property string spoken: (entries.itemAt(current) as NodeEntry)?.Accessible.name ?? ""

    function choose(row: int): void {
        if (nodes.length > 0)
            currentAddress = nodes[Math.max(0, Math.min(nodes.length - 1, row))].address;
    }

    activeFocusOnTab: true
    onActiveFocusChanged: if (activeFocus && current < 0)
        choose(0)
    onSpokenChanged: if (activeFocus)
        Accessible.announce(spoken)
    Keys.onUpPressed: choose(current - 1)
    Keys.onDownPressed: choose(current + 1)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
        if (event.accepted)
            choose(event.key === Qt.Key_Home ? 0 : nodes.length - 1);
    }
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Nodes")
    Accessible.description: spoken

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
        id: entries
        model: root.nodes.length
        NodeEntry {
            required property int index
            width: root.width
            node: root.nodes[index] ?? root.blankRow
            heads: root.heads
            leadWidth: root.leadWidth
            narrow: root.narrow
            current: index === root.current
            focused: current && root.activeFocus
        }
    }
    Label {
        height: 48
        visible: root.nodes.length === 0
        isMuted: true
        text: qsTr("The nodes are being asked…")
    }
}
