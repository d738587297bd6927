import QtQuick
import QtQuick.Templates as T
import Wastewatch.Theme
import Wastewatch.Ui

// kind "filled" (one a pane), "outline" or "plain". A button that signs sets `signs`: it takes its icon and never fires
// on Enter alone. One that cannot be pressed for now says why in `blocked`: pointed at, and to screen readers.
T.Button {
    id: root

    property string kind: "outline"
    property bool signs: false
    property string blocked: ""
    readonly property bool pointed: near.hovered && contains(mapFromItem(parent, near.point.position))
    readonly property color ink: !enabled ? Theme.muted : kind === "filled" ? Theme.accentText : kind === "plain" ? Theme.accent : Theme.text

    implicitHeight: Math.max(Theme.controlHeight, 28)
    implicitWidth: text === "" ? implicitHeight + Theme.space8 : Math.max(content.implicitWidth + 2 * Theme.space12, 64)
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    enabled: blocked === ""
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    icon.name: signs ? "signature" : ""
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: blocked
    Keys.onReturnPressed: event => root.pressedEnter(event)
    Keys.onEnterPressed: event => root.pressedEnter(event)

    function pressedEnter(event: KeyEvent): void {
        if (!event.isAutoRepeat && (!signs || (event.modifiers & Qt.ControlModifier)))
            root.click();
    }

    HoverHandler { // a button that is not enabled is told nothing
        id: near
        parent: root.parent
        enabled: root.blocked !== ""
    }
    Tooltip {
        shown: root.blocked !== "" && root.pointed
        text: root.blocked
    }

    contentItem: Item {
        implicitWidth: content.implicitWidth
        implicitHeight: content.implicitHeight
        Row {
            id: content
            anchors.centerIn: parent
            spacing: Theme.space8
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.icon.name !== ""
                name: root.icon.name
                size: 20
                color: root.ink
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                visible: text !== ""
                text: root.text
                color: root.ink
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.controlRadius
        opacity: root.enabled ? 1 : 0.6
        color: root.kind === "filled" ? Theme.accent : root.down ? Theme.selection : root.hovered ? Theme.hover : root.kind === "plain" ? "transparent" : Theme.surface
        border.width: root.kind === "outline" ? 1 : 0
        border.color: Theme.outline
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: root.kind === "filled" && (root.hovered || root.down)
            color: Theme.dark ? "#FFFFFF" : "#000000"
            opacity: root.down ? 0.2 : 0.1
        }
        FocusRing {
            shown: root.visualFocus
        }
    }
}
