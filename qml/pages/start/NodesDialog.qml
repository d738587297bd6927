import QtQuick
import Wastewatch.Controls
import Wastewatch.Theme
import Wastewatch.Ui

// Which node is followed and which it is compared with. The chain and the trusted block stay as they are.
Dialog {
    id: root

    title: qsTr("Choose another node")
    acceptText: qsTr("Follow this node")
    missing: node.text.trim() === "" ? qsTr("Enter the address of a node.") : ""
    keepOpen: true
    first: node
    onAboutToShow: {
        node.text = Session.node;
        others.text = Session.comparisonNodes;
        problem = "";
    }
    onAsked: {
        problem = Session.chooseNodes(node.text, others.text);
        if (problem === "")
            close();
        else
            (Session.isNode(node.text) ? others : node).forceActiveFocus(Qt.OtherFocusReason);
    }

    Column {
        width: 480
        spacing: Theme.space12
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("The new node must serve the same chain. Everything it says is checked as before.")
        }
        TextField {
            id: node
            width: parent.width
            label: qsTr("Node to follow")
            placeholderText: "http://host:26657"
            maximumLength: 512
            onTextEdited: root.problem = ""
        }
        TextField {
            id: others
            width: parent.width
            label: qsTr("Comparison nodes, separated by spaces")
            placeholderText: "http://host:26657"
            maximumLength: 2048
            onTextEdited: root.problem = ""
        }
    }
}
