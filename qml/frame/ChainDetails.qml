import QtQuick
import QtQuick.Templates as T
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// What the chain bar says in figures, and the way to the full verification.
T.Popup {
    id: root

    padding: Theme.space16
    focus: true
    onOpened: more.forceActiveFocus(Qt.TabFocusReason)
    implicitHeight: contentHeight + 2 * padding
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    background: Rectangle {
        color: Theme.surface
        radius: Theme.cardRadius
        border.color: Theme.outline
    }
    contentItem: Column {
        spacing: Theme.space8
        Label {
            type: Typography.Section
            text: ChainStatus.phaseName === "" ? qsTr("Not connected to a network") : ChainStatus.phaseName
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            visible: text !== ""
            wrapMode: Text.Wrap
            text: ChainStatus.trouble ? ChainStatus.troubleText : ChainStatus.badge === "" ? "" : qsTr("One operator runs this chain: it proves that nothing was altered afterwards, not that several parties agreed.")
        }
        KeyValues {
            facts: ChainStatus.facts
        }
        Label {
            width: parent.width
            visible: text !== ""
            type: Typography.Hash
            isMuted: true
            wrapMode: Text.WrapAnywhere
            text: ChainStatus.troubleDetail
        }
        Button {
            id: more
            text: qsTr("Show verification")
            enabled: Navigator.pages.contains("chain")
            onClicked: {
                root.close();
                Navigator.open(Links.page("chain", "verification"));
            }
        }
    }
}
