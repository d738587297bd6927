import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// A key leaves this computer: only after the person said that there is a backup, or that none is needed.
Dialog {
    id: root

    property keyRow entry

    function show(key: keyRow): void {
        entry = key;
        open();
    }

    title: qsTr("Remove %1 from this computer?").arg(entry.label)
    acceptText: qsTr("Remove")
    acceptEnabled: !KeyDesk.busy && sure.checked
    keepOpen: true
    onAboutToShow: {
        KeyDesk.startOver();
        sure.checked = false;
    }
    onOpened: sure.forceActiveFocus()
    onAsked: KeyDesk.remove(entry.id)

    Connections {
        target: KeyDesk
        enabled: root.opened
        function onDone(): void {
            root.close();
        }
    }
    Column {
        width: 480
        spacing: Theme.space12
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("Without a backup nobody can sign with this key again. What was signed with it is not affected.")
        }
        HashText {
            hash: root.entry.address
        }
        CheckBox {
            id: sure
            text: qsTr("I have a backup, or the key is no longer needed")
        }
        KeyProblem {
            width: parent.width
        }
    }
}
