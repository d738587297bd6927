#include "ui/incident/incident_report.h"

#include <QCoreApplication>
#include <algorithm>

#include "ledger/text.h"
#include "ui/language/language.h"
#include "ui/records/batch_words.h"
#include "ui/session/session.h"
#include "ui/singleton.h"

namespace wastewatch::ui {
namespace {

constexpr int typing_pause_ms = 300;

int row_of(int kind) {
  const auto& table = incident_kinds();
  for (std::size_t row = 0; row < table.size(); ++row) {
    if (table[row].kind == kind) return static_cast<int>(row);
  }
  return static_cast<int>(table.size()) - 1;
}

}  // namespace

IncidentReport::IncidentReport(QObject* parent) : QObject(parent) {
  typing_.setSingleShot(true);
  typing_.setInterval(typing_pause_ms);
  connect(&typing_, &QTimer::timeout, this, &IncidentReport::prepare);
  connect(&the<Session>(), &Session::heightChanged, this, &IncidentReport::follow);
  connect(&the<Language>(), &Language::changed, this, [this] {
    emit wordsChanged();
    prepare();
  });
}

IncidentReport* IncidentReport::create(QQmlEngine*, QJSEngine*) { return the_for_qml<IncidentReport>(); }

void IncidentReport::open(const QString& batch, int kind) {
  const auto id = parse_batch_id(batch);
  if (!id) return;
  shown_ = true;
  const bool under_way = state_ == Signing || state_ == Signed || state_ == Sent || state_ == InBlock;
  if (!under_way && (*id != batch_ || !editable())) begin(*id, kind);
  find_keys();
  prepare();
  emit changed();
}

void IncidentReport::begin(const ledger::BatchId& batch, int kind) {
  batch_ = batch;
  kind_ = row_of(kind);
  note_.clear();
  prepared_ = {};
  signed_ = {};
  problem_.clear();
  state_ = Draft;
  emit noteChanged();
}

void IncidentReport::close() {
  shown_ = false;
  emit changed();
}

void IncidentReport::find_keys() {
  if (the<Session>().solo()) {
    if (const auto made = make_demo_key(keys_folder()); !made) tell(made.error());
  }
  keys_ = sealed_keys(keys_folder());
  key_ = std::clamp(key_, 0, std::max(0, static_cast<int>(keys_.size()) - 1));
}

QStringList IncidentReport::kinds() const {
  QStringList out;
  for (const auto& row : incident_kinds()) out << QCoreApplication::translate("Incident", row.word);
  return out;
}

QStringList IncidentReport::keys() const {
  QStringList out;
  for (const auto& entry : keys_) out << entry.label;
  return out;
}

void IncidentReport::setKind(int index) {
  if (!editable() || index == kind_ || index < 0 || index >= kinds().size()) return;
  kind_ = index;
  prepare();
  emit changed();
}

void IncidentReport::setKey(int index) {
  if (!editable() || index == key_ || index < 0 || index >= static_cast<int>(keys_.size())) return;
  key_ = index;
  prepare();
  emit changed();
}

void IncidentReport::setNote(const QString& note) {
  if (!editable() || note == note_) return;
  note_ = note;
  go(Draft);
  typing_.start();
  emit noteChanged();
}

QString IncidentReport::note_problem() const {
  const QByteArray utf8 = note_.toUtf8();
  if (static_cast<std::size_t>(utf8.size()) > ledger::max_text_bytes)
    return QCoreApplication::translate("IncidentReport", "At most %1 bytes; this is %2.")
        .arg(ledger::max_text_bytes)
        .arg(utf8.size());
  return ledger::is_plain_text(utf8.toStdString())
             ? QString()
             : QCoreApplication::translate("IncidentReport", "A character here cannot be stored.");
}

QString IncidentReport::key_problem() const {
  if (keys_.empty())
    return QCoreApplication::translate("IncidentReport",
                                       "There is no key on this computer. Import one in Settings.");
  return prepared_.key_problem;
}

QString IncidentReport::demo_passphrase_shown() const {
  return prepared_.demo && the<Session>().solo() ? QString::fromLatin1(demo_passphrase) : QString();
}

QString IncidentReport::bytes_hash() const {
  return prepared_.bytes_hash.is_zero() ? QString() : hex_of(prepared_.bytes_hash);
}

bool IncidentReport::can_sign() const {
  return state_ == Prepared && !busy() && key_problem().isEmpty() && note_problem().isEmpty();
}

QString IncidentReport::transaction() const {
  return signed_.tx.empty() ? QString() : transaction_link(signed_.hash);
}

QString IncidentReport::outcome() const {
  switch (state_) {
    case Draft: return QCoreApplication::translate("IncidentReport", "Draft. Nothing is signed.");
    case Prepared:
      return QCoreApplication::translate("IncidentReport", "Prepared. This is exactly what will be signed.");
    case Signing: return QCoreApplication::translate("IncidentReport", "The key is being opened.");
    case Signed:
      return QCoreApplication::translate("IncidentReport", "Signed on this computer, not sent yet.");
    case Sent: return QCoreApplication::translate("IncidentReport", "Sent. Waiting for a block.");
    case InBlock:
      return QCoreApplication::translate("IncidentReport", "In block %1. Being proven.")
          .arg(format::count(height_));
    case Proven:
      return QCoreApplication::translate("IncidentReport", "Proven: in block %1, checked on this computer.")
          .arg(format::count(height_));
    case Refused: return QCoreApplication::translate("IncidentReport", "Refused: %1").arg(refusal_);
    case Lapsed:
      return QCoreApplication::translate("IncidentReport",
                                         "Nothing happened: no block took the report in time. Sign again.");
  }
  return {};
}

void IncidentReport::prepare() {
  if (!editable() || !shown_ || keys_.empty() || !note_problem().isEmpty()) return;
  prepare_query_.ask([look = Look::now(), key = keys_[static_cast<std::size_t>(key_)],
                      draft = IncidentDraft{batch_, incident_kinds()[static_cast<std::size_t>(kind_)].kind,
                                            note_.toStdString()}](const index::Reader& reader) {
    RecordContext context(reader, look);
    return prepare_incident(context, draft, key);
  });
}

void IncidentReport::take_prepared(Result<PreparedIncident> prepared) {
  if (!editable()) return;
  if (!prepared) return tell(prepared.error());
  prepared_ = std::move(*prepared);
  go(Prepared);
}

void IncidentReport::sign(const QString& passphrase) {
  if (!can_sign()) return;
  problem_.clear();
  sign_query_.ask(
      [key = keys_[static_cast<std::size_t>(key_)], body = prepared_.body, secret = passphrase.toStdString()](
          const Connected&, const std::stop_token&) { return sign_incident(key, secret, body); });
  go(Signing);
}

void IncidentReport::take_signed(Result<SignedIncident> made) {
  if (!made) {
    go(Prepared);
    return tell(made.error());
  }
  signed_ = std::move(*made);
  go(Signed);
  send();
}

void IncidentReport::send() {
  problem_.clear();
  send_query_.ask([tx = signed_.tx](const Connected& connected, const std::stop_token& stop) {
    return connected.nodes().ask([&](rpc::Client& node) { return node.broadcast_tx_sync(tx, stop); }, stop);
  });
  emit changed();
}

void IncidentReport::sendAgain() {
  if (state_ == Signed && !busy()) send();
}

void IncidentReport::take_reply(Result<chain::BroadcastTxReply> reply) {
  if (!reply) return tell(reply.error());
  if (reply->code == 0) return go(Sent);
  refusal_ = refusal_text(reply->code, reply->log, the<Language>().tongue());
  go(Refused);
}

void IncidentReport::follow() {
  if (state_ == Prepared && shown_ && !busy()) return prepare();
  if (state_ == InBlock && !prove_query_.busy()) return prove();
  if (state_ != Signed && state_ != Sent) return;
  if (follow_query_.busy() || signed_.tx.empty()) return;
  follow_query_.ask([sent = signed_](const index::Reader& reader) { return whereabouts(reader, sent); });
}

void IncidentReport::take_whereabouts(const Result<Whereabouts>& where) {
  if (!where || (!where->found && !where->lapsed)) return;
  if (where->lapsed) return go(Lapsed);
  height_ = where->height;
  if (where->code != 0) {
    refusal_ = refusal_text(where->code, {}, the<Language>().tongue());
    return go(Refused);
  }
  go(InBlock);
  prove();
}

void IncidentReport::prove() {
  prove_query_.ask(
      [wish = ProofWish{transaction(), TransactionSubject{signed_.hash}, Look::now()}](
          const Connected& connected, const std::stop_token&) { return make_proof(connected, wish); });
}

void IncidentReport::take_proof(const Result<MadeProof>& proof) {
  if (proof && proof->holds) go(Proven);
}

void IncidentReport::startAgain() {
  if (state_ != Refused && state_ != Lapsed) return;
  signed_ = {};
  problem_.clear();
  go(Draft);
  prepare();
}

void IncidentReport::go(State state) {
  state_ = state;
  emit changed();
}

void IncidentReport::tell(const Error& error) {
  problem_ = signing_problem(error);
  emit changed();
}

}  // namespace wastewatch::ui
