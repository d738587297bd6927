import QtQuick
import Wastewatch.Controls
import Wastewatch.Ui

// A network link that was opened elsewhere while another network is followed: a person decides.
Dialog {
    id: root

    title: qsTr("Connect to another network?")
    acceptText: qsTr("Connect")
    visible: Session.askedNetwork !== ""
    onAccepted: Session.answerAsked(true)
    onRejected: Session.answerAsked(false)

    Label {
        width: 420
        wrapMode: Text.Wrap
        text: qsTr("A link to %1 was opened. The window will stop following %2; everything already checked is kept.").arg(Session.askedNetwork).arg(Session.name)
    }
}
