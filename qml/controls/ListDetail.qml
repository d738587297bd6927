import QtQuick
import Wastewatch.Theme

// A list beside its detail; one of them alone when the room is small. Widths as the three layouts ask: list 440, 384
// or 320. `showDetail` says which of the two a small window shows; `detailOnly` gives the detail the whole width.
Item {
    id: root

    property alias list: listArea.data
    property alias detail: detailArea.data
    property bool showDetail: false
    property bool detailOnly: false
    readonly property bool single: width < 960 || detailOnly
    readonly property int listWidth: width >= 1100 ? 440 : width >= 980 ? 384 : 320

    Accessible.ignored: true // room for two others

    Rectangle {
        id: listArea
        width: root.single ? root.width : root.listWidth
        height: root.height
        visible: !root.single || !root.showDetail
        color: Theme.surface
    }
    Rectangle {
        x: root.listWidth
        z: 1
        width: 1
        height: root.height
        visible: !root.single
        color: Theme.divider
    }
    Item {
        id: detailArea
        x: root.single ? 0 : root.listWidth + 1
        width: root.width - x
        height: root.height
        visible: !root.single || root.showDetail
    }
}
