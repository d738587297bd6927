pragma ComponentBehavior: Bound

import QtLocation
import QtPositioning
import QtQuick
import Wastewatch.Controls
import Wastewatch.Map
import Wastewatch.Pages
import Wastewatch.Theme
import Wastewatch.Ui

// Where everything is now, one journey replayed, or who passed one place: what stands beside the map names everything on it.
Page {
    id: root

    readonly property string mode: target.kind === "replay" || target.kind === "passed" ? target.kind : target.tab === "replay" || target.tab === "passed" || target.tab === "zones" ? target.tab : "now"
    readonly property bool replayed: mode === "replay"
    readonly property bool asked: mode === "passed"
    readonly property bool zoned: mode === "zones"
    property string fittedTo: "" // the first look at something shows all of it; then the map stays where it was moved to

    title: qsTr("Map")
    ready: replayed ? replay.loaded || replay.problem !== "" || replay.subject === "" : asked ? !passers.busy : live.loaded
    onTargetChanged: {
        if (target.kind === "replay")
            replay.subject = target.id;
        if (target.kind === "passed")
            passers.openLink(target.id);
        if (target.kind !== "page" || target.tab !== "")
            panes.showDetail = target.kind === "replay";
    }
    onModeChanged: Qt.callLater(settle)
    onVisibleChanged: if (!visible)
        replay.playing = false
    Keys.onPressed: event => {
        event.accepted = false;
        if (replayed && replay.loaded)
            replayKeys.take(event);
    }

    function settle(): void {
        if (mode === "now")
            selectOnMap();
        if (asked && passers.placed && fittedTo !== passers.placeText) {
            fittedTo = passers.placeText;
            return map.lookAt(passers.place, 14);
        }
        if (asked || zoned)
            return;
        const about = replayed ? replay.subject : "now";
        if (fittedTo === about || map.width < 10 || !(replayed ? replay.loaded : live.symbols.length > 0))
            return;
        fittedTo = about;
        map.showAll();
    }
    // A device in trouble has another symbol wherever it is: following goes on with the next one.
    function selectOnMap(): void {
        const following = map.followedKey !== "";
        map.select(live.symbolOf(live.selected));
        if (following)
            map.followedKey = map.selectedKey;
    }
    function tap(coordinate: geoCoordinate): void {
        if (tools.measuring)
            tools.add(coordinate);
        else if (zoned && sketch.open)
            sketch.add(coordinate);
        else if (asked)
            passers.setPlace(coordinate);
        else if (!replayed)
            live.selected = "";
    }
    function choose(key: string): void {
        live.selected = key;
        const row = live.symbolOf(key);
        if (row >= 0)
            map.centreOn(live.symbols[row].coordinate);
    }

    MapPageModel {
        id: live
        active: root.visible && !root.replayed
        onSymbolsChanged: Qt.callLater(root.settle)
        onSelectedChanged: Qt.callLater(root.settle)
    }
    ReplayModel {
        id: replay
        onPageChanged: Qt.callLater(root.settle)
    }
    PassersModel {
        id: passers
        onPlaceChanged: Qt.callLater(root.settle)
    }
    ReplayKeys {
        id: replayKeys
        replay: replay
    }
    ZoneSketch {
        id: sketch
    }
    ListDetail {
        id: panes
        anchors.fill: parent
        onClosed: showDetail = false
        list: Item {
            anchors.fill: parent
            MapModes {
                id: modes
                x: Theme.space16
                y: Theme.space12
                replay: replay
                passers: passers
                tight: !panes.single && panes.listWidth < 360
                mode: root.mode
            }
            IconButton {
                anchors.right: parent.right
                anchors.rightMargin: Theme.space16
                y: modes.y
                visible: panes.single
                icon.name: "map"
                text: qsTr("Show the map")
                onClicked: panes.showDetail = true
            }
            FocusScope { // the keyboard stays on the buttons above while they change the part
                y: modes.y + modes.height
                width: parent.width
                height: parent.height - y
                focus: true
                MapList {
                    anchors.fill: parent
                    visible: root.mode === "now"
                    focus: root.mode === "now"
                    model: live
                    onChosen: key => root.choose(key)
                    onOpened: key => {
                        root.choose(key);
                        panes.showDetail = true;
                    }
                }
                ReplayPanel {
                    anchors.fill: parent
                    visible: root.replayed
                    focus: root.replayed
                    replay: replay
                    onPictureWanted: picture.open()
                }
                ScrollPane {
                    y: Theme.space12
                    x: Theme.space16
                    width: parent.width - 2 * x
                    height: parent.height - y
                    visible: root.zoned
                    focus: root.zoned
                    name: qsTr("Zones and corridors")
                    contentHeight: zones.height
                    ZonesPanel {
                        id: zones
                        width: parent.width
                        height: implicitHeight
                        pane: map
                        sketch: sketch
                    }
                }
                PassedPanel {
                    anchors.fill: parent
                    visible: root.asked
                    focus: root.asked
                    model: passers
                }
            }
        }
        detail: Item {
            anchors.fill: parent
            MapPane {
                id: map
                width: parent.width
                height: parent.height - (timeline.visible ? timeline.height : 0)
                focus: true
                name: root.replayed ? qsTr("Map of the journey") : qsTr("Map of vehicles, trackers and sites")
                symbols: root.replayed ? replay.symbols : live.symbols
                shapes: Array.from(root.replayed ? replay.shapes : root.zoned ? [] : root.asked ? passers.shapes : live.shapes).concat(Array.from(ZoneDesk.shapes))
                pointing: tools.measuring || root.asked || root.zoned && sketch.open
                tracks: root.replayed ? replay.tracks : root.asked ? [] : live.card.tracks
                onSymbolActivated: (index, link) => {
                    if (root.replayed)
                        replay.goToMark(link);
                    else if (root.asked)
                        passers.setPlace(symbols[index].coordinate); // by the keyboard
                    else
                        live.selected = link;
                }
                onTapped: coordinate => root.tap(coordinate)
                onShapeActivated: key => {
                    selectedShape = key;
                    if (!root.replayed)
                        live.selected = "";
                }
                onWidthChanged: root.settle()

                MapPolyline {
                    visible: tools.measuring && tools.path.size() > 1
                    line.width: 2
                    line.color: Theme.accent
                    path: tools.path.path
                }
                ZoneEdges {
                    pane: map
                    sketch: sketch
                }
                HoverHandler {
                    id: hover
                }
            }
            MapSearch {
                anchors.right: parent.right
                anchors.rightMargin: 56
                y: Theme.space8
                width: Math.min(280, parent.width - 96)
                visible: !panes.single
                onChosen: (coordinate, name) => {
                    map.lookAt(coordinate, Math.max(map.map.zoomLevel, 13));
                    if (root.asked)
                        passers.setPlace(coordinate);
                }
            }
            MapTools {
                id: tools
                x: panes.single ? 48 : Theme.space8
                y: Theme.space8
                pointed: hover.hovered ? map.map.toCoordinate(hover.point.position, false) : QtPositioning.coordinate()
            }
            MapBack {
                x: Theme.space8
                y: Theme.space8
                visible: panes.single
                onClicked: panes.closed()
            }
            MapSelection {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space8
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 40
                width: Math.min(400, parent.width - 2 * Theme.space8)
                height: Math.min(implicitHeight, parent.height - 104)
                visible: root.mode === "now" && live.card.key !== ""
                card: live.card
                following: map.following
                onFollowToggled: map.followedKey = map.following ? "" : map.selectedKey
                onClosed: live.selected = ""
            }
            ReplayTimeline {
                id: timeline
                y: parent.height - height
                width: parent.width
                height: Math.min(320, parent.height * 0.46)
                visible: root.replayed && replay.loaded
                replay: replay
            }
        }
    }
    SaveFile {
        id: picture
        title: qsTr("Save the map as a picture")
        name: replay.fileName(-1)
        suffix: "png"
        onChosen: file => map.grabToImage(result => replay.exportPicture(file, result))
    }
}
