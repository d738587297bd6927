import QtQuick
import QtTest
import Wastewatch.Controls
import Wastewatch.Gallery
import Wastewatch.Ui

Item {
    id: root

    width: 900
    height: 400

    function find(item: Item, fits: var): Item {
        if (fits(item) && item.visible)
            return item;
        for (const child of item.children) {
            const found = find(child, fits);
            if (found)
                return found;
        }
        return null;
    }

    Component {
        id: tableComponent
        DataTable {
            width: 900
            height: 400
            name: "Batches"
            model: SampleTable {}
        }
    }
    SignalSpy {
        id: activated
        signalName: "rowActivated"
    }
    TestCase {
        name: "Table"
        when: windowShown

        function make(): DataTable {
            const table = createTemporaryObject(tableComponent, root) as DataTable;
            activated.target = table;
            activated.clear();
            table.forceActiveFocus(Qt.TabFocusReason);
            return table;
        }

        function test_arrowsHomeAndEndMoveTheSelection() {
            const table = make();
            tryCompare(table, "currentRow", 0);
            keyClick(Qt.Key_Down);
            compare(table.currentRow, 1);
            keyClick(Qt.Key_PageDown);
            verify(table.currentRow > 5);
            keyClick(Qt.Key_PageUp);
            compare(table.currentRow, 1);
            keyClick(Qt.Key_End);
            compare(table.currentRow, 39);
            keyClick(Qt.Key_Down);
            compare(table.currentRow, 39);
            keyClick(Qt.Key_Home);
            compare(table.currentRow, 0);
            keyClick(Qt.Key_Up);
            compare(table.currentRow, 0);
        }
        function test_theSelectionStaysOnItsRecordWhateverBecomesOfTheRows() {
            const table = make();
            tryCompare(table, "currentRow", 0);
            keyClick(Qt.Key_Down);
            const chosen = table.currentId;
            compare(chosen, "wastewatch:batch/WZ-240612-411");
            table.model.showNew();
            compare(table.currentId, chosen);
            compare(table.currentRow, 13);
            table.model.sortBy(0);
            compare(table.model.id(table.currentRow), chosen);
        }
        function test_theSelectionFollowsTheRecordThatThePageShows() {
            const table = make();
            table.shown = "wastewatch:batch/WZ-240612-400";
            compare(table.currentRow, 12);
            table.shown = "wastewatch:batch/WZ-000000-1"; // not among the rows: nothing else is marked
            compare(table.currentRow, -1);
            table.shown = "";
            compare(table.currentId, "");
        }
        function test_enterOpensTheLinkOfTheSelectedRow() {
            const table = make();
            tryCompare(table, "currentRow", 0); // the row the keyboard is at is marked before a key is pressed
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            compare(activated.count, 2);
            compare(activated.signalArguments[0][1], "wastewatch:batch/WZ-240612-412");
        }
        function test_theCurrentRowIsSpoken() {
            const table = make();
            tryCompare(table, "currentRow", 0);
            verify(table.Accessible.description.includes(table.model.text(0, 0)));
            keyClick(Qt.Key_Down);
            verify(table.Accessible.description.includes(table.model.text(1, 0)));
        }
        function test_aTableWithoutTheKeyboardMarksNothing() {
            const table = createTemporaryObject(tableComponent, root) as DataTable;
            wait(50);
            compare(table.currentRow, -1);
        }
        function test_theShownRecordComesIntoView() {
            const table = createTemporaryObject(tableComponent, root) as DataTable;
            const last = table.model.id(39);
            table.shown = last;
            tryVerify(() => !table.atTop);
            const cell = () => root.find(table, item => item.isCurrent === true && item.row === 39);
            tryVerify(() => cell() !== null && cell().mapToItem(table, 0, 0).y < table.height);
        }
        function test_theButtonForNewRowsCoversNoRow() {
            const table = make();
            const news = root.find(table, item => item.text === "12 new" && item.down !== undefined);
            verify(news !== null);
            tryVerify(() => root.find(table, item => item.row === 0) !== null);
            const first = root.find(table, item => item.row === 0);
            verify(first.mapToItem(table, 0, 0).y >= news.mapToItem(table, 0, 0).y + news.height);
        }
        function test_aHeadSortsAndTurnsRound() {
            const table = make();
            verify(waitForPolish(root.Window.window)); // heads are made when the table is laid out
            mouseClick(table, table.leadWidth + 200, 16);
            compare(table.model.sortColumn, 1);
            verify(!table.model.descending);
            mouseClick(table, table.leadWidth + 200, 16);
            verify(table.model.descending);
        }
        function sum(list: var): real {
            return list.reduce((a, b) => a + b, 0);
        }
        function test_elasticColumnsGiveWayBeforeTheTableScrolls() {
            const table = make();
            for (const wide of [760, 820, 1400]) {
                table.width = wide;
                fuzzyCompare(sum(table.widths), wide - table.leadWidth - table.sealWidth, 4);
                compare(table.widths[0], 150);
                verify(table.widths[2] >= 90);
            }
            table.width = 400;
            compare(table.widths[2], 90);
            compare(table.widths[3], 90);
        }
        function test_newRowsWaitUntilTheyAreAskedFor() {
            const table = make();
            compare(table.model.newRows, 12);
            compare(table.model.rowCount(), 40);
            table.model.showNew();
            compare(table.model.rowCount(), 52);
        }
    }
}
