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
            text: Session.preparing < 0 ? qsTr("Starting the chain…") : qsTr("Writing the past days, every load signed: %1%").arg(Math.round(Session.preparing * 100))
        }
        ProgressBar {
            width: parent.width
            share: Math.max(0, Session.preparing)
        }
        Button {
            text: qsTr("Cancel")
            onClicked: Session.leave()
        }
    }
}
