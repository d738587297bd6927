pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// One transaction: what it says in words, who signed, what the chain answered, and the way to its proof.
FocusScope {
    id: root

    required property string hash
    required property string form
    required property bool roomy
    readonly property string link: hash === "" ? "" : Links.transaction(hash)

    TransactionModel {
        id: transaction
        hash: root.hash
    }
    DetailHead {
        id: head
        width: root.width
        title: transaction.loaded ? transaction.page.title : qsTr("Transaction")
        link: root.link
        form: root.form
        roomy: root.roomy
        note: transaction.loaded ? qsTr("Transaction %1 in block %2").arg(Language.format.shortId(root.hash)).arg(Language.format.count(transaction.page.height)) : ""
    }
    ErrorState {
        anchors.centerIn: parent
        width: parent.width
        visible: transaction.problem !== "" && !transaction.busy
        text: qsTr("This transaction cannot be shown")
        meaning: transaction.problem
        detail: transaction.problemDetail
        action: transaction.older ? qsTr("Try again") : ""
        onActivated: transaction.fetch()
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        visible: transaction.older && transaction.problem === "" && !transaction.busy
        icon: "document"
        text: qsTr("This transaction is not kept on this computer.") + " " + ChainStatus.began
        action: qsTr("Fetch and prove this transaction")
        onActivated: transaction.fetch()
    }
    LoadingBlocks {
        x: Theme.space24
        y: head.height + Theme.space24
        width: root.width - 2 * x
        visible: transaction.busy && !transaction.loaded
        text: transaction.older ? qsTr("Fetching and proving…") : qsTr("Reading…")
    }
    RecordForms {
        id: forms
        focus: true
        y: head.height
        width: root.width
        height: root.height - y
        visible: transaction.loaded
        record: root.link
        form: root.form
        json: transaction.page.json
        hex: transaction.page.hex
        bytes: transaction.page.bytes

        FetchedCard {
            width: parent?.width ?? 0
            fetched: transaction.page.fetched
        }
        Outcome {
            width: parent?.width ?? 0
            link: transaction.page.fetched === "" ? root.link : ""
            accepted: transaction.page.accepted
            outcome: transaction.page.outcome
        }
        Repeater {
            model: transaction.page.messages.length
            Card {
                id: message

                required property int index
                readonly property messageEntry blankView: ({})
                readonly property messageEntry shown: transaction.page.messages[index] ?? blankView

                width: parent?.width ?? 0
                title: shown.title
                KeyValues {
                    facts: message.shown.facts
                    keyWidth: forms.beside ? 120 : 160
                    onLinkActivated: link => Navigator.open(link)
                }
            }
        }
        Card {
            width: parent?.width ?? 0
            title: qsTr("Signature and result")
            KeyValues {
                facts: transaction.page.facts
                keyWidth: forms.beside ? 120 : 160
                onLinkActivated: link => Navigator.open(link)
                onSealActivated: if (transaction.page.fetched === "")
                    Proof.open(root.link)
            }
        }
        Card {
            width: parent?.width ?? 0
            visible: transaction.page.inclusion.length > 0
            title: qsTr("Proof that it is in the block")
            KeyValues {
                facts: transaction.page.inclusion
                keyWidth: forms.beside ? 120 : 160
            }
        }
    }
}
