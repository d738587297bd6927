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
    acceptEnabled: after ? !IncidentReport.busy : IncidentReport.canSign && secret.passphrase !== ""
    visible: IncidentReport.shown
    onRejected: IncidentReport.close()
    onAsked: act()

    function act(): void {
        if (!after) {
            IncidentReport.sign(secret.passphrase);
            secret.forgetPassphrase();
        } else if (IncidentReport.state === IncidentReport.Signed) {
            IncidentReport.sendAgain();
        } else if (IncidentReport.state === IncidentReport.Proven) {
            Proof.open(IncidentReport.transaction);
            IncidentReport.close();
        } else {
            IncidentReport.startAgain();
        }
    }

    contentItem: Column {
        spacing: Theme.space12
        Flickable {
            width: 600
            height: Math.min(body.implicitHeight, root.room - secret.height - Theme.space12)
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
                    width: parent.width
                }
            }
        }
        IncidentKey {
            id: secret
            width: 600
        }
    }
}
