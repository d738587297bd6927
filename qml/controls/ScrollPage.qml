import QtQuick

// A page that scrolls: by wheel, Page Up, Page Down, Home and End, and by arrows while nothing inside has the focus. It
// follows the keyboard's focus, and starts at the top with another `record`. The wheel is the page's: what scrolls or
// zooms inside of it (WithinPage) takes the wheel only while it has the focus.
Flickable {
    id: root

    property string record: "" // what is shown
    readonly property Item focused: Window.activeFocusItem
    readonly property real end: Math.max(0, contentHeight - height)
    readonly property bool overflows: end > 1

    // Accepts the event when it is a key that scrolls.
    function takeKey(event: KeyEvent): void {
        const to = ({
                [Qt.Key_PageUp]: contentY - height + 32,
                [Qt.Key_PageDown]: contentY + height - 32,
                [Qt.Key_Home]: 0,
                [Qt.Key_End]: end,
                [Qt.Key_Up]: activeFocus ? contentY - 48 : undefined,
                [Qt.Key_Down]: activeFocus ? contentY + 48 : undefined
            })[event.key];
        if (!overflows || to === undefined || event.modifiers & ~Qt.KeypadModifier)
            return;
        contentY = Math.max(0, Math.min(end, to));
        event.accepted = true;
    }
    function holds(item: Item): bool {
        for (let at = item; at; at = at.parent)
            if (at === contentItem)
                return true;
        return false;
    }
    // Scrolls no further than it takes to show this part of an item.
    function reveal(item: Item, top: real, size: real): void {
        const margin = 16;
        const first = item.mapToItem(contentItem, 0, top).y;
        const taller = size > height;
        if (taller && first < contentY + height && first + size > contentY)
            return;
        const highest = first - margin;
        const lowest = taller ? highest : first + size + margin - height;
        contentY = Math.max(0, Math.min(end, Math.max(lowest, Math.min(highest, contentY))));
    }
    function followFocus(): void {
        if (visible && focused && holds(focused))
            reveal(focused, 0, focused.height);
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onRecordChanged: contentY = 0
    onFocusedChanged: Qt.callLater(followFocus)
    Keys.onPressed: event => {
        event.accepted = false;
        takeKey(event);
    }
}
