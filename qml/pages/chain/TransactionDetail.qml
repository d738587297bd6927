pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// One transaction: what it says in words, who signed, what the chain answered, and the way to its proof.
Item {
    id: root

    required property string hash
    readonly property string link: "wastewatch:tx/" + hash

    TransactionModel {
        id: transaction
        hash: root.hash
    }
    DetailHead {
        id: head
        width: root.width
        title: transaction.loaded ? transaction.title : qsTr("Transaction")
        note: transaction.loaded ? qsTr("Transaction %1 in block %2").arg(Language.format.shortId(root.hash)).arg(Language.format.count(transaction.height)) : ""
        views: [qsTr("In words"), "JSON", qsTr("Bytes")]
    }
    ErrorState {
        anchors.centerIn: parent
        width: parent.width
        visible: transaction.problem !== "" && !transaction.busy
        text: qsTr("This transaction cannot be shown")
        meaning: transaction.problem
        detail: transaction.problemDetail
    }
    LoadingBlocks {
        x: Theme.space24
        y: head.height + Theme.space24
        width: root.width - 2 * x
        visible: transaction.busy && !transaction.loaded
        text: qsTr("Reading…")
    }
    RawText {
        y: head.height
        width: root.width
        height: root.height - y
        visible: transaction.loaded && head.view > 0
        text: head.view === 1 ? transaction.json : transaction.hex
    }
    Flickable {
        y: head.height
        width: root.width
        height: root.height - y
        visible: transaction.loaded && head.view === 0
        contentHeight: column.implicitHeight + 2 * column.y
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Column {
            id: column
            x: Theme.space24
            y: Theme.space16
            width: parent.width - 2 * x
            spacing: Theme.space16
            Row {
                spacing: Theme.space12
                Seal {
                    seal: SealState.Checked
                    worded: true
                    onClicked: Proof.open(root.link)
                }
                GradeMark {
                    y: 4
                    visible: !transaction.accepted
                    grade: Grade.Notice
                }
                Label {
                    height: 24
                    text: transaction.outcome
                }
                Button {
                    text: qsTr("Why believe this?")
                    icon.name: "shield_checkmark"
                    onClicked: Proof.open(root.link)
                }
            }
            Repeater {
                model: transaction.messages.length
                Card {
                    id: message

                    required property int index
                    readonly property messageView blankView: ({})
                    readonly property messageView shown: transaction.messages[index] ?? blankView

                    width: column.width
                    title: shown.title
                    KeyValues {
                        facts: message.shown.facts
                        onLinkActivated: link => Navigator.open(link)
                    }
                }
            }
            Card {
                width: parent.width
                title: qsTr("Signature and result")
                KeyValues {
                    facts: transaction.facts
                    onLinkActivated: link => Navigator.open(link)
                    onSealActivated: Proof.open(root.link)
                }
            }
        }
    }
}
