import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// The head of one column; pressing it sorts.
Pressable {
    id: root

    required property tableColumn column
    required property bool sorted
    required property bool descending
    property int lead: 0
    property int trail: 0

    height: Theme.headHeight
    enabled: column.sortable
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: column.title
    Accessible.description: sorted ? (descending ? qsTr("sorted, largest first") : qsTr("sorted, smallest first")) : ""

    contentItem: Item {
        Row {
            anchors.verticalCenter: parent.verticalCenter
            x: root.column.number ? parent.width - width - Theme.space8 - root.trail : Theme.space8 + root.lead
            spacing: Theme.space4
            Label {
                type: Typography.Head
                isMuted: true
                text: root.column.title
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.sorted
                name: root.descending ? "sort_descending" : "sort_ascending"
                size: 12
                color: Theme.accent
            }
        }
    }
    background: Rectangle {
        color: root.hovered && root.enabled ? Theme.hover : Theme.surface
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.outline
        }
        FocusRing {
            shown: root.visualFocus
            gap: -4
        }
    }
}
