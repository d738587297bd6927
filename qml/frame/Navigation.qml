pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Theme

// The pages that exist. 200 wide with words, 56 with icons and tooltips. Alt+1 to Alt+9, or up and down.
Rectangle {
    id: root

    required property var pages
    required property string currentPage
    property bool narrow: false

    signal chosen(page: string)

    width: narrow ? 56 : 200
    color: Theme.surface
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Navigation")

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.divider
    }
    Column {
        y: 9
        width: parent.width - 1
        Repeater {
            model: root.pages
            NavigationEntry {
                shownAtFoot: false
                narrow: root.narrow
                currentPage: root.currentPage
                onChosen: page => root.chosen(page)
            }
        }
    }
    Column {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 9
        width: parent.width - 1
        Repeater {
            model: root.pages
            NavigationEntry {
                shownAtFoot: true
                narrow: root.narrow
                currentPage: root.currentPage
                onChosen: page => root.chosen(page)
            }
        }
    }
}
