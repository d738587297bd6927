import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// The demonstration writes its past days: progress, and a way out.
Card {
    id: root

    title: qsTr("Preparing the demonstration")

    Column {
        width: parent.width
        spacing: Theme.space12
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            text: Session.preparing < 0 ? qsTr("Starting the chain…") : qsTr("Writing the past days, every load signed: %1 %").arg(Math.round(Session.preparing * 100))
        }
        Rectangle {
            width: parent.width
            height: 8
            radius: Theme.controlRadius
            color: Theme.sunken
            border.color: Theme.outline
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("Progress")
            Rectangle {
                width: parent.width * Math.max(0, Session.preparing)
                height: parent.height
                radius: Theme.controlRadius
                color: Theme.accent
            }
        }
        Button {
            text: qsTr("Cancel")
            onClicked: Session.leave()
        }
    }
}
