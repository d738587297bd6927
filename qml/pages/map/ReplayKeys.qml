import QtQuick
import Wastewatch.Ui

// Keys of a replay wherever the focus is on its page: on the slider, the map or the list. Space plays and pauses, comma and
// full stop step through the readings, Ctrl with Left and Right through the events, < and > change the speed. What a control
// takes itself (Space on a button, letters in a field) does not come here.
QtObject {
    id: root

    required property ReplayModel replay
    readonly property var keys: ({
            [Qt.Key_Space]: () => replay.playing = !replay.playing,
            [Qt.Key_Comma]: () => replay.stepFix(-1),
            [Qt.Key_Period]: () => replay.stepFix(1),
            [Qt.Key_Less]: () => replay.speed -= 1,
            [Qt.Key_Greater]: () => replay.speed += 1
        })
    readonly property var eventKeys: ({
            [Qt.Key_Left]: () => replay.stepEvent(-1),
            [Qt.Key_Right]: () => replay.stepEvent(1)
        })

    function take(event: KeyEvent): void {
        const held = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        const act = held === 0 ? keys[event.key] : held === Qt.ControlModifier ? eventKeys[event.key] : undefined;
        event.accepted = act !== undefined;
        act?.();
    }
}
