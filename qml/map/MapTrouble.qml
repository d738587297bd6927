import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Why the map that was chosen in the settings is not shown, over the built-in one.
Rectangle {
    id: root

    required property real room
    readonly property real wanted: label.implicitWidth + retry.width + settings.width + 5 * Theme.space8

    width: Math.min(wanted, room)
    height: Math.max(label.height, retry.height) + Theme.space8
    radius: Theme.controlRadius
    color: Theme.surface
    border.color: Theme.outline
    Accessible.role: Accessible.AlertMessage
    Accessible.name: label.text

    Label {
        id: label
        x: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - retry.width - settings.width - 5 * Theme.space8
        wrapMode: Text.Wrap
        maximumLineCount: 3
        text: RasterMap.problem
    }
    Button {
        id: retry
        anchors.right: settings.left
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Try again")
        onClicked: RasterMap.retry()
    }
    Button {
        id: settings
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Map settings")
        onClicked: Navigator.openPage("settings")
    }
}
