import QtQuick
import QtQuick.Templates as T
import Wastewatch.Theme

T.Switch {
    id: root

    implicitHeight: Math.max(28, label.implicitHeight)
    implicitWidth: 36 + Theme.space8 + label.implicitWidth
    focusPolicy: Qt.StrongFocus
    spacing: Theme.space8
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checked: checked
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    indicator: Rectangle {
        y: (root.height - height) / 2
        width: 36
        height: 20
        radius: 10
        color: root.checked ? Theme.accent : Theme.surface
        border.color: root.checked ? Theme.accent : Theme.outline
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: root.checked ? parent.width - width - 4 : 4
            width: 12
            height: 12
            radius: 6
            color: root.checked ? Theme.accentText : Theme.outline
            Behavior on x {
                NumberAnimation {
                    duration: Theme.fade
                }
            }
        }
        FocusRing {
            shown: root.visualFocus
            around: 10
        }
    }
    contentItem: Label {
        id: label
        leftPadding: 36 + root.spacing
        text: root.text
        Accessible.ignored: true
    }
}
