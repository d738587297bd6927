import QtQuick
import QtQuick.Templates as T
import Wastewatch.Theme
import Wastewatch.Ui

// A hint beside what is hovered or focused; give it what shows it.
T.ToolTip {
    id: root

    required property bool shown

    visible: shown && text !== ""
    delay: 500
    y: parent ? parent.height + 6 : 0
    x: parent ? Math.round((parent.width - width) / 2) : 0
    implicitWidth: Math.min(label.implicitWidth + 16, 320)
    implicitHeight: label.implicitHeight + 8
    margins: 4
    padding: 4
    leftPadding: 8
    rightPadding: 8
    closePolicy: T.Popup.CloseOnEscape

    contentItem: Label {
        id: label
        type: Typography.Caption
        text: root.text
        wrapMode: Text.Wrap
        Accessible.role: Accessible.ToolTip
    }
    background: Rectangle {
        color: Theme.surface
        radius: Theme.controlRadius
        border.color: Theme.outline
    }
}
