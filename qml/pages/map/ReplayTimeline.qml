pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// The time of a replay: play, speed and steps; what happened on lanes; speed or humidity over the same time. Drag or tap
// the lanes to move to a time. With the focus it is a slider: Left and Right step through the readings, Home and End go to
// the ends, plus and minus zoom. The keys of the whole replay are ReplayKeys'.
FocusScope {
    id: root

    required property ReplayModel replay
    readonly property bool roomy: height > 220
    readonly property replayPage page: replay.page
    readonly property var slideKeys: ({
            [Qt.Key_Left]: () => replay.stepFix(-1),
            [Qt.Key_Right]: () => replay.stepFix(1),
            [Qt.Key_Home]: () => replay.time = page.from,
            [Qt.Key_End]: () => replay.time = page.to
        })

    activeFocusOnTab: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Time of the replay")
    Keys.onPressed: event => {
        const plain = (event.modifiers & (Qt.ControlModifier | Qt.AltModifier)) === 0;
        const act = plain ? slideKeys[event.key] : undefined;
        event.accepted = act !== undefined;
        act?.();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.divider
        }
    }
    ReplayControls {
        id: controls
        x: Theme.space12
        y: Theme.space8
        width: parent.width - 2 * x
        replay: root.replay
    }
    Flickable {
        id: lanes
        x: Theme.space12
        y: controls.y + controls.height + Theme.space8
        width: parent.width - 2 * x
        height: Math.max(0, Math.min(axis.implicitHeight, root.height - y - (root.roomy ? 88 : 8)))
        contentHeight: axis.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        TimeAxis {
            id: axis
            width: lanes.width
            height: implicitHeight
            lanes: root.page.lanes
            events: root.page.events
            folds: root.page.folds
            from: root.page.from
            to: root.page.to
            now: root.replay.time
            slides: true
            focus: true
        }
        DragHandler {
            target: null
            xAxis.enabled: true
            yAxis.enabled: false
            onCentroidChanged: if (active)
                root.replay.time = axis.timeAt(Math.max(axis.labelWidth, centroid.position.x))
        }
        TapHandler {
            onTapped: point => {
                root.forceActiveFocus();
                if (point.position.x >= axis.labelWidth)
                    root.replay.time = axis.timeAt(point.position.x);
            }
        }
    }
    ReplayChart {
        id: chart
        x: Theme.space12
        y: lanes.y + lanes.height + Theme.space8
        width: lanes.width
        height: Math.max(0, root.height - y - Theme.space8)
        visible: root.roomy && height > 40
        replay: root.replay
        measure: root.replay.shade === 2 ? 2 : 1
        from: axis.viewFrom
        to: axis.viewTo
        margin: axis.labelWidth
        ink: Theme.text
        accent: Theme.accent
        line: Theme.divider
        label: Theme.muted
        ground: Theme.surface
        font: Theme.font(Typography.Caption)
        Accessible.role: Accessible.Chart
        Accessible.name: measure === 2 ? qsTr("Humidity over time") : qsTr("Speed over time")
        Accessible.description: root.replay.states.map(state => state.label + ": " + state.words).join(", ")
        Rectangle {
            x: axis.place(root.replay.time)
            width: 1
            height: parent.height
            visible: root.replay.time >= axis.viewFrom && root.replay.time <= axis.viewTo
            color: Theme.accent
        }
        TapHandler {
            onTapped: point => {
                if (point.position.x >= axis.labelWidth)
                    root.replay.time = axis.timeAt(point.position.x);
            }
        }
    }
    FocusRing {
        shown: root.activeFocus
        gap: -4
    }
}
