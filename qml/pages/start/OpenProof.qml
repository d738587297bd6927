pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// A proof that somebody handed over, checked on this computer without any network.
Card {
    id: root

    title: qsTr("Open a proof")

    Column {
        width: parent.width
        spacing: Theme.space12
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("A proof file (.wwproof) that you received. It is checked on this computer, offline.")
        }
        Button {
            icon.name: "shield_checkmark"
            text: qsTr("Choose a file…")
            onClicked: ProofDesk.askForFile()
        }
    }
}
