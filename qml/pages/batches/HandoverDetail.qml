pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Map
import Wastewatch.Theme
import Wastewatch.Ui

// The handover sheet: both signatures side by side, the masses, and where truck and tracker were at those moments.
FocusScope {
    id: root

    required property BatchesPageModel model
    property int padding: Theme.space24
    readonly property handoverSheet sheet: model.sheet
    readonly property bool beside: width >= 760
    readonly property real halfWidth: beside ? (column.width - Theme.space16) / 2 : column.width

    LoadingBlocks {
        x: root.padding
        y: 72
        width: parent.width - 2 * x
        visible: !root.model.sheetLoaded && root.model.sheetProblem === ""
        rows: 3
        rowHeight: 120
        text: qsTr("Reading the handover")
    }
    ErrorState {
        anchors.fill: parent
        visible: root.model.sheetProblem !== ""
        text: root.model.sheetProblem
        action: qsTr("Show all batches")
        onActivated: Navigator.openPage("batches")
    }
    ScrollPage {
        focus: true
        anchors.fill: parent
        visible: root.model.sheetLoaded && root.model.sheetProblem === ""
        contentHeight: column.implicitHeight + 2 * Theme.space16
        record: root.sheet.id

        Column {
            id: column
            x: root.padding
            y: Theme.space12
            width: parent.width - 2 * x
            spacing: Theme.space16

            HandoverHead {
                width: parent.width
                sheet: root.sheet
            }
            Grid {
                width: parent.width
                columns: root.beside ? 2 : 1
                spacing: Theme.space16
                HandoverSideCard {
                    id: giver
                    width: root.halfWidth
                    height: root.beside ? Math.max(implicitHeight, receiver.implicitHeight) : implicitHeight
                    title: qsTr("Giver")
                    side: root.sheet.giver
                }
                HandoverSideCard {
                    id: receiver
                    width: root.halfWidth
                    height: root.beside ? Math.max(implicitHeight, giver.implicitHeight) : implicitHeight
                    title: qsTr("Receiver")
                    side: root.sheet.receiver
                    grade: root.sheet.mark.grade
                }
            }
            Grid {
                width: parent.width
                columns: root.beside ? 2 : 1
                spacing: Theme.space16
                HandoverNumbers {
                    width: root.halfWidth
                    sheet: root.sheet
                }
                Column {
                    width: root.halfWidth
                    spacing: Theme.space16
                    MapPane {
                        id: map
                        property string shown: ""
                        width: root.halfWidth
                        height: 320
                        name: qsTr("Truck and tracker when the giver signed")
                        symbols: root.sheet.symbols
                        onWidthChanged: showAll()
                        Connections {
                            target: root
                            function onSheetChanged(): void {
                                if (map.shown === root.sheet.id)
                                    return;
                                map.shown = root.sheet.id;
                                map.showAll();
                            }
                        }
                    }
                    HandoverBetweenCards {
                        width: parent.width
                        between: root.model.between
                    }
                }
            }
        }
    }
}
