pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// Lanes over one scale of time. Arrows step through the events, Home and End go to the first and last; plus, minus and
// the wheel zoom (WithinPage says whose the wheel is). Quiet time is folded: a hatched band with its length.
//
// With `slides` it is the scale of a slider: plus, minus and the wheel still zoom, and the keys that move go to whatever it is in.
FocusScope {
    id: root

    required property list<string> lanes
    required property list<laneEvent> events
    readonly property laneEvent blankLaneEvent: ({})
    property list<timeFold> folds
    readonly property timeFold blankFold: ({})
    required property real from
    required property real to
    property real now: 0
    property bool slides: false
    property string currentKey: ""
    readonly property int current: currentKey === "" ? -1 : events.findIndex(event => keyOf(event) === currentKey)
    readonly property int labelWidth: 96
    readonly property int laneHeight: 28
    readonly property real plotWidth: width - labelWidth
    property bool zoomed: false
    property real zoomFrom: 0
    property real zoomTo: 0
    readonly property real viewFrom: zoomed ? zoomFrom : from
    readonly property real viewTo: zoomed ? zoomTo : to
    readonly property int tickRoom: 96
    readonly property list<double> ticks: roundTimes()
    readonly property WithinPage within: WithinPage {
        of: root
    }

    signal eventActivated(index: int)

    // What names an event while others come.
    function keyOf(event: laneEvent): string {
        return [event.lane, event.kind, event.from, event.label].join("|");
    }
    // Time without the folded part of what is quiet, and back.
    function squeezed(time: real): real {
        let out = time;
        for (const fold of folds) {
            if (time <= fold.from)
                break;
            out -= (Math.min(time, fold.to) - fold.from) * (1 - fold.shown / (fold.to - fold.from));
        }
        return out;
    }
    function stretched(place: real): real {
        let left = 0;
        for (const fold of folds) {
            const start = fold.from - left;
            if (place <= start)
                break;
            if (place < start + fold.shown)
                return fold.from + (place - start) / fold.shown * (fold.to - fold.from);
            left += fold.to - fold.from - fold.shown;
        }
        return place + left;
    }
    function place(time: real): real {
        const start = squeezed(viewFrom);
        return labelWidth + (squeezed(time) - start) / Math.max(1, squeezed(viewTo) - start) * plotWidth;
    }
    function timeAt(x: real): real {
        const start = squeezed(viewFrom);
        return stretched(start + (x - labelWidth) / plotWidth * (squeezed(viewTo) - start));
    }
    function zoom(steps: real, x: real): void {
        const factor = Math.pow(0.8, steps);
        const at = squeezed(timeAt(x));
        const start = at - (at - squeezed(viewFrom)) * factor;
        const end = at + (squeezed(viewTo) - at) * factor;
        const first = Math.max(squeezed(from), start);
        show(first, Math.min(squeezed(to), Math.max(end, first + 60000)));
    }
    // Both squeezed.
    function show(first: real, last: real): void {
        zoomed = first > squeezed(from) || last < squeezed(to);
        zoomFrom = stretched(first);
        zoomTo = stretched(last);
    }
    // Whole times outside the folds, none nearer to its neighbour than a label is wide.
    function roundTimes(): list<double> {
        const least = (squeezed(viewTo) - squeezed(viewFrom)) / Math.max(1, plotWidth) * tickRoom;
        const out = [];
        let start = viewFrom;
        for (const fold of [...folds, ({ from: viewTo, to: viewTo })]) {
            for (const time of Language.format.roundTimes(start, Math.min(viewTo, fold.from), least))
                if (out.length === 0 || place(time) - place(out[out.length - 1]) >= tickRoom)
                    out.push(time);
            start = Math.max(start, fold.to);
        }
        return out;
    }
    // The day where it changes.
    function tickText(index: int): string {
        const day = ms => Language.format.dateTime(ms).slice(5, 10);
        const clock = Language.format.clock(ticks[index]);
        return index === 0 || day(ticks[index - 1]) !== day(ticks[index]) ? day(ticks[index]) + " " + clock : clock;
    }
    function step(index: int): void {
        if (events.length === 0)
            return;
        const chosen = events[Math.max(0, Math.min(events.length - 1, index))];
        currentKey = keyOf(chosen);
        if (chosen.from >= viewFrom && chosen.from <= viewTo)
            return;
        const half = (squeezed(viewTo) - squeezed(viewFrom)) / 2;
        const middle = Math.max(squeezed(from) + half, Math.min(squeezed(to) - half, squeezed(chosen.from)));
        show(middle - half, middle + half);
    }

    onFromChanged: {
        zoomed = false;
        currentKey = "";
    }
    implicitHeight: lanes.length * laneHeight + 24
    clip: true
    activeFocusOnTab: !slides
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Timeline")
    readonly property var zoomKeys: ({
            [Qt.Key_Plus]: () => zoom(1, labelWidth + plotWidth / 2),
            [Qt.Key_Equal]: () => zoom(1, labelWidth + plotWidth / 2),
            [Qt.Key_Minus]: () => zoom(-1, labelWidth + plotWidth / 2)
        })
    readonly property var stepKeys: ({
            [Qt.Key_Left]: () => step(current - 1),
            [Qt.Key_Right]: () => step(current + 1),
            [Qt.Key_Home]: () => step(0),
            [Qt.Key_End]: () => step(events.length - 1),
            [Qt.Key_Return]: () => eventActivated(current),
            [Qt.Key_Enter]: () => eventActivated(current)
        })
    Keys.onPressed: event => {
        const plain = (event.modifiers & (Qt.ControlModifier | Qt.AltModifier)) === 0;
        const act = plain ? zoomKeys[event.key] ?? (slides ? undefined : stepKeys[event.key]) : undefined;
        event.accepted = act !== undefined;
        act?.();
    }

    TapHandler {
        onTapped: root.forceActiveFocus()
    }
    WheelHandler {
        acceptedModifiers: root.within.takesWheel ? Qt.KeyboardModifierMask : Qt.ControlModifier
        onWheel: event => root.zoom(event.angleDelta.y / 120, event.x)
    }
    Repeater {
        model: root.lanes
        Item {
            id: lane
            required property int index
            required property string modelData
            y: index * root.laneHeight
            width: root.width
            height: root.laneHeight
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.divider
            }
            Label {
                width: root.labelWidth - 8
                anchors.verticalCenter: parent.verticalCenter
                type: Typography.Caption
                isMuted: true
                text: lane.modelData
            }
        }
    }
    Item {
        x: root.labelWidth
        width: root.plotWidth
        height: root.height
        clip: true
        Repeater {
            model: root.folds.length
            Rectangle {
                id: band
                required property int index
                readonly property timeFold fold: root.folds[index] ?? root.blankFold
                x: root.place(fold.from) - root.labelWidth
                width: root.place(fold.to) - root.place(fold.from)
                height: root.lanes.length * root.laneHeight
                color: Theme.canvas
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Nothing was recorded for %1").arg(fold.label)
                Hatch {
                    anchors.fill: parent
                    color: Theme.divider
                }
                Rectangle {
                    anchors.centerIn: length
                    width: length.implicitWidth + 8
                    height: 20
                    radius: Theme.controlRadius
                    color: Theme.surface
                }
                Label {
                    id: length
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: 4
                    type: Typography.Caption
                    isMuted: true
                    text: band.fold.label
                    Accessible.ignored: true
                }
            }
        }
        Repeater {
            model: root.events.length
            LaneMark {
                required property int index
                entry: root.events[index] ?? root.blankLaneEvent
                x: root.place(entry.from) - root.labelWidth
                y: entry.lane * root.laneHeight
                height: root.laneHeight
                span: root.place(entry.to) - root.place(entry.from)
                current: root.activeFocus && index === root.current
            }
        }
        Rectangle {
            visible: root.now > 0
            x: root.place(root.now) - root.labelWidth
            width: 1
            height: root.lanes.length * root.laneHeight
            color: Theme.accent
        }
    }
    Repeater {
        model: root.ticks.length
        Label {
            id: tick
            required property int index
            readonly property real time: root.ticks[index] ?? root.viewFrom
            x: Math.min(root.width - implicitWidth, Math.max(root.labelWidth, root.place(time) - implicitWidth / 2))
            y: root.lanes.length * root.laneHeight + 4
            type: Typography.Caption
            isMuted: true
            text: index < root.ticks.length ? root.tickText(index) : ""
            Rectangle {
                x: root.place(tick.time) - tick.x
                y: -4
                width: 1
                height: 4
                color: Theme.divider
            }
        }
    }
}
