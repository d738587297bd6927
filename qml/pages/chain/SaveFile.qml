pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

// Asks where a document is to be written. The dialog is made when it is first wanted.
Loader {
    id: root

    property string title: ""
    property string suffix: "txt"

    signal chosen(file: url)

    active: false

    function open(): void {
        active = true;
        (item as FileDialog).open();
    }

    sourceComponent: FileDialog {
        title: root.title
        fileMode: FileDialog.SaveFile
        defaultSuffix: root.suffix
        onAccepted: root.chosen(selectedFile)
    }
}
