import QtQuick
import Wastewatch.Theme

// A list of 56 px rows over a KeyedListModel, read with the keyboard: up, down, Home, End, Enter.
//
// The selection is a key. It stays on its record when rows come, go or move, and is kept while the record is not among
// the rows. A page that shows a record beside the list binds `shown` to it: the selection follows.
ListView {
    id: root

    property var rows: null // a KeyedListModel
    property string name: ""
    property string currentKey: ""
    property string shown: ""
    readonly property WithinPage within: WithinPage {
        of: root
    }

    signal rowActivated(row: int)
    signal rowChosen(row: int, key: string) // by the keyboard

    function choose(row: int): void {
        const chosen = Math.max(0, Math.min(count - 1, row));
        const key = rows?.keyOf(chosen) ?? "";
        if (key === "")
            return;
        currentKey = key;
        within.reveal(currentIndex * Theme.listRowHeight - contentY, Theme.listRowHeight);
        rowChosen(chosen, key);
    }
    function step(by: int): void {
        choose(currentIndex >= 0 ? currentIndex + by : 0);
    }
    function settle(): void {
        if (rows)
            currentIndex = rows.rowOf(currentKey);
    }
    function find(): void {
        settle();
        if (currentIndex >= 0)
            positionViewAtIndex(currentIndex, ListView.Contain);
    }

    model: rows
    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: false
    interactive: within.takesWheel
    boundsBehavior: Flickable.StopAtBounds
    highlightFollowsCurrentItem: false
    highlightMoveDuration: 0
    currentIndex: -1
    onShownChanged: currentKey = shown
    onCurrentKeyChanged: find()
    Component.onCompleted: find()
    Accessible.role: Accessible.List
    Accessible.name: name
    Keys.onUpPressed: root.step(-1)
    Keys.onDownPressed: root.step(1)
    Keys.onReturnPressed: root.rowActivated(root.currentIndex)
    Keys.onEnterPressed: root.rowActivated(root.currentIndex)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End)
            return;
        choose(event.key === Qt.Key_Home ? 0 : count - 1);
        event.accepted = true;
    }

    // The view moves its current index by itself when rows come and go: after it has, the key decides.
    Connections {
        target: root.rows
        function onRowsInserted(): void {
            Qt.callLater(root.settle);
        }
        function onRowsRemoved(): void {
            Qt.callLater(root.settle);
        }
        function onRowsMoved(): void {
            Qt.callLater(root.settle);
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        z: -1
    }
}
