pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// Lanes over one scale of time. Wheel zooms, arrows step through the events, Home and End go to the first and last.
FocusScope {
    id: root

    required property list<string> lanes
    required property list<laneEvent> events
    readonly property laneEvent blankLaneEvent: ({})
    required property real from
    required property real to
    property real now: 0
    property int current: -1
    readonly property int labelWidth: 96
    readonly property int laneHeight: 28
    readonly property real plotWidth: width - labelWidth
    property bool zoomed: false
    property real zoomFrom: 0
    property real zoomTo: 0
    readonly property real viewFrom: zoomed ? zoomFrom : from
    readonly property real viewTo: zoomed ? zoomTo : to

    signal eventActivated(index: int)

    function place(time: real): real {
        return labelWidth + (time - viewFrom) / Math.max(1, viewTo - viewFrom) * plotWidth;
    }
    function zoom(steps: real, x: real): void {
        const factor = Math.pow(0.8, steps);
        const at = viewFrom + (x - labelWidth) / plotWidth * (viewTo - viewFrom);
        const start = at - (at - viewFrom) * factor;
        const end = at + (viewTo - at) * factor;
        const first = Math.max(from, start);
        const last = Math.min(to, Math.max(end, first + 60000));
        zoomed = first > from || last < to;
        zoomFrom = first;
        zoomTo = last;
    }
    function tickText(index: int, time: real): string {
        const day = ms => Language.format.dateTime(ms).slice(5, 10);
        const before = viewFrom + (viewTo - viewFrom) * (index - 1) / 4;
        const clock = Language.format.clock(time);
        return index > 0 && day(before) !== day(time) ? day(time) + " " + clock : clock;
    }
    function step(index: int): void {
        current = Math.max(0, Math.min(events.length - 1, index));
        const at = events[current]?.from ?? viewFrom;
        if (at < viewFrom || at > viewTo)
            zoomed = false;
    }

    onFromChanged: {
        zoomed = false;
        current = -1;
    }
    implicitHeight: lanes.length * laneHeight + 24
    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Timeline")
    Keys.onLeftPressed: step(current - 1)
    Keys.onRightPressed: step(current + 1)
    Keys.onReturnPressed: root.eventActivated(current)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End)
            return;
        step(event.key === Qt.Key_Home ? 0 : events.length - 1);
        event.accepted = true;
    }

    WheelHandler {
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
        model: 5
        Label {
            required property int index
            readonly property real time: root.viewFrom + (root.viewTo - root.viewFrom) * index / 4
            x: Math.min(root.width - implicitWidth, Math.max(root.labelWidth, root.place(time) - implicitWidth / 2))
            y: root.lanes.length * root.laneHeight + 4
            type: Typography.Caption
            isMuted: true
            text: root.tickText(index, time)
        }
    }
}
