pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// One block: its header in words, the commit audited just now, its transactions; the same as JSON and bytes.
Item {
    id: root

    required property real number

    BlockModel {
        id: block
        height: root.number
    }
    DetailHead {
        id: head
        width: root.width
        title: qsTr("Block %1").arg(Language.format.count(root.number))
        note: block.loaded ? Language.format.dateTime(block.timeMs) : ""
        views: [qsTr("In words"), "JSON", qsTr("Bytes")]
        older: root.number > 1 ? "wastewatch:block/" + (root.number - 1) : ""
        newer: root.number < Session.height ? "wastewatch:block/" + (root.number + 1) : ""
    }
    ErrorState {
        anchors.centerIn: parent
        width: parent.width
        visible: block.problem !== "" && !block.busy
        text: qsTr("This block cannot be shown")
        meaning: block.problem
        detail: block.problemDetail
        action: qsTr("Try again")
        onActivated: block.refresh()
    }
    LoadingBlocks {
        x: Theme.space24
        y: head.height + Theme.space24
        width: root.width - 2 * x
        visible: block.busy && !block.loaded
        text: qsTr("Checking signatures…")
    }
    RawText {
        y: head.height
        width: root.width
        height: root.height - y
        visible: block.loaded && head.view > 0
        text: head.view === 1 ? block.json : block.hex
    }
    Flickable {
        y: head.height
        width: root.width
        height: root.height - y
        visible: block.loaded && head.view === 0
        contentHeight: column.implicitHeight + 2 * column.y
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Column {
            id: column
            x: Theme.space24
            y: Theme.space16
            width: parent.width - 2 * x
            spacing: Theme.space16
            Card {
                width: parent.width
                title: qsTr("Who signed it")
                Column {
                    width: parent.width
                    spacing: Theme.space12
                    PowerBar {
                        width: Math.min(480, parent.width)
                        signedPower: block.signedPower
                        totalPower: block.totalPower
                    }
                    CommitGrid {
                        width: parent.width
                        cells: block.cells
                    }
                    Label {
                        width: parent.width
                        isMuted: block.sound
                        wrapMode: Text.Wrap
                        color: block.sound ? Theme.muted : Theme.failed
                        text: block.verdict
                    }
                }
            }
            Card {
                width: parent.width
                title: qsTr("Transactions")
                Item {
                    width: parent.width
                    height: Math.min(10, Math.max(1, block.transactionCount)) * Theme.rowHeight + Theme.headHeight
                    DataTable {
                        anchors.fill: parent
                        visible: block.transactionCount > 0
                        name: qsTr("Transactions of this block")
                        model: block.transactions
                        onRowActivated: (row, link) => Navigator.open(link)
                        onCurrentRowChanged: if (currentRow >= 0)
                            Navigator.open(block.transactions.link(currentRow))
                        onSealActivated: row => Proof.open(block.transactions.link(row))
                    }
                    Label {
                        visible: block.transactionCount === 0
                        isMuted: true
                        text: qsTr("No transaction: only time went on.")
                    }
                }
            }
            Card {
                width: parent.width
                title: qsTr("Header")
                KeyValues {
                    facts: block.facts
                    onLinkActivated: link => Navigator.open(link)
                }
            }
        }
    }
}
