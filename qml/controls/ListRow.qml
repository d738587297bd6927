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
    readonly property bool tight: width < 400 // the age moves down, and the title may take two lines

    implicitHeight: Theme.listRowHeight + (titleLabel.lineCount > 1 ? Theme.lineHeight(Typography.Body) : 0)
    width: ListView.view?.width ?? implicitWidth
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: [title, badge, note, age].filter(part => part !== "").join(", ")
    Accessible.selected: current
    Accessible.focusable: true
    Accessible.focused: current && (ListView.view?.activeFocus ?? false)

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
            id: titleLabel
            x: 44
            y: 8
            width: parent.width - x - (root.tight ? Theme.space16 : ageLabel.implicitWidth + 32)
            wrapMode: root.tight ? Text.Wrap : Text.NoWrap
            maximumLineCount: root.tight ? 2 : 1
            elide: Text.ElideRight
            type: root.strong ? Typography.Strong : Typography.Body
            text: root.title
            Accessible.ignored: true
        }
        Label {
            id: noteLabel
            x: 44
            y: root.tight ? titleLabel.y + titleLabel.height + 2 : 30
            width: parent.width - x - 48 - (root.tight ? ageLabel.implicitWidth + Theme.space8 : 0)
            type: Typography.Caption
            isMuted: true
            text: Language.format.joined([root.badge, root.note])
            Accessible.ignored: true
        }
        Label {
            id: ageLabel
            anchors.right: parent.right
            anchors.rightMargin: root.tight ? 40 : Theme.space16
            y: root.tight ? noteLabel.y : 8
            type: root.tight ? Typography.Caption : Typography.Body
            text: root.age
            Accessible.ignored: true
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space16
            y: root.tight ? noteLabel.y + 1 : 31
            visible: root.seal >= 0
            name: ["seal_checked", "seal_pending", "seal_unprovable", "seal_failed"][root.seal] ?? ""
            size: 16
            color: [Theme.muted, Theme.pending, Theme.muted, Theme.failed][root.seal] ?? Theme.muted
        }
    }
    Tooltip {
        shown: root.hovered && (titleLabel.truncated || noteLabel.truncated)
        text: root.title + "\n" + root.note
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
