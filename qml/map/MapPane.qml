pragma ComponentBehavior: Bound

import QtLocation
import QtPositioning
import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// The one map: Qt Location's camera, projection and items over one painted picture, moved by mouse, touch and keyboard.
// What a page puts inside becomes a child of the Map: MapPolygon, MapQuickItem and the like, for what a person edits.
//
// Keys: arrows pan, + and - zoom, Home shows all, Page Down and Page Up step through the symbols, Enter opens the
// selected one.
FocusScope {
    id: root

    default property alias items: view.data
    readonly property Map map: view
    property list<mapTrack> tracks
    property list<mapSymbol> symbols
    property list<mapShape> shapes
    property string selectedShape: "" // its key
    property string selectedKey: ""
    readonly property int selected: rowOf(selectedKey)
    property bool interactive: true
    property bool pointing: false // a tool takes every tap as a place
    property string name: qsTr("Map")

    readonly property WithinPage within: WithinPage {
        of: root
    }

    // Following keeps a symbol in the middle; moving the map by hand lets go of it.
    property string followedKey: ""
    readonly property int followed: rowOf(followedKey)
    readonly property bool following: followed >= 0

    // The box stays in view while the map changes its size, until it is moved.
    property geoRectangle fitted

    signal symbolActivated(index: int, link: string)
    signal shapeActivated(key: string)
    signal tapped(coordinate: geoCoordinate) // where there is nothing

    // What names a symbol while others come and go and devices move.
    function keyOf(symbol: mapSymbol): string {
        const place = symbol.kind === "truck" || symbol.kind === "tracker" ? "" : symbol.coordinate.longitude + " " + symbol.coordinate.latitude;
        return [symbol.kind, symbol.label, place].join("|");
    }
    function rowOf(key: string): int {
        return key === "" ? -1 : symbols.findIndex(symbol => keyOf(symbol) === key);
    }
    function select(index: int): void {
        selectedKey = index >= 0 && index < symbols.length ? keyOf(symbols[index]) : "";
    }

    // The only ways to move the camera.
    function lookAt(center: geoCoordinate, zoomLevel: real): void {
        fitted = QtPositioning.rectangle();
        settle(center, zoomLevel);
    }
    function centreOn(coordinate: geoCoordinate): void {
        lookAt(coordinate, view.zoomLevel);
    }
    function fitTo(box: geoRectangle): void {
        fitted = box;
        refit();
    }
    function showAll(): void {
        if (picture.bounds.isValid)
            fitTo(picture.bounds);
    }
    function panBy(dx: real, dy: real): void {
        hold(view.toCoordinate(Qt.point(0, 0), false), Qt.point(dx, dy));
    }
    function zoomBy(steps: real, at: point): void {
        zoomTo(view.zoomLevel + steps, view.toCoordinate(at, false), at);
    }
    // What is followed stays in the middle.
    function zoomTo(level: real, coordinate: geoCoordinate, at: point): void {
        const kept = following ? followedKey : "";
        view.zoomLevel = MapMath.clampedZoom(level, RasterMap.shown);
        hold(coordinate, at);
        followedKey = kept;
        keepInView();
    }
    // Brings a place under a point of the picture.
    function hold(coordinate: geoCoordinate, at: point): void {
        followedKey = "";
        fitted = QtPositioning.rectangle();
        view.alignCoordinateToPoint(coordinate, at);
        settle(view.center, view.zoomLevel);
    }
    function settle(center: geoCoordinate, zoomLevel: real): void {
        view.zoomLevel = MapMath.clampedZoom(zoomLevel, RasterMap.shown);
        view.center = MapMath.clampedCenter(center, RasterMap.shown);
    }
    function refit(): void {
        if (!fitted.isValid || width < 1 || height < 1)
            return;
        const sight = MapMath.fitted(fitted, width, height, 48);
        settle(sight.center, sight.zoomLevel);
    }

    function step(by: int): void {
        if (symbols.length === 0)
            return;
        select((selected + by + symbols.length) % symbols.length);
        followedKey = "";
        centreOn(symbols[selected].coordinate);
    }
    function activate(index: int): void {
        select(index);
        if (selected >= 0)
            symbolActivated(selected, symbols[selected].link);
    }
    // A group comes closer until its members part; those at one place are listed.
    function tap(at: point): void {
        forceActiveFocus();
        group.close();
        const place = view.toCoordinate(at, false);
        const hit = pointing ? [] : picture.symbolsAt(at.x, at.y);
        if (hit.length > 1)
            return view.zoomLevel < MapMath.clampedZoom(99, RasterMap.shown) && MapMath.canPart(hit.map(row => symbols[row].coordinate), view.zoomLevel + 3) ? zoomBy(2, at) : group.show(hit, at);
        if (hit.length > 0)
            return activate(hit[0]);
        if (!pointing)
            selectedKey = "";
        const shape = pointing ? "" : picture.shapeAt(at.x, at.y);
        if (shape !== "")
            return root.shapeActivated(shape);
        root.tapped(place);
    }
    // Asks for the row: while a change is told, what is bound to it may still be of before.
    function keepInView(): void {
        const row = rowOf(followedKey);
        if (row >= 0)
            centreOn(symbols[row].coordinate);
    }

    readonly property var keySteps: ({
            [Qt.Key_Plus]: () => zoomBy(0.5, Qt.point(width / 2, height / 2)),
            [Qt.Key_Equal]: () => zoomBy(0.5, Qt.point(width / 2, height / 2)),
            [Qt.Key_Minus]: () => zoomBy(-0.5, Qt.point(width / 2, height / 2)),
            [Qt.Key_Left]: () => panBy(64, 0),
            [Qt.Key_Right]: () => panBy(-64, 0),
            [Qt.Key_Up]: () => panBy(0, 64),
            [Qt.Key_Down]: () => panBy(0, -64),
            [Qt.Key_Home]: () => showAll(),
            [Qt.Key_PageDown]: () => step(1),
            [Qt.Key_PageUp]: () => step(-1),
            [Qt.Key_Return]: () => activate(selected),
            [Qt.Key_Enter]: () => activate(selected)
        })

    onSymbolsChanged: keepInView()
    onFollowedChanged: keepInView()
    onWidthChanged: refit()
    onHeightChanged: refit()
    activeFocusOnTab: interactive
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: name
    Accessible.description: selected >= 0 ? symbols[selected].label : ""
    Keys.onPressed: event => {
        const step = keySteps[event.key];
        event.accepted = step !== undefined && (event.modifiers & (Qt.ControlModifier | Qt.AltModifier)) === 0;
        if (event.accepted)
            step();
    }

    Map {
        id: view
        // Whole pixels: Map would round its viewport and leave its items up to half a pixel beside the picture.
        width: Math.round(root.width)
        height: Math.round(root.height)
        plugin: Plugin {
            name: "itemsoverlay"
        }
        center: QtPositioning.coordinate(30.74, 120.49)
        zoomLevel: 10
        maximumTilt: 0
        copyrightsVisible: false
        color: Theme.land

        MapPicture {
            id: picture
            anchors.fill: parent
            center: view.center
            zoomLevel: view.zoomLevel
            colors: ({
                    land: Theme.land,
                    water: Theme.water,
                    shore: Theme.mapShore,
                    dense: Theme.mapDense,
                    road: Theme.mapRoad,
                    mainRoad: Theme.mapMainRoad,
                    roadInside: Theme.mapRoadInside,
                    railway: Theme.mapRailway,
                    boundary: Theme.boundary,
                    unknown: Theme.mapUnknown,
                    label: Theme.mapLabel,
                    minorLabel: Theme.mapMinorLabel,
                    waterLabel: Theme.mapWaterLabel,
                    ink: Theme.text,
                    accent: Theme.accent,
                    halo: Theme.surface,
                    notice: Theme.notice,
                    serious: Theme.serious,
                    critical: Theme.critical,
                    path: Theme.path
                })
            font: Theme.font(Typography.Caption)
            numberFont: Theme.font(Typography.Head)
            chinese: Language.code === "zh_CN"
            shapes: root.shapes
            tracks: root.tracks
            symbols: root.symbols
            selected: root.selected
            selectedShape: root.selectedShape
        }
        MapGestures {
            anchors.fill: parent
            enabled: root.interactive
            map: view
            takesWheel: root.within.takesWheel
            doubleTapZooms: !root.pointing
            onHold: (coordinate, at) => root.hold(coordinate, at)
            onZoomBy: (steps, at) => root.zoomBy(steps, at)
            onZoomTo: (level, coordinate, at) => root.zoomTo(level, coordinate, at)
            onTapped: at => root.tap(at)
        }
        SpokenSymbols {
            anchors.fill: parent
            map: view
            symbols: root.symbols
            onPressed: index => root.activate(index)
        }
    }
    MapGroup {
        id: group
        symbols: root.symbols
        room: Qt.size(root.width, root.height)
        onChosen: index => root.activate(index)
    }
    MapButtons {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space8
        visible: root.interactive
        following: root.following
        canFollow: root.selected >= 0
        onZoomed: steps => root.zoomBy(steps, Qt.point(root.width / 2, root.height / 2))
        onShowAll: root.showAll()
        onFollowToggled: root.followedKey = root.following ? "" : root.selectedKey
    }
    MapScale {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space8
        latitude: view.center.latitude
        zoomLevel: view.zoomLevel
    }
    MapTrouble {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.margins: Theme.space8
        room: root.width - 2 * 56
        visible: root.interactive && RasterMap.problem !== ""
    }
    MapCredit {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        zoomLevel: view.zoomLevel
        hasRoom: root.width > 640
        raster: picture.raster
    }
    FocusRing {
        shown: root.activeFocus
        gap: -4
    }
}
