import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Ui

// The table of batches, and in its place the batch or the handover that is open.
Page {
    id: root

    readonly property string kind: target.kind === "batch" || target.kind === "handover" ? target.kind : "list"

    title: qsTr("Batches")
    onTargetChanged: showTarget()

    function showTarget(): void {
        view.batch = target.kind === "batch" ? target.id : "";
        view.handover = target.kind === "handover" ? target.id : "";
        if (target.kind === "page" && target.tab !== "")
            view.showOnly(target.tab);
    }

    BatchesView {
        id: view
        active: root.visible
    }
    BatchList {
        anchors.fill: parent
        visible: root.kind === "list"
        view: view
        padding: root.pagePadding
    }
    BatchDetail {
        anchors.fill: parent
        visible: root.kind === "batch"
        view: view
        padding: root.pagePadding
    }
    HandoverDetail {
        anchors.fill: parent
        visible: root.kind === "handover"
        view: view
        padding: root.pagePadding
    }
}
