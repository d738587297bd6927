import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// A neutral state: outline, icon, word. The batch's state, a role, a kind.
Rectangle {
    id: root

    required property string text
    property string icon: ""

    implicitHeight: 24
    implicitWidth: row.implicitWidth + 2 * Theme.space8
    radius: Theme.controlRadius
    color: "transparent"
    border.color: Theme.outline
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.space4
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.icon !== ""
            name: root.icon
            size: 16
            color: Theme.text
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            type: Typography.Caption
            text: root.text
            Accessible.ignored: true
        }
    }
}
