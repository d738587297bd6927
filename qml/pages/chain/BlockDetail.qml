pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// One block: its header in words, the commit audited just now, its transactions; the same as JSON and bytes.
FocusScope {
    id: root

    required property real number
    required property string form
    required property bool roomy

    BlockModel {
        id: block
        height: root.number
    }
    DetailHead {
        id: head
        width: root.width
        title: qsTr("Block %1").arg(Language.format.count(root.number))
        link: Links.block(root.number)
        form: root.form
        roomy: root.roomy
        note: block.loaded ? Language.format.dateTime(block.page.timeMs) : ""
        older: root.number > 1 ? Links.block(root.number - 1) : ""
        newer: root.number < Session.height ? Links.block(root.number + 1) : ""
    }
    ErrorState {
        anchors.centerIn: parent
        width: parent.width
        visible: block.problem !== "" && !block.busy
        text: qsTr("This block cannot be shown")
        meaning: block.problem
        detail: block.problemDetail
        action: qsTr("Try again")
        onActivated: block.older ? block.fetch() : block.refresh()
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        visible: block.older && block.problem === "" && !block.busy
        icon: "cube_multiple"
        text: ChainStatus.began
        action: qsTr("Fetch and prove this block")
        onActivated: block.fetch()
    }
    LoadingBlocks {
        x: Theme.space24
        y: head.height + Theme.space24
        width: root.width - 2 * x
        visible: block.busy && !block.loaded
        text: block.older ? qsTr("Fetching and proving…") : qsTr("Checking signatures…")
    }
    RecordForms {
        id: forms
        focus: true
        y: head.height
        width: root.width
        height: root.height - y
        visible: block.loaded
        record: Links.block(root.number)
        form: root.form
        json: block.page.json
        hex: block.page.hex
        bytes: block.page.bytes
        FetchedCard {
            width: parent?.width ?? 0
            fetched: block.page.fetched
            more: qsTr("Header and transactions belong to this chain. Results are fetched with each transaction.")
        }
        BlockCommit {
            width: parent?.width ?? 0
            visible: block.page.fetched === ""
            block: block.page
        }
        Card {
            width: parent?.width ?? 0
            visible: block.page.misbehaviour.length > 0
            title: qsTr("Proofs of misbehaviour")
            KeyValues {
                facts: block.page.misbehaviour
                onLinkActivated: link => Navigator.open(link)
            }
        }
        Card {
            width: parent?.width ?? 0
            title: qsTr("Transactions")
            Item {
                width: parent.width
                height: block.transactionCount === 0 ? 24 : Math.min(10, block.transactionCount) * Theme.rowHeight + Theme.headHeight
                DataTable {
                    anchors.fill: parent
                    visible: block.transactionCount > 0
                    name: qsTr("Transactions of this block")
                    model: block.transactions
                    onRowActivated: (row, link) => Navigator.open(link)
                    onRowTapped: (row, link) => Navigator.open(link)
                    onSealActivated: row => block.page.fetched === "" ? Proof.open(block.transactions.link(row)) : Navigator.open(block.transactions.link(row))
                }
                Label {
                    visible: block.transactionCount === 0
                    isMuted: true
                    text: qsTr("No transactions: only time passed.")
                }
            }
        }
        Card {
            width: parent?.width ?? 0
            title: qsTr("Header")
            KeyValues {
                facts: block.page.facts
                keyWidth: forms.beside ? 120 : 160
                onLinkActivated: link => Navigator.open(link)
            }
        }
    }
}
