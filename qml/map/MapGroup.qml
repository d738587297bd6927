pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// The members of a group that no zoom parts, by name. Arrows and Enter choose, Escape closes.
Rectangle {
    id: root

    required property list<mapSymbol> symbols
    required property size room
    property list<int> rows
    readonly property bool open: rows.length > 0

    signal chosen(index: int)

    function show(rows: list<int>, at: point): void {
        root.rows = rows;
        list.currentIndex = 0;
        x = Math.max(0, Math.min(at.x + 12, room.width - width));
        y = Math.max(0, Math.min(at.y + 12, room.height - height));
        list.forceActiveFocus(Qt.PopupFocusReason);
    }
    function close(): void {
        rows = [];
    }
    function take(row: int): void {
        const index = rows[row] ?? -1;
        close();
        if (index >= 0)
            chosen(index);
    }

    visible: open
    width: 300
    height: Math.min(rows.length, 8) * Theme.rowHeight + 2
    radius: Theme.controlRadius
    color: Theme.surface
    border.color: Theme.outline
    onSymbolsChanged: close() // its rows may be others now

    ListView {
        id: list
        anchors.fill: parent
        anchors.margins: 1
        clip: true
        model: root.rows
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("At this place")
        Keys.onReturnPressed: root.take(currentIndex)
        Keys.onEnterPressed: root.take(currentIndex)
        Keys.onEscapePressed: root.close()
        delegate: Rectangle {
            id: entry
            required property int modelData
            required property int index
            readonly property string words: root.symbols[modelData]?.spoken ?? ""
            width: list.width
            height: Theme.rowHeight
            color: ListView.isCurrentItem ? Theme.selection : Theme.surface
            Accessible.role: Accessible.ListItem
            Accessible.name: words
            Accessible.onPressAction: root.take(index)
            Label {
                x: Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 2 * Theme.space8
                elide: Text.ElideRight
                text: entry.words
                Accessible.ignored: true
            }
            TapHandler {
                onTapped: root.take(entry.index)
            }
        }
    }
}
