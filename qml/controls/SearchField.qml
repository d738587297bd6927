import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// A text field with a magnifier, and the keys that reach it on the right.
TextField {
    id: root

    property string keys: ""

    leftPadding: 36
    rightPadding: hint.visible ? hint.implicitWidth + 16 : 8

    Icon {
        x: 10
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        size: 16
        color: Theme.muted
    }
    Label {
        id: hint
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        visible: root.keys !== "" && !root.activeFocus
        type: Typography.Caption
        isMuted: true
        text: root.keys
        Accessible.ignored: true
    }
}
