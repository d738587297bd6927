import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// What failed, what it means, one action or two; the code under "Details".
Item {
    id: root

    required property string text
    property string meaning: ""
    property string action: ""
    property string otherAction: ""
    property string detail: ""
    property bool detailsShown: false

    signal activated
    signal otherActivated

    implicitWidth: 320
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text + " " + meaning

    Column {
        id: column
        anchors.centerIn: parent
        width: Math.min(parent.width - 32, 420)
        spacing: Theme.space8
        Row {
            width: parent.width
            spacing: Theme.space8
            GradeMark {
                anchors.verticalCenter: parent.verticalCenter
                grade: Grade.Serious
            }
            Label {
                width: parent.width - 24
                type: Typography.Section
                text: root.text
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Label {
            width: parent.width
            visible: text !== ""
            type: Typography.Reading
            text: root.meaning
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Flow {
            width: parent.width
            spacing: Theme.space8
            Button {
                visible: root.action !== ""
                kind: "filled"
                text: root.action
                onClicked: root.activated()
            }
            Button {
                visible: root.otherAction !== ""
                text: root.otherAction
                onClicked: root.otherActivated()
            }
            Button {
                visible: root.detail !== ""
                kind: "plain"
                text: qsTr("Details")
                onClicked: root.detailsShown = !root.detailsShown
            }
        }
        Label {
            width: parent.width
            visible: root.detailsShown
            type: Typography.Hash
            isMuted: true
            text: root.detail
            wrapMode: Text.WrapAnywhere
        }
    }
}
