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
        alerts.batch = target.id;
        panes.showDetail = true;
    }

    // Beside the list there is always something to read, also when the first alert comes later.
    function chooseFirst(): void {
        if (visible && alerts.loaded && alerts.batch === "" && !panes.single && !list.empty)
            alerts.batch = alerts.rows.keyOf(0);
    }

    onVisibleChanged: chooseFirst()

    AlertsPageModel {
        id: alerts
        active: root.visible
        reading: list.reading
        onLoadedChanged: root.chooseFirst()
    }
    ListDetail {
        id: panes
        anchors.fill: parent
        onClosed: showDetail = false
        list: AlertList {
            id: list
            anchors.fill: parent
            model: alerts
            onEmptyChanged: root.chooseFirst()
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
            model: alerts
            single: panes.single
            onClosed: panes.closed()
        }
    }
}
