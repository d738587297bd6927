pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Everything on the map as a list, trouble first: a search, the layers, the rows.
Item {
    id: root

    required property MapPageModel model
    readonly property int symbols: model.symbols.length
    readonly property string drawn: symbols < model.matching ? qsTr("%1 of %2 shown on the map").arg(Language.format.count(symbols)).arg(Language.format.count(model.matching)) : qsTr("%1 on the map").arg(Language.format.count(symbols))

    signal chosen(key: string) // by the keyboard
    signal opened(key: string)

    Column {
        id: head
        x: Theme.space16
        y: Theme.space12
        width: parent.width - 2 * x
        spacing: Theme.space8
        Label {
            width: parent.width
            type: Typography.Caption
            isMuted: true
            text: Session.asOf !== "" ? Session.asOf : qsTr("%1 in trouble").arg(Language.format.count(root.model.inTrouble)) + " · " + root.drawn
        }
        SearchField {
            width: parent.width
            label: qsTr("Search this list")
            placeholderText: qsTr("Plate, tracker, load, holder or site")
            onTextEdited: root.model.filter = text
        }
        MapLayers {
            width: parent.width
            model: root.model
        }
    }
    Rectangle {
        y: pane.y - 1
        width: parent.width
        height: 1
        color: Theme.divider
    }
    ListPane {
        id: pane
        y: head.y + head.height + Theme.space12
        width: root.width
        height: root.height - y
        name: qsTr("On the map")
        focus: true
        rows: root.model.rows
        shown: root.model.selected
        onRowChosen: (row, key) => root.chosen(key)
        onRowActivated: row => {
            if (row >= 0)
                root.opened(root.model.rows.keyOf(row));
        }
        delegate: ListRow {
            id: row
            required property int index
            required property string pictured
            required property bool old
            icon.name: pictured
            opacity: old ? 0.75 : 1
            onClicked: {
                pane.forceActiveFocus();
                root.opened(root.model.rows.keyOf(index));
            }
        }
    }
    LoadingBlocks {
        x: Theme.space16
        y: pane.y + Theme.space16
        width: parent.width - 2 * x
        visible: !root.model.loaded && root.model.problem === ""
        rows: 5
        text: qsTr("Reading where everything is")
    }
    ErrorState {
        anchors.fill: pane
        visible: root.model.problem !== ""
        text: qsTr("The map could not be read")
        meaning: root.model.problem
        detail: root.model.problemDetail
        action: qsTr("Try again")
        onActivated: root.model.retry()
    }
    EmptyState {
        anchors.fill: pane
        visible: root.model.loaded && root.model.problem === "" && pane.count === 0
        icon: "map"
        text: root.model.total === 0 ? qsTr("No device has reported a position yet.") : qsTr("Nothing matches the search and the layers.")
    }
}
