import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Masses and their difference; distances of truck and tracker to the site; what was tried and moved nothing.
Column {
    id: root

    required property handoverSheet sheet

    spacing: Theme.space16

    Card {
        width: root.width
        title: qsTr("Mass")
        KeyValues {
            width: parent.width
            facts: root.sheet.masses
            keyWidth: 176
        }
    }
    Card {
        width: root.width
        title: qsTr("Distance to %1").arg(root.sheet.site)
        Column {
            width: parent.width
            KeyValues {
                width: parent.width
                visible: root.sheet.distances.length > 0
                facts: root.sheet.distances
                keyWidth: 208
            }
            Label {
                visible: root.sheet.distances.length === 0
                isMuted: true
                text: qsTr("No device reported.")
            }
        }
    }
    Card {
        width: root.width
        visible: root.sheet.attempts.length > 0
        title: qsTr("Failed handovers")
        KeyValues {
            width: parent.width
            facts: root.sheet.attempts
            keyWidth: 112
        }
    }
}
