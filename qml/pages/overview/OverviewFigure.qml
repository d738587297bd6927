import QtQuick
import Wastewatch.Controls
import Wastewatch.Ui

// One figure of the Overview; it opens the batches it counts.
FigureCard {
    id: root

    required property OverviewPageModel model
    required property real count
    required property real difference
    required property string filter
    property bool troubles: false

    height: width > 240 ? 96 : 80
    figure: model.loaded ? Language.format.count(count) : "–"
    seal: model.loaded ? (Session.catchingUp ? SealState.Pending : SealState.Checked) : -1
    grade: troubles && count > 0 ? Grade.Serious : Grade.None
    change: !model.page.compared || difference === 0 ? "" : difference > 0 ? qsTr("+%1 since your last visit").arg(Language.format.count(difference)) : qsTr("%1 since your last visit").arg(Language.format.count(difference))
    onClicked: Navigator.open(Links.page("batches", filter))
}
