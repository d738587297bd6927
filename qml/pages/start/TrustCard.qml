import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// How long a checked header may vouch for later ones.
Card {
    id: root

    readonly property list<int> hours: [24, 72, 168, 336, 504]
    readonly property list<string> names: hours.map(count => Language.format.age(count * 3600000))
    readonly property int current: hours.indexOf(Session.trustingPeriodHours)

    title: qsTr("Trusting period")

    Column {
        width: parent.width
        spacing: Theme.space12
        SettingRow {
            width: parent.width
            label: qsTr("Vouches for")
            SegmentedButtons {
                follows: true
                name: qsTr("Trusting period")
                labels: root.current < 0 ? root.names.concat([Language.format.age(Session.trustingPeriodHours * 3600000)]) : root.names
                current: root.current < 0 ? root.names.length : root.current
                onChosen: index => Session.trustingPeriodHours = root.hours[index] ?? Session.trustingPeriodHours
            }
        }
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            isMuted: true
            text: qsTr("A header checked here can vouch for newer ones for this long, because its validators can still be held to account. If this program is not opened within this time, trust must be renewed with a recent block. Shorter is safer, longer is more convenient. It must be shorter than the time validators stay bonded after they leave.")
        }
    }
}
