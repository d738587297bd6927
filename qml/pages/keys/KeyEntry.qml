import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// One key: its name, its address, and what can be done with it.
Rectangle {
    id: root

    required property keyRow entry

    signal backUp
    signal changePassphrase
    signal remove

    implicitHeight: body.implicitHeight + 2 * Theme.space8
    radius: Theme.controlRadius
    color: Theme.sunken
    Accessible.role: Accessible.ListItem
    Accessible.name: entry.label + ", " + entry.address

    Column {
        id: body
        x: Theme.space12
        y: Theme.space8
        width: parent.width - 2 * x
        spacing: Theme.space4
        Label {
            width: parent.width
            type: Typography.Strong
            text: root.entry.label
            Accessible.ignored: true
        }
        HashText {
            hash: root.entry.address
        }
        Label {
            width: parent.width
            visible: root.entry.demo
            type: Typography.Caption
            isMuted: true
            wrapMode: Text.Wrap
            text: qsTr("The fictional inspector of the demonstration. This key protects nothing.")
        }
        Flow {
            width: parent.width
            spacing: Theme.space8
            Button {
                text: qsTr("Back up…")
                Accessible.name: qsTr("Back up %1").arg(root.entry.label)
                onClicked: root.backUp()
            }
            CopyPublicKey {
                entry: root.entry
            }
            Button {
                visible: !root.entry.demo
                text: qsTr("Change passphrase…")
                Accessible.name: qsTr("Change the passphrase of %1").arg(root.entry.label)
                onClicked: root.changePassphrase()
            }
            Button {
                visible: !root.entry.demo
                text: qsTr("Remove…")
                Accessible.name: qsTr("Remove %1").arg(root.entry.label)
                onClicked: root.remove()
            }
        }
    }
}
