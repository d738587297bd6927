import QtQuick
import QtQuick.Templates as T

// The base of everything that can be pressed: pointer, Space, Return and the Enter key of the keypad do the same.
// Nothing else derives from T.AbstractButton (tests/ui/qml_sources_test.cpp).
T.AbstractButton {
    id: root

    function pressKey(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            root.click();
    }

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: event => root.pressKey(event)
    Keys.onEnterPressed: event => root.pressKey(event)
}
