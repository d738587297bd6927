import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Connect with the link that another office gave: chain, nodes, and the block that is trusted.
Card {
    id: root

    title: qsTr("Connect to a network")

    Column {
        width: parent.width
        spacing: Theme.space12
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("Paste the network link. It names the chain, its nodes, and one block by height and hash.")
        }
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            isMuted: true
            text: qsTr("Trusting that block means: you believe that the office which gave you the link told you the true hash. Everything else is checked from there.")
        }
        TextField {
            id: link
            width: parent.width
            label: qsTr("Network link")
            placeholderText: "wastewatch:network?chain=…&endpoint=…&height=…&hash=…"
            maximumLength: 4096
            onTextEdited: error = ""
            onAccepted: error = Session.connectTo(text)
        }
        Item {
            width: 1
            height: link.error === "" ? 0 : 12
        }
        Button {
            text: qsTr("Connect")
            enabled: link.text !== ""
            onClicked: link.error = Session.connectTo(link.text)
        }
    }
}
