import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// A circle that is being drawn: its centre and radius, to be typed as well as dragged.
Column {
    id: root

    required property ZoneSketch sketch

    spacing: Theme.space8

    TextField {
        width: parent.width
        label: qsTr("Centre: latitude, longitude")
        placeholderText: label
        text: ZoneDesk.positionText(root.sketch.centre)
        error: text === "" || ZoneDesk.positionOf(text).isValid ? "" : qsTr("Not a position")
        onEditingFinished: if (text !== ZoneDesk.positionText(root.sketch.centre) && ZoneDesk.positionOf(text).isValid)
            root.sketch.setCircle(ZoneDesk.positionOf(text), root.sketch.radius)
    }
    Item {
        width: 1
        height: Theme.space8 // the field's error is below it
    }
    Row {
        spacing: Theme.space8
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Radius in metres")
        }
        TextField {
            width: 90
            label: qsTr("Radius in metres")
            inputMethodHints: Qt.ImhDigitsOnly
            text: Math.round(root.sketch.radius)
            error: Number(text) >= 10 && Number(text) <= 50000 ? "" : qsTr("10 to 50,000")
            onEditingFinished: {
                if (error !== "" || Number(text) === Math.round(root.sketch.radius))
                    return;
                if (root.sketch.centre.isValid)
                    root.sketch.setCircle(root.sketch.centre, Number(text));
                else
                    root.sketch.radius = Number(text);
            }
        }
        Button {
            text: qsTr("Edit the corners")
            enabled: root.sketch.corners.length > 0
            onClicked: root.sketch.takeApart()
        }
    }
    Item {
        width: 1
        height: Theme.space8 // the field's error is below it
    }
}
