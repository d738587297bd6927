import QtQuick
import QtQuick.Templates as T
import Wastewatch.Theme
import Wastewatch.Ui

// A dialog over a scrim: title, content, buttons at the right. Escape closes it; nothing is decided by Enter alone.
T.Dialog {
    id: root

    property string acceptText: ""
    property bool acceptEnabled: true
    property bool signs: false
    property string cancelText: qsTr("Cancel")
    property bool keepOpen: false // the accept button only asks; who answers closes

    property Item cameFrom // had the focus when the dialog opened, and gets it back

    signal asked

    onAboutToShow: cameFrom = parent?.Window.activeFocusItem ?? null
    onClosed: {
        if (cameFrom?.visible && cameFrom.enabled)
            cameFrom.forceActiveFocus(Qt.PopupFocusReason);
        cameFrom = null;
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    padding: Theme.space24
    topPadding: Theme.space24 + 24 + Theme.space12
    bottomPadding: Theme.space24 + Theme.controlHeight + Theme.space24
    implicitWidth: Math.max(480, contentWidth + 2 * padding)
    implicitHeight: contentHeight + topPadding + bottomPadding
    closePolicy: T.Popup.CloseOnEscape

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.surface
        border.color: Theme.outline
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Label {
            x: root.padding
            y: root.padding
            width: parent.width - 2 * x
            type: Typography.Section
            text: root.title
        }
        Row {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: root.padding
            spacing: Theme.space8
            Button {
                text: root.cancelText
                onClicked: root.reject()
            }
            Button {
                visible: root.acceptText !== ""
                enabled: root.acceptEnabled
                kind: "filled"
                signs: root.signs
                text: root.acceptText
                onClicked: root.keepOpen ? root.asked() : root.accept()
            }
        }
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.fade
        }
    }
}
