import QtPositioning
import QtQuick
import Wastewatch.Ui

// A zone or corridor that is being drawn or changed, before it is saved.
QtObject {
    id: root

    property bool open: false
    property string key: "" // empty: a new one
    property string kind: "zone"
    property string name: ""
    property real halfWidth: 200
    property list<geoCoordinate> corners
    property int current: -1
    property var past: [] // earlier corners, the newest last
    readonly property bool changed: past.length > 0
    readonly property int mostPast: 200
    readonly property bool isCorridor: kind === "corridor"
    readonly property int fewest: isCorridor ? 2 : 3

    function begin(kind: string): void {
        key = "";
        root.kind = kind;
        name = "";
        halfWidth = 200;
        corners = [];
        current = -1;
        past = [];
        open = true;
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
    // Behind the chosen corner.
    function add(at: geoCoordinate): void {
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
    function remember(): void {
        past = past.concat([Array.from(corners)]).slice(-mostPast);
    }
    function undo(): void {
        if (past.length === 0)
            return;
        corners = past[past.length - 1];
        past = past.slice(0, -1);
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
