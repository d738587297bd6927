#include "ui/signing/signing_task.h"

#include <QCoreApplication>
#include <algorithm>

#include "base/encoding.h"
#include "ledger/canonical.h"
#include "ledger/envelope/tx.h"
#include "ui/chain/message_facts.h"
#include "ui/format/hex.h"
#include "ui/records/batch_words.h"
#include "ui/signing/signing_words.h"

namespace wastewatch::ui {
namespace {

namespace v1 = ledger::v1;

QString say_signing(const char* word) { return QCoreApplication::translate("Signing", word); }

// So many blocks must be left for a node to take it and a block to hold it.
constexpr std::int64_t least_blocks_left = ledger::valid_blocks / 10;

Fact signing_fact(const char* key, const QString& value, const QString& note = {}) {
  Fact out;
  out.key = say_signing(key);
  out.value = value;
  out.note = note;
  return out;
}

QString signer_name(RecordContext& context, const outbox::Task& task) {
  const auto known = context.reader().key(as_bytes(task.body.signer()));
  const QString office = known ? context.organisation_name(as_bytes(known->organisation_id())) : QString();
  const QString label = QString::fromStdString(task.key_label);
  return office.isEmpty() ? label : label + QStringLiteral(" · ") + office;
}

QList<Fact> preview_of(RecordContext& context, const outbox::Task& task) {
  QList<Fact> out;
  for (const auto& message : task.body.messages()) {
    const auto entry = message_entry(context, message);
    out << signing_fact(QT_TRANSLATE_NOOP("Signing", "Message"), entry.title) << entry.facts;
  }
  const auto& body = task.body;
  out << signing_fact(QT_TRANSLATE_NOOP("Signing", "Signer"), signer_name(context, task),
                      hex_of(body.signer()))
      << signing_fact(QT_TRANSLATE_NOOP("Signing", "Chain"), QString::fromStdString(body.chain_id()))
      << signing_fact(
             QT_TRANSLATE_NOOP("Signing", "Sequence"), format::count(static_cast<qint64>(body.sequence())),
             body.lane() == 0 ? QString()
                              : say_signing(QT_TRANSLATE_NOOP("Signing", "lane %1")).arg(body.lane()))
      << signing_fact(QT_TRANSLATE_NOOP("Signing", "Lapses after block"),
                      format::count(body.valid_until_height()));
  return out;
}

// The role a message needs is the ledger's to judge; what is plain beforehand is said beforehand.
QString key_problem_of(const index::Reader& reader, const v1::TxBody& body) {
  const auto known = reader.key(as_bytes(body.signer()));
  if (!known) return say_signing(QT_TRANSLATE_NOOP("Signing", "The chain does not know this key."));
  if (known->revoked_at_height() != 0)
    return say_signing(QT_TRANSLATE_NOOP("Signing", "This key was revoked."));
  const bool inspector = std::ranges::find(known->roles(), int{v1::ROLE_INSPECTOR}) != known->roles().end();
  if (!inspector && body.messages(0).has_raise_incident())
    return say_signing(QT_TRANSLATE_NOOP("Signing", "Only an inspector's key can report an incident."));
  return {};
}

// How the lane of a prepared task stands now.
Result<outbox::Lane> lane_now(const index::Reader& reader, const outbox::Outbox& box,
                              const v1::TxBody& body) {
  const ledger::TxSigner signer{as_bytes(body.signer()), body.lane()};
  const auto used = reader.sequence(signer.public_key, signer.lane);
  if (!used) return fail(used.error());
  return box.lane({body.chain_id(), reader.height(), *used}, signer);
}

bool is_outdated(const index::Reader& reader, const outbox::Lane& lane, const v1::TxBody& body) {
  return lane.last_sequence + 1 != body.sequence() ||
         body.valid_until_height() - reader.height() < least_blocks_left;
}

QString subject_of(RecordContext& context, const v1::Message& message) {
  const auto id = ledger::BatchId::from(as_bytes(message.raise_incident().batch_id()));
  if (!id) return {};
  const auto batch = context.reader().batch(*id);
  return batch ? code_of(*batch) : crockford_of(*id);
}

}  // namespace

QString message_form(const v1::Message& message) {
  const auto* field = action_field(message);
  return field == nullptr ? QString() : QString::fromStdString(field->name());
}

SigningTask signing_row(RecordContext& context, const outbox::Task& task) {
  SigningTask out;
  out.id = hex_of(task.id);
  out.state = static_cast<int>(task.state);
  out.about = QString::fromStdString(task.about);
  out.time = context.clock(task.made_ms);
  out.outcome = outbox::is_barred(task.body, context.reader().height()) && task.open()
                    ? barred_sentence(task)
                    : outcome_sentence(task, context.look().tongue);
  out.lapses = format::count(task.body.valid_until_height());
  if (task.is_signed()) {
    out.hash = hex_of(task.hash());
    out.transaction = transaction_link(task.hash());
  }
  if (task.body.messages().empty()) return out;
  const auto& message = task.body.messages(0);
  out.form = message_form(message);
  out.title = capitalised(action_word(message, context.look().tongue));
  out.subject = subject_of(context, message);
  return out;
}

SigningTask signing_task(RecordContext& context, const outbox::Outbox& box, const outbox::Task& task) {
  SigningTask out = signing_row(context, task);
  out.signer = signer_name(context, task);
  out.signer_key = to_bytes(as_bytes(task.body.signer()));
  out.preview = preview_of(context, task);
  out.bytes_hash = hex_of(ledger::signed_hash(ledger::encode(task.body)));
  if (task.is_signed() || task.body.messages().empty()) return out;
  out.key_problem = key_problem_of(context.reader(), task.body);
  if (const auto lane = lane_now(context.reader(), box, task.body)) {
    out.outdated = is_outdated(context.reader(), *lane, task.body);
    out.earlier = earlier_sentence(*lane);
  }
  out.demo =
      is_demo_key(context.reader(), {crypto::KeyType::secp256k1, to_bytes(as_bytes(task.body.signer()))});
  return out;
}

}  // namespace wastewatch::ui
