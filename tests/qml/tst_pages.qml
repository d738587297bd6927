import QtQuick
import QtTest
import Wastewatch.Controls
import Wastewatch.Frame
import Wastewatch.Ui

// Where the keyboard is when a page opens, and where Escape leads.
Item {
    id: root

    width: 1200
    height: 800

    TextInput {
        id: elsewhere
    }
    PageStack {
        id: stack
        anchors.fill: parent
    }
    TestCase {
        name: "Pages"
        when: windowShown

        function holder(): Item {
            return root.Window.activeFocusItem;
        }
        function within(item: Item, name: string): bool {
            for (let one = item; one; one = one.parent)
                if (one.Accessible.name === name)
                    return true;
            return false;
        }
        function open(link: string): void {
            root.width = 1200;
            elsewhere.forceActiveFocus();
            Navigator.open(link);
            tryVerify(() => stack.front?.target.page === Navigator.current.page, 10000);
        }
        function test_aPageOpensWithTheKeyboardInItsList_data(): var {
            return [
                {
                    tag: "alerts",
                    link: Links.page("alerts"),
                    list: "Alerts"
                },
                {
                    tag: "batches",
                    link: Links.page("batches"),
                    list: "Batches"
                },
                {
                    tag: "map",
                    link: Links.page("map"),
                    list: "On the map"
                },
                {
                    tag: "who passed",
                    link: Links.page("map", "passed"),
                    list: "Who passed here"
                },
                {
                    tag: "zones",
                    link: Links.page("map", "zones"),
                    list: "Zones and corridors"
                },
                {
                    tag: "blocks",
                    link: Links.page("chain"),
                    list: "Blocks"
                },
                {
                    tag: "nodes",
                    link: Links.page("chain", "nodes"),
                    list: "Nodes"
                },
                {
                    tag: "state",
                    link: Links.page("chain", "state"),
                    list: "Records of the state"
                }
            ];
        }
        function test_aPageOpensWithTheKeyboardInItsList(data: var): void {
            open(data.link);
            tryVerify(() => within(holder(), data.list), 5000);
            verify(holder() !== elsewhere);
        }
        function test_theKeyboardStaysWhereItWasLeft(): void {
            open(Links.page("chain"));
            tryVerify(() => within(holder(), "Blocks"));
            let tabs = holder();
            while (tabs && tabs.Accessible.name !== "Part of the chain")
                tabs = tabs.nextItemInFocusChain();
            tabs.forceActiveFocus(Qt.TabFocusReason);
            open(Links.page("alerts"));
            tryVerify(() => within(holder(), "Alerts"));
            open(Links.page("chain"));
            tryVerify(() => within(holder(), "Part of the chain"));
            keyClick(Qt.Key_Right);
            compare(Navigator.current.tab, "nodes");
            keyClick(Qt.Key_Right);
            compare(Navigator.current.tab, "verification");
        }
        function test_escapeGoesBack(): void {
            open(Links.page("alerts"));
            open(Links.page("batches"));
            tryVerify(() => within(holder(), "Batches"));
            keyClick(Qt.Key_Escape);
            compare(Navigator.current.page, "alerts");
            tryVerify(() => within(holder(), "Alerts"));
        }
        function test_escapeLeavesADetailThatStandsAlone(): void {
            open(Links.page("alerts"));
            Navigator.open(Links.alert("01".repeat(16)));
            root.width = 800;
            tryVerify(() => stack.front.target.kind === "alert");
            tryVerify(() => within(holder(), "Alerts") && (holder() as ListPane) === null); // in the detail
            const before = Navigator.link;
            keyClick(Qt.Key_Escape);
            compare(Navigator.link, before);
            tryVerify(() => (holder() as ListPane) !== null);
        }
        function test_theKeyboardIsNotTakenFromWhatCoversThePage(): void {
            stack.covered = true;
            open(Links.page("alerts"));
            wait(50);
            compare(holder(), elsewhere);
            stack.covered = false;
            tryVerify(() => within(holder(), "Alerts"));
        }
    }
}
