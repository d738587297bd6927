import QtQuick
import Wastewatch.Controls

Item {
    implicitHeight: 900

    Column {
        x: 24
        y: 16
        width: parent.width - 48
        spacing: 16
        Row {
            width: parent.width
            spacing: 16
            Card {
                width: 900
                height: 400
                padding: 1
                DataTable {
                    anchors.fill: parent
                    name: "Batches"
                    currentId: model.id(3)
                    model: SampleTable {}
                }
            }
            Card {
                width: 476
                title: "Facts"
                KeyValues {
                    width: parent.width
                    keyWidth: 120
                    facts: Samples.facts
                }
            }
        }
        Row {
            spacing: 16
            Card {
                width: 784
                height: 260
                title: "Collected and delivered, per day"
                BarChart {
                    width: parent.width
                    height: parent.height
                    name: "Collected and delivered"
                    days: Samples.days
                }
            }
            Card {
                width: 440
                title: "Commit"
                Column {
                    width: parent.width
                    spacing: 16
                    CommitGrid {
                        width: parent.width
                        cells: Samples.commit
                    }
                    PowerBar {
                        width: parent.width
                        signedPower: 60
                        totalPower: 80
                    }
                    PowerBar {
                        width: parent.width
                        signedPower: 40
                        totalPower: 80
                    }
                }
            }
        }
    }
}
