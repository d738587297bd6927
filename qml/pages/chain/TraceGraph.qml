pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Ui

// The way from the trust anchor to the newest header, downwards: a disc a header, between two of them how the later one
// was reached and the power that vouches for it against what is needed. A try that failed is dashed.
Column {
    id: root

    required property list<traceHop> hops
    required property real leftOut
    readonly property traceHop blankHop: ({})

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Path from the trust anchor")

    Label {
        visible: root.hops.length === 0
        isMuted: true
        text: qsTr("Nothing has been verified yet.")
    }
    TraceDisc {
        visible: root.hops.length > 0
        block: root.hops[0]?.from || root.hops[0]?.to || 0
    }
    Repeater {
        model: root.hops.length
        TraceLink {
            required property int index
            width: root.width
            hop: root.hops[index] ?? root.blankHop
            leftOutBefore: index === 2 ? root.leftOut : 0
            visible: hop.from !== hop.to
        }
    }
}
