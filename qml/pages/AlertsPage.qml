pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Ui

// Loads in trouble: the list, and the one that is open. Up and down read through the list, Enter opens.
Page {
    id: root

    title: qsTr("Alerts")
    onTargetChanged: showTarget()

    function showTarget(): void {
        if (target.kind !== "alert")
            return;
        view.batch = target.id;
        panes.showDetail = true;
    }

    AlertsView {
        id: view
        active: root.visible
        reading: list.reading
        onLoadedChanged: if (view.batch === "" && !panes.single)
            view.batch = view.model.keyOf(0)
    }
    ListDetail {
        id: panes
        anchors.fill: parent
        list: AlertList {
            id: list
            anchors.fill: parent
            view: view
            onChosen: link => {
                if (!panes.single)
                    Navigator.readOn(link);
            }
            onOpened: link => {
                panes.showDetail = true;
                Navigator.open(link);
            }
        }
        detail: AlertDetail {
            anchors.fill: parent
            view: view
            single: panes.single
            onClosed: panes.showDetail = false
        }
    }
}
