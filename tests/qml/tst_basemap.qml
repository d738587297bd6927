import QtQuick
import QtTest
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Ui

// Settings → Base map: with the keyboard, and nobody is asked before a server is chosen and complete.
Item {
    id: root

    width: 900
    height: 1200

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
        return find(card, item => item.Accessible.name === name && item.activeFocusOnTab);
    }
    function shows(words: string): bool {
        return find(card, item => item.text !== undefined && String(item.text).includes(words)) !== null;
    }

    BaseMapCard {
        id: card
        width: 784
    }

    TestCase {
        name: "BaseMap"
        when: windowShown

        function press(name: string): void {
            tryVerify(() => root.named(name) !== null, 2000, name);
            root.named(name).forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
        }
        function write(name: string, words: string): void {
            tryVerify(() => root.named(name) !== null, 2000, name);
            root.named(name).forceActiveFocus(Qt.TabFocusReason);
            for (const letter of words)
                keyClick(letter);
            keyClick(Qt.Key_Return);
        }
        function choose(kind: int): void {
            const kinds = root.named("Base map");
            kinds.forceActiveFocus(Qt.TabFocusReason);
            while (MapSource.kind < kind)
                keyClick(Qt.Key_Right);
            while (MapSource.kind > kind)
                keyClick(Qt.Key_Left);
        }

        function cleanup(): void {
            while (MapSource.layers.length > 0)
                MapSource.removeLayer(0);
            choose(MapSource.BuiltIn);
        }

        function test_theBuiltInMapIsTheDefaultAndNeedsNothing(): void {
            compare(MapSource.kind, MapSource.BuiltIn);
            verify(!RasterMap.chosen);
            verify(root.shows("nobody learns"));
            compare(root.named("Test the base map"), null);
        }
        function test_tiandituAsksForTheKeyOfTheOffice(): void {
            choose(MapSource.Server);
            press("Fill in 天地图 (Tianditu)");
            compare(MapSource.layers.length, 2);
            verify(root.shows("asks for a key"));
            const key = root.named("Key of your office for Layer 1");
            verify(key !== null);
            choose(MapSource.BuiltIn);
            verify(!root.shows("asks for a key"));
        }
        function test_layersAreWrittenMovedAndRemoved(): void {
            choose(MapSource.Server);
            press("Add a layer");
            press("Add a layer");
            write("Address of Layer 1", "http://127.0.0.1:9/a");
            verify(root.shows("Write {z}, {x} and {y}"));
            compare(MapSource.layers[0].valid, false);
            press("Move Layer 1 down the list");
            compare(MapSource.layers[1].address, "http://127.0.0.1:9/a");
            verify(!root.named("Move Layer 2 down the list")?.enabled);
            press("Remove Layer 2");
            compare(MapSource.layers.length, 1);
            compare(MapSource.layers[0].address, "");
        }
        function test_aFolderIsChosenWithTheKeyboard(): void {
            choose(MapSource.Folder);
            verify(root.shows("no such file or folder"));
            press("Choose a folder…");
            tryVerify(() => root.Window.activeFocusItem !== root.named("Choose a folder…"));
            keyClick(Qt.Key_Escape);
            tryVerify(() => root.named("Choose a folder…").activeFocus);
        }
        function test_aFileThatIsNotThereIsSaid(): void {
            choose(MapSource.File);
            MapSource.choose("file:///nowhere/map.mbtiles");
            tryVerify(() => !RasterMap.checking);
            verify(root.shows("no such file or folder"));
            verify(root.shows("/nowhere/map.mbtiles"));
            press("Test the base map");
            tryVerify(() => !RasterMap.checking);
            verify(root.shows("no such file or folder"));
        }
    }
}
