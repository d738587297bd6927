import QtQuick
import QtTest
import Wastewatch.Controls
import Wastewatch.Theme

Item {
    id: root

    width: 400
    height: 200

    SignalSpy {
        id: clicked
        signalName: "clicked"
    }
    Component {
        id: plain
        Button {
            text: "Check again"
        }
    }
    Component {
        id: signing
        Button {
            text: "Report"
            signs: true
        }
    }
    Component {
        id: icon
        IconButton {
            text: "Copy"
            icon.name: "copy"
        }
    }
    Component {
        id: figure
        FigureCard {
            text: "Open loads"
            figure: "12"
        }
    }
    Component {
        id: check
        CheckBox {
            text: "As a table"
        }
    }
    Component {
        id: turn
        Switch {
            text: "Reduce motion"
        }
    }
    Component {
        id: words
        ComboBox {
            label: "State"
            model: ["Any", "Stored"]
        }
    }
    TestCase {
        name: "Buttons"
        when: windowShown

        function make(component: Component): Item {
            const item = createTemporaryObject(component, root) as Item;
            clicked.target = item;
            clicked.clear();
            item.forceActiveFocus(Qt.TabFocusReason);
            return item;
        }

        function test_enterAndSpaceFireWhatCanBePressed_data() {
            return [
                {
                    tag: "button",
                    component: plain
                },
                {
                    tag: "icon button",
                    component: icon
                },
                {
                    tag: "figure",
                    component: figure
                },
                {
                    tag: "check box",
                    component: check
                },
                {
                    tag: "switch",
                    component: turn
                }
            ];
        }
        function test_enterAndSpaceFireWhatCanBePressed(data: var) {
            make(data.component);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            keyClick(Qt.Key_Space);
            compare(clicked.count, 3);
        }
        function test_enterOpensAListOfWordsAndChooses() {
            const box = make(words);
            keyClick(Qt.Key_Enter);
            verify(box.popup.visible);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Enter);
            tryVerify(() => !box.popup.visible);
            compare(box.currentIndex, 1);
        }
        function test_aSigningButtonNeverFiresOnEnterAlone() {
            make(signing);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            compare(clicked.count, 0);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(clicked.count, 1);
        }
        function test_anIconButtonHasANameForScreenReaders() {
            const button = make(icon);
            compare(button.Accessible.name, "Copy");
            compare(button.Accessible.role, Accessible.Button);
        }
        function test_targetsAreLargeEnough() {
            for (const component of [plain, signing, icon]) {
                const button = make(component);
                verify(button.height >= 28);
                verify(button.width >= 24);
            }
        }
    }
}
