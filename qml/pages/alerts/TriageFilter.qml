import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Which alerts the list shows: by what this office did about them, and by grade. Remembered.
Row {
    id: root

    spacing: Theme.space8

    ComboBox {
        width: (root.width - root.spacing) / 2
        label: qsTr("Alerts shown")
        model: TriageDesk.shows
        currentIndex: TriageDesk.show
        onActivated: index => TriageDesk.show = index
    }
    ComboBox {
        width: (root.width - root.spacing) / 2
        label: qsTr("Grades shown")
        model: TriageDesk.grades
        currentIndex: TriageDesk.weakest
        onActivated: index => TriageDesk.weakest = index
    }
}
