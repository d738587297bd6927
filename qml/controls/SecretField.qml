import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// Where a passphrase is typed: dots alone are drawn, and what was typed is never text of the page. Whoever uses it hands
// `input` to C++, which takes it. `label` names it for screen readers.
Item {
    id: root

    required property string label
    property string placeholderText: label
    property alias input: secret
    property alias form: secret.form // fields of one form hold what was typed at the same time
    readonly property bool empty: secret.empty

    signal typed

    function wipe(): void {
        secret.wipe();
    }

    implicitWidth: 240
    implicitHeight: Theme.controlHeight

    Rectangle {
        anchors.fill: parent
        radius: Theme.controlRadius
        color: root.enabled ? Theme.surface : Theme.sunken
        border.width: 1
        border.color: Theme.outline
        FocusRing {
            shown: secret.activeFocus
        }
    }
    Label {
        id: dots
        x: Theme.space8
        width: Math.min(implicitWidth, parent.width - 2 * Theme.space8)
        anchors.verticalCenter: parent.verticalCenter
        text: "•".repeat(secret.length)
        elide: Text.ElideLeft
        Accessible.ignored: true
    }
    Label {
        x: Theme.space8
        width: parent.width - 2 * Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        visible: secret.empty
        isMuted: true
        text: root.placeholderText
        Accessible.ignored: true
    }
    Rectangle {
        x: dots.x + (secret.empty ? 0 : dots.width + 1)
        anchors.verticalCenter: parent.verticalCenter
        width: 1
        height: 16
        visible: secret.activeFocus
        color: Theme.text
    }
    SecretInput {
        id: secret
        anchors.fill: parent
        onTyped: root.typed()
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label // not passwordEdit: Qt withholds the name then, and there is no text to withhold
        HoverHandler {
            cursorShape: Qt.IBeamCursor
        }
    }
}
