import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// The key and its passphrase, and what is wrong with either: always in view, however long the preview is.
Column {
    id: root

    readonly property string passphrase: secret.text
    readonly property bool editable: IncidentReport.editable

    function forgetPassphrase(): void {
        secret.clear();
    }

    spacing: Theme.space8

    Row {
        width: parent.width
        spacing: Theme.space12
        visible: root.editable
        ComboBox {
            width: 236
            label: qsTr("Key")
            model: IncidentReport.keys
            currentIndex: IncidentReport.key
            onActivated: index => IncidentReport.key = index
        }
        TextField {
            id: secret
            width: parent.width - 248
            label: qsTr("Passphrase of the key")
            placeholderText: qsTr("Passphrase of the key")
            echoMode: TextInput.Password
            maximumLength: 1024
        }
    }
    Label {
        width: parent.width
        visible: IncidentReport.demoPassphrase !== "" && root.editable
        type: Typography.Caption
        isMuted: true
        wrapMode: Text.Wrap
        text: qsTr("Demonstration: this fictional inspector's key protects nothing. Its passphrase is %1").arg(IncidentReport.demoPassphrase)
    }
    Row {
        width: parent.width
        spacing: Theme.space8
        visible: problem.text !== ""
        GradeMark {
            grade: Grade.Serious
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            id: problem
            width: parent.width - 24
            wrapMode: Text.Wrap
            text: IncidentReport.problem !== "" ? IncidentReport.problem : root.editable ? IncidentReport.keyProblem : ""
            Accessible.role: Accessible.AlertMessage
        }
    }
}
