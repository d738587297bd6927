// The desktop's connection to one network, for QML and view models: what is followed, how things stand, and
// what to do. Starting, following and ending happen on other threads; everything here is the GUI thread's,
// and nothing but close() waits for any of them.
//
// A view model holds Query members (ui/session/query.h) and asks them again on heightChanged (at most ten
// times a second) and on networkChanged (another network: forget what is shown). Before the first recomputed
// block questions answer index::Errc::not_replayed.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <memory>
#include <optional>

#include "index/follower.h"
#include "rpc/network_link.h"
#include "ui/session/endings.h"
#include "ui/session/problems.h"
#include "ui/session/query.h"
#include "ui/session/settlement.h"

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

class EmbeddedChain;
class NodeThread;
struct NodeNews;

class Session : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(State state READ state NOTIFY statusChanged)
  Q_PROPERTY(bool ready READ ready NOTIFY heightChanged)      // something was recomputed and can be asked
  Q_PROPERTY(qint64 height READ height NOTIFY heightChanged)  // recomputed to
  // Below this block nothing is held here: its restored state is what this computer began from. 0: all is.
  Q_PROPERTY(qint64 beganAt READ began_at NOTIFY statusChanged)
  Q_PROPERTY(bool catchingUp READ catching_up NOTIFY statusChanged)
  // "Alerts are being evaluated again: 500 of 12,408"; empty: they are not. And how far, from 0 to 1.
  Q_PROPERTY(QString alertsAnew READ alerts_anew NOTIFY statusChanged)
  Q_PROPERTY(double alertsAnewShare READ alerts_anew_share NOTIFY statusChanged)
  Q_PROPERTY(QString asOf READ as_of NOTIFY statusChanged)  // "as of block 12,408, 07:40"; empty at the tip
  Q_PROPERTY(QString name READ name NOTIFY networkChanged)
  Q_PROPERTY(QString chainId READ chain_id NOTIFY networkChanged)
  Q_PROPERTY(QString link READ link NOTIFY networkChanged)  // the network link
  Q_PROPERTY(bool solo READ solo NOTIFY networkChanged)
  Q_PROPERTY(QString node READ node NOTIFY networkChanged)                         // the one that is followed
  Q_PROPERTY(QString comparisonNodes READ comparison_nodes NOTIFY networkChanged)  // separated by spaces
  Q_PROPERTY(
      qreal preparing READ preparing NOTIFY statusChanged)  // of the demonstration, 0 to 1; -1: not known
  Q_PROPERTY(QString problem READ problem NOTIFY statusChanged)  // why nothing is followed; a sentence
  Q_PROPERTY(QString problemDetail READ problem_detail NOTIFY statusChanged)
  // What can be done about the problem besides trying again; empty: nothing. Title and meaning are asked
  // first.
  Q_PROPERTY(QString remedyAction READ remedy_action NOTIFY statusChanged)
  Q_PROPERTY(QString remedyTitle READ remedy_title NOTIFY statusChanged)
  Q_PROPERTY(QString remedyMeaning READ remedy_meaning NOTIFY statusChanged)
  // How long a checked header vouches for later ones; remembered for the chain. Setting it follows anew.
  Q_PROPERTY(
      int trustingPeriodHours READ trusting_period_hours WRITE setTrustingPeriodHours NOTIFY networkChanged)
  // Whose blocks conflict; empty: nobody's. `disputeWitness` is empty too when the nodes agree against what
  // was checked here earlier.
  Q_PROPERTY(QString disputePrimary READ dispute_primary NOTIFY statusChanged)
  Q_PROPERTY(QString disputeWitness READ dispute_witness NOTIFY statusChanged)
  Q_PROPERTY(QString dataFolder READ data_folder CONSTANT)
  Q_PROPERTY(QString askedNetwork READ asked_network NOTIFY askedChanged)  // its name; empty: nobody asks

 public:
  // closed: nothing chosen yet (first start). preparing: the demonstration writes its past. failed: see
  // problem.
  enum State { Closed, Preparing, Open, Failed };  // as SessionState
  Q_ENUM(State)

  explicit Session(QObject* parent);
  ~Session() override;
  static Session* create(QQmlEngine*, QJSEngine*);

  // What was chosen last time; Closed stays Closed when nothing was.
  void resume();
  Q_INVOKABLE void exploreDemonstration();
  // Errors of the link as a sentence; empty: connecting.
  Q_INVOKABLE QString connectTo(const QString& link);
  // A link that came from outside while something may be followed: connects, or sets askedLink, for a person
  // to confirm.
  void ask_to_connect(const QString& link);
  Q_INVOKABLE void answerAsked(bool connect);
  // A file that holds a network link. As connectTo().
  Q_INVOKABLE QString connectToFile(const QUrl& file);
  void connect_to(const rpc::Network& network);
  // Follows the same chain from the same trusted block through other nodes. "" or what is wrong, a sentence.
  Q_INVOKABLE QString chooseNodes(const QString& node, const QString& comparison_nodes);
  Q_INVOKABLE static bool isNode(const QString& address);  // whether it has the form of an address
  Q_INVOKABLE static bool isHeight(const QString& text);
  Q_INVOKABLE void retry();
  // Ends following and goes back to the first start.
  Q_INVOKABLE void leave();
  // Deletes what can be recomputed and starts again; decisions stay.
  Q_INVOKABLE void deleteDerived();
  // State and indexes are computed again from the blocks that are kept here.
  Q_INVOKABLE void recomputeKept();
  // Does what remedyAction says.
  Q_INVOKABLE void repair();
  // As deleteDerived(), and from genesis, however long the chain is: no state is restored from a snapshot.
  Q_INVOKABLE void recomputeFromBeginning();
  // Trust starts anew at a block that another office named, which also decides an open conflict. "" or what
  // is wrong with it, a sentence.
  Q_INVOKABLE QString renewTrust(const QString& height, const QString& hash);
  // After a divergence: the person decided whom to believe. The other node is no longer asked; what was found
  // is kept with the past attacks.
  Q_INVOKABLE void settleDivergence(bool believe_primary);
  // Hands the evidence of the open conflict to those who have not accepted it yet.
  Q_INVOKABLE void reportAttack();
  // As leave(), and waits until everything has ended: before the data folder or the application goes. The
  // destructor waits too, and tells nobody.
  void close();

  State state() const { return state_; }
  bool ready() const { return status_.replayed_height > 0; }
  qint64 height() const { return status_.replayed_height; }
  qint64 block_time_ms() const;
  qint64 began_at() const { return began_at_; }
  bool catching_up() const;
  QString as_of() const;
  QString alerts_anew() const;
  double alerts_anew_share() const;
  QString name() const;
  QString chain_id() const { return QString::fromStdString(network_.chain_id); }
  QString link() const;
  bool solo() const { return network_.solo; }
  QString node() const { return QString::fromStdString(network_.endpoint); }
  QString comparison_nodes() const;
  int trusting_period_hours() const;
  void setTrustingPeriodHours(int hours);
  qreal preparing() const { return preparing_; }
  QString problem() const;
  QString problem_detail() const;
  QString remedy_action() const;
  QString remedy_title() const;
  QString remedy_meaning() const;
  QString dispute_primary() const { return dispute_ ? QString::fromStdString(dispute_->primary) : QString(); }
  QString dispute_witness() const { return dispute_ ? QString::fromStdString(dispute_->witness) : QString(); }
  QString data_folder() const { return root_; }
  // Before anything is opened: where data lives. Tours and tests use a folder of their own.
  void set_data_folder(const QString& folder) { root_ = folder; }
  void set_follower_options(const index::FollowerOptions& options) { follower_ = options; }
  // For networks opened from now on, nothing: the usual; see NodeJob. Tests have shorter chains than offices.
  void set_restore_from_blocks(std::optional<std::int64_t> blocks) { restore_from_blocks_ = blocks; }

  QString asked_network() const;
  const rpc::Network& network() const { return network_; }
  const index::FollowStatus& status() const { return status_; }
  const std::optional<Error>& error() const { return error_; }
  const std::optional<Dispute>& dispute() const { return dispute_; }

 signals:
  void statusChanged();
  void askedChanged();
  void heightChanged();   // recomputed further, coalesced
  void networkChanged();  // another network, or none

 private:
  void show(NodeNews news);
  struct Opening {
    Remedy repair = Remedy::none;
    bool forget_divergence = false;
    bool from_genesis = false;
  };
  void open(rpc::Network network, Opening how);
  QString folder_of(const rpc::Network& network) const;
  void tell_all();
  void tell_status();
  // The one way by which following ends (ui/session/endings.h). False: not in this state, and nothing was
  // done.
  bool end(SessionEnd reason, std::optional<Error> why = std::nullopt);
  void end_node();
  void end_chain();
  void forget_network();
  void forget_status();
  void reopen(rpc::Network network, Opening how);
  void remember_network(const rpc::Network& network);
  void publish_summary() const;
  void start_embedded(bool anew = false);

  QString root_;
  State state_ = Closed;
  rpc::Network network_;
  std::optional<rpc::Network> asked_;
  index::FollowStatus status_;
  std::optional<Error> error_;
  watch::FeedAnew alerts_anew_{.done = true};
  Remedy remedy_ = Remedy::none;
  std::optional<Timestamp> backup_;  // of the decisions that are damaged
  std::optional<Dispute> dispute_;
  index::FollowerOptions follower_;
  std::optional<std::int64_t> restore_from_blocks_;
  qint64 began_at_ = 0;
  qreal preparing_ = -1;
  QTimer age_;  // the chain bar's "2 s ago"
  std::unique_ptr<Inbox<NodeNews>> inbox_;
  std::unique_ptr<EmbeddedChain> embedded_, leaving_embedded_;  // the latter was asked to end
  std::unique_ptr<NodeThread> node_, leaving_node_;
};

}  // namespace wastewatch::ui
