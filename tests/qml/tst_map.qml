import QtLocation
import QtPositioning
import QtQuick
import QtTest
import Wastewatch.Gallery
import Wastewatch.Map
import Wastewatch.Ui

Item {
    id: root

    width: 900
    height: 500

    Component {
        id: mapComponent
        MapPane {
            width: 600
            height: 400
            symbols: Samples.symbols
        }
    }
    Component {
        id: editedComponent
        MapPane {
            width: 601
            height: 401
            MapQuickItem {
                objectName: "mark"
                coordinate: QtPositioning.coordinate(30.70, 120.60)
                anchorPoint: Qt.point(5, 5)
                sourceItem: Rectangle {
                    width: 10
                    height: 10
                    color: "#ff00ff"
                }
            }
        }
    }
    Component {
        id: searchComponent
        MapSearch {}
    }
    SignalSpy {
        id: taps
        signalName: "tapped"
    }
    SignalSpy {
        id: choices
        signalName: "chosen"
    }
    TestCase {
        name: "Map"
        when: windowShown

        function test_pageKeysStepThroughTheSymbolsOfAMapAndEnterOpens() {
            const map = createTemporaryObject(mapComponent, root) as MapPane;
            let opened = -1;
            map.symbolActivated.connect(index => opened = index);
            map.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_PageDown);
            compare(map.selected, 0);
            compare(map.Accessible.description, Samples.symbols[0].label);
            keyClick(Qt.Key_PageUp);
            compare(map.selected, Samples.symbols.length - 1);
            keyClick(Qt.Key_Return);
            compare(opened, Samples.symbols.length - 1);
        }
        function spokenIn(map: MapPane): list<Item> {
            const out = [];
            const look = item => {
                if (item.symbol !== undefined)
                    out.push(item);
                Array.from(item.children).forEach(look);
            };
            look(map);
            return out;
        }
        function test_everySymbolOfAMapHasItsNameAndPlace() {
            const map = createTemporaryObject(mapComponent, root) as MapPane;
            const all = spokenIn(map);
            compare(all.length, Samples.symbols.length);
            const truck = all.find(item => item.symbol.kind === "truck");
            compare(truck.Accessible.name, "Truck, 浙F·A1234");
            compare(truck.Accessible.role, Accessible.Button);
            tryVerify(() => !isNaN(truck.x));
            const before = truck.x;
            map.panBy(30, 0);
            tryVerify(() => Math.abs(truck.x - before - 30) < 0.5);
            for (const item of all)
                verify(item.Accessible.name.includes(item.symbol.label));
        }
        function test_theMapFollowsADeviceAndNotItsPlaceInTheList() {
            const map = createTemporaryObject(mapComponent, root) as MapPane;
            const device = Samples.symbols.findIndex(symbol => symbol.kind === "truck");
            map.select(device);
            map.followedKey = map.selectedKey;
            const label = map.symbols[device].label;
            map.symbols = Samples.symbols.filter((symbol, i) => i === device || i > 0).reverse();
            compare(map.symbols[map.selected].label, label);
            compare(map.symbols[map.followed].label, label);
            map.symbols = map.symbols.filter(symbol => symbol.label !== label);
            compare(map.selected, -1);
            verify(!map.following);
        }
        function test_movingTheMapByHandLetsGoOfWhatItFollows() {
            const map = createTemporaryObject(mapComponent, root) as MapPane;
            map.select(3);
            map.followedKey = map.selectedKey;
            fuzzyCompare(map.map.center.longitude, Samples.symbols[3].coordinate.longitude, 1e-6);
            map.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            verify(!map.following);
            verify(map.map.center.longitude > Samples.symbols[3].coordinate.longitude);
        }

        function test_symbolsAtOnePlaceAreListed() {
            const map = createTemporaryObject(mapComponent, root) as MapPane;
            const one = Samples.symbols.find(symbol => symbol.kind === "truck");
            const others = [];
            for (let i = 0; i < 30; ++i)
                others.push({
                    kind: "truck",
                    coordinate: one.coordinate,
                    label: "D" + i
                });
            map.symbols = others;
            map.lookAt(one.coordinate, 12);
            let opened = -1;
            map.symbolActivated.connect(index => opened = index);
            mouseClick(map, 300, 200);
            compare(map.map.zoomLevel, 12);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(opened, 1);
            compare(map.symbols[map.selected].label, "D1");
        }
        function test_zoomingKeepsWhatIsFollowed() {
            const map = createTemporaryObject(mapComponent, root) as MapPane;
            map.select(3);
            map.followedKey = map.selectedKey;
            mouseWheel(map, 100, 300, 0, 240);
            verify(map.following);
            near(map.map.center, Samples.symbols[3].coordinate, 1);
            map.panBy(20, 0);
            verify(!map.following);
        }
        function placeAt(map: MapPane, x: real, y: real): geoCoordinate {
            return map.map.toCoordinate(Qt.point(x, y), false);
        }
        function near(a: geoCoordinate, b: geoCoordinate, metres: real): void {
            verify(a.distanceTo(b) < metres, a + " is " + a.distanceTo(b) + " m from " + b);
        }
        function test_thePlaceUnderThePointerStaysWhileTheWheelZooms() {
            const map = createTemporaryObject(mapComponent, root) as MapPane;
            const before = placeAt(map, 100, 300);
            mouseWheel(map, 100, 300, 0, 240);
            fuzzyCompare(map.map.zoomLevel, 11, 1e-9);
            near(placeAt(map, 100, 300), before, 0.01);
        }
        function test_thePlaceUnderThePointerStaysWhileItIsDragged() {
            const map = createTemporaryObject(mapComponent, root) as MapPane;
            const before = placeAt(map, 300, 200);
            mousePress(map, 300, 200);
            for (let i = 1; i <= 10; ++i)
                mouseMove(map, 300 + 8 * i, 200 + 5 * i);
            near(placeAt(map, 380, 250), before, 0.01);
            mouseRelease(map, 380, 250);
            near(placeAt(map, 380, 250), before, 0.01);
        }
        function test_theCameraStaysInTheBaseMapAndItsZooms() {
            const map = createTemporaryObject(mapComponent, root) as MapPane;
            map.lookAt(QtPositioning.coordinate(0, 0), 99);
            compare(map.map.zoomLevel, MapMath.mostZoom);
            near(map.map.center, MapMath.clampedCenter(QtPositioning.coordinate(0, 0)), 0.01);
            map.lookAt(QtPositioning.coordinate(NaN, 0), NaN);
            verify(map.map.center.isValid);
            compare(map.map.zoomLevel, MapMath.leastZoom);
        }
        function test_allIsShownAndStaysInViewWhileTheMapChangesItsSize() {
            const map = createTemporaryObject(mapComponent, root) as MapPane;
            map.showAll();
            map.width = 300;
            for (const symbol of Samples.symbols) {
                const at = map.map.fromCoordinate(symbol.coordinate, false);
                verify(at.x >= 47 && at.x <= 253, symbol.label + " at " + at.x);
                verify(at.y >= 47 && at.y <= 353, symbol.label + " at " + at.y);
            }
            map.panBy(10, 0);
            const zoom = map.map.zoomLevel;
            map.width = 600;
            compare(map.map.zoomLevel, zoom);
        }
        function test_thePictureAndTheItemsOfTheMapStickTogether() {
            const map = createTemporaryObject(editedComponent, root) as MapPane;
            const there = QtPositioning.coordinate(30.70, 120.60);
            map.symbols = [];
            for (const zoom of [9, 10.3, 12.7]) {
                map.lookAt(QtPositioning.coordinate(30.71, 120.59), zoom);
                const at = map.map.fromCoordinate(there, false);
                waitForRendering(map);
                const shown = grabImage(map);
                compare(shown.pixel(Math.floor(at.x), Math.floor(at.y)), "#ff00ff");
            }
        }
        function test_aTapOnNothingTellsItsPlace() {
            const map = createTemporaryObject(editedComponent, root) as MapPane;
            taps.target = map;
            taps.clear();
            mouseClick(map, 20, 30);
            compare(taps.count, 1);
            near(taps.signalArguments[0][0], placeAt(map, 20, 30), 0.1);
        }
        function test_placesAreFoundByNameAndByCoordinates() {
            const search = createTemporaryObject(searchComponent, root) as MapSearch;
            choices.target = search;
            choices.clear();
            search.forceActiveFocus(Qt.TabFocusReason);
            for (const letter of "tongx")
                keyClick(letter);
            tryVerify(() => search.open);
            tryVerify(() => search.found > 0);
            keyClick(Qt.Key_Return);
            compare(choices.count, 1);
            compare(choices.signalArguments[0][1], "Tongxiang");
        }
    }
}
