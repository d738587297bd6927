pragma ComponentBehavior: Bound

import QtPositioning
import QtQuick
import Wastewatch.Map
import Wastewatch.Ui

Item {
    id: root

    readonly property list<mapSymbol> crowd: {
        const out = [];
        for (let i = 0; i < 400; ++i)
            out.push({
                kind: i % 9 === 0 ? "truck" : "tracker",
                coordinate: QtPositioning.coordinate(30.4 + (i * 53 % 97) / 97 * 0.55, 120.1 + (i * 37 % 101) / 101 * 0.9),
                heading: i * 17 % 360,
                grade: i % 50 === 0 ? Grade.Critical : Grade.None,
                label: "device " + i
            });
        return out;
    }

    implicitHeight: 820

    MapPane {
        x: 24
        y: 16
        width: (parent.width - 64) / 2
        height: 780
        tracks: Samples.tracks
        symbols: Samples.symbols
        shapes: Samples.shapes
        Component.onCompleted: showAll()
    }
    MapPane {
        x: parent.width / 2 + 8
        y: 16
        width: (parent.width - 64) / 2
        height: 380
        symbols: root.crowd
        Component.onCompleted: showAll()
    }
    MapPane {
        x: parent.width / 2 + 8
        y: 412
        width: (parent.width - 64) / 2
        height: 384
        Component.onCompleted: lookAt(QtPositioning.coordinate(30.75, 120.6), 8)
    }
}
