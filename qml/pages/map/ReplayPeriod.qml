import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Which part of the journey is replayed: all of it, its last day, or between two times. Each is a place with its own link.
Column {
    id: root

    required property ReplayModel replay
    readonly property replayPage page: replay.page
    property bool writing: false // the two times are asked for
    readonly property int shown: writing ? 2 : page.period
    readonly property bool tight: width < 320 // short names
    readonly property string whole: tight ? qsTr("Whole") : page.ofLoad ? qsTr("Whole journey") : qsTr("Last 14 days")

    function show(id: string): void {
        writing = false;
        if (id !== "" && id !== replay.subject)
            Navigator.open(Links.replay(id));
    }
    function showBetween(): void {
        const id = replay.between(first.text, last.text);
        if (id !== "")
            show(id);
    }
    // To the minute: the seconds before and after the readings are empty.
    function minute(time: real): string {
        return Language.format.dateTime(time).slice(0, 16);
    }

    spacing: Theme.space8

    SegmentedButtons {
        name: qsTr("Period")
        follows: true
        labels: [root.whole, root.tight ? qsTr("24 h") : qsTr("Last 24 h"), qsTr("From – to")]
        current: root.shown
        onChosen: index => index === 2 ? root.writing = true : root.show(root.replay.inPeriod(index))
    }
    Flow {
        width: parent.width
        visible: root.shown === 2
        spacing: Theme.space8
        TextField {
            id: first
            width: 148
            label: qsTr("From")
            text: root.minute(root.page.from)
            onAccepted: root.showBetween()
        }
        TextField {
            id: last
            width: 148
            label: qsTr("To")
            text: root.minute(root.page.to + 59000)
            onAccepted: root.showBetween()
        }
        Button {
            text: qsTr("Show")
            onClicked: root.showBetween()
        }
    }
    Label {
        width: parent.width
        visible: text !== "" && root.shown === 2
        wrapMode: Text.Wrap
        color: Theme.critical
        text: root.replay.periodProblem
        Accessible.role: Accessible.AlertMessage
    }
}
