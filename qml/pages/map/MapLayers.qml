pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// What the map shows. Remembered.
Flow {
    id: root

    required property MapPageModel model
    // In the order of MapLayer.
    readonly property list<string> names: [qsTr("Alerts"), qsTr("Trucks"), qsTr("Trackers"), qsTr("Sites"), qsTr("Corridors")]

    spacing: Theme.space12
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Layers")

    Repeater {
        model: root.names
        CheckBox {
            required property int index
            required property string modelData
            text: modelData
            checked: root.model.layers[index]
            onToggled: root.model.showLayer(index, checked)
        }
    }
}
