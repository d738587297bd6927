import QtQuick
import QtQuick.Templates as T
import Wastewatch.Theme
import Wastewatch.Ui

// One line of text. `label` names it for screen readers; `error` is shown below and colours the outline.
T.TextField {
    id: root

    required property string label
    property string error: ""

    implicitWidth: 240
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.space8
    rightPadding: Theme.space8
    font: Theme.font(Typography.Body)
    color: Theme.text
    placeholderTextColor: Theme.muted
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    selectByMouse: true
    verticalAlignment: TextInput.AlignVCenter
    bottomInset: 0
    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Accessible.description: error

    Text {
        x: root.leftPadding
        width: root.width - root.leftPadding - root.rightPadding
        height: root.height
        visible: root.text === "" && root.preeditText === ""
        text: root.placeholderText
        font: root.font
        color: root.placeholderTextColor
        elide: Text.ElideRight
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.enabled ? Theme.surface : Theme.sunken
        border.width: root.error !== "" ? 2 : 1
        border.color: root.error !== "" ? Theme.critical : Theme.outline
        FocusRing {
            shown: root.activeFocus
        }
        Label {
            anchors.top: parent.bottom
            anchors.topMargin: 4
            visible: root.error !== ""
            type: Typography.Caption
            text: root.error
            color: Theme.critical
        }
    }
}
