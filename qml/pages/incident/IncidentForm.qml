import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// What is said, and exactly what is signed.
Column {
    id: root

    readonly property bool editable: IncidentReport.editable

    spacing: Theme.space12

    Row {
        width: parent.width
        spacing: Theme.space12
        visible: root.editable
        ComboBox {
            width: 236
            label: qsTr("Kind of incident")
            model: IncidentReport.kinds
            currentIndex: IncidentReport.kind
            onActivated: index => IncidentReport.kind = index
        }
        TextField {
            id: note
            width: parent.width - 248
            label: qsTr("Note")
            placeholderText: qsTr("Note, signed and public")
            text: IncidentReport.note
            error: IncidentReport.noteProblem
            onTextEdited: IncidentReport.note = text
        }
    }
    Card {
        width: parent.width
        padding: Theme.space12
        title: root.editable ? qsTr("This is signed, and nothing else") : qsTr("This was signed")
        Column {
            width: parent.width
            spacing: Theme.space8
            KeyValues {
                facts: IncidentReport.preview
                keyWidth: 144
            }
            Label {
                type: Typography.Caption
                isMuted: true
                text: qsTr("SHA-256 of the bytes that are signed")
            }
            HashText {
                hash: IncidentReport.bytesHash
                whole: true
            }
        }
    }
}
