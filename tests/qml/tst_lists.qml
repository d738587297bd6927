import QtQuick
import QtTest
import Wastewatch.Controls
import Wastewatch.Ui

Item {
    id: root

    width: 440
    height: 400

    component Rows: ListModel {
        function keyOf(row: int): string {
            return row >= 0 && row < count ? get(row).key : "";
        }
        function rowOf(key: string): int {
            for (let row = 0; row < count; ++row)
                if (get(row).key === key)
                    return row;
            return -1;
        }
        function fill(keys: string): void {
            clear();
            for (const key of keys)
                append({
                    key: key
                });
        }
    }
    Rows {
        id: letters
    }
    Component {
        id: paneComponent
        ListPane {
            width: 440
            height: 300
            name: "Letters"
            rows: letters
            delegate: ListRow {
                required property int index
                required property string key
                title: key
                note: ""
                age: ""
                grade: Grade.None
                seal: -1
            }
        }
    }
    SignalSpy {
        id: chosen
        signalName: "rowChosen"
    }
    TestCase {
        name: "Lists"
        when: windowShown

        function make(): ListPane {
            letters.fill("abcd");
            const pane = createTemporaryObject(paneComponent, root) as ListPane;
            chosen.target = pane;
            chosen.clear();
            pane.forceActiveFocus(Qt.TabFocusReason);
            return pane;
        }
        function test_theSelectionStaysOnItsRecordWhateverBecomesOfTheRows() {
            const pane = make();
            compare(pane.currentKey, "a"); // the row the keyboard is at is marked before a key is pressed
            keyClick(Qt.Key_Down);
            compare(pane.currentKey, "b");
            letters.insert(0, {
                key: "new"
            });
            tryCompare(pane, "currentIndex", 2);
            letters.move(2, 0, 1);
            tryCompare(pane, "currentIndex", 0);
            compare(pane.currentKey, "b");
        }
        function test_rowsThatComeLaterAreMarkedToo() {
            letters.clear();
            const pane = createTemporaryObject(paneComponent, root) as ListPane;
            pane.forceActiveFocus(Qt.OtherFocusReason);
            compare(pane.currentIndex, -1);
            letters.fill("xy");
            tryCompare(pane, "currentKey", "x");
            compare(pane.currentItem.Accessible.name, pane.Accessible.description);
            verify((pane.currentItem as ListRow).Accessible.focused);
        }
        function test_aRecordThatIsShownAsItsRowsComeIsMarked_data(): var {
            return [
                {
                    tag: "in sight",
                    visible: true
                },
                {
                    tag: "on a page behind",
                    visible: false
                }
            ];
        }
        function test_aRecordThatIsShownAsItsRowsComeIsMarked(data: var): void {
            letters.clear();
            const pane = createTemporaryObject(paneComponent, root, {
                visible: data.visible
            }) as ListPane;
            wait(50);
            letters.fill("abcd");
            pane.shown = "a";
            wait(50);
            pane.visible = true;
            tryVerify(() => pane.currentItem !== null && (pane.currentItem as ListRow).title === "a");
            verify((pane.currentItem as ListRow).current);
            pane.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            compare(pane.currentKey, "b");
            verify((pane.currentItem as ListRow).title === "b");
        }
        function test_aRecordThatGoesLeavesNoOtherSelected() {
            const pane = make();
            keyClick(Qt.Key_End);
            compare(chosen.count, 1);
            letters.remove(3);
            tryCompare(pane, "currentIndex", -1);
            compare(pane.currentKey, "d");
            compare(chosen.count, 1, "a row that went away must not choose another one");
        }
        function test_theSelectionFollowsTheRecordThatThePageShows() {
            const pane = make();
            pane.shown = "c";
            tryCompare(pane, "currentIndex", 2);
            pane.shown = "x";
            tryCompare(pane, "currentIndex", -1);
            compare(chosen.count, 0);
        }
    }
}
