import QtQuick
import QtQuick.Templates as T
import QtTest
import Wastewatch.Controls
import Wastewatch.Frame
import Wastewatch.Pages
import Wastewatch.Ui

// Dialogs with the keyboard alone: where the focus begins, what scrolls, and that nothing is out of sight.
Item {
    id: root

    width: 800
    height: 400

    Component {
        id: paneComponent
        ScrollPane {
            width: 300
            height: 200
            contentHeight: 1000
            name: "What is signed"
        }
    }
    Component {
        id: longComponent
        Dialog {
            readonly property alias typed: line
            title: "Long"
            acceptText: "Change"
            Column {
                width: 300
                TextField {
                    id: line
                    label: "Name"
                }
                Item {
                    width: 1
                    height: 900
                }
            }
        }
    }
    Component {
        id: wordsComponent
        Dialog {
            title: "Leave?"
            acceptText: "Leave"
            Label {
                width: 300
                text: "Words alone."
            }
        }
    }
    Component {
        id: areaComponent
        TextArea {
            label: "Code"
            width: 300
            maximumLength: 20
        }
    }
    Component {
        id: helpComponent
        HelpDialog {}
    }
    Component {
        id: chooserComponent
        FileChooser {
            title: "Open"
        }
    }
    Component {
        id: menuComponent
        MenuButton {
            x: 300
        }
    }
    Component {
        id: nodesComponent
        NodesDialog {}
    }
    Component {
        id: windowComponent
        MainWindow {
            width: 1440
            height: 900
            visible: true
        }
    }

    TestCase {
        name: "Dialogs"
        when: windowShown

        function find(item: Item, fits: var): Item {
            if (!item || !item.visible)
                return null;
            if (fits(item))
                return item;
            for (const child of item.children) {
                const found = find(child, fits);
                if (found)
                    return found;
            }
            return null;
        }
        function focusOf(): Item {
            return root.Window.activeFocusItem;
        }
        function opened(component: Component): Dialog {
            const dialog = createTemporaryObject(component, root) as Dialog;
            dialog.open();
            tryVerify(() => dialog.opened);
            return dialog;
        }

        function test_theKeysOfAReaderScroll_data(): var {
            return [
                {
                    tag: "End",
                    key: Qt.Key_End,
                    from: 0,
                    to: 800
                },
                {
                    tag: "Home",
                    key: Qt.Key_Home,
                    from: 800,
                    to: 0
                },
                {
                    tag: "Page Down",
                    key: Qt.Key_PageDown,
                    from: 0,
                    to: 168
                },
                {
                    tag: "Page Up",
                    key: Qt.Key_PageUp,
                    from: 168,
                    to: 0
                },
                {
                    tag: "Down",
                    key: Qt.Key_Down,
                    from: 0,
                    to: 48
                },
                {
                    tag: "Up at the top",
                    key: Qt.Key_Up,
                    from: 0,
                    to: 0
                }
            ];
        }
        function test_theKeysOfAReaderScroll(data: var): void {
            const pane = createTemporaryObject(paneComponent, root) as ScrollPane;
            pane.contentY = data.from;
            pane.forceActiveFocus();
            keyClick(data.key);
            compare(pane.contentY, data.to);
        }
        function test_whatIsBelowIsSaidUntilTheEnd(): void {
            const pane = createTemporaryObject(paneComponent, root) as ScrollPane;
            const below = item => (item.text ?? "").includes("below");
            verify(pane.T.ScrollBar.vertical.visible);
            verify(find(pane, below) !== null);
            verify(!pane.allSeen);
            pane.contentY = pane.end;
            verify(find(pane, below) === null);
            verify(pane.allSeen);
            pane.contentY = 0;
            verify(pane.allSeen, "what was seen stays seen");
            pane.record = "another";
            verify(!pane.allSeen, "of another record nothing was seen");
        }
        function test_whatFitsNeedsNoReading(): void {
            const pane = createTemporaryObject(paneComponent, root, {
                contentHeight: 150
            }) as ScrollPane;
            tryVerify(() => pane.allSeen);
            verify(!pane.overflows);
            verify(!pane.T.ScrollBar.vertical.visible);
            pane.contentHeight = 500;
            verify(!pane.allSeen);
        }
        function test_aDialogFitsTheWindowAndItsFirstFieldHasTheFocus(): void {
            const dialog = opened(longComponent);
            verify(dialog.height <= root.Window.height);
            verify(focusOf() === dialog.typed);
            keyClick(Qt.Key_PageDown);
            verify(dialog.scrolls.contentY > 0);
        }
        function test_withoutAFieldTheHarmlessButtonHasTheFocus(): void {
            opened(wordsComponent);
            compare(focusOf().text, "Cancel");
        }
        function test_aProblemStaysInSightHoweverLongTheDialogIs(): void {
            const dialog = opened(longComponent);
            dialog.problem = "Wrong passphrase. Nothing was changed.";
            const words = find(T.Overlay.overlay, item => item.text === dialog.problem);
            verify(words !== null);
            tryVerify(() => {
                const top = words.mapToItem(null, 0, 0).y;
                return top > 0 && top + words.height <= root.Window.height;
            });
        }
        function test_nothingMovesWhenAMessageComesOrGoes(): void {
            const dialog = opened(wordsComponent);
            const place = [dialog.y, dialog.height];
            for (const missing of ["Read down to the end.", "", "Type the passphrase.", ""]) {
                dialog.missing = missing;
                compare([dialog.y, dialog.height], place);
            }
            dialog.problem = "A long sentence that does not fit one line of this dialog. ".repeat(3);
            tryVerify(() => dialog.height > place[1]);
            const grown = dialog.height;
            dialog.problem = "";
            compare(dialog.height, grown, "room that was needed is kept while the dialog is open");
        }
        function test_theButtonThatCannotBePressedSaysWhy(): void {
            const dialog = opened(wordsComponent);
            const accept = find(T.Overlay.overlay, item => item.text === "Leave" && item.down !== undefined) as Button;
            verify(accept.enabled);
            dialog.missing = "Save the file first.";
            verify(!accept.enabled);
            compare(accept.Accessible.description, dialog.missing);
            verify(find(T.Overlay.overlay, item => item.text === dialog.missing && item.Accessible.role === Accessible.AlertMessage) !== null);
            mouseMove(accept.parent, accept.x + accept.width / 2, accept.y + accept.height / 2);
            tryVerify(() => find(T.Overlay.overlay, item => item.text === dialog.missing && item.Accessible.role === Accessible.ToolTip) !== null);
        }
        function test_helpOpensWithTheFocusAndScrolls(): void {
            const help = createTemporaryObject(helpComponent, root) as HelpDialog;
            help.show(1);
            tryVerify(() => help.opened);
            verify(focusOf() !== null && find(T.Overlay.overlay, item => item === focusOf()) !== null);
            keyClick(Qt.Key_End);
            tryVerify(() => help.scrolls.contentY > 0);
        }
        function test_theFileChooserNamesItsFolderAtOnce(): void {
            const chooser = createTemporaryObject(chooserComponent, root) as FileChooser;
            chooser.show(Files.folder(), "");
            const shown = Files.shown(Files.folder());
            verify(shown !== "");
            verify(find(T.Overlay.overlay, item => item.text === shown) !== null);
            tryVerify(() => focusOf()?.Accessible.name === "Files");
        }
        function test_noTooltipLiesOverAMenu(): void {
            const menu = createTemporaryObject(menuComponent, root) as MenuButton;
            menu.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Enter);
            tryVerify(() => menu.opened);
            wait(600); // longer than a tooltip waits
            verify(find(T.Overlay.overlay, item => item.Accessible.role === Accessible.ToolTip && item.visible) === null);
        }
        function test_tabLeavesALongTextAndItsLengthIsBounded(): void {
            const area = createTemporaryObject(areaComponent, root) as TextArea;
            area.input.forceActiveFocus();
            for (let i = 0; i < 25; ++i)
                keyClick("a");
            compare(area.text.length, 20);
            keyClick(Qt.Key_Tab);
            compare(area.text.length, 20);
        }
        function test_aWrongAddressHasTheFocus(): void {
            const dialog = opened(nodesComponent);
            const fields = ["Node to follow", "Comparison nodes, separated by spaces"].map(label => find(T.Overlay.overlay, item => item.label === label));
            fields[0].text = "http://127.0.0.1:26657";
            fields[1].text = "nonsense";
            dialog.asked();
            verify(dialog.problem !== "");
            verify(focusOf() === fields[1]);
            fields[0].text = "nonsense";
            dialog.asked();
            verify(focusOf() === fields[0]);
            keyClick("x");
            compare(dialog.problem, "");
        }
        function test_escapeClosesTheDrawerBesideThePageAndOnlyIt(): void {
            const window = createTemporaryObject(windowComponent, null) as MainWindow;
            window.requestActivate();
            tryVerify(() => window.active);
            const batch = "wastewatch:batch/" + "01".repeat(16);
            Navigator.openPage("batches");
            Navigator.open(batch);
            Proof.open(batch);
            tryVerify(() => window.drawerOpen);
            verify(window.activeFocusItem.Accessible.name.startsWith("Proof:"), "the drawer has the focus");
            window.contentItem.forceActiveFocus();
            keyClick(Qt.Key_Escape);
            tryVerify(() => !window.drawerOpen);
            compare(Navigator.current.kind, "batch");
        }
    }
}
