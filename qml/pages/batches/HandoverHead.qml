import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Which handover of which batch, its mark, and what happened in one sentence.
Column {
    id: root

    required property handoverSheet sheet

    spacing: Theme.space8

    Row {
        spacing: Theme.space8
        IconButton {
            icon.name: "arrow_left"
            text: qsTr("Open batch")
            onClicked: Navigator.open(root.sheet.batch)
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            type: Typography.Title
            text: qsTr("Handover %1 of %2").arg(root.sheet.number).arg(root.sheet.count)
            Accessible.role: Accessible.Heading
        }
        HandoverMark {
            anchors.verticalCenter: parent.verticalCenter
            giver: root.sheet.mark.giver
            receiver: root.sheet.mark.receiver
            grade: root.sheet.mark.grade
            onGiverActivated: Navigator.open(root.sheet.giver.link)
            onReceiverActivated: if (root.sheet.receiver.link !== "")
                Navigator.open(root.sheet.receiver.link)
        }
        Button {
            anchors.verticalCenter: parent.verticalCenter
            height: 28
            kind: "plain"
            text: root.sheet.code
            onClicked: Navigator.open(root.sheet.batch)
        }
    }
    CiteButton {
        visible: root.sheet.giver.link !== ""
        link: root.sheet.giver.link
    }
    Label {
        width: parent.width
        type: Typography.Reading
        wrapMode: Text.Wrap
        text: root.sheet.sentence
    }
}
