import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Long text in the hash font under its own head, selectable; Copy takes `copied`.
Rectangle {
    id: root

    required property string name
    required property string text
    property string copied: text
    property string record: "" // whose text it is; another one's starts at the top

    color: Theme.surface
    onRecordChanged: {
        scroll.contentX = 0;
        scroll.contentY = 0;
    }

    Item {
        id: head
        width: parent.width
        height: 40
        Label {
            x: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            type: Typography.Head
            isMuted: true
            text: root.name
        }
        Button {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            kind: "plain"
            icon.name: done.running ? "checkmark" : "copy"
            text: done.running ? qsTr("Copied") : qsTr("Copy")
            Accessible.name: qsTr("Copy %1").arg(root.name)
            onClicked: {
                Clipboard.copy(root.copied);
                done.restart();
            }
            Timer {
                id: done
                interval: 1500
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.divider
        }
    }
    Flickable {
        id: scroll
        y: head.height
        width: root.width
        height: root.height - y
        contentWidth: Math.max(width, edit.implicitWidth + 2 * edit.x)
        contentHeight: edit.implicitHeight + 2 * edit.y
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        TextEdit {
            id: edit
            x: Theme.space16
            y: Theme.space12
            readOnly: true
            selectByMouse: true
            activeFocusOnTab: true
            textFormat: TextEdit.PlainText
            font: Theme.font(Typography.Hash)
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentText
            text: root.text
            Accessible.role: Accessible.StaticText
            Accessible.name: root.name
        }
    }
}
