import QtQuick
import QtTest
import Wastewatch.Pages
import Wastewatch.Ui

Item {
    id: root

    width: 900
    height: 600

    Component {
        id: proofComponent
        GuideProof {
            width: 400
            steps: [
                {
                    title: "Record",
                    detail: "Not these bytes",
                    verdict: Verdict.Failed
                },
                {
                    title: "Path",
                    verdict: Verdict.Passed
                }
            ]
        }
    }
    Component {
        id: cheatComponent
        GuideCheat {
            width: 600
        }
    }
    Component {
        id: overlayComponent
        WatchLoad {
            width: 900
            height: 600
        }
    }
    TestCase {
        name: "Guide"
        when: windowShown

        function named(item: Item, name: string): Item {
            if (item.Accessible.name === name)
                return item;
            for (const child of item.children) {
                const found = named(child, name);
                if (found)
                    return found;
            }
            return null;
        }

        function test_theFailedStepIsSaid() {
            const proof = createTemporaryObject(proofComponent, root);
            verify(named(proof, "1. Record, " + Words.verdicts[Verdict.Failed]));
            verify(named(proof, "2. Path, " + Words.verdicts[Verdict.Passed]));
        }
        function test_whatIsNoMassIsRefusedInTheField() {
            const cheat = createTemporaryObject(cheatComponent, root);
            const field = named(cheat, "Mass in tonnes");
            field.text = "heavy";
            field.accepted();
            compare(field.Accessible.description, "A mass from 0.01 to 1,000 t");
        }
        function test_nothingIsShownUntilItIsStarted() {
            const overlay = createTemporaryObject(overlayComponent, root);
            verify(!overlay.visible);
            compare(overlay.Accessible.name, "Watch one load");
        }
    }
}
