import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// A new key under a name, sealed with a new passphrase.
KeyDialog {
    id: root

    function fieldOf(field: int): Item {
        return field === KeyDesk.Fresh ? passphrase.fresh : null;
    }

    title: qsTr("New key")
    acceptText: qsTr("Create")
    missing: name.text.trim() === "" ? qsTr("Give the key a name.") : passphrase.missing
    first: name
    onAboutToShow: name.clear()
    onClosed: passphrase.wipe()
    onAsked: KeyDesk.make(name.text, passphrase.fresh, passphrase.again)

    Column {
        width: 480
        spacing: Theme.space12
        TextField {
            id: name
            width: parent.width
            label: qsTr("Name of the key")
            placeholderText: qsTr("Name of the key")
            maximumLength: 60
            onTextEdited: KeyDesk.forgetProblem()
        }
        NewPassphrase {
            id: passphrase
            width: parent.width
            label: name.text
        }
    }
}
