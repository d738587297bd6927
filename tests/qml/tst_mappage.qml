import QtPositioning
import QtQuick
import QtTest
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Ui

// The map page by keyboard: its three parts, and who passed a typed place.
Item {
    id: root

    width: 1200
    height: 800

    function find(item: Item, fits: var): Item {
        if (item === null || !item.visible)
            return null;
        if (fits(item))
            return item;
        for (const child of item.children) {
            const found = find(child, fits);
            if (found !== null)
                return found;
        }
        return null;
    }
    function named(name: string): Item {
        return find(page, item => item.Accessible.name === name && item.activeFocusOnTab);
    }
    function shows(words: string): bool {
        return find(page, item => item.text !== undefined && String(item.text).includes(words)) !== null;
    }

    MapPage {
        id: page
        anchors.fill: parent
        target: Navigator.current
    }

    TestCase {
        name: "MapPage"
        when: windowShown

        function go(link: string): void {
            Navigator.open(link);
            tryCompare(page, "target", Navigator.current, 2000);
        }
        function write(name: string, words: string): void {
            tryVerify(() => root.named(name) !== null, 2000, name);
            root.named(name).forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            for (const letter of words)
                keyClick(letter);
            keyClick(Qt.Key_Return);
        }

        function test_thePartsAreReachedByLinkAndByKey(): void {
            go(Links.page("map"));
            compare(page.mode, "now");
            const modes = root.named("Map");
            modes.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(page.mode, "replay");
            keyClick(Qt.Key_Right);
            compare(page.mode, "passed");
            keyClick(Qt.Key_Left);
            compare(page.mode, "replay");
        }
        function test_aTypedPlaceIsShownInWordsAndAWrongOneIsNamed(): void {
            go(Links.page("map", "passed"));
            write("Coordinates", "30.7461, 120.4872");
            tryVerify(() => root.shows("30.74610, 120.48720 WGS-84"), 2000);
            write("Coordinates", "nowhere");
            tryVerify(() => root.shows("These are no coordinates"), 2000);
            verify(root.shows("30.74610, 120.48720 WGS-84"));
        }
        function test_aLinkNamesThePlace(): void {
            go(Links.passed(30.7, 120.5));
            compare(page.mode, "passed");
            tryVerify(() => root.shows("30.70000, 120.50000 WGS-84"), 2000);
        }
        function test_aLinkThatNamesNothingToReplaySaysSo(): void {
            go(Links.replay("nothing"));
            compare(page.mode, "replay");
            tryVerify(() => root.shows("could not be opened"), 2000);
        }
        function test_layersAreRemembered(): void {
            go(Links.page("map"));
            const layer = root.named("Corridors");
            verify(layer.checked);
            layer.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(!layer.checked);
            keyClick(Qt.Key_Space);
            verify(layer.checked);
        }
        function test_tapesMeasureOnTheEllipsoid(): void {
            const path = QtPositioning.path([QtPositioning.coordinate(30, 120), QtPositioning.coordinate(31, 120)]);
            verify(MapTape.length(path).startsWith("111"), MapTape.length(path));
            compare(MapTape.length(QtPositioning.path()), "0\u00A0m");
        }
    }
}
