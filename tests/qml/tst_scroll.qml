import QtQuick
import QtTest
import Wastewatch.Controls
import Wastewatch.Gallery
import Wastewatch.Map
import Wastewatch.Ui

Item {
    id: root

    width: 800
    height: 400

    Component {
        id: pageComponent
        ScrollPage {
            readonly property alias firstButton: first
            readonly property alias lastButton: last
            readonly property alias table: inner
            readonly property alias map: chart
            readonly property alias axis: lanes
            width: 800
            height: 400
            contentHeight: column.height
            record: "one"
            Column {
                id: column
                width: 800
                Button {
                    id: first
                    text: "First"
                }
                DataTable {
                    id: inner
                    width: 800
                    height: 300
                    name: "Batches"
                    model: SampleTable {}
                }
                MapPane {
                    id: chart
                    width: 800
                    height: 300
                }
                TimeAxis {
                    id: lanes
                    width: 800
                    height: implicitHeight
                    lanes: ["Custody", "Truck"]
                    from: 0
                    to: 4 * 3600000
                    events: Samples.events
                }
                Item {
                    width: 1
                    height: 600
                }
                Button {
                    id: last
                    text: "Last"
                }
            }
        }
    }
    TestCase {
        name: "Scroll"
        when: windowShown

        function make(): ScrollPage {
            const page = createTemporaryObject(pageComponent, root) as ScrollPage;
            waitForRendering(page);
            return page;
        }
        function wheelOver(item: Item): void {
            mouseWheel(item, item.width / 2, 20, 0, -240);
            wait(0);
        }
        function test_thePageFollowsTheFocus() {
            const page = make();
            page.lastButton.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => page.contentY > 0);
            const y = page.lastButton.mapToItem(page, 0, 0).y;
            verify(y >= 0 && y + page.lastButton.height <= page.height, "the focus is below the fold");
            page.firstButton.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => page.firstButton.mapToItem(page, 0, 0).y >= 0);
        }
        function test_anotherRecordStartsAtTheTop() {
            const page = make();
            page.contentY = 300;
            page.record = "two";
            compare(page.contentY, 0);
        }
        function test_theWheelIsThePagesUntilSomethingInsideHasTheFocus_data() {
            return [
                {
                    tag: "table",
                    of: page => page.table
                },
                {
                    tag: "map",
                    of: page => page.map
                },
                {
                    tag: "time axis",
                    of: page => page.axis
                }
            ];
        }
        function test_theWheelIsThePagesUntilSomethingInsideHasTheFocus(data: var) {
            const page = make();
            const inside = data.of(page);
            verify(inside.within.page === page);
            verify(!inside.within.takesWheel);
            page.contentY = Math.max(0, inside.y - 40);
            const before = page.contentY;
            wheelOver(inside);
            tryVerify(() => page.contentY > before);
            inside.forceActiveFocus();
            verify(inside.within.takesWheel);
        }
        function test_choosingARowBelowTheFoldScrollsThePage() {
            const page = make();
            page.height = 120;
            page.table.forceActiveFocus(Qt.TabFocusReason);
            for (let i = 0; i < 6; ++i)
                keyClick(Qt.Key_Down);
            tryVerify(() => page.table.mapToItem(page, 0, 32 + 6 * 34).y <= page.height);
        }
    }
}
