pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Choosing a file to write a proof to or to read one from, and the QR code of the file's hash.
Item {
    id: root

    Connections {
        target: ProofDesk
        function onSaveAsked(): void {
            saver.name = ProofDesk.suggestedName;
            saver.open();
        }
        function onOpenAsked(): void {
            opener.open();
        }
        function onQrAsked(): void {
            code.open();
        }
        function onChanged(): void {
            if (ProofDesk.fileHash === "")
                code.close();
        }
    }
    SaveFile {
        id: saver
        title: qsTr("Save the proof")
        suffix: "wwproof"
        kind: qsTr("Proofs")
        onChosen: file => ProofDesk.save(file)
    }
    OpenFile {
        id: opener
        title: qsTr("Open a proof")
        suffix: "wwproof"
        kind: qsTr("Proofs")
        onChosen: file => Proof.open(file.toString())
    }
    Dialog {
        id: code
        title: qsTr("Hash of the proof file")
        cancelText: qsTr("Close")
        Column {
            spacing: Theme.space12
            QrImage {
                anchors.horizontalCenter: parent.horizontalCenter
                width: 264
                height: 264
                text: "wwproof:sha256:" + ProofDesk.fileHash
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("QR code of the hash %1").arg(ProofDesk.fileHash)
            }
            HashText {
                hash: ProofDesk.fileHash
                whole: true
            }
            Label {
                width: 400
                wrapMode: Text.Wrap
                type: Typography.Caption
                isMuted: true
                text: qsTr("Anyone with this code can check that a proof file is the one you saw: the SHA-256 must match.")
            }
        }
    }
    Rectangle {
        id: note
        visible: ProofDesk.message !== "" && Proof.shown
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space8
        anchors.bottomMargin: 88
        width: Math.min(384, message.implicitWidth + 24)
        height: message.implicitHeight + 16
        radius: Theme.controlRadius
        color: Theme.surface
        border.color: Theme.outline
        Label {
            id: message
            x: 12
            y: 8
            width: note.width - 24
            wrapMode: Text.WrapAnywhere
            text: ProofDesk.message
            Accessible.role: Accessible.AlertMessage
        }
    }
}
