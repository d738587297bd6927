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
        batches.batch = target.kind === "batch" ? target.id : "";
        batches.handover = target.kind === "handover" ? target.id : "";
        if (target.kind === "page" && target.tab !== "")
            batches.showOnly(target.tab);
    }

    BatchesPageModel {
        id: batches
        active: root.visible
    }
    BatchList {
        anchors.fill: parent
        visible: root.kind === "list"
        focus: root.kind === "list"
        model: batches
        padding: root.pagePadding
    }
    BatchDetail {
        anchors.fill: parent
        visible: root.kind === "batch"
        focus: root.kind === "batch"
        model: batches
        padding: root.pagePadding
    }
    HandoverDetail {
        anchors.fill: parent
        visible: root.kind === "handover"
        focus: root.kind === "handover"
        model: batches
        padding: root.pagePadding
    }
}
