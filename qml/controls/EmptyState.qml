import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// Nothing to show: an icon, one sentence, one button.
Item {
    id: root

    required property string text
    property string icon: "info"
    property string action: ""

    signal activated

    implicitWidth: 320
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Column {
        id: column
        anchors.centerIn: parent
        width: Math.min(parent.width - 32, 360)
        spacing: Theme.space12
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.icon
            size: 32
            color: Theme.muted
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            type: Typography.Reading
            isMuted: true
            text: root.text
            Accessible.ignored: true
        }
        Button {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.action !== ""
            text: root.action
            onClicked: root.activated()
        }
    }
}
