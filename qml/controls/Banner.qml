import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// Trouble across the window: one sentence, one action, details on demand.
Rectangle {
    id: root

    required property string text
    property int grade: Grade.Serious
    property string action: ""
    property string detail: ""

    property bool closable: false

    signal activated
    signal closed

    implicitHeight: 48
    color: Theme.gradeFill(grade)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    GradeMark {
        id: mark
        x: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        grade: root.grade
        size: 20
    }
    Label {
        anchors.left: mark.right
        anchors.leftMargin: Theme.space12
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.Wrap
        maximumLineCount: 2
        text: root.text
        Accessible.ignored: true
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space8
        Button {
            id: details
            visible: root.detail !== ""
            kind: "plain"
            text: qsTr("Details")
            Tooltip {
                shown: details.hovered || details.visualFocus
                text: root.detail
            }
        }
        Button {
            visible: root.action !== ""
            text: root.action
            onClicked: root.activated()
        }
        IconButton {
            visible: root.closable
            icon.name: "dismiss"
            text: qsTr("Dismiss")
            onClicked: root.closed()
        }
    }
}
