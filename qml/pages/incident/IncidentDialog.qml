pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Reporting an incident: what is said, exactly what is signed, the passphrase, and how far it is. Closing keeps the draft.
Dialog {
    id: root

    readonly property bool after: !IncidentReport.editable
    readonly property real room: (parent?.height ?? 800) - 200

    title: IncidentReport.code !== "" ? qsTr("Report an incident · %1").arg(IncidentReport.code) : qsTr("Report an incident")
    cancelText: qsTr("Close")
    keepOpen: true
    signs: !after
    acceptText: ({
            [IncidentReport.Signed]: qsTr("Send again"),
            [IncidentReport.Proven]: qsTr("Show the proof"),
            [IncidentReport.Refused]: qsTr("Sign again"),
            [IncidentReport.Lapsed]: qsTr("Sign again"),
            [IncidentReport.Draft]: qsTr("Sign and send"),
            [IncidentReport.Prepared]: qsTr("Sign and send")
        })[IncidentReport.state] ?? ""
    acceptEnabled: after ? !IncidentReport.busy : IncidentReport.canSign && form.passphrase !== ""
    visible: IncidentReport.shown
    onRejected: IncidentReport.close()
    onAsked: act()

    function act(): void {
        if (!after) {
            IncidentReport.sign(form.passphrase);
            form.forgetPassphrase();
        } else if (IncidentReport.state === IncidentReport.Signed) {
            IncidentReport.sendAgain();
        } else if (IncidentReport.state === IncidentReport.Proven) {
            Proof.open(IncidentReport.transaction);
            IncidentReport.close();
        } else {
            IncidentReport.startAgain();
        }
    }

    contentItem: Flickable {
        implicitWidth: 600
        implicitHeight: Math.min(body.implicitHeight, root.room)
        contentHeight: body.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Column {
            id: body
            width: parent.width
            spacing: Theme.space12
            SigningSteps {
                width: parent.width
            }
            IncidentForm {
                id: form
                width: parent.width
            }
        }
    }
}
