import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Who is responsible now, how to call them, the next step, and who supports the claim.
Card {
    id: root

    required property alertPage page

    title: qsTr("Responsible now")

    Column {
        width: parent.width
        spacing: Theme.space8
        Label {
            width: parent.width
            type: Typography.Strong
            wrapMode: Text.Wrap
            text: root.page.responsible
        }
        Label {
            width: parent.width
            visible: text !== ""
            wrapMode: Text.Wrap
            text: root.page.nextStep
        }
        Row {
            visible: root.page.phone !== ""
            spacing: Theme.space8
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "call"
                size: 20
                color: Theme.muted
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Duty phone %1").arg(root.page.phone)
            }
            IconButton {
                width: 28
                height: 28
                size: 16
                icon.name: "copy"
                text: qsTr("Copy the number")
                onClicked: Clipboard.copy(root.page.phone)
            }
        }
        Label {
            topPadding: Theme.space4
            type: Typography.Head
            isMuted: true
            text: qsTr("Who supports the claim")
        }
        Backing {
            giver: root.page.giver
            receiver: root.page.receiver
            device: root.page.device
            words: root.page.backing
        }
    }
}
