import QtQuick
import QtQuick.Templates as T
import Wastewatch.Theme

// A list of 56 px rows over a KeyedListModel, read with the keyboard: up, down, Page Up, Page Down, Home, End, Enter.
//
// The selection is a key. It stays on its record when rows come, go or move, and is kept while the record is not among
// the rows. A page that shows a record beside the list binds `shown` to it: the selection follows. A list that has the
// keyboard always has a selection while it has rows.
ListView {
    id: root

    property var rows: null // a KeyedListModel
    property string name: ""
    property string currentKey: ""
    property string shown: ""
    readonly property string spoken: currentItem?.Accessible.name ?? ""
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
        settle();
        if (currentItem)
            within.reveal(currentItem.y - contentY, currentItem.height);
        rowChosen(chosen, key);
    }
    // Where a key leads that moves by more than a row.
    function rowBy(key: int): var {
        const page = Math.max(1, Math.floor(height / Theme.listRowHeight) - 1);
        const from = Math.max(0, currentIndex);
        return ({
                [Qt.Key_PageUp]: from - page,
                [Qt.Key_PageDown]: from + page,
                [Qt.Key_Home]: 0,
                [Qt.Key_End]: count - 1
            })[key];
    }
    function step(by: int): void {
        choose(currentIndex >= 0 ? currentIndex + by : 0);
    }
    function settle(): void {
        if (rows)
            currentIndex = rows.rowOf(currentKey);
        start();
    }
    function start(): void {
        if (activeFocus && currentKey === "" && count > 0)
            currentKey = rows.keyOf(Math.max(0, indexAt(1, contentY + 1)));
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
    onCountChanged: Qt.callLater(settle)
    onCurrentIndexChanged: Qt.callLater(settle)
    onActiveFocusChanged: start()
    onSpokenChanged: if (activeFocus)
        Accessible.announce(spoken)
    Component.onCompleted: find()
    Accessible.role: Accessible.List
    Accessible.name: name
    Accessible.description: spoken
    Keys.onUpPressed: root.step(-1)
    Keys.onDownPressed: root.step(1)
    Keys.onReturnPressed: root.rowActivated(root.currentIndex)
    Keys.onEnterPressed: root.rowActivated(root.currentIndex)
    Keys.onPressed: event => {
        const to = rowBy(event.key);
        event.accepted = to !== undefined;
        if (event.accepted)
            choose(to);
    }

    T.ScrollBar.vertical: ScrollBar {}

    // The view moves its current index by itself, at its next layout, when rows come and go: after it has, the key decides.
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
