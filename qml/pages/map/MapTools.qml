import QtPositioning
import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Tools over the map: measuring along tapped points, and the coordinates under the pointer.
Rectangle {
    id: root

    property bool measuring: false
    property geoPath path
    property geoCoordinate pointed // under the pointer; none: the pointer is elsewhere

    implicitWidth: row.implicitWidth + 2 * Theme.space4
    implicitHeight: Theme.controlHeight
    radius: Theme.controlRadius
    color: Theme.surface
    border.color: Theme.outline
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Map tools")

    function add(coordinate: geoCoordinate): void {
        const path = root.path;
        path.addCoordinate(coordinate);
        root.path = path;
    }
    function clear(): void {
        root.path = QtPositioning.path();
    }

    Row {
        id: row
        x: Theme.space4
        height: parent.height
        spacing: Theme.space8
        CheckBox {
            height: parent.height
            leftPadding: Theme.space4
            text: qsTr("Measure")
            checked: root.measuring
            onToggled: {
                root.measuring = checked;
                root.clear();
            }
        }
        Label {
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            visible: root.measuring
            text: root.path.size() > 1 ? MapTape.length(root.path) : qsTr("Click two or more points")
        }
        Label {
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
            type: Typography.Caption
            isMuted: true
            text: MapTape.words(root.pointed)
            Accessible.ignored: true
        }
    }
}
