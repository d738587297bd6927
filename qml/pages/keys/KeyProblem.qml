import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Why the last step with a key failed.
Label {
    visible: KeyDesk.problem !== ""
    wrapMode: Text.Wrap
    color: Theme.critical
    text: KeyDesk.problem
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
}
