import QtQuick
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// How one header was reached from another: the line, the bar of power with the mark it must pass, and the header reached.
Item {
    id: root

    required property traceHop hop
    required property real leftOutBefore // links that are only in the list below
    readonly property bool narrow: width < 560

    readonly property int lead: leftOutBefore > 0 ? 56 : 0

    implicitHeight: visible ? lead + (hop.trusted ? 48 + 24 : 48) : 0
    height: implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: [qsTr("block %1 to block %2").arg(hop.from).arg(hop.to), hop.how, hop.power, hop.trusted ? "" : qsTr("too little overlap")].filter(text => text !== "").join(", ")

    LineShape {
        x: 11
        y: 0
        width: 2
        height: 32
        visible: root.lead > 0
        thickness: 2
        dash: 2
        color: Theme.outline
    }
    Label {
        x: 36
        y: 4
        height: 24
        visible: root.lead > 0
        type: Typography.Caption
        isMuted: true
        text: qsTr("%1 more links in the list below").arg(Language.format.count(root.leftOutBefore))
    }
    TraceDisc {
        y: 32
        visible: root.lead > 0
        block: root.hop.from
    }
    LineShape {
        x: 11
        y: root.lead
        width: 2
        height: 48
        thickness: 2
        dash: root.hop.trusted ? 0 : 3
        color: root.hop.trusted ? Theme.text : Theme.outline
    }
    Rectangle {
        x: 36
        y: root.lead + 8
        width: root.narrow ? 96 : 160
        height: 8
        radius: 4
        color: Theme.sunken
        border.color: Theme.outline
        Rectangle {
            width: parent.width * Math.min(1, root.hop.share)
            height: parent.height
            radius: 4
            color: root.hop.trusted ? Theme.text : Theme.muted
        }
        Rectangle {
            x: Math.round(parent.width * root.hop.needed)
            y: -3
            width: 2
            height: 14
            color: Theme.accent
        }
    }
    Label {
        x: root.narrow ? 144 : 208
        y: root.lead + 2
        width: parent.width - x
        height: 20
        text: root.hop.how + " · " + root.hop.power + (root.hop.trusted ? "" : " · " + qsTr("too little overlap, a header in between was tried"))
        Accessible.ignored: true
    }
    Label {
        x: root.narrow ? 144 : 208
        y: root.lead + 22
        width: parent.width - x
        height: 18
        type: Typography.Caption
        isMuted: true
        text: root.hop.detail
        Accessible.ignored: true
    }
    TraceDisc {
        y: root.lead + 48
        visible: root.hop.trusted
        block: root.hop.to
    }
}
