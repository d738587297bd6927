import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// What was reported about a load: what this computer signed, with how far it is, and what the chain has, by anybody.
Card {
    id: root

    required property string link // of the load
    required property list<fact> reports

    title: qsTr("Reports about this load")
    visible: mine.task.id !== "" || reports.length > 0

    Column {
        width: parent.width
        spacing: Theme.space8
        SigningAbout {
            id: mine
            width: parent.width
            link: root.link
        }
        KeyValues {
            visible: root.reports.length > 0
            facts: root.reports
            keyWidth: 176
            onLinkActivated: link => Navigator.open(link)
        }
    }
}
