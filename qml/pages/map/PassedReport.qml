pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// From a place to a report: what was found there, and about which of the loads that were near. A report names a load; where
// none can be named, and besides, the place is kept as a note.
Dialog {
    id: root

    required property PassersModel model
    readonly property bool named: model.nearLoads.count > 0
    readonly property int textWidth: Math.min(600, (parent?.width ?? 700) - 96)

    function show(): void {
        found.text = "";
        pane.currentKey = model.nearLoads.keyOf(0);
        model.forgetSaved();
        open();
    }
    function report(): void {
        IncidentReport.openFound(pane.currentKey, model.reportNote(pane.currentKey, found.text));
    }

    title: qsTr("Report what was found here")
    acceptText: named ? qsTr("Report…") : ""
    missing: named && pane.currentKey === "" ? qsTr("Choose the load that the report is about.") : ""
    problem: model.saveFailed ? model.saved : ""
    hint: model.saveFailed ? "" : model.saved
    first: found
    onAccepted: report()

    Column {
        width: root.textWidth
        spacing: Theme.space12
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            text: root.model.placeText + " WGS-84" + (root.model.placeWords !== "" ? " · " + root.model.placeWords : "")
        }
        TextField {
            id: found
            width: parent.width
            label: qsTr("What was found")
            placeholderText: qsTr("What was found: for example about 3 m³ of rubble")
            maximumLength: 70 // fits a report, with the position
        }
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            type: root.named ? Typography.Strong : Typography.Body
            text: root.named ? qsTr("Loads that were near, missing mass first") : qsTr("No load was near in this time, and a report names a load. Save the place as a note; it can be reported once the load is known.")
        }
        ListPane {
            id: pane
            width: parent.width
            height: Math.min(4, count) * Theme.listRowHeight
            visible: root.named
            name: qsTr("Loads that were near")
            rows: root.model.nearLoads
            delegate: ListRow {
                required property int index
                onClicked: {
                    pane.forceActiveFocus();
                    pane.currentKey = root.model.nearLoads.keyOf(index);
                }
            }
        }
        Label {
            width: parent.width
            visible: text !== ""
            wrapMode: Text.Wrap
            type: Typography.Caption
            isMuted: true
            text: root.model.nearNote
        }
        Flow {
            width: parent.width
            spacing: Theme.space8
            Button {
                text: qsTr("Save as PDF")
                icon.name: "arrow_export"
                onClicked: pdf.open()
            }
            Button {
                text: qsTr("Save as text")
                icon.name: "document"
                onClicked: plain.open()
            }
        }
    }
    SaveFile {
        id: pdf
        title: qsTr("Save the place as a note")
        name: root.model.noteName()
        suffix: "pdf"
        onChosen: file => root.model.saveNote(file, found.text)
    }
    SaveFile {
        id: plain
        title: qsTr("Save the place as a note")
        name: root.model.noteName()
        suffix: "txt"
        onChosen: file => root.model.saveNote(file, found.text)
    }
}
