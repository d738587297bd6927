import QtPositioning
import QtQuick
import Wastewatch.Ui

// A zone or corridor that is being drawn or changed, before it is saved. A circle is round until it is taken apart: its
// corners follow from its centre and its radius.
QtObject {
    id: root

    property bool open: false
    property string key: "" // empty: a new one
    property string kind: "zone"
    property string name: ""
    property real halfWidth: 200
    property list<geoCoordinate> corners
    property int current: -1
    property bool round: false
    property geoCoordinate centre // of a circle; invalid: not chosen yet
    property real radius: 500 // metres
    property var past: [] // earlier states, the newest last
    readonly property bool changed: past.length > 0
    readonly property int mostPast: 200
    readonly property bool isCorridor: kind === "corridor"
    readonly property int fewest: isCorridor ? 2 : 3
    readonly property geoCoordinate middle: round ? centre : ZoneDrawing.middle(QtPositioning.path(Array.from(corners)))

    property list<geoCoordinate> held // while the whole shape is dragged: where it was
    property geoCoordinate heldMiddle

    function begin(kind: string): void {
        key = "";
        root.kind = kind;
        name = "";
        halfWidth = 200;
        corners = [];
        current = -1;
        round = false;
        centre = QtPositioning.coordinate();
        radius = 500;
        past = [];
        open = true;
    }
    function beginCircle(): void {
        begin("zone");
        round = true;
    }
    function change(row: zoneRow): void {
        begin(row.kind);
        key = row.key;
        name = row.name;
        if (row.halfWidth > 0)
            halfWidth = row.halfWidth;
        corners = row.path.path;
        current = corners.length - 1;
    }
    // Behind the chosen corner; of a circle the centre first, then a place on its edge.
    function add(at: geoCoordinate): void {
        if (round) {
            setCircle(centre.isValid ? centre : at, centre.isValid ? centre.distanceTo(at) : radius);
            return;
        }
        const next = Array.from(corners);
        next.splice(current + 1, 0, at);
        set(next, current + 1);
    }
    function insert(index: int, at: geoCoordinate): void {
        const next = Array.from(corners);
        next.splice(index, 0, at);
        set(next, index);
    }
    function move(index: int, at: geoCoordinate): void {
        if (!at.isValid || index < 0 || index >= corners.length)
            return;
        const next = Array.from(corners);
        next[index] = at;
        set(next, index);
    }
    // While it is dragged: `remember()` at its beginning makes the whole move one step.
    function drag(index: int, at: geoCoordinate): void {
        if (!at.isValid || index < 0 || index >= corners.length)
            return;
        corners = corners.map((corner, i) => i === index ? at : corner);
        current = index;
    }
    function remove(index: int): void {
        if (index < 0 || index >= corners.length)
            return;
        set(Array.from(corners).filter((corner, i) => i !== index), Math.min(index, corners.length - 2));
    }
    function set(next: list<geoCoordinate>, chosen: int): void {
        remember();
        corners = next;
        current = chosen;
    }
    function setKind(next: string): void {
        remember();
        kind = next;
        round = round && !isCorridor;
    }
    function setHalfWidth(metres: real): void {
        if (metres === halfWidth)
            return;
        remember();
        halfWidth = metres;
    }

    function setCircle(at: geoCoordinate, metres: real): void {
        remember();
        dragCircle(at, metres);
    }
    // Where no such circle can be, the last one stays.
    function dragCircle(at: geoCoordinate, metres: real): void {
        const next = ZoneDrawing.circle(at, metres).path;
        if (next.length === 0)
            return;
        centre = at;
        radius = metres;
        corners = next;
        current = -1;
    }
    function takeApart(): void {
        remember();
        round = false;
        current = corners.length - 1;
    }

    // The whole shape, its middle to another place.
    function moveTo(at: geoCoordinate): void {
        grab();
        dragTo(at);
    }
    function grab(): void {
        remember();
        held = corners;
        heldMiddle = middle;
    }
    function dragTo(at: geoCoordinate): void {
        const next = ZoneDrawing.moved(QtPositioning.path(Array.from(held)), heldMiddle, at).path;
        if (next.length === 0)
            return;
        corners = next;
        if (round)
            centre = at;
    }

    function remember(): void {
        past = past.concat([
            {
                corners: Array.from(corners),
                kind: kind,
                halfWidth: halfWidth,
                round: round,
                centre: QtPositioning.coordinate(centre.latitude, centre.longitude), // a copy
                radius: radius
            }
        ]).slice(-mostPast);
    }
    function undo(): void {
        if (past.length === 0)
            return;
        const before = past[past.length - 1];
        past = past.slice(0, -1);
        kind = before.kind;
        halfWidth = before.halfWidth;
        round = before.round;
        centre = before.centre;
        radius = before.radius;
        corners = before.corners;
        current = Math.min(current, corners.length - 1);
    }
    function path(): geoPath {
        return QtPositioning.path(Array.from(corners)); // it takes no list of coordinates
    }
    function close(): void {
        open = false;
        corners = [];
    }
}
