import QtQuick

// Whether something that scrolls or zooms lies in a page that scrolls itself. Then it takes the wheel only while it has
// the focus, and Ctrl with the wheel at any time; the page scrolls otherwise, and follows what is chosen inside.
QtObject {
    id: root

    required property Item of
    property ScrollPage page: null
    readonly property bool takesWheel: page === null || of.activeFocus

    function reveal(top: real, size: real): void {
        page?.reveal(of, top, size);
    }

    Component.onCompleted: {
        for (let at = of.parent; at && !page; at = at.parent)
            page = at as ScrollPage;
    }
}
