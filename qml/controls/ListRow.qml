import QtQuick
import QtQuick.Templates as T
import Wastewatch.Theme
import Wastewatch.Ui

// A row of a list of alerts, cases or search hits: grade, title, muted line, age and seal at the right.
T.ItemDelegate {
    id: root

    required property string title
    required property string note
    required property string age
    required property int grade
    required property int seal
    property string badge: "" // before the muted line, which may be cut instead
    property bool strong: grade === Grade.Critical
    property bool current: ListView.isCurrentItem
    readonly property bool tight: width < 400 // the age moves down, so that the title can be read

    implicitHeight: Theme.listRowHeight
    width: ListView.view?.width ?? implicitWidth
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: title + (badge === "" ? "" : ", " + badge) + ", " + note + (age === "" ? "" : ", " + age)
    Accessible.selected: current

    contentItem: Item {
        GradeMark {
            x: 16
            y: 11
            grade: root.grade
        }
        Icon {
            x: 14
            y: 8
            visible: root.grade === Grade.None && name !== ""
            name: root.icon.name
            size: 20
            color: Theme.muted
        }
        Label {
            x: 44
            y: 8
            width: parent.width - x - (root.tight ? Theme.space16 : ageLabel.implicitWidth + 32)
            type: root.strong ? Typography.Strong : Typography.Body
            text: root.title
            Accessible.ignored: true
        }
        Label {
            x: 44
            y: 30
            width: parent.width - x - 48 - (root.tight ? ageLabel.implicitWidth + Theme.space8 : 0)
            type: Typography.Caption
            isMuted: true
            text: root.badge === "" ? root.note : root.badge + " · " + root.note
            Accessible.ignored: true
        }
        Label {
            id: ageLabel
            anchors.right: parent.right
            anchors.rightMargin: root.tight ? 40 : Theme.space16
            y: root.tight ? 30 : 8
            type: root.tight ? Typography.Caption : Typography.Body
            text: root.age
            Accessible.ignored: true
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space16
            y: 31
            visible: root.seal >= 0
            name: ["seal_checked", "seal_pending", "seal_unprovable", "seal_failed"][root.seal] ?? ""
            size: 16
            color: [Theme.muted, Theme.pending, Theme.muted, Theme.failed][root.seal] ?? Theme.muted
        }
    }
    background: Rectangle {
        color: root.seal === SealState.Failed ? Theme.failedFill : root.current ? Theme.selection : root.hovered ? Theme.hover : Theme.surface
        Rectangle {
            width: 3
            height: parent.height
            visible: root.current
            color: Theme.accent
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.divider
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: 2
            visible: root.current && (root.ListView.view?.activeFocus ?? false)
            color: "transparent"
            radius: Theme.controlRadius
            border.width: 2
            border.color: Theme.accent
        }
    }
}
