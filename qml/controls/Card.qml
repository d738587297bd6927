import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// A panel on the canvas. With a title its content starts below the title.
Rectangle {
    id: root

    default property alias content: inner.data
    property string title: ""
    property int padding: Theme.space16
    readonly property int headHeight: title === "" ? 0 : 24 + Theme.space12

    implicitHeight: inner.childrenRect.height + 2 * padding + headHeight
    radius: Theme.cardRadius
    color: Theme.surface
    border.color: Theme.divider

    Label {
        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        visible: root.title !== ""
        type: Typography.Section
        text: root.title
        Accessible.role: Accessible.Heading
    }
    Item {
        id: inner
        x: root.padding
        y: root.padding + root.headHeight
        width: root.width - 2 * root.padding
        height: root.height - y - root.padding
    }
}
