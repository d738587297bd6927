import QtQuick
import Wastewatch.Theme

// A list beside its detail; one of them alone when the room is small. Widths as the three layouts ask: list 440, 384
// or 320. `showDetail` says which of the two a small window shows; `detailOnly` gives the detail the whole width.
//
// The keyboard starts in the list, or in the detail when that is alone. Escape goes from the detail to the list:
// `closed` asks the page to show it.
FocusScope {
    id: root

    property alias list: listArea.data
    property alias detail: detailArea.data
    property bool showDetail: false
    property bool detailOnly: false
    readonly property bool single: width < 960 || detailOnly
    readonly property bool detailAlone: single && showDetail
    readonly property int listWidth: width >= 1100 ? 440 : width >= 980 ? 384 : 320

    signal closed

    function leave(event: KeyEvent): void {
        event.accepted = detailAlone || detailArea.activeFocus;
        if (detailAlone)
            closed();
        else if (event.accepted)
            listArea.forceActiveFocus(Qt.OtherFocusReason);
    }

    focus: true
    Keys.onEscapePressed: event => leave(event)
    Accessible.ignored: true // room for two others

    Rectangle {
        anchors.fill: listArea
        visible: listArea.visible
        color: Theme.surface
    }
    FocusScope {
        id: listArea
        width: root.single ? root.width : root.listWidth
        height: root.height
        visible: !root.detailAlone
        focus: !root.detailAlone
    }
    Rectangle {
        x: root.listWidth
        z: 1
        width: 1
        height: root.height
        visible: !root.single
        color: Theme.divider
    }
    FocusScope {
        id: detailArea
        focus: root.detailAlone
        x: root.single ? 0 : root.listWidth + 1
        width: root.width - x
        height: root.height
        visible: !root.single || root.showDetail
    }
}
