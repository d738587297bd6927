import QtQuick
import Wastewatch.Theme
import Wastewatch.Ui

// The root of every page. `target` is where the user is when this page is in front: show target.id, target.tab.
// `pagePadding` is 24, or 16 in narrow windows.
Item {
    property location target
    property string title: ""
    property bool ready: true // everything it shows is made
    readonly property int pagePadding: Theme.pagePadding(width)

    Accessible.role: Accessible.Pane
    Accessible.name: title
}
