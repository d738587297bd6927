pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// One task of the signing desk: its form, exactly what is signed, the passphrase, and how far it is. Closing keeps the
// task and forgets the passphrase.
Dialog {
    id: root

    readonly property signingTask task: SigningDesk.current
    readonly property bool before: task.id === "" || task.state === SigningState.Prepared
    readonly property bool inVain: task.state === SigningState.Refused || task.state === SigningState.Lapsed
    readonly property bool waits: task.state === SigningState.Signed || task.state === SigningState.Sent
    readonly property real room: (parent?.height ?? 800) - 240

    title: task.subject !== "" ? task.title + " · " + task.subject : task.title
    cancelText: qsTr("Close")
    keepOpen: true
    signs: before
    acceptText: before ? qsTr("Sign and send") : inVain ? qsTr("Sign again") : waits ? qsTr("Send now") : task.state === SigningState.Proven ? qsTr("Show the proof") : ""
    acceptEnabled: before ? SigningDesk.canSign && !key.empty : !SigningDesk.busy
    visible: SigningDesk.shown
    onRejected: SigningDesk.close()
    onAsked: act()

    function act(): void {
        if (before)
            SigningDesk.sign(key.input);
        else if (inVain)
            SigningDesk.renew();
        else if (waits)
            SigningDesk.sendNow();
        else
            showProof();
    }

    function showProof(): void {
        const link = task.transaction;
        SigningDesk.close();
        Proof.open(link);
    }

    contentItem: Column {
        spacing: Theme.space12
        SigningSteps {
            id: steps
            width: 600
            task: root.task
        }
        ScrollPage {
            width: 600
            height: Math.min(body.implicitHeight, Math.max(120, root.room - key.height - steps.height - 2 * Theme.space12))
            contentHeight: body.implicitHeight
            record: root.task.id + root.visible
            Column {
                id: body
                width: parent.width
                spacing: Theme.space12
                IncidentForm {
                    width: parent.width
                    visible: IncidentReport.editable
                }
                SigningPreview {
                    width: parent.width
                    task: root.task
                }
                Button {
                    visible: !root.waits && root.task.state !== SigningState.InBlock && root.task.id !== ""
                    height: 28
                    kind: "plain"
                    text: root.before ? qsTr("Discard this draft") : qsTr("Remove from the list")
                    onClicked: SigningDesk.discard()
                }
                SigningWithdraw {
                    width: parent.width
                    visible: root.waits
                    task: root.task
                }
            }
        }
        SigningKey {
            id: key
            width: 600
            editable: root.before
        }
    }
}
