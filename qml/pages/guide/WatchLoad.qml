pragma ComponentBehavior: Bound

import QtPositioning
import QtQuick
import Wastewatch.Controls
import Wastewatch.Map
import Wastewatch.Theme
import Wastewatch.Ui

// "Watch one load · 60 s": a running map, one sentence a step, and what the step shows. Space pauses, Left and Right
// step, Escape skips.
FocusScope {
    id: root

    readonly property bool narrow: width < 900

    visible: Guide.running
    focus: visible
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Watch one load")
    onVisibleChanged: if (visible)
        forceActiveFocus()
    Keys.onEscapePressed: Guide.stop()
    Keys.onSpacePressed: Guide.paused = !Guide.paused
    Keys.onLeftPressed: Guide.previous()
    Keys.onRightPressed: Guide.next()

    Connections {
        target: Guide
        function onChanged(): void {
            if (Guide.running)
                words.say(Guide.title + " " + Guide.caption);
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }
    MouseArea { // what is below is not reached
        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }
    MapPane {
        id: map
        width: parent.width
        height: parent.height - panel.height
        name: qsTr("Map of the load")
        tracks: Guide.tracks
        symbols: Guide.symbols
        Keys.priority: Keys.BeforeItem
        Keys.onLeftPressed: Guide.previous()
        Keys.onRightPressed: Guide.next()
    }
    Label {
        x: Theme.space16
        y: Theme.space16
        visible: Guide.shownTime !== ""
        leftPadding: Theme.space8
        rightPadding: Theme.space8
        type: Typography.Section
        text: Guide.shownTime
        Rectangle {
            z: -1
            anchors.fill: parent
            radius: Theme.controlRadius
            color: Theme.surface
            border.color: Theme.divider
        }
    }
    GuideProof {
        id: proof
        x: Theme.space16
        y: Theme.space48
        width: Math.min(420, parent.width - 2 * Theme.space16)
        visible: Guide.proof.length > 0 && (Guide.step === 4 || (Guide.atCheat && Guide.cheated))
        steps: Guide.atCheat ? Guide.answer.steps : Guide.proof
    }
    Rectangle {
        id: panel
        anchors.bottom: parent.bottom
        width: parent.width
        height: content.implicitHeight + 2 * Theme.space16
        color: Theme.surface
        Rectangle {
            width: parent.width * Guide.share
            height: 4
            color: Theme.accent
        }
        Column {
            id: content
            x: Math.max(Theme.space16, Math.round((parent.width - width) / 2))
            y: Theme.space16
            width: Math.min(parent.width - 2 * Theme.space16, 960)
            spacing: Theme.space12

            GuideWords {
                id: words
                width: parent.width
            }
            GuideHandovers {
                width: parent.width
                visible: Guide.step >= 1 && Guide.step <= 3
            }
            GuideCheat {
                width: parent.width
                visible: Guide.atCheat
            }
            GuideDoors {
                width: parent.width
                visible: Guide.atDoors
            }
            GuideButtons {
                width: parent.width
            }
        }
    }

    readonly property geoRectangle extent: Guide.extent
    onExtentChanged: if (extent.isValid)
        map.fitTo(extent)
}
