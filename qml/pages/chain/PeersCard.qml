pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// The nodes that the light client asks: which one it follows, which ones it compares with, how far it relies on each
// and why one is left alone.
Card {
    id: root

    property bool active: false
    readonly property peerRow blankPeer: ({})

    title: qsTr("Followed and compared nodes")

    PeersModel {
        id: peers
        active: root.active
    }
    Column {
        width: parent.width
        Label {
            width: parent.width
            height: implicitHeight + Theme.space8
            isMuted: true
            wrapMode: Text.Wrap
            text: qsTr("Scores run from -100 to 100. A correct answer adds one point, a failure takes points away. A node that shows something provably wrong is no longer asked.")
        }
        Repeater {
            model: peers.page.peers.length
            PeerEntry {
                required property int index
                width: parent?.width ?? 0
                peer: peers.page.peers[index] ?? root.blankPeer
            }
        }
        Label {
            visible: peers.page.peers.length === 0
            isMuted: true
            text: qsTr("No node has been asked yet.")
        }
        Item {
            width: 1
            height: Theme.space12
        }
        Row {
            spacing: Theme.space8
            Button {
                blocked: peers.page.peers.length > 0 ? "" : qsTr("No node has been asked yet.")
                icon.name: "arrow_export"
                text: qsTr("Export nodes and reasons")
                onClicked: saver.open()
            }
            Label {
                id: said
                height: Theme.controlHeight
                isMuted: true
            }
        }
    }
    SaveFile {
        id: saver
        title: qsTr("Save nodes and reasons")
        name: "nodes-" + Session.chainId
        suffix: "json"
        onChosen: file => said.text = peers.save(file)
    }
}
