import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// The end of the minute: three ways on.
Flow {
    spacing: Theme.space8

    Button {
        kind: "filled"
        text: qsTr("Inspect the load")
        onClicked: Guide.open(Guide.Load)
    }
    Button {
        text: qsTr("Audit the chain")
        onClicked: Guide.open(Guide.Chain)
    }
    Button {
        text: qsTr("Build the case")
        onClicked: Guide.open(Guide.Alert)
    }
}
