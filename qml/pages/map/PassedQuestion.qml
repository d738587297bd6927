import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// How near and how long ago.
Flow {
    id: root

    required property PassersModel model
    readonly property list<int> radii: [100, 300, 1000, 3000]
    readonly property list<int> spans: [1, 7, 30, 90]

    spacing: Theme.space8

    ComboBox {
        width: 160
        label: qsTr("Radius")
        model: root.radii.map(metres => qsTr("within %1").arg(Language.format.distance(metres)))
        currentIndex: root.radii.indexOf(root.model.radius)
        onActivated: index => root.model.radius = root.radii[index]
    }
    ComboBox {
        width: 160
        label: qsTr("Period")
        model: root.spans.map(days => qsTr("last %Ln day(s)", "", days))
        currentIndex: root.spans.indexOf(root.model.days)
        onActivated: index => root.model.days = root.spans[index]
    }
}
