import QtQuick
import Wastewatch.Controls
import Wastewatch.Ui

// What the dialogs about keys share: one step at a time, what was wrong with the last one and in which field, and that
// nothing typed outlives the dialog.
Dialog {
    id: root

    function fieldOf(field: int): Item {
        return null;
    }

    keepOpen: true
    problem: KeyDesk.problem
    busyText: KeyDesk.busy ? qsTr("Working on the key. This takes a moment.") : ""
    onAboutToShow: KeyDesk.startOver()

    Connections {
        target: KeyDesk
        enabled: root.visible
        function onDone(): void {
            root.close();
        }
        function onWrong(field: int): void {
            root.fieldOf(field)?.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
}
