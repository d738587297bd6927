import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// A height and its hash, as another office names them: trust starts there from then on.
Column {
    id: root

    function renew(): void {
        problem.text = Session.renewTrust(height.text, hash.text);
        if (problem.text !== "")
            (Session.isHeight(height.text) ? hash : height).forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.space8

    Flow {
        width: parent.width
        spacing: Theme.space8
        TextField {
            id: height
            width: 140
            label: qsTr("Height")
            placeholderText: qsTr("Height")
            maximumLength: 24
            onTextEdited: problem.text = ""
        }
        TextField {
            id: hash
            width: Math.min(420, parent.width - 300)
            label: qsTr("Hash of that block")
            placeholderText: qsTr("Hash of that block, 64 digits")
            maximumLength: 80
            onTextEdited: problem.text = ""
        }
        Button {
            kind: "filled"
            text: qsTr("Renew trust")
            blocked: height.text === "" || hash.text === "" ? qsTr("Enter the height of a block you trust and its hash.") : ""
            onClicked: root.renew()
        }
    }
    Label {
        id: problem
        width: parent.width
        visible: text !== ""
        color: Theme.critical
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
}
