import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Who to call and what to do; and the numbers with the threshold and its source. Two columns when there is room.
Grid {
    id: root

    required property alertPage page
    readonly property real cellWidth: columns === 2 ? (width - spacing) / 2 : width

    columns: width >= 640 ? 2 : 1
    spacing: Theme.space12

    Card {
        width: root.cellWidth
        height: root.columns === 2 ? Math.max(implicitHeight, numbers.implicitHeight) : implicitHeight
        title: qsTr("Responsible now")
        Column {
            width: parent.width
            spacing: Theme.space8
            Label {
                width: parent.width
                type: Typography.Strong
                text: root.page.responsible
            }
            Row {
                visible: root.page.phone !== ""
                spacing: Theme.space4
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
                    width: 24
                    height: 24
                    size: 16
                    icon.name: "copy"
                    text: qsTr("Copy the number")
                    onClicked: Clipboard.copy(root.page.phone)
                }
            }
            Label {
                width: parent.width
                visible: text !== ""
                type: Typography.Reading
                wrapMode: Text.Wrap
                text: root.page.nextStep
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
    Card {
        id: numbers
        width: root.cellWidth
        title: qsTr("Numbers")
        Column {
            width: parent.width
            KeyValues {
                facts: root.page.numbers
                keyWidth: 172
            }
            Label {
                width: parent.width
                topPadding: Theme.space8
                visible: root.page.place !== ""
                type: Typography.Caption
                isMuted: true
                wrapMode: Text.Wrap
                text: qsTr("Last place of the tracker %1 (WGS-84)").arg(root.page.place)
            }
            Label {
                width: parent.width
                topPadding: Theme.space8
                visible: text !== ""
                wrapMode: Text.Wrap
                text: root.page.further.join("\n")
            }
        }
    }
}
