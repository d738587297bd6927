pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// What is to be signed, what is on its way and what became of it.
T.Popup {
    id: root

    function choose(id: string): void {
        close();
        SigningDesk.open(id);
    }

    onOpened: list.forceActiveFocus(Qt.PopupFocusReason)
    padding: Theme.space8
    focus: true
    implicitWidth: 440
    implicitHeight: contentHeight + 2 * padding
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    background: Rectangle {
        color: Theme.surface
        radius: Theme.cardRadius
        border.color: Theme.outline
    }
    contentItem: Column {
        spacing: Theme.space8
        Label {
            leftPadding: Theme.space8
            type: Typography.Section
            text: qsTr("To sign")
            Accessible.role: Accessible.Heading
        }
        Label {
            leftPadding: Theme.space8
            visible: list.count === 0
            isMuted: true
            text: qsTr("Nothing has been prepared or signed on this computer.")
        }
        Label {
            leftPadding: Theme.space8
            width: parent.width
            visible: SigningDesk.damaged > 0
            wrapMode: Text.Wrap
            text: qsTr("%Ln kept task(s) cannot be read. The files are left as they are, in the folder outbox.", "", SigningDesk.damaged)
        }
        KeyList {
            id: list
            width: parent.width
            height: Math.min(contentHeight, 400)
            model: SigningDesk.tasks
            Accessible.name: qsTr("To sign")
            onRowActivated: row => root.choose(SigningDesk.tasks.id(row))
            delegate: ListRow {
                required property string taskId
                icon.name: "signature"
                onClicked: root.choose(taskId)
            }
        }
    }
}
