#include "ui/session/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <algorithm>

#include "base/encoding.h"
#include "ui/base/errors.h"
#include "ui/base/singleton.h"
#include "ui/language/language.h"
#include "ui/language/word.h"
#include "ui/session/embedded_chain.h"
#include "ui/session/node_thread.h"
#include "ui/session/summary.h"
#include "ui/settings/settings.h"
#include "words/input.h"

namespace wastewatch::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto coalesced = 100ms;
const QString choice_key = QStringLiteral("network/choice");  // "demo" or a network link
const QString demo_choice = QStringLiteral("demo");

constexpr qint64 hour_ms = 3'600'000;
constexpr int longest_trust_h = 24 * 365 * 10;  // as network links allow

// Chosen by the person at this screen, whatever the network's link says.
QString period_key(const rpc::Network& network) {
  return QStringLiteral("network/period/") + QString::fromStdString(network.chain_id);
}

// Height and hash as a person types them; nothing when one is damaged.
std::optional<light::AnchorPoint> anchor_of(const QString& height, const QString& hash) {
  const auto number = words::reading_as(words::InputKind::height, height.toStdString());
  const auto digits = words::reading_as(words::InputKind::hash, hash.toStdString());
  const auto whole = digits ? Hash::from(digits->bytes) : std::nullopt;
  if (!number || !whole) return std::nullopt;
  return light::AnchorPoint{number->height, *whole};
}

void remember(const QString& choice) { Settings::instance().set_value(choice_key, choice); }

}  // namespace

QueryPool& session_pool() {
  static QueryPool pool;
  return pool;
}

Session::Session(QObject* parent)
    : QObject(parent), root_(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)) {
  age_.setInterval(1s);
  connect(&age_, &QTimer::timeout, this, &Session::publish_summary);
  connect(&the<Language>(), &Language::changed, this, &Session::tell_status);
}

Session::~Session() { end(SessionEnd::gone); }

Session* Session::create(QQmlEngine*, QJSEngine*) { return the_for_qml<Session>(); }

void Session::resume() {
  const QString choice = Settings::instance().value(choice_key, QString()).toString();
  if (choice == demo_choice) return exploreDemonstration();
  if (!choice.isEmpty()) connectTo(choice);
}

void Session::exploreDemonstration() {
  end(SessionEnd::left);
  remember(demo_choice);
  start_embedded();
}

QString Session::connectTo(const QString& link) {
  auto network = rpc::parse_network(link.toStdString());
  if (!network) return error_text(network.error());
  connect_to(*network);
  remember_network(*network);
  return {};
}

void Session::ask_to_connect(const QString& link) {
  auto network = rpc::parse_network(link.toStdString());
  if (!network) return;
  const std::string own = state_ == Open ? rpc::to_network_link(network_) : std::string();
  if (rpc::to_network_link(*network) == own) return;
  if (state_ != Open && state_ != Preparing) {
    connectTo(link);
    return;
  }
  asked_ = std::move(*network);
  emit askedChanged();
}

void Session::answerAsked(bool connect) {
  const auto network = std::exchange(asked_, std::nullopt);
  emit askedChanged();
  if (connect && network) connectTo(QString::fromStdString(rpc::to_network_link(*network)));
}

QString Session::asked_network() const {
  if (!asked_) return {};
  return QString::fromStdString(asked_->name.empty() ? asked_->chain_id : asked_->name);
}

void Session::connect_to(const rpc::Network& network) {
  end(SessionEnd::replaced);
  open(network, {});
}

QString Session::connectToFile(const QUrl& file) {
  QFile text(file.toLocalFile());
  if (!file.isLocalFile() || !text.open(QIODevice::ReadOnly))
    return QCoreApplication::translate(
        "Session", "The file cannot be read. Choose a file on this computer that holds a network link.");
  return connectTo(QString::fromUtf8(text.read(qint64{rpc::max_network_link_bytes} + 1)).trimmed());
}

QString Session::renewTrust(const QString& height, const QString& hash) {
  const auto anchor = anchor_of(height, hash);
  if (!anchor)
    return QCoreApplication::translate(
        "Session",
        "The height or the hash is malformed: a height is a number, a hash has 64 hexadecimal digits.");
  rpc::Network network = network_;
  network.anchor = *anchor;
  const bool deny_store = dispute_ && dispute_->with_store;
  reopen(network, {.repair = deny_store ? Remedy::fetch_again : Remedy::none, .forget_divergence = true});
  remember_network(network);
  return {};
}

void Session::settleDivergence(bool believe_primary) {
  if (state_ != Open || !dispute_ || dispute_->with_store) return;
  const auto believed = believe_primary ? light::AttackSide::primary : light::AttackSide::witness;
  const rpc::Network network = settled(network_, *dispute_, believed);
  reopen(network, {.forget_divergence = true});
  remember_network(network);
}

void Session::reportAttack() {
  if (node_) node_->report_attack();
}

QString Session::comparison_nodes() const {
  QStringList out;
  for (const auto& address : network_.witnesses) out << QString::fromStdString(address);
  return out.join(u' ');
}

QString Session::chooseNodes(const QString& node, const QString& comparison_nodes) {
  static const QRegularExpression space(QStringLiteral("[\\s,;]+"));
  rpc::Network network = network_;
  network.endpoint = node.trimmed().toStdString();
  network.witnesses.clear();
  for (const QString& address : comparison_nodes.split(space, Qt::SkipEmptyParts))
    network.witnesses.push_back(address.toStdString());
  // The one reader of networks decides which addresses have their form.
  auto checked = rpc::parse_network(rpc::to_network_link(network));
  if (!checked)
    return QCoreApplication::translate("Session", "An address does not look right. Write http://host:port.");
  reopen(*checked, {});
  remember_network(*checked);
  return {};
}

bool Session::isNode(const QString& address) {
  rpc::Network network;
  network.chain_id = "any";
  network.anchor = {1, Hash{}};
  network.endpoint = address.trimmed().toStdString();
  return rpc::parse_network(rpc::to_network_link(network)).has_value();
}

bool Session::isHeight(const QString& text) {
  return words::reading_as(words::InputKind::height, text.toStdString()).has_value();
}

int Session::trusting_period_hours() const { return static_cast<int>(network_.trusting_period_ms / hour_ms); }

void Session::setTrustingPeriodHours(int hours) {
  if (state_ != Open || hours < 1 || hours > longest_trust_h || hours == trusting_period_hours()) return;
  Settings::instance().set_value(period_key(network_), hours);
  reopen(network_, {});
}

void Session::retry() {
  end(SessionEnd::left);
  resume();
}

void Session::leave() {
  end(SessionEnd::left);
  remember({});
}

void Session::deleteDerived() { reopen(network_, {.repair = Remedy::fetch_again}); }

void Session::recomputeFromBeginning() {
  reopen(network_, {.repair = Remedy::fetch_again, .from_genesis = true});
}

void Session::recomputeKept() { reopen(network_, {.repair = Remedy::recompute}); }

void Session::repair() {
  if (remedy_ == Remedy::none) return;
  if (remedy_ != Remedy::remake_demonstration) return reopen(network_, {.repair = remedy_});
  end(SessionEnd::replaced);
  start_embedded(true);
}

void Session::reopen(rpc::Network network, Opening how) {
  if (!network_.chain_id.empty() && end(SessionEnd::reopened)) open(std::move(network), how);
}

// The demonstration starts its chain anew, elsewhere: its link would lead nowhere.
void Session::remember_network(const rpc::Network& network) {
  if (!embedded_) remember(QString::fromStdString(rpc::to_network_link(network)));
}

void Session::close() { end(SessionEnd::closed); }

bool Session::end(SessionEnd reason, std::optional<Error> why) {
  const Ending& how = ending_of(reason);
  if (!how.from.at(state_)) return false;
  age_.stop();
  end_node();
  if (!how.keeps_chain) end_chain();
  if (!how.keeps_network) forget_network();
  if (how.next) state_ = static_cast<State>(*how.next);
  if (why) remedy_ = remedy_of(*why, backup_.has_value());
  if (why) error_ = std::move(why);
  if (how.waits) {
    leaving_node_.reset();
    leaving_embedded_.reset();
  }
  if (how.tells == Ending::Tells::everything) tell_all();
  if (how.tells == Ending::Tells::status) tell_status();
  return true;
}

void Session::end_node() {
  if (!node_) return;
  node_->request_stop();
  session_pool().disconnect();
  leaving_node_ = std::move(node_);
}

void Session::end_chain() {
  if (embedded_ && embedded_->running()) {
    embedded_->disconnect(this);
    embedded_->end();
    leaving_embedded_ = std::move(embedded_);
  }
  embedded_.reset();
}

void Session::forget_network() {
  network_ = {};
  preparing_ = -1;
  forget_status();
}

void Session::forget_status() {
  alerts_anew_ = {.done = true};
  status_ = {};
  error_.reset();
  remedy_ = Remedy::none;
  backup_.reset();
  dispute_.reset();
  began_at_ = 0;
}

void Session::start_embedded(bool anew) {
  state_ = Preparing;
  embedded_ = std::make_unique<EmbeddedChain>(EmbeddedChain::default_program(),
                                              QDir(root_).filePath(QStringLiteral("demo")));
  connect(embedded_.get(), &EmbeddedChain::progressed, this, [this](qreal share) {
    preparing_ = share;
    emit statusChanged();
  });
  connect(embedded_.get(), &EmbeddedChain::ready, this,
          [this](const rpc::Network& network) { open(network, {}); });
  connect(embedded_.get(), &EmbeddedChain::failed, this,
          [this](const Error& error) { end(SessionEnd::failed, error); });
  emit statusChanged();
  const auto start = [chain = embedded_.get(), anew] { anew ? chain->start_anew() : chain->start(); };
  if (leaving_embedded_ && leaving_embedded_->running())
    connect(leaving_embedded_.get(), &EmbeddedChain::ended, embedded_.get(), start);
  else
    start();
}

// Demonstrations may be written anew under the same chain id: the anchor keeps their data apart.
QString Session::folder_of(const rpc::Network& network) const {
  QString name = QString::fromStdString(network.chain_id);
  if (network.solo) name += u'-' + QString::fromStdString(to_hex(network.anchor.hash).substr(0, 12));
  return QDir(root_).filePath(name);
}

void Session::open(rpc::Network network, Opening how) {
  state_ = Open;
  const int hours = Settings::instance().value(period_key(network), 0).toInt();
  if (hours > 0 && hours <= longest_trust_h) network.trusting_period_ms = hours * hour_ms;
  network_ = std::move(network);
  forget_status();
  NodeJob job{network_,         std::filesystem::path(folder_of(network_).toStdString()),
              how.repair,       how.forget_divergence,
              how.from_genesis, follower_};
  job.restore_from_blocks = restore_from_blocks_.value_or(job.restore_from_blocks);
  // A new one: what the thread before still says belongs to nobody.
  inbox_ = std::make_unique<Inbox<NodeNews>>([this](NodeNews news) { show(std::move(news)); }, coalesced);
  node_ = std::make_unique<NodeThread>(std::move(job), session_pool(), inbox_->sender(),
                                       std::move(leaving_node_));
  age_.start();
  tell_all();
}

void Session::show(NodeNews news) {
  if (state_ != Open) return;
  if (news.ended) {
    backup_ = news.backup;
    end(SessionEnd::failed, std::move(news.ended));
    return;
  }
  alerts_anew_ = news.alerts_anew.value_or(watch::FeedAnew{.done = true});
  if (news.alerts_anew) {
    emit statusChanged();
    return;
  }
  const bool moved = news.status.replayed_height != status_.replayed_height;
  status_ = std::move(news.status);
  dispute_ = std::move(news.dispute);
  began_at_ = news.began_at;
  tell_status();
  if (moved) emit heightChanged();
}

void Session::tell_status() {
  publish_summary();
  emit statusChanged();
}

void Session::tell_all() {
  publish_summary();
  emit networkChanged();
  emit statusChanged();
  emit heightChanged();
}

void Session::publish_summary() const {
  the<ChainStatus>().show(state_ == Open ? summary_of(network_, status_, system_clock().now(), began_at_)
                                         : ChainSummary{});
}

qint64 Session::block_time_ms() const { return status_.replayed_block_time.ms(); }
bool Session::catching_up() const { return state_ == Open && is_behind(status_); }
QString Session::as_of() const {
  return catching_up() ? as_of_text(status_, system_clock().now()) : QString();
}
QString Session::alerts_anew() const {
  return state_ == Open && !alerts_anew_.done ? alerts_anew_text(alerts_anew_) : QString();
}

double Session::alerts_anew_share() const {
  if (alerts_anew_.subjects == 0) return 0;
  return static_cast<double>(alerts_anew_.evaluated) / static_cast<double>(alerts_anew_.subjects);
}

QString Session::name() const {
  return QString::fromStdString(network_.name.empty() ? network_.chain_id : network_.name);
}
QString Session::link() const {
  return network_.chain_id.empty() ? QString() : QString::fromStdString(rpc::to_network_link(network_));
}
QString Session::problem() const { return error_ ? error_text(*error_) : QString(); }
QString Session::problem_detail() const {
  return error_ ? QString::fromStdString(error_->text()) : QString();
}

QString Session::remedy_action() const {
  return QCoreApplication::translate("Problems", remedy_words(remedy_).action);
}
QString Session::remedy_title() const {
  return QCoreApplication::translate("Problems", remedy_words(remedy_).title);
}
QString Session::remedy_meaning() const {
  const QString text = QCoreApplication::translate("Problems", remedy_words(remedy_).meaning);
  return backup_ ? text.arg(the<Language>().format()->dateTime(backup_->ms())) : text;
}

}  // namespace wastewatch::ui
