pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Ui

// Three holders and the two handovers between them. A handover that has not come yet is not drawn.
Row {
    id: root

    readonly property real cell: (width - 2 * link) / 3
    readonly property real link: Math.min(160, width / 5)

    height: 64

    Repeater {
        model: [Guide.words.giver, Guide.words.carrier, Guide.words.receiver]
        Row {
            id: holder

            required property int index
            required property string modelData
            readonly property bool shown: index === 0 || Guide.step >= index

            height: root.height
            CustodyLinkMark {
                width: root.link
                height: parent.height
                visible: holder.index > 0
                opacity: holder.shown ? 1 : 0
                enabled: false
                link: holder.index === 1 ? Guide.words.pickUp : Guide.words.delivery
            }
            Label {
                width: root.cell
                height: parent.height
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                text: holder.modelData
            }
        }
    }
}
