import QtQuick
import QtTest
import Wastewatch.Controls
import Wastewatch.Frame
import Wastewatch.Gallery
import Wastewatch.Pages
import Wastewatch.Ui

Item {
    id: root

    width: 1000
    height: 700

    Component {
        id: topBarComponent
        TopBar {
            width: 1000
        }
    }
    Component {
        id: chainBarComponent
        ChainBar {
            width: 1000
        }
    }
    Component {
        id: navigationComponent
        Navigation {
            height: 600
            pages: Navigator.pages
            currentPage: "chain"
        }
    }
    Component {
        id: chainComponent
        ChainPage {
            width: 1000
            height: 600
        }
    }
    Component {
        id: startComponent
        FirstStart {
            width: 1000
            height: 700
        }
    }
    Component {
        id: drawerComponent
        ProofDrawer {
            width: 400
            height: 600
            seal: SealState.Checked
            sentence: "It holds."
            steps: Samples.steps
        }
    }
    Component {
        id: boxComponent
        ProofBoxItem {
            width: 300
            box: Samples.steps[0].path[0]
        }
    }
    SignalSpy {
        id: spy
    }
    TestCase {
        name: "Frame"
        when: windowShown

        function named(item: Item, out: var): void {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (!child.visible)
                    continue;
                if (child.activeFocusOnTab || child.focusPolicy > 0)
                    out.push(child);
                named(child, out);
            }
        }
        function everythingFocusableHasAName(item: Item): void {
            const found = [];
            named(item, found);
            verify(found.length > 0);
            for (const child of found)
                verify(child.Accessible.name !== "", child + " has no accessible name");
        }
        function test_everythingThatTakesTheFocusHasAName_data(): var {
            return [
                {
                    tag: "top bar",
                    component: topBarComponent
                },
                {
                    tag: "chain bar",
                    component: chainBarComponent
                },
                {
                    tag: "navigation",
                    component: navigationComponent
                },
                {
                    tag: "chain",
                    component: chainComponent
                },
                {
                    tag: "start",
                    component: startComponent
                },
                {
                    tag: "proof drawer",
                    component: drawerComponent
                }
            ];
        }
        function test_everythingThatTakesTheFocusHasAName(data: var): void {
            const item = createTemporaryObject(data.component, root) as Item;
            if (item.Accessible.focusable && item.Accessible.role !== Accessible.NoRole)
                verify(item.Accessible.name !== "");
            if (data.tag !== "chain bar")
                everythingFocusableHasAName(item);
        }
        function test_theChainBarSaysItsSentence(): void {
            const bar = createTemporaryObject(chainBarComponent, root) as ChainBar;
            compare(bar.Accessible.role, Accessible.StatusBar);
            verify(bar.Accessible.name.includes("Not connected"));
        }
        function test_rightChoosesThePartOfTheChainAndBackReturns(): void {
            const page = createTemporaryObject(chainComponent, root) as ChainPage;
            const opened = Navigator.open("wastewatch:page/chain");
            verify(opened);
            page.target = Navigator.current;
            compare(page.partIndex, 0);
            Navigator.open("wastewatch:page/chain?tab=nodes");
            page.target = Navigator.current;
            compare(page.partIndex, 1);
            Navigator.open("wastewatch:state/622f");
            page.target = Navigator.current;
            compare(page.partIndex, 3);
            Navigator.back();
            page.target = Navigator.current;
            compare(page.partIndex, 1);
        }
        function test_aProofLeavesWithItsRecord_data(): var {
            const other = "ab".repeat(16);
            return [
                {
                    tag: "another record",
                    go: () => Navigator.open("wastewatch:batch/" + other)
                },
                {
                    tag: "another page",
                    go: () => Navigator.openPage("chain")
                },
                {
                    tag: "back",
                    go: () => Navigator.back()
                },
                {
                    tag: "the next of the list",
                    go: () => Navigator.readOn("wastewatch:batch/" + other)
                }
            ];
        }
        function test_aProofLeavesWithItsRecord(data: var): void {
            const batch = "wastewatch:batch/" + "01".repeat(16);
            Navigator.openPage("batches");
            Navigator.open(batch);
            Proof.open(batch);
            verify(Proof.shown);
            data.go();
            verify(!Proof.shown);
            compare(Proof.title, "");
        }
        function test_theFormOfARecordDoesNotCloseItsProof(): void {
            Navigator.open("wastewatch:block/7");
            Proof.open("wastewatch:tx/" + "0".repeat(64));
            Navigator.open("wastewatch:block/7?tab=json");
            verify(Proof.shown);
            Proof.close();
        }
        function test_theProofOfAFileStaysBesideWhatItIsComparedWith(): void {
            Navigator.openPage("batches");
            Proof.open("file:///tmp/unloading.wwproof");
            Navigator.openPage("alerts");
            verify(Proof.shown);
            Proof.close();
        }
        function test_theDrawerNamesWhatItProves(): void {
            const drawer = createTemporaryObject(drawerComponent, root, {
                title: "Batch WZ-240612-0412"
            }) as ProofDrawer;
            compare(drawer.Accessible.name, "Proof: Record checked, Batch WZ-240612-0412");
        }
        function test_enterCopiesAHashOfThePath(): void {
            const box = createTemporaryObject(boxComponent, root) as ProofBoxItem;
            spy.target = box;
            spy.signalName = "clicked";
            spy.clear();
            box.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(spy.count, 1);
            compare(box.Accessible.description, "Copied");
            verify(box.Accessible.name.includes(Samples.steps[0].path[0].hash));
        }
        function test_escapeClosesTheDrawer(): void {
            const drawer = createTemporaryObject(drawerComponent, root) as ProofDrawer;
            spy.target = drawer;
            spy.signalName = "closed";
            spy.clear();
            drawer.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Escape);
            compare(spy.count, 1);
        }
        function test_eachStepChecksItselfAgain(): void {
            const drawer = createTemporaryObject(drawerComponent, root, {
                openStep: 1
            }) as ProofDrawer;
            spy.target = drawer;
            spy.signalName = "checkStep";
            spy.clear();
            const found = [];
            named(drawer, found);
            const button = found.find(item => item.Accessible.name === "Check this step again");
            verify(button);
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], 1);
        }
        function test_aRoleIsChosenWithTheKeyboardAndSaysWhereTheWindowOpens(): void {
            Role.current = 0;
            verify(Role.note.includes("Overview"));
            Role.current = 1;
            compare(Role.landingPage, "chain");
        }
    }
}
