pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Connect with the link that another office gave, pasted or as a file: chain, nodes, and the block that is trusted.
Card {
    id: root

    function connectTo(): void {
        problem.text = Session.connectTo(link.text);
        if (problem.text !== "")
            link.forceActiveFocus(Qt.OtherFocusReason);
    }

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
            text: qsTr("By connecting, you trust that the office that gave you the link gave you the true hash. Everything else is checked from there.")
        }
        TextField {
            id: link
            width: parent.width
            label: qsTr("Network link")
            placeholderText: "wastewatch:network?chain=…&endpoint=…&height=…&hash=…"
            maximumLength: 4096
            onTextEdited: problem.text = ""
            onAccepted: root.connectTo()
        }
        Label {
            id: problem
            width: parent.width
            visible: text !== ""
            color: Theme.critical
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        Row {
            spacing: Theme.space8
            Button {
                text: qsTr("Connect")
                blocked: link.text.trim() === "" ? qsTr("Enter a network link first.") : ""
                onClicked: root.connectTo()
            }
            Button {
                text: qsTr("From a file…")
                onClicked: chooser.open()
            }
        }
    }
    OpenFile {
        id: chooser
        title: qsTr("Open a network link")
        onChosen: file => problem.text = Session.connectToFile(file)
    }
}
