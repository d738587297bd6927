pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// A table over a TableModel: sortable heads, rows by keyboard, grade before and seal after each row, and a pill for rows
// that arrived while reading. Hover, selection and focus look different.
//
// The selection is an id. It stays on its record when rows come, go or are sorted, and is kept while the record is not
// among the rows. A page that shows a record beside the table binds `shown` to it: the selection follows.
FocusScope {
    id: root

    required property TableModel model
    property string name: ""
    property string currentId: ""
    property string shown: ""
    property int revision: 0 // of the rows: which row has the current id may have changed
    readonly property int currentRow: revision < 0 ? -1 : model.rowOf(currentId)
    property int hoveredRow: -1
    property bool tellsNew: true // false: the page says elsewhere that rows have arrived
    property bool made: false // a table whose rows come while its page is still being made would mix up its cells
    property real filled: 0 // so much of its height has rows already: a few at a time, so that the window lives on
    readonly property WithinPage within: WithinPage {
        of: root
    }
    readonly property int leadWidth: 3 + 24
    readonly property int sealWidth: 32
    readonly property list<tableColumn> columns: model.columns

    signal rowActivated(row: int, link: string)
    signal rowChosen(row: int, link: string) // by the keyboard
    signal rowTapped(row: int, link: string)
    signal sealActivated(row: int)

    readonly property list<real> widths: fitted(width - leadWidth - sealWidth)

    // Elastic columns share what is missing by what each can give, and what is left evenly.
    function fitted(room: real): list<real> {
        let wanted = 0, least = 0, elastic = 0;
        for (const column of columns) {
            wanted += column.width;
            least += column.least > 0 ? Math.min(column.least, column.width) : column.width;
            elastic += column.least > 0 ? 1 : 0;
        }
        const missing = wanted > least ? Math.min(1, Math.max(0, wanted - room) / (wanted - least)) : 0;
        const left = Math.max(0, room - wanted);
        return columns.map((column, i) => {
            if (column.least > 0)
                return Math.floor(column.width - Math.max(0, column.width - column.least) * missing + left / elastic);
            return column.width + (elastic === 0 && i === columns.length - 1 ? left : 0);
        });
    }
    function cellWidth(column: int): real {
        return (widths[column] ?? 0) + (column === 0 ? leadWidth : 0) + (column === columns.length - 1 ? sealWidth : 0);
    }
    function select(row: int): void {
        const id = model.id(row);
        if (id === "")
            return;
        currentId = id;
        view.positionViewAtRow(row, TableView.Contain);
        within.reveal(view.y + row * Theme.rowHeight - view.contentY, Theme.rowHeight);
    }
    function choose(row: int): void {
        const chosen = Math.max(0, Math.min(model.rowCount() - 1, row));
        select(chosen);
        if (model.id(chosen) !== "")
            rowChosen(chosen, model.link(chosen));
    }
    function step(by: int): void {
        choose(currentRow >= 0 ? currentRow + by : view.topRow);
    }
    function activate(): void {
        if (currentRow >= 0)
            rowActivated(currentRow, model.link(currentRow));
    }

    onShownChanged: currentId = shown
    Component.onCompleted: Qt.callLater(() => made = true)
    activeFocusOnTab: true
    clip: true
    Accessible.role: Accessible.Table
    Accessible.name: name
    Keys.onUpPressed: step(-1)
    Keys.onDownPressed: step(1)
    Keys.onReturnPressed: activate()
    Keys.onEnterPressed: activate()
    Keys.onPressed: event => {
        const page = Math.max(1, Math.floor(view.height / Theme.rowHeight) - 1);
        const target = ({
                [Qt.Key_Home]: 0,
                [Qt.Key_End]: model.rowCount() - 1,
                [Qt.Key_PageUp]: currentRow - page,
                [Qt.Key_PageDown]: currentRow + page
            })[event.key];
        if (target === undefined)
            return;
        choose(target);
        event.accepted = true;
    }

    Connections {
        target: root.model
        function onModelReset(): void {
            root.hoveredRow = -1;
            ++root.revision;
        }
        function onRowsInserted(): void {
            ++root.revision;
        }
        function onRowsRemoved(): void {
            ++root.revision;
        }
        function onLayoutChanged(): void {
            ++root.revision;
        }
        function onDataChanged(): void {
            ++root.revision;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Row {
        id: head
        height: Theme.headHeight
        x: -view.contentX
        z: 2
        Repeater {
            model: root.columns.length
            TableHead {
                required property int index
                width: root.cellWidth(index)
                lead: index === 0 ? root.leadWidth : 0
                trail: index === root.columns.length - 1 ? root.sealWidth : 0
                column: root.columns[index]
                sorted: root.model.sortColumn === index
                descending: root.model.descending
                onClicked: root.model.sortBy(index)
            }
        }
    }
    Timer {
        interval: 1
        repeat: true
        running: view.rows > 0 && root.filled < root.height - view.y
        onTriggered: root.filled += 4 * Theme.rowHeight
    }
    TableView {
        id: view
        y: Theme.headHeight
        width: root.width
        height: Math.min(root.height - y, root.filled)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: root.within.takesWheel
        model: root.made ? root.model : null
        columnWidthProvider: column => root.cellWidth(column)
        rowHeightProvider: () => Theme.rowHeight
        reuseItems: true
        onWidthChanged: forceLayout()
        onRowsChanged: if (rows === 0)
            root.filled = 0
        Connections {
            target: root
            function onWidthsChanged(): void {
                view.forceLayout();
            }
        }
        delegate: TableCell {
            lead: column === 0 ? root.leadWidth : 0
            trail: column === root.columns.length - 1 ? root.sealWidth : 0
            format: root.columns[column]
            isCurrent: row === root.currentRow
            isHovered: row === root.hoveredRow
            focused: isCurrent && root.activeFocus
            onEntered: root.hoveredRow = row
            onExited: if (root.hoveredRow === row)
                root.hoveredRow = -1
            onTapped: {
                root.forceActiveFocus();
                root.select(row);
                root.rowTapped(row, root.model.link(row));
            }
            onActivated: root.activate()
            onSealActivated: root.sealActivated(row)
        }
    }
    Button {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.headHeight + 4
        z: 3
        visible: root.tellsNew && root.model.newRows > 0
        text: qsTr("%1 new").arg(Language.format.count(root.model.newRows))
        icon.name: "arrow_up"
        onClicked: root.model.showNew()
    }
}
