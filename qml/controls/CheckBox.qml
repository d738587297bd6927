import QtQuick
import QtQuick.Templates as T
import Wastewatch.Theme
import Wastewatch.Ui

T.CheckBox {
    id: root

    implicitHeight: Math.max(28, label.implicitHeight)
    implicitWidth: 18 + Theme.space8 + label.implicitWidth
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    spacing: Theme.space8
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checked: checked
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    indicator: Rectangle {
        y: (root.height - height) / 2
        width: 18
        height: 18
        radius: Theme.controlRadius
        color: root.checked ? Theme.accent : root.hovered ? Theme.hover : Theme.surface
        border.color: root.checked ? Theme.accent : Theme.outline
        Icon {
            anchors.centerIn: parent
            visible: root.checked
            name: "checkmark"
            size: 16
            color: Theme.accentText
        }
        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Label {
        id: label
        leftPadding: 18 + root.spacing
        text: root.text
        color: root.enabled ? Theme.text : Theme.muted
        Accessible.ignored: true
    }
}
