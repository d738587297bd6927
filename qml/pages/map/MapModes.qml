import QtQuick
import Wastewatch.Controls
import Wastewatch.Ui

// What the map page is about: now, one journey, one place, or the zones of this office.
SegmentedButtons {
    id: root

    required property ReplayModel replay
    required property PassersModel passers
    property bool tight: false // little room: short names
    property string mode: "now" // "now", "replay", "passed", "zones"
    readonly property string replayed: replay.subject !== "" ? Links.replay(replay.subject) : Links.page("map", "replay")
    readonly property string passed: passers.placed ? Links.passed(passers.place.latitude, passers.place.longitude) : Links.page("map", "passed")

    name: qsTr("Map")
    labels: [qsTr("Now"), qsTr("Replay"), tight ? qsTr("Who passed?") : qsTr("Who passed here?"), qsTr("Zones")]
    follows: true
    current: ["now", "replay", "passed", "zones"].indexOf(mode)
    onChosen: index => Navigator.open([Links.page("map"), replayed, passed, Links.page("map", "zones")][index])
}
