import QtPositioning
import QtQuick
import QtTest
import Wastewatch.Map
import Wastewatch.Pages
import Wastewatch.Ui

Item {
    id: root

    width: 1000
    height: 600

    Component {
        id: drawing
        Item {
            id: place
            readonly property alias pane: map
            readonly property alias sketch: drawn
            readonly property alias panel: side
            width: 1000
            height: 600
            ZoneSketch {
                id: drawn
            }
            MapPane {
                id: map
                x: 320
                width: 680
                height: 600
                shapes: ZoneDesk.shapes
                pointing: drawn.open
                onTapped: coordinate => drawn.add(coordinate)
                ZoneEdges {
                    pane: map
                    sketch: drawn
                }
            }
            ZonesPanel {
                id: side
                width: 300
                pane: map
                sketch: drawn
            }
        }
    }
    TestCase {
        name: "Zones"
        when: windowShown

        function cleanup(): void {
            for (const row of Array.from(ZoneDesk.rows))
                ZoneDesk.remove(row.key);
            ZoneDesk.forgetNews();
        }
        function buttonOf(item: Item, text: string): Item {
            if (item.text === text && item.click !== undefined && item.visible)
                return item;
            for (const child of item.children) {
                const found = buttonOf(child, text);
                if (found)
                    return found;
            }
            return null;
        }
        function draw(place: Item): void {
            place.sketch.begin("forbidden");
            for (const at of [[400, 100], [500, 100], [500, 200]])
                mouseClick(place, at[0], at[1]);
            compare(place.sketch.corners.length, 3);
            grabImage(place); // a frame puts the handles in their places
        }
        // Not the corner that was clicked last: that would be a double click.
        function dragFirst(place: Item): void {
            mousePress(place, 400, 100);
            for (let i = 1; i <= 10; ++i)
                mouseMove(place, 400 + 8 * i, 100 + 6 * i);
            mouseRelease(place, 480, 160);
        }
        function test_aZoneIsDrawnOnTheMapAndSaved() {
            const place = createTemporaryObject(drawing, root);
            draw(place);
            verify(!buttonOf(place.panel, "Save").enabled);
            compare(buttonOf(place.panel, "Save").blocked, "Type a name.");
            place.sketch.name = "Wellhead";
            verify(buttonOf(place.panel, "Save").enabled);
            mouseClick(buttonOf(place.panel, "Save"));
            compare(ZoneDesk.rows.length, 1);
            compare(ZoneDesk.rows[0].name, "Wellhead");
            compare(ZoneDesk.rows[0].kind, "forbidden");
            verify(ZoneDesk.rows[0].extent.endsWith("km²"));
            verify(!place.sketch.open);
        }
        function test_aCornerIsDraggedAndTheMapStays() {
            const place = createTemporaryObject(drawing, root);
            draw(place);
            const before = place.pane.map.center;
            const target = place.pane.map.toCoordinate(Qt.point(160, 160), false);
            dragFirst(place);
            verify(place.sketch.corners[0].distanceTo(target) < 5, "" + place.sketch.corners[0].distanceTo(target));
            verify(place.pane.map.center.distanceTo(before) < 0.01);
        }
        function test_cornersAreTypedAndRemovedWithoutAPointer() {
            const place = createTemporaryObject(drawing, root);
            place.sketch.begin("corridor");
            place.sketch.add(place.pane.map.center);
            place.sketch.name = "Ring";
            compare(buttonOf(place.panel, "Save").blocked, "Draw at least two points.");
            place.sketch.add(ZoneDesk.positionOf("30.7, 120.6"));
            place.sketch.add(ZoneDesk.positionOf("30.8, 120.7"));
            compare(ZoneDesk.positionText(place.sketch.corners[2]), "30.80000, 120.70000");
            place.sketch.remove(0);
            compare(place.sketch.corners.length, 2);
            place.sketch.name = "Ring road";
            place.sketch.halfWidth = 5;
            verify(!buttonOf(place.panel, "Save").enabled);
            place.sketch.halfWidth = 300;
            buttonOf(place.panel, "Save").click();
            compare(ZoneDesk.rows.length, 1);
            compare(ZoneDesk.rows[0].halfWidth, 300);
        }
        function test_aDragIsUndoneAsOneStepAndEscapeLosesNothing() {
            const place = createTemporaryObject(drawing, root);
            draw(place);
            const before = place.sketch.corners[0];
            dragFirst(place);
            verify(place.sketch.corners[0] !== before);
            buttonOf(place.panel, "Undo").click();
            compare(place.sketch.corners[0], before);
            buttonOf(place.panel, "Undo").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Escape);
            compare(place.sketch.corners.length, 3);
            verify(place.sketch.open);
        }
        function test_aCircleIsDrawnDraggedAndSaved() {
            const place = createTemporaryObject(drawing, root);
            place.sketch.beginCircle();
            mouseClick(place, 500, 200);
            mouseClick(place, 580, 200);
            const middle = place.pane.map.toCoordinate(Qt.point(180, 200), false);
            verify(place.sketch.centre.distanceTo(middle) < 1);
            const edge = place.pane.map.toCoordinate(Qt.point(260, 200), false);
            verify(Math.abs(place.sketch.radius - middle.distanceTo(edge)) < 2);
            grabImage(place);
            mousePress(place, 580, 200);
            for (let i = 1; i <= 10; ++i)
                mouseMove(place, 580 + 4 * i, 200);
            mouseRelease(place, 620, 200);
            verify(Math.abs(place.sketch.radius - 1.5 * middle.distanceTo(edge)) < 5, "" + place.sketch.radius);
            buttonOf(place.panel, "Undo").click();
            verify(Math.abs(place.sketch.radius - middle.distanceTo(edge)) < 2);
            verify(place.sketch.centre.distanceTo(middle) < 1);
            place.sketch.name = "Around the well";
            buttonOf(place.panel, "Save").click();
            compare(ZoneDesk.rows.length, 1);
            compare(ZoneDesk.rows[0].path.path.length, 64);
        }
        function test_aCircleBecomesCornersAndAgainACircle() {
            const place = createTemporaryObject(drawing, root);
            place.sketch.beginCircle();
            place.sketch.add(place.pane.map.center);
            buttonOf(place.panel, "Edit the corners").click();
            verify(!place.sketch.round);
            place.sketch.remove(0);
            compare(place.sketch.corners.length, 63);
            buttonOf(place.panel, "Undo").click();
            buttonOf(place.panel, "Undo").click();
            verify(place.sketch.round);
            compare(place.sketch.corners.length, 64);
        }
        function test_theWholeShapeIsDraggedAndNudged() {
            const place = createTemporaryObject(drawing, root);
            draw(place);
            const before = place.sketch.corners.map(at => QtPositioning.coordinate(at.latitude, at.longitude));
            // The square lies 30 px below the middle of the corners.
            mousePress(place, 450, 180);
            for (let i = 1; i <= 10; ++i)
                mouseMove(place, 450 + 5 * i, 180 + 4 * i);
            mouseRelease(place, 500, 220);
            const target = place.pane.map.toCoordinate(Qt.point(180, 190), false);
            verify(place.sketch.middle.distanceTo(target) < 10, "" + place.sketch.middle.distanceTo(target));
            verify(Math.abs(place.sketch.corners[0].distanceTo(place.sketch.corners[1]) - before[0].distanceTo(before[1])) < 5);
            buttonOf(place.panel, "Undo").click();
            verify(place.sketch.corners[0].distanceTo(before[0]) < 0.1);
            const middle = QtPositioning.coordinate(place.sketch.middle.latitude, place.sketch.middle.longitude);
            buttonOf(place.panel, "Move the shape north").click();
            verify(place.sketch.middle.latitude > middle.latitude);
            verify(Math.abs(place.sketch.middle.longitude - middle.longitude) < 1e-6);
            buttonOf(place.panel, "Undo").click();
            verify(place.sketch.middle.distanceTo(middle) < 0.1);
        }
        function test_sizesAreShownWhileDrawing() {
            const place = createTemporaryObject(drawing, root);
            draw(place);
            const size = ZoneDrawing.measured("zone", place.sketch.path(), 0);
            verify(size.includes("km²") && size.includes("around"), size);
        }
        function test_anOutlineThatCrossesItselfIsNotSaved() {
            const place = createTemporaryObject(drawing, root);
            place.sketch.begin("zone");
            for (const text of ["30, 120.0", "30.1, 120.1", "30.0, 120.1", "30.1, 120.0"])
                place.sketch.add(ZoneDesk.positionOf(text.replace("30,", "30.0,")));
            place.sketch.name = "Eight";
            verify(!buttonOf(place.panel, "Save").enabled);
            verify(ZoneDesk.shortcoming("zone", "Eight", place.sketch.path(), 0).includes("crosses itself"));
        }
        function test_cornersAreDrawnInsideOfAnotherZone() {
            const place = createTemporaryObject(drawing, root);
            draw(place);
            place.sketch.name = "Outer";
            buttonOf(place.panel, "Save").click();
            place.sketch.begin("zone");
            mouseClick(place, 480, 120);
            compare(place.sketch.corners.length, 1);
        }
        function test_aRemovalIsUndone() {
            const place = createTemporaryObject(drawing, root);
            draw(place);
            place.sketch.name = "Wellhead";
            buttonOf(place.panel, "Save").click();
            ZoneDesk.remove(ZoneDesk.rows[0].key);
            compare(ZoneDesk.rows.length, 0);
            buttonOf(place.panel, "Undo the removal").click();
            compare(ZoneDesk.rows[0].name, "Wellhead");
        }
    }
}
