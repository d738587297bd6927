import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// What a report says: kind and note.
Row {
    id: root

    readonly property Item first: kind

    spacing: Theme.space12

    ComboBox {
        id: kind
        width: 236
        label: qsTr("Kind of incident")
        model: IncidentReport.kinds
        currentIndex: IncidentReport.kind
        onActivated: index => IncidentReport.kind = index
    }
    TextField {
        width: parent.width - 248
        label: qsTr("Note")
        placeholderText: qsTr("Note, signed and public")
        text: IncidentReport.note
        error: IncidentReport.noteProblem
        onTextEdited: IncidentReport.note = text
    }
}
