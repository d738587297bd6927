import QtQuick
import Wastewatch.Map
import Wastewatch.Theme
import Wastewatch.Ui

// Sites, and the newest places of trackers and vehicles; a tracker's load opens on click.
Rectangle {
    id: root

    required property OverviewPageModel model
    property bool shown: false

    color: Theme.surface
    radius: Theme.cardRadius
    border.color: Theme.divider

    MapPane {
        id: map
        anchors.fill: parent
        anchors.margins: 1
        name: qsTr("Map of sites and trackers")
        symbols: root.model.page.symbols
        onSymbolsChanged: root.fit()
        onWidthChanged: {
            root.shown = false;
            root.fit();
        }
        onSymbolActivated: (index, link) => {
            if (link !== "")
                Navigator.open(link);
        }
    }

    function fit(): void {
        if (shown || map.symbols.length === 0 || map.width < 10)
            return;
        shown = true;
        map.showAll();
    }
}
