pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// Blocks and transactions, the nodes and validators behind them, why they are trusted, and the state they lead to.
Page {
    id: root

    readonly property list<string> parts: ["", "nodes", "verification", "state"]
    readonly property string part: ({
            "validator": "nodes",
            "verification": "verification",
            "state": "state",
            "range": "state"
        })[target.kind] ?? (target.kind === "page" ? target.tab : "")
    readonly property int partIndex: Math.max(0, parts.indexOf(part))

    title: qsTr("Chain")
    ready: [blocksPart, nodesPart, verificationPart, statePart][partIndex].made

    Rectangle {
        id: head
        width: root.width
        height: 56
        color: Theme.surface
        Label {
            id: heading
            x: root.pagePadding
            anchors.verticalCenter: parent.verticalCenter
            type: Typography.Title
            text: root.title
            Accessible.role: Accessible.Heading
        }
        SegmentedButtons {
            anchors.left: heading.right
            anchors.leftMargin: Theme.space24
            anchors.verticalCenter: parent.verticalCenter
            follows: true
            name: qsTr("Part of the chain")
            labels: [qsTr("Blocks"), qsTr("Nodes"), qsTr("Verification"), qsTr("State")]
            current: root.partIndex
            onChosen: index => Navigator.open(Links.page("chain", index === 0 ? "" : root.parts[index]))
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.divider
        }
    }
    FocusScope { // the keyboard stays on the buttons above while they change the part
        y: head.height
        width: root.width
        height: root.height - y
        focus: true

        LazyPart {
            id: blocksPart
            anchors.fill: parent
            shown: root.partIndex === 0
            due: true
            sourceComponent: BlocksPart {
                block: root.target.kind === "block" ? root.target.id : ""
                transaction: root.target.kind === "tx" ? root.target.id : ""
                form: root.target.kind === "page" ? "" : root.target.tab
            }
        }
        LazyPart {
            id: nodesPart
            anchors.fill: parent
            shown: root.partIndex === 1
            due: blocksPart.made
            sourceComponent: NodesPart {
                pagePadding: root.pagePadding
            }
        }
        LazyPart {
            id: verificationPart
            anchors.fill: parent
            shown: root.partIndex === 2
            due: nodesPart.made
            sourceComponent: VerificationPart {
                focus: true
                pagePadding: root.pagePadding
            }
        }
        LazyPart {
            id: statePart
            anchors.fill: parent
            shown: root.partIndex === 3
            due: verificationPart.made
            sourceComponent: StatePart {
                key: root.target.kind === "state" ? root.target.id : ""
                form: root.target.kind === "state" ? root.target.tab : ""
            }
        }
    }
}
