import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Ui

// The table of batches, and the batch that is open in its place.
Page {
    id: root

    title: qsTr("Batches")
    onTargetChanged: showTarget()

    function showTarget(): void {
        view.batch = target.kind === "batch" ? target.id : "";
        if (target.kind === "page" && target.tab !== "")
            view.showOnly(target.tab);
    }

    BatchesView {
        id: view
        active: root.visible
    }
    BatchList {
        anchors.fill: parent
        visible: root.target.kind !== "batch"
        view: view
        padding: root.pagePadding
    }
    BatchDetail {
        anchors.fill: parent
        visible: root.target.kind === "batch"
        view: view
        padding: root.pagePadding
    }
}
