import QtQuick
import QtQuick.Templates as T
import QtTest
import Wastewatch.Controls
import Wastewatch.Pages
import Wastewatch.Ui

// Settings → Keys: what is typed there does not outlive its dialog or the page.
Item {
    id: root

    readonly property string good: "correct horse 12"

    width: 900
    height: 900

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
    function button(place: Item, words: string): Item {
        return find(place, item => item.text === words && item.clicked !== undefined);
    }
    function field(label: string): Item {
        return find(T.Overlay.overlay, item => item.label === label && (item.input !== undefined || item.maximumLength !== undefined));
    }

    KeysCard {
        id: card
        width: 784
    }
    TextEdit {
        id: paste
        y: 880
    }

    TestCase {
        name: "Keys"
        when: windowShown

        function press(place: Item, words: string): void {
            tryVerify(() => root.button(place, words) !== null, 2000, words);
            mouseClick(root.button(place, words));
        }
        function type(label: string, words: string): void {
            tryVerify(() => root.field(label) !== null, 2000, label);
            const place = root.field(label);
            (place.input ?? place).forceActiveFocus();
            for (const letter of words)
                keyClick(letter === "\n" ? Qt.Key_Return : letter);
        }
        function openNewKey(): void {
            press(card, "New key…");
            type("Name of the key", "Inspector 7");
            type("New passphrase", root.good);
            type("New passphrase again", root.good);
        }
        function noDialog(): bool {
            return root.field("New passphrase") === null && root.button(T.Overlay.overlay, "Remove") === null;
        }

        function init(): void {
            card.visible = true;
        }
        function cleanup(): void {
            card.visible = false;
            tryVerify(() => noDialog());
        }

        function test_bothFieldsHoldTheirsAndAStrongOneIsWanted(): void {
            press(card, "New key…");
            type("Name of the key", "Inspector 7");
            type("New passphrase", "password1");
            type("New passphrase again", "password1");
            verify(!root.field("New passphrase").empty);
            verify(!root.button(T.Overlay.overlay, "Create").enabled);
            tryVerify(() => root.find(T.Overlay.overlay, item => (item.text ?? "").includes("too easy to guess")) !== null);
            type("New passphrase", " and horses by the canal");
            tryVerify(() => root.button(T.Overlay.overlay, "Create").enabled);
        }
        function test_escapeForgetsWhatWasTyped(): void {
            openNewKey();
            const typed = root.field("New passphrase");
            keyClick(Qt.Key_Escape);
            tryVerify(() => noDialog());
            verify(typed.empty);
            press(card, "New key…");
            tryVerify(() => root.field("New passphrase") !== null);
            verify(root.field("New passphrase").empty);
            verify(root.field("New passphrase again").empty);
            compare(root.field("Name of the key").text, "");
        }
        function test_aProblemGoesWithTheNextKey(): void {
            press(card, "New key…");
            type("Name of the key", "Inspector 7");
            type("New passphrase", root.good);
            type("New passphrase again", root.good + "3");
            press(T.Overlay.overlay, "Create");
            verify(KeyDesk.problem.includes("differ"));
            verify(root.field("New passphrase").input.activeFocus, "the field to be typed again has the focus");
            keyClick("c");
            compare(KeyDesk.problem, "");
        }
        function test_leavingThePageForgetsWhatWasTyped(): void {
            openNewKey();
            const fields = [root.field("New passphrase"), root.field("New passphrase again")];
            card.visible = false;
            tryVerify(() => noDialog());
            for (const typed of fields)
                verify(typed.empty);
        }
        function test_aKeyIsMadeAndRemovedOnlyAfterAConfirmation(): void {
            const before = KeyDesk.keys.length;
            openNewKey();
            press(T.Overlay.overlay, "Create");
            tryCompare(KeyDesk, "busy", false, 30000);
            compare(KeyDesk.keys.length, before + 1);
            tryVerify(() => noDialog());
            verify(root.find(card, item => item.text === KeyDesk.message) !== null);

            tryVerify(() => root.button(T.Overlay.overlay, "Copy public key") !== null);
            press(T.Overlay.overlay, "Copy public key");
            paste.clear();
            paste.paste();
            compare(paste.text, KeyDesk.keys.find(key => KeyDesk.message.includes(key.label)).publicKey);
            press(T.Overlay.overlay, "Back up…");
            tryVerify(() => root.button(T.Overlay.overlay, "Save the sealed file…") !== null);
            keyClick(Qt.Key_Escape);
            tryVerify(() => root.button(T.Overlay.overlay, "Save the sealed file…") === null);

            press(card, "Remove…");
            tryVerify(() => root.button(T.Overlay.overlay, "Remove") !== null);
            verify(!root.button(T.Overlay.overlay, "Remove").enabled);
            press(T.Overlay.overlay, "I have a backup, or the key is no longer needed");
            press(T.Overlay.overlay, "Remove");
            tryCompare(KeyDesk, "busy", false, 30000);
            compare(KeyDesk.keys.length, before);
        }
        function test_textThatIsNoKeyIsRefusedInWords(): void {
            press(card, "Import…");
            type("Text of the printed code", "WWKEY1:00");
            verify(KeyDesk.problem.includes("not complete"));
            type("Text of the printed code", " \n#");
            verify(KeyDesk.problem.startsWith("Line 2: “#”"), KeyDesk.problem);
            verify(root.find(T.Overlay.overlay, item => item.text === KeyDesk.problem) !== null);
            verify(!root.button(T.Overlay.overlay, "Import").enabled);
        }
    }
}
