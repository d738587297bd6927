import QtQuick
import Wastewatch.Theme

// A list of 56 px rows read with the keyboard: up, down, Home, End, Enter.
ListView {
    id: root

    property string name: ""

    signal rowActivated(row: int)

    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    currentIndex: -1
    Accessible.role: Accessible.List
    Accessible.name: name
    Keys.onReturnPressed: root.rowActivated(root.currentIndex)
    Keys.onEnterPressed: root.rowActivated(root.currentIndex)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End)
            return;
        currentIndex = event.key === Qt.Key_Home ? 0 : count - 1;
        event.accepted = true;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        z: -1
    }
}
