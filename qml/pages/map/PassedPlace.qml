import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// The place that is asked about: typed, from a photo, or from the map.
Column {
    id: root

    required property PassersModel model

    spacing: Theme.space8

    Row {
        width: parent.width
        spacing: Theme.space8
        TextField {
            id: field
            width: parent.width - datum.width - parent.spacing
            label: qsTr("Coordinates")
            placeholderText: qsTr("30.7100, 120.5200")
            onAccepted: root.model.typePlace(text, datum.currentIndex + 1)
        }
        ComboBox {
            id: datum
            width: 104
            label: qsTr("Datum")
            model: ["WGS-84", "GCJ-02", "BD-09"]
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space8
        Button {
            text: qsTr("Search")
            icon.name: "search"
            kind: "filled"
            blocked: field.text.trim() === "" ? qsTr("Enter coordinates, or click the place on the map.") : ""
            onClicked: root.model.typePlace(field.text, datum.currentIndex + 1)
        }
        Button {
            text: qsTr("From a photo")
            icon.name: "document"
            onClicked: photo.open()
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.Wrap
        color: Theme.critical
        text: root.model.placeProblem
        Accessible.role: Accessible.AlertMessage
    }
    Label {
        width: parent.width
        visible: root.model.placed
        wrapMode: Text.Wrap
        text: root.model.placeText + " WGS-84" + (root.model.placeWords !== "" ? " · " + root.model.placeWords : "")
    }
    OpenFile {
        id: photo
        title: qsTr("Photo of what was found")
        suffix: "jpg"
        kind: qsTr("Photos")
        onChosen: file => root.model.openPhoto(file)
    }
}
