pragma ComponentBehavior: Bound

import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// The one map: base, tracks and symbols over one camera, moved by mouse, touch and keyboard.
//
// Drawn by painted items of our own instead of Qt Location's Map: the base map is our own vector data, Map has no
// gestures in Qt 6, its empty `itemsoverlay` plugin would add only a projection, and MapItemView costs 68 ms a frame for
// 1,000 items under software rendering. A tile layer can be put below through `underlay`.
//
// Keys: arrows pan, + and - zoom, Page Down and Page Up step through the symbols, Enter opens the selected one.
FocusScope {
    id: root

    property alias camera: view
    property alias underlay: below.data
    property list<mapTrack> tracks
    property list<mapSymbol> symbols
    property string selectedKey: ""
    readonly property int selected: rowOf(selectedKey)
    readonly property mapSymbol blankSymbol: ({})
    readonly property int mostSpoken: 200
    property bool interactive: true
    property string name: qsTr("Map")

    readonly property WithinPage within: WithinPage {
        of: root
    }

    // Following keeps a symbol in the middle; moving the map by hand lets go of it.
    property string followedKey: ""
    readonly property int followed: rowOf(followedKey)
    readonly property bool following: followed >= 0

    signal symbolActivated(index: int, link: string)

    // What names a symbol while others come and go and devices move.
    function keyOf(symbol: mapSymbol): string {
        const place = symbol.kind === "truck" || symbol.kind === "tracker" ? "" : symbol.longitude + " " + symbol.latitude;
        return [symbol.kind, symbol.label, place].join("|");
    }
    function rowOf(key: string): int {
        return key === "" ? -1 : symbols.findIndex(symbol => keyOf(symbol) === key);
    }
    function select(index: int): void {
        selectedKey = index >= 0 && index < symbols.length ? keyOf(symbols[index]) : "";
    }
    // With what it depends on, so that it follows the camera.
    function placeOf(symbol: mapSymbol, longitude: real, latitude: real, zoom: real, width: real, height: real): point {
        return view.toScreen(symbol.longitude, symbol.latitude);
    }
    function showAll(): void {
        let west = 180, east = -180, south = 90, north = -90;
        for (const track of tracks)
            for (const point of track.points) {
                west = Math.min(west, point.x);
                east = Math.max(east, point.x);
                south = Math.min(south, point.y);
                north = Math.max(north, point.y);
            }
        for (const symbol of symbols) {
            west = Math.min(west, symbol.longitude);
            east = Math.max(east, symbol.longitude);
            south = Math.min(south, symbol.latitude);
            north = Math.max(north, symbol.latitude);
        }
        if (east >= west)
            view.fit(west, south, east, north);
    }
    function moved(dx: real, dy: real): void {
        followedKey = "";
        view.pan(dx, dy);
    }
    function step(by: int): void {
        if (symbols.length === 0)
            return;
        select((selected + by + symbols.length) % symbols.length);
        followedKey = "";
        view.centreOn(symbols[selected].longitude, symbols[selected].latitude);
    }
    function activateSelected(): void {
        if (selected >= 0)
            symbolActivated(selected, symbols[selected].link);
    }
    // Asks for the row: while a change is told, what is bound to it may still be of before.
    function keepInView(): void {
        const row = rowOf(followedKey);
        if (row >= 0)
            view.centreOn(symbols[row].longitude, symbols[row].latitude);
    }

    function credit(closer: bool, hasRoom: bool): string {
        const sources = hasRoom ? qsTr("WGS-84 · schematic · © OpenStreetMap contributors, GeoNames, Natural Earth") : qsTr("WGS-84 · © OpenStreetMap contributors");
        return closer ? qsTr("Less exact than it looks at this zoom · %1").arg(sources) : sources;
    }

    onSymbolsChanged: keepInView()
    onFollowedChanged: keepInView()
    activeFocusOnTab: interactive
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: name
    Accessible.description: selected >= 0 ? symbols[selected].label : ""
    Keys.onReturnPressed: activateSelected()
    Keys.onEnterPressed: activateSelected()
    Keys.onLeftPressed: moved(64, 0)
    Keys.onRightPressed: moved(-64, 0)
    Keys.onUpPressed: moved(0, 64)
    Keys.onDownPressed: moved(0, -64)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            step(event.key === Qt.Key_PageDown ? 1 : -1);
            event.accepted = true;
            return;
        }
        const steps = ({
                [Qt.Key_Plus]: 0.5,
                [Qt.Key_Equal]: 0.5,
                [Qt.Key_Minus]: -0.5
            })[event.key];
        if (steps === undefined)
            return;
        view.zoomAt(steps, width / 2, height / 2);
        event.accepted = true;
    }

    MapCamera {
        id: view
        width: root.width
        height: root.height
    }
    Item {
        id: below
        anchors.fill: parent
    }
    BaseLayer {
        id: base
        anchors.fill: parent
        visible: below.children.length === 0
        camera: view
        land: Theme.land
        water: Theme.water
        shore: Theme.mapShore
        dense: Theme.mapDense
        road: Theme.mapRoad
        mainRoad: Theme.mapMainRoad
        roadFill: Theme.mapRoadInside
        railway: Theme.mapRailway
        boundary: Theme.boundary
        unknown: Theme.mapUnknown
        label: Theme.mapLabel
        minorLabel: Theme.mapMinorLabel
        waterLabel: Theme.mapWaterLabel
        font: Theme.font(Typography.Caption)
        symbols: root.symbols
        tracks: root.tracks
        chinese: Language.code === "zh_CN"
    }
    TrackLayer {
        anchors.fill: parent
        camera: view
        tracks: root.tracks
        truck: Theme.text
        tracker: Theme.accent
        casing: Theme.surface
        font: Theme.font(Typography.Caption)
    }
    SymbolLayer {
        id: symbolLayer
        anchors.fill: parent
        camera: view
        symbols: root.symbols
        selected: root.selected
        ink: Theme.text
        accent: Theme.accent
        halo: Theme.surface
        notice: Theme.notice
        serious: Theme.serious
        critical: Theme.critical
        font: Theme.font(Typography.Head)
    }
    // Nothing is drawn here: what the layer above paints, one by one for screen readers.
    Repeater {
        model: Math.min(root.symbols.length, root.mostSpoken)
        Item {
            id: spoken
            required property int index
            readonly property mapSymbol symbol: root.symbols[index] ?? root.blankSymbol
            readonly property point at: root.placeOf(symbol, view.longitude, view.latitude, view.zoom, view.width, view.height)
            x: at.x - width / 2
            y: at.y - height / 2
            width: 24
            height: 24
            Accessible.role: Accessible.Button
            Accessible.name: symbol.spoken
            Accessible.onPressAction: {
                root.select(index);
                root.symbolActivated(index, symbol.link);
            }
        }
    }
    MapGestures {
        anchors.fill: parent
        enabled: root.interactive
        camera: view
        takesWheel: root.within.takesWheel
        onMoved: (dx, dy) => root.moved(dx, dy)
        onTapped: (x, y) => {
            root.forceActiveFocus();
            root.select(symbolLayer.symbolAt(x, y));
            if (root.selected >= 0)
                root.symbolActivated(root.selected, root.symbols[root.selected].link);
        }
    }
    MapButtons {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space8
        visible: root.interactive
        following: root.following
        canFollow: root.selected >= 0
        onZoomed: steps => view.zoomAt(steps, root.width / 2, root.height / 2)
        onShowAll: root.showAll()
        onFollowToggled: root.followedKey = root.following ? "" : root.selectedKey
    }
    MapScale {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space8
        camera: view
    }
    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: credit.implicitWidth + 12
        height: credit.implicitHeight + 2
        color: Theme.land
        opacity: 0.9
    }
    Label {
        id: credit
        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 1
        type: Typography.Caption
        color: Theme.mapLabel
        text: root.credit(view.zoom > base.schematicZoom, root.width > 640)
    }
    FocusRing {
        shown: root.activeFocus
        gap: -4
    }
}
