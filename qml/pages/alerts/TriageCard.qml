pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// What this office did about the alert, and what can be done: take it, put it aside, dismiss it, note something.
Card {
    id: root

    required property alertPage page
    readonly property alertTriage triage: page.triage

    visible: triage.stands || triage.history.length > 0
    padding: Theme.space12

    Column {
        width: parent.width
        spacing: Theme.space8
        Flow {
            id: line
            width: parent.width
            spacing: Theme.space8
            Label {
                width: Math.max(200, line.width - deeds.width - line.spacing)
                height: Theme.controlHeight
                verticalAlignment: Text.AlignVCenter
                isMuted: root.triage.words === ""
                text: root.triage.words !== "" ? root.triage.words : qsTr("Nobody has taken this alert yet.")
            }
            Row {
                id: deeds
                spacing: Theme.space8
                visible: root.triage.stands
                Button {
                    visible: !root.triage.taken && !root.triage.aside
                    text: qsTr("Take")
                    onClicked: TriageDesk.me === "" ? dialog.show(TriageDialog.Take) : TriageDesk.take(root.page.batch)
                }
                Button {
                    visible: !root.triage.aside
                    text: qsTr("Snooze…")
                    onClicked: dialog.show(TriageDialog.Snooze)
                }
                Button {
                    visible: !root.triage.aside
                    text: qsTr("Dismiss…")
                    onClicked: dialog.show(TriageDialog.Dismiss)
                }
                Button {
                    visible: root.triage.aside || root.triage.taken
                    text: qsTr("Reopen")
                    onClicked: TriageDesk.me === "" ? dialog.show(TriageDialog.Reopen) : TriageDesk.reopen(root.page.batch)
                }
                Button {
                    text: qsTr("Note…")
                    onClicked: dialog.show(TriageDialog.Note)
                }
            }
        }
        KeyValues {
            visible: root.triage.history.length > 0
            facts: root.triage.history
            keyWidth: 176
        }
    }
    TriageDialog {
        id: dialog
        row: root.page.batch
        alert: root.page.title
    }
}
