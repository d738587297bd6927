import QtQuick
import Wastewatch.Controls
import Wastewatch.Ui

Item {
    implicitHeight: column.implicitHeight + 48

    Column {
        id: column
        x: 24
        y: 16
        width: parent.width - 48 - 416
        spacing: 16
        Card {
            width: parent.width
            title: "Way of the load"
            ParcelStrip {
                width: parent.width
                steps: Samples.parcel
            }
        }
        Card {
            width: parent.width
            title: "Custody chain"
            CustodyChain {
                width: parent.width
                height: implicitHeight
                stops: Samples.stops
                links: Samples.links
            }
        }
        Card {
            width: 480
            title: "The same, narrow"
            CustodyChain {
                width: parent.width
                height: implicitHeight
                stops: Samples.stops
                links: Samples.links
            }
        }
        Card {
            width: parent.width
            title: "Time"
            TimeAxis {
                width: parent.width
                lanes: ["Custody", "Truck", "Load tracker", "Weights", "Alerts", "Deadlines"]
                events: Samples.events
                from: 1718172000000
                to: 1718172000000 + 180 * 60000
                now: 1718172000000 + 170 * 60000
            }
        }
    }
    ProofDrawer {
        anchors.right: parent.right
        width: 400
        height: 820
        seal: SealState.Checked
        sentence: "Hexing Transport's signature over this handover is in block 12,391 and unaltered."
        steps: Samples.steps
        lastLine: "Checked on this computer at 14:02:11, 31 ms"
    }
}
