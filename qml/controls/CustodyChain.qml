pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Ui

// Holders in order with the handover between each and the next: cards and links, or 56 px rows with the marks on a rail
// when the cards do not fit.
Item {
    id: root

    required property list<custodyStop> stops
    readonly property custodyStop blankCustodyStop: ({})
    required property list<custodyLink> links
    readonly property custodyLink blankCustodyLink: ({})
    readonly property int cardWidth: 188
    readonly property int linkWidth: 78
    readonly property bool vertical: width < stops.length * cardWidth + Math.max(0, stops.length - 1) * linkWidth

    signal stopActivated(link: string)
    signal handoverActivated(link: string)

    implicitWidth: stops.length * cardWidth + Math.max(0, stops.length - 1) * linkWidth
    implicitHeight: vertical ? column.implicitHeight : 76
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Custody chain")

    Row {
        visible: !root.vertical
        Repeater {
            model: root.vertical ? 0 : root.stops.length
            Row {
                id: pair
                required property int index
                CustodyLinkMark {
                    visible: pair.index > 0
                    width: visible ? root.linkWidth : 0
                    height: 76
                    link: root.links[pair.index - 1] ?? root.blankCustodyLink
                    onActivated: link => root.handoverActivated(link)
                }
                CustodyCard {
                    width: root.cardWidth
                    height: 76
                    stop: root.stops[pair.index] ?? root.blankCustodyStop
                    onActivated: link => root.stopActivated(link)
                }
            }
        }
    }

    Column {
        id: column
        visible: root.vertical
        width: root.width
        Repeater {
            model: root.vertical ? root.stops.length : 0
            CustodyRow {
                required property int index
                width: column.width
                stop: root.stops[index] ?? root.blankCustodyStop
                handover: index > 0 ? root.links[index - 1] ?? null : null
                onActivated: link => root.stopActivated(link)
                onHandoverActivated: link => root.handoverActivated(link)
            }
        }
    }
}
