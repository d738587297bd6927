pragma ComponentBehavior: Bound

import QtLocation
import QtQuick
import Wastewatch.Ui

// Nothing is drawn here: the symbols that a map's picture paints, one by one for screen readers. They take their new
// places when the map has come to rest.
Item {
    id: root

    required property Map map
    required property list<mapSymbol> symbols
    readonly property int most: 200
    readonly property mapSymbol blank: ({})
    property int rests: 0 // counts up when places have changed

    signal pressed(index: int)

    function placeOf(symbol: mapSymbol, rests: int): point {
        return map.fromCoordinate(symbol.coordinate, false);
    }

    Timer {
        id: rest
        interval: 150
        onTriggered: root.rests += 1
    }
    Connections {
        target: root.map
        function onCenterChanged(): void {
            rest.restart();
        }
        function onZoomLevelChanged(): void {
            rest.restart();
        }
        function onWidthChanged(): void {
            rest.restart();
        }
        function onHeightChanged(): void {
            rest.restart();
        }
        function onMapReadyChanged(): void {
            root.rests += 1;
        }
    }
    Repeater {
        model: Math.min(root.symbols.length, root.most)
        Item {
            id: spoken
            required property int index
            readonly property mapSymbol symbol: root.symbols[index] ?? root.blank
            readonly property point at: root.placeOf(symbol, root.rests)
            x: at.x - width / 2
            y: at.y - height / 2
            width: 24
            height: 24
            Accessible.role: Accessible.Button
            Accessible.name: symbol.spoken
            Accessible.onPressAction: root.pressed(index)
        }
    }
}
