pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// Holders in order with the handover between each and the next: cards and links, or 56 px rows with the marks on a rail
// when the cards do not fit. Cards narrower than a name give it a second line.
Item {
    id: root

    required property list<custodyStop> stops
    readonly property custodyStop blankCustodyStop: ({})
    required property list<custodyLink> links
    readonly property custodyLink blankCustodyLink: ({})
    readonly property int joints: Math.max(0, stops.length - 1)
    readonly property int leastCardWidth: 136
    readonly property int leastLinkWidth: 68
    readonly property int linkWidth: Math.max(leastLinkWidth, Math.min(78, joints === 0 ? 78 : Math.floor((width - stops.length * leastCardWidth) / joints)))
    readonly property int cardWidth: Math.max(leastCardWidth, Math.min(240, Math.floor((width - joints * linkWidth) / Math.max(1, stops.length))))
    readonly property bool vertical: width < stops.length * leastCardWidth + joints * leastLinkWidth
    readonly property int cardHeight: longestName > cardWidth - 22 ? 96 : 76
    readonly property real longestName: stops.reduce((longest, stop) => Math.max(longest, metrics.advanceWidth(stop.name)), 0)

    signal stopActivated(link: string)
    signal handoverActivated(link: string)

    function openHandover(link: string): void {
        if (link !== "")
            root.handoverActivated(link);
    }

    implicitWidth: stops.length * 188 + joints * linkWidth
    implicitHeight: vertical ? column.implicitHeight : cardHeight
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Custody chain")

    FontMetrics {
        id: metrics
        font: Theme.font(Typography.Strong)
    }
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
                    height: root.cardHeight
                    link: root.links[pair.index - 1] ?? root.blankCustodyLink
                    onActivated: link => root.openHandover(link)
                }
                CustodyCard {
                    width: root.cardWidth
                    height: root.cardHeight
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
                onHandoverActivated: link => root.openHandover(link)
            }
        }
    }
}
