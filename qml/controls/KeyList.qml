import QtQuick
import QtQuick.Templates as T

// A list that knows its current row by number, read with the keyboard: up, down, Page Up, Page Down, Home, End, Enter. For
// rows that come and go while they are read there is ListPane.
ListView {
    id: root

    readonly property string spoken: currentItem?.Accessible.name ?? ""

    signal rowActivated(row: int)

    function activate(): void {
        if (currentIndex >= 0)
            rowActivated(currentIndex);
    }
    // Where a key leads that moves by more than a row.
    function rowBy(key: int): var {
        const page = Math.max(1, Math.floor(height / (currentItem?.height ?? height)) - 1);
        return ({
                [Qt.Key_PageUp]: currentIndex - page,
                [Qt.Key_PageDown]: currentIndex + page,
                [Qt.Key_Home]: 0,
                [Qt.Key_End]: count - 1
            })[key];
    }

    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    Accessible.role: Accessible.List
    Accessible.description: spoken
    onSpokenChanged: if (activeFocus)
        Accessible.announce(spoken)
    Keys.onReturnPressed: activate()
    Keys.onEnterPressed: activate()
    Keys.onPressed: event => {
        const to = event.modifiers & ~Qt.KeypadModifier ? undefined : rowBy(event.key);
        event.accepted = to !== undefined && count > 0;
        if (event.accepted)
            currentIndex = Math.max(0, Math.min(count - 1, to));
    }

    T.ScrollBar.vertical: ScrollBar {}
}
