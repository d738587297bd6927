import QtQuick
import QtTest
import Wastewatch.Controls
import Wastewatch.Ui

Item {
    id: root

    width: 400
    height: 200

    Component {
        id: sealComponent
        Seal {
            seal: SealState.Checked
        }
    }
    Component {
        id: gradeComponent
        GradeMark {
            grade: Grade.Critical
        }
    }
    Component {
        id: markComponent
        HandoverMark {
            giver: Signature.Signed
            receiver: Signature.Missing
        }
    }
    Component {
        id: backingComponent
        Backing {
            giver: Support.Agrees
            receiver: Support.Silent
            device: Support.Contradicts
        }
    }
    SignalSpy {
        id: spy
    }
    TestCase {
        name: "Marks"
        when: windowShown

        function test_everySealStateHasItsOwnWord() {
            const seal = createTemporaryObject(sealComponent, root) as Seal;
            const words = [];
            for (const state of [SealState.Checked, SealState.Pending, SealState.Unprovable, SealState.Failed]) {
                seal.seal = state;
                verify(seal.Accessible.name !== "");
                verify(!words.includes(seal.Accessible.name));
                words.push(seal.Accessible.name);
            }
            verify(seal.width >= 24 && seal.height >= 24);
        }
        function test_everyGradeHasItsOwnWord() {
            const mark = createTemporaryObject(gradeComponent, root) as GradeMark;
            compare(mark.Accessible.name, "Critical");
            mark.grade = Grade.Serious;
            compare(mark.Accessible.name, "Serious");
            mark.grade = Grade.None;
            verify(!mark.visible);
        }
        function test_theHandoverMarkSaysWhoSigned() {
            const mark = createTemporaryObject(markComponent, root) as HandoverMark;
            compare(mark.Accessible.name, "Handover: giver signed, receiver has not signed");
            verify(!mark.complete);
        }
        function test_halvesOfTheHandoverMarkAreClickedApart_data() {
            return [
                {
                    tag: "left",
                    x: 4,
                    signalName: "giverActivated"
                },
                {
                    tag: "right",
                    x: 20,
                    signalName: "receiverActivated"
                }
            ];
        }
        function test_halvesOfTheHandoverMarkAreClickedApart(data) {
            const mark = createTemporaryObject(markComponent, root) as HandoverMark;
            spy.target = mark;
            spy.signalName = data.signalName;
            spy.clear();
            mouseClick(mark, data.x, 12);
            compare(spy.count, 1);
        }
        function test_enterOpensTheHandoverSheet() {
            const mark = createTemporaryObject(markComponent, root) as HandoverMark;
            spy.target = mark;
            spy.signalName = "activated";
            spy.clear();
            mark.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(spy.count, 1);
        }
        function test_backingSaysWhoContradicts() {
            const backing = createTemporaryObject(backingComponent, root) as Backing;
            compare(backing.Accessible.name, "Giver agrees, receiver is silent, device contradicts");
        }
    }
}
