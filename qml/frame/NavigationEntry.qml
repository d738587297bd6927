import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// One entry of the navigation.
Pressable {
    id: root

    required property string pageId
    required property string title
    required property string symbol
    required property bool foot
    required property int badge
    required property int badgeGrade
    required property string shortcut
    required property bool shownAtFoot
    required property bool narrow
    required property string currentPage
    readonly property string counted: badge <= 0 ? "" : badgeGrade === Grade.Critical ? qsTr("%Ln critical", "", badge) : Language.format.count(badge)
    readonly property bool isCurrent: pageId === currentPage

    signal chosen(page: string)

    visible: foot === shownAtFoot
    width: parent?.width ?? 0
    height: visible ? 36 : 0
    onClicked: root.chosen(pageId)
    Accessible.role: Accessible.ListItem
    Accessible.name: badge > 0 ? title + ", " + counted : title
    Accessible.selected: isCurrent

    Shortcut {
        enabled: root.visible
        sequence: root.shortcut
        onActivated: root.chosen(root.pageId)
    }
    contentItem: Item {
        Icon {
            x: root.narrow ? 18 : 17
            anchors.verticalCenter: parent.verticalCenter
            name: root.symbol
            size: 20
            filled: root.isCurrent
            color: root.isCurrent ? Theme.accent : Theme.text
        }
        Label {
            x: 48
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.narrow
            type: root.isCurrent ? Typography.Strong : Typography.Body
            text: root.title
            Accessible.ignored: true
        }
        Pill {
            anchors.right: parent.right
            anchors.rightMargin: root.narrow ? 4 : 11
            y: root.narrow ? 2 : 9
            count: root.badge
            words: !root.narrow ? root.counted : root.badge > 999 ? "999+" : String(root.badge)
            grade: root.badgeGrade
        }
    }
    background: Rectangle {
        color: root.isCurrent ? Theme.selection : root.hovered ? Theme.hover : "transparent"
        Rectangle {
            width: 3
            height: parent.height
            visible: root.isCurrent
            color: Theme.accent
        }
        FocusRing {
            shown: root.visualFocus
            gap: -4
        }
    }
    Tooltip {
        shown: root.narrow && root.hovered
        text: [root.title, root.counted].filter(words => words !== "").join(", ") + " (" + root.shortcut + ")"
    }
}
