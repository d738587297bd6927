import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme

// A setting: its name at the left, its control at the right of it.
Item {
    id: root

    required property string label
    default property alias content: holder.data

    implicitHeight: Math.max(Theme.controlHeight, holder.childrenRect.height)

    Label {
        width: 184
        height: Theme.controlHeight
        text: root.label
    }
    Item {
        id: holder
        x: 200
        width: root.width - x
        height: childrenRect.height
    }
}
