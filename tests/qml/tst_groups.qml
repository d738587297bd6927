import QtQuick
import QtTest
import Wastewatch.Controls
import Wastewatch.Gallery
import Wastewatch.Ui

Item {
    id: root

    width: 900
    height: 500

    Component {
        id: chainComponent
        CustodyChain {
            width: 720
            stops: Samples.stops
            links: Samples.links
        }
    }
    Component {
        id: segmentsComponent
        SegmentedButtons {
            labels: ["Parsed", "JSON", "Hex"]
            name: "View"
        }
    }
    Component {
        id: stepComponent
        ProofStepItem {
            width: 360
            number: 1
            step: Samples.steps[0]
        }
    }
    Component {
        id: failedFactComponent
        KeyValueRow {
            width: 400
            entry: Samples.facts[3]
        }
    }
    Component {
        id: chartComponent
        BarChart {
            width: 700
            height: 200
            name: "Mass"
            days: Samples.days
        }
    }
    Component {
        id: axisComponent
        TimeAxis {
            width: 600
            lanes: ["Custody", "Truck"]
            from: 0
            to: 4 * 3600000
            events: Samples.events
        }
    }
    Component {
        id: keysComponent
        FocusScope {
            property var pressed: [] // that came here
            Keys.onPressed: event => pressed.push(event.key)
        }
    }
    TestCase {
        name: "Groups"

        function test_aNarrowCustodyChainGivesNamesASecondLineBeforeItTurns() {
            const chain = createTemporaryObject(chainComponent, root) as CustodyChain;
            const count = chain.stops.length;
            chain.width = count * 240 + (count - 1) * 78;
            verify(!chain.vertical);
            compare(chain.implicitHeight, 76);
            chain.width = count * 136 + (count - 1) * 68;
            verify(!chain.vertical);
            compare(chain.implicitHeight, 96);
            chain.width -= 1;
            verify(chain.vertical);
        }
        when: windowShown

        function test_theCustodyChainTurnsVerticalWhenTheCardsDoNotFit() {
            const chain = createTemporaryObject(chainComponent, root) as CustodyChain;
            verify(!chain.vertical);
            compare(chain.implicitHeight, 76);
            chain.width = 3 * 136 + 2 * 68; // narrower cards and links first
            verify(!chain.vertical);
            chain.width -= 1;
            verify(chain.vertical);
            tryVerify(() => chain.implicitHeight >= 3 * 56);
        }
        function test_leftAndRightChooseASegment() {
            const segments = createTemporaryObject(segmentsComponent, root) as SegmentedButtons;
            segments.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(segments.current, 1);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Left);
            compare(segments.current, 0);
        }
        function test_aStepOpenedForOneProofIsShutForTheNext() {
            const step = createTemporaryObject(stepComponent, root, {
                subject: "wastewatch:tx/a"
            }) as ProofStepItem;
            step.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Enter);
            verify(step.open);
            step.subject = "wastewatch:tx/b";
            verify(!step.open);
        }
        function test_enterOpensAProofStep() {
            const step = createTemporaryObject(stepComponent, root) as ProofStepItem;
            verify(!step.open);
            step.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(step.open);
            tryVerify(() => step.implicitHeight > 40 + 3 * 28);
            compare(step.spoken, "1. The record is in block 12,391, holds");
        }
        function test_aFailedValueIsHiddenUntilAskedFor() {
            const row = createTemporaryObject(failedFactComponent, root) as KeyValueRow;
            verify(!row.revealed);
            row.revealedValue = row.entry.key + row.entry.value; // as its button does
            verify(row.revealed);
            row.entry = {
                key: row.entry.key,
                value: "another value",
                seal: SealState.Failed
            };
            verify(!row.revealed, "another record's value was revealed");
        }
        function test_theChartStepsThroughDaysAndNamesThem() {
            const chart = createTemporaryObject(chartComponent, root) as BarChart;
            chart.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(chart.currentDay, 0);
            verify(chart.Accessible.name.includes("06-01: delivered 40.00\u00A0t"));
            keyClick(Qt.Key_T);
            verify(chart.asTable);
        }
        function test_theTimeAxisStepsZoomsAndStartsAnewWithAnotherLoad() {
            const axis = createTemporaryObject(axisComponent, root) as TimeAxis;
            axis.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_End);
            compare(axis.current, axis.events.length - 1);
            keyClick(Qt.Key_Home);
            compare(axis.current, 0);
            axis.zoom(3, 300);
            verify(axis.viewTo - axis.viewFrom < axis.to - axis.from);
            axis.from = 1000;
            compare(axis.viewFrom, 1000);
            compare(axis.current, -1);
        }
        function test_asASliderTheTimeAxisZoomsAndLeavesTheKeysThatMove() {
            const place = createTemporaryObject(keysComponent, root);
            const axis = createTemporaryObject(axisComponent, place, {
                slides: true
            }) as TimeAxis;
            axis.forceActiveFocus(Qt.TabFocusReason);
            for (const key of [Qt.Key_Left, Qt.Key_Right, Qt.Key_Home, Qt.Key_End])
                keyClick(key);
            compare(place.pressed, [Qt.Key_Left, Qt.Key_Right, Qt.Key_Home, Qt.Key_End]);
            compare(axis.current, -1);
            keyClick(Qt.Key_Plus);
            verify(axis.viewTo - axis.viewFrom < axis.to - axis.from);
        }
        function test_theTimeAxisFoldsWhatIsQuiet() {
            const hour = 3600000;
            const axis = createTemporaryObject(axisComponent, root, {
                to: 74 * hour
            }) as TimeAxis;
            axis.folds = [ // as an initial property Qt 6.8 makes an empty list of them
                {
                    from: 2 * hour,
                    to: 72 * hour,
                    shown: hour
                }
            ];
            const perHour = axis.plotWidth / 5; // 4 hours as they were and one for the rest
            fuzzyCompare(axis.place(2 * hour) - axis.labelWidth, 2 * perHour, 0.01);
            fuzzyCompare(axis.place(72 * hour) - axis.labelWidth, 3 * perHour, 0.01);
            fuzzyCompare(axis.place(74 * hour) - axis.labelWidth, axis.plotWidth, 0.01);
            for (const time of [0, hour, 40 * hour, 73 * hour])
                fuzzyCompare(axis.timeAt(axis.place(time)), time, 1000);
            axis.zoom(3, axis.place(hour));
            fuzzyCompare(axis.timeAt(axis.place(hour)), hour, 1000);
        }
        function test_theCurrentEventStaysTheSameWhenOthersCome() {
            const axis = createTemporaryObject(axisComponent, root) as TimeAxis;
            axis.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_End);
            const chosen = axis.keyOf(axis.events[axis.current]);
            axis.events = [
                {
                    lane: 0,
                    kind: "block",
                    from: 1,
                    to: 1,
                    label: "earlier"
                }
            ].concat(Samples.events);
            compare(axis.keyOf(axis.events[axis.current]), chosen);
        }
    }
}
