pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Who does what about an alert, and why. It is kept with the alert on this computer; nothing is signed or sent.
Dialog {
    id: root

    enum Deed {
        Take,
        Snooze,
        Dismiss,
        Note,
        Reopen
    }

    required property string row
    required property string alert
    property int deed: TriageDialog.Take
    readonly property list<int> minutes: [60, 240, 480, 1440]
    readonly property bool needsText: deed === TriageDialog.Snooze || deed === TriageDialog.Note || (deed === TriageDialog.Dismiss && reason.currentIndex >= 0 && reason.currentIndex === reason.count - 1)

    function show(what: int): void {
        deed = what;
        why.clear();
        reason.currentIndex = -1;
        TriageDesk.forgetProblem();
        open();
    }
    function keep(): void {
        TriageDesk.me = who.text;
        if (deed === TriageDialog.Take)
            TriageDesk.take(row);
        else if (deed === TriageDialog.Snooze)
            TriageDesk.snooze(row, minutes[time.current], why.text);
        else if (deed === TriageDialog.Dismiss)
            TriageDesk.dismissFor(row, reason.currentIndex, why.text);
        else if (deed === TriageDialog.Note)
            TriageDesk.note(row, why.text);
        else
            TriageDesk.reopen(row);
    }

    title: [qsTr("Take this alert"), qsTr("Snooze this alert"), qsTr("Dismiss this alert"), qsTr("Add a note to this alert"), qsTr("Reopen this alert")][deed]
    acceptText: [qsTr("Take"), qsTr("Snooze"), qsTr("Dismiss"), qsTr("Keep the note"), qsTr("Reopen")][deed]
    busyText: TriageDesk.busy ? qsTr("Keeping it…") : ""
    missing: who.text.trim() === "" ? qsTr("Your name is missing.") : deed === TriageDialog.Dismiss && reason.currentIndex < 0 ? qsTr("Choose a reason.") : needsText && why.text.trim() === "" ? (deed === TriageDialog.Note ? qsTr("The text is missing.") : qsTr("The reason is missing.")) : ""
    problem: TriageDesk.problem
    keepOpen: true
    first: who.text === "" ? who : deed === TriageDialog.Dismiss ? reason : why.input
    onAsked: keep()

    Connections {
        target: TriageDesk
        function onKept(): void {
            root.close();
        }
    }
    Column {
        width: 480
        spacing: Theme.space12
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            text: root.alert
        }
        TextField {
            id: who
            width: parent.width
            label: qsTr("Your name")
            placeholderText: qsTr("Your name")
            text: TriageDesk.me
            maximumLength: 100
        }
        SegmentedButtons {
            id: time
            visible: root.deed === TriageDialog.Snooze
            name: qsTr("For how long")
            labels: [qsTr("1 hour"), qsTr("4 hours"), qsTr("8 hours"), qsTr("24 hours")]
        }
        ComboBox {
            id: reason
            visible: root.deed === TriageDialog.Dismiss
            width: parent.width
            label: qsTr("Reason")
            placeholder: qsTr("Choose a reason")
            model: TriageDesk.reasons
        }
        TextArea {
            id: why
            visible: root.deed !== TriageDialog.Take && root.deed !== TriageDialog.Reopen
            width: parent.width
            implicitHeight: 96
            maximumLength: 500
            label: root.deed === TriageDialog.Note ? qsTr("Note") : qsTr("Reason in your words")
            placeholderText: label
        }
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            type: Typography.Caption
            isMuted: true
            text: root.deed === TriageDialog.Snooze || root.deed === TriageDialog.Dismiss ? qsTr("It comes back when another rule fires or the grade rises. Kept with the alert on this computer; nothing is signed or sent.") : qsTr("Kept with the alert on this computer; nothing is signed or sent.")
        }
    }
}
