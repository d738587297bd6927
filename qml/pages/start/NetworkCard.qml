import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// What is followed and trusted, where its data lies, and how to leave or rebuild it.
Card {
    id: root

    title: qsTr("Network and trust")

    Column {
        width: parent.width
        spacing: Theme.space12
        Chip {
            visible: text !== ""
            text: ChainStatus.badge
        }
        KeyValues {
            facts: ChainStatus.facts
        }
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            isMuted: true
            text: qsTr("Data folder: %1").arg(Session.dataFolder)
        }
        Flow {
            width: parent.width
            spacing: Theme.space8
            Button {
                visible: Session.link !== ""
                icon.name: "copy"
                text: qsTr("Copy network link")
                onClicked: Clipboard.copy(Session.link)
            }
            Button {
                text: qsTr("Choose another network…")
                onClicked: leave.open()
            }
            Button {
                visible: Session.state === Session.Open && !Session.solo
                text: qsTr("Choose another node…")
                onClicked: nodes.open()
            }
            Button {
                visible: Session.state === Session.Open
                text: qsTr("Recompute from kept blocks…")
                onClicked: recompute.open()
            }
            Button {
                visible: Session.state === Session.Open
                text: qsTr("Delete recomputed data…")
                onClicked: confirm.open()
            }
        }
    }
    Dialog {
        id: leave
        title: qsTr("Leave this network?")
        acceptText: qsTr("Leave")
        onAccepted: Session.leave()
        Label {
            width: 420
            wrapMode: Text.Wrap
            text: qsTr("The window stops following and returns to the first page. Everything checked here is kept; connect with the same link to continue.")
        }
    }
    NodesDialog {
        id: nodes
    }
    Dialog {
        id: recompute
        title: qsTr("Recompute from the blocks kept here?")
        acceptText: qsTr("Recompute")
        onAccepted: Session.recomputeKept()
        Label {
            width: 420
            wrapMode: Text.Wrap
            text: qsTr("State, figures and indexes are recomputed from the blocks on this computer. Nothing is fetched. Your decisions are kept.")
        }
    }
    Dialog {
        id: confirm
        title: qsTr("Delete recomputed data?")
        acceptText: qsTr("Delete and recompute")
        onAccepted: Session.deleteDerived()
        Label {
            width: 420
            wrapMode: Text.Wrap
            text: qsTr("Blocks, state and indexes are fetched from the network and checked again. Your decisions, notes and trusted blocks are kept.")
        }
    }
}
