pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// A sealed key from a file or from the text of a printed code: imported, or only opened to see that it can be.
KeyDialog {
    id: root

    property bool importing: false
    readonly property keyRow entry: KeyDesk.candidate
    readonly property bool found: entry.id !== ""

    function show(imports: bool): void {
        importing = imports;
        open();
    }
    function fieldOf(field: int): Item {
        return field === KeyDesk.Passphrase ? passphrase.input : field === KeyDesk.Code ? code.input : null;
    }

    title: importing ? qsTr("Import a key") : qsTr("Check a backup")
    acceptText: importing ? qsTr("Import") : qsTr("Check")
    missing: !found ? qsTr("Choose the file of the key, or enter its printed code.") : passphrase.empty ? qsTr("Type the passphrase of the key.") : ""
    first: choose
    onAboutToShow: code.clear()
    onClosed: passphrase.wipe()
    onAsked: importing ? KeyDesk.importCandidate(passphrase.input) : KeyDesk.checkCandidate(passphrase.input)

    Column {
        width: 480
        spacing: Theme.space12
        Button {
            id: choose
            text: qsTr("Choose a file…")
            onClicked: opener.open()
            OpenFile {
                id: opener
                title: qsTr("Open a sealed key")
                suffix: "wwkey"
                kind: qsTr("Sealed keys")
                onChosen: file => KeyDesk.lookAtFile(file)
            }
        }
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("Or the text of the printed code:")
        }
        TextArea {
            id: code
            width: parent.width
            label: qsTr("Text of the printed code")
            placeholderText: "WWKEY1:0 00000000 00000000 …"
            maximumLength: 4000
            onTextEdited: text.trim() === "" ? KeyDesk.startOver() : KeyDesk.lookAtText(text)
        }
        Label {
            width: parent.width
            type: Typography.Caption
            isMuted: true
            wrapMode: Text.Wrap
            text: qsTr("As on the sheet: it begins with WWKEY1: and goes on in groups of 8 letters and digits. Capitals, spaces and line ends do not matter.")
        }
        Column {
            width: parent.width
            visible: root.found
            spacing: Theme.space4
            Label {
                width: parent.width
                type: Typography.Strong
                text: root.entry.label
            }
            HashText {
                hash: root.entry.address
            }
            Label {
                width: parent.width
                type: Typography.Caption
                isMuted: true
                text: root.entry.here ? qsTr("This key is on this computer.") : qsTr("This key is not on this computer.")
            }
        }
        SecretField {
            id: passphrase
            width: parent.width
            enabled: root.found
            label: qsTr("Passphrase of the key")
            onTyped: KeyDesk.forgetProblem()
        }
    }
}
