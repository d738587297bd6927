import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Whether the chosen source works, and what it left on this computer.
Column {
    id: root

    readonly property bool working: RasterMap.shown && RasterMap.problem === "" && !RasterMap.checking
    readonly property double megabytes: RasterMap.cacheMegabytes

    spacing: Theme.space12
    onVisibleChanged: if (visible)
        RasterMap.measureCache()
    Component.onCompleted: RasterMap.measureCache()

    Row {
        width: parent.width
        visible: RasterMap.chosen
        spacing: Theme.space8
        GradeMark {
            anchors.verticalCenter: parent.verticalCenter
            visible: RasterMap.problem !== "" && !RasterMap.checking
            grade: Grade.Serious
        }
        Label {
            width: parent.width - 24
            wrapMode: Text.Wrap
            isMuted: RasterMap.checking
            color: root.working ? Theme.good : isMuted ? Theme.muted : Theme.text
            text: RasterMap.checking ? qsTr("Asking for a tile at Wuzhen…") : root.working ? qsTr("This source works.") : RasterMap.problem
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        Button {
            visible: RasterMap.chosen
            enabled: !RasterMap.checking
            text: qsTr("Test")
            Accessible.name: qsTr("Test the base map")
            onClicked: RasterMap.retry()
        }
        Button {
            visible: root.megabytes > 0
            text: qsTr("Delete kept tiles")
            onClicked: RasterMap.clearCache()
        }
    }
    Label {
        width: parent.width
        visible: root.megabytes > 0
        wrapMode: Text.Wrap
        type: Typography.Caption
        isMuted: true
        text: qsTr("Tiles of servers on this computer: %1 MB. At most 200 MB a server are kept; those used least recently go first.").arg(root.megabytes.toFixed(1))
    }
}
