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
    readonly property bool read: area.seenTo >= body.y + preview.y + preview.height - 1 // what is signed was all in sight
    readonly property string waitText: qsTr("One moment: something is still being prepared.")
    readonly property bool waits: task.state === SigningState.Signed || task.state === SigningState.Sent

    title: Language.format.joined([task.title, task.subject])
    cancelText: qsTr("Close")
    keepOpen: true
    signs: before
    acceptText: before ? qsTr("Sign and send") : inVain ? qsTr("Sign again") : waits ? qsTr("Send now") : task.state === SigningState.Proven ? qsTr("Show the proof") : ""
    missing: !before ? (SigningDesk.busy ? waitText : "") : SigningDesk.keyProblem !== "" ? SigningDesk.keyProblem : !read ? qsTr("Read down to the end before you sign: Page Down, End, or the wheel.") : key.empty ? qsTr("Type the passphrase of the key.") : SigningDesk.canSign ? "" : task.outdated ? qsTr("This draft is out of date: discard it and begin again.") : waitText
    problem: SigningDesk.problem !== "" ? SigningDesk.problem : before ? SigningDesk.keyProblem : ""
    busyText: SigningDesk.signing ? qsTr("Opening the key and signing…") : ""
    first: before ? (form.visible ? form.first : key.input) : null
    scrolls: area
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

    Column {
        spacing: Theme.space12
        SigningSteps {
            id: steps
            width: 600
            task: root.task
        }
        ScrollPane {
            id: area
            width: 600 + Theme.space16
            height: Math.min(contentHeight, Math.max(120, root.room - key.height - steps.height - 2 * Theme.space12))
            contentHeight: body.implicitHeight + 2 * Theme.space4
            record: root.task.id + root.task.bytesHash + root.visible
            name: qsTr("What is signed")
            Column {
                id: body
                x: Theme.space4
                y: Theme.space4
                width: 600 - Theme.space4
                spacing: Theme.space12
                IncidentForm {
                    id: form
                    width: parent.width
                    visible: IncidentReport.editable
                }
                SigningPreview {
                    id: preview
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
