#include "ui/proving/proof_title.h"

#include <QCoreApplication>

#include "crypto/hash.h"
#include "ledger/schema/schema.h"
#include "ui/chain/state_keys.h"
#include "ui/records/batch_words.h"

namespace wastewatch::ui {
namespace {

QString say_title(const char* word) { return QCoreApplication::translate("ProofTitle", word); }

QString short_hex(BytesView bytes) { return format::short_id(hex_of(bytes)); }

std::optional<ledger::BatchId> batch_of(const StateSubject& state) {
  const auto& batches = ledger::schema::row_of(ledger::schema::Kind::batch);
  if (ledger::schema::find_row(state.key) != &batches) return std::nullopt;
  return ledger::schema::id_in<ledger::BatchId>(state.key, ledger::schema::Part::batch);
}

struct Title {
  QString operator()(const TransactionSubject& tx) const {
    return say_title(QT_TRANSLATE_NOOP("ProofTitle", "Transaction %1"))
        .arg(format::short_id(hex_of(tx.hash).toUpper()));
  }
  QString operator()(const RangeSubject& range) const {
    const QString from = short_hex(range.from);
    return range.to.empty()
               ? say_title(QT_TRANSLATE_NOOP("ProofTitle", "Records of the state from %1 on")).arg(from)
               : say_title(QT_TRANSLATE_NOOP("ProofTitle", "Records of the state from %1 to before %2"))
                     .arg(from, short_hex(range.to));
  }
  QString operator()(const StateSubject& state) const {
    if (const auto batch = batch_of(state))
      return say_title(QT_TRANSLATE_NOOP("ProofTitle", "Batch %1")).arg(short_hex(*batch));
    return say_title(QT_TRANSLATE_NOOP("ProofTitle", "Record of the state %1")).arg(short_hex(state.key));
  }
};

struct Subject {
  ProofSubject operator()(const evidence::TransactionFact& fact) const {
    return TransactionSubject{crypto::sha256(fact.tx)};
  }
  ProofSubject operator()(const evidence::StateFact& fact) const { return StateSubject{fact.key}; }
  ProofSubject operator()(const evidence::RangeFact& fact) const { return RangeSubject{fact.from, fact.to}; }
};

}  // namespace

ProofSubject subject_of(const evidence::Fact& fact) { return std::visit(Subject{}, fact); }

QString proof_title(const ProofSubject& subject) { return std::visit(Title{}, subject); }

QString proof_title(RecordContext& context, const ProofSubject& subject) {
  const auto* state = std::get_if<StateSubject>(&subject);
  if (!state) return proof_title(subject);
  const auto id = batch_of(*state);
  if (!id) {
    const QString kind = state_kind_name(state->key, context.look().tongue);
    const QString text = key_text(context, state->key);
    return kind.isEmpty() || text.isEmpty() ? proof_title(subject) : kind + QStringLiteral(" · ") + text;
  }
  const auto batch = context.reader().batch(*id);
  return batch ? say_title("Batch %1").arg(code_of(*batch)) : proof_title(subject);
}

QString proof_title(const QString& file_name, const ProofSubject& subject) {
  return file_name + QStringLiteral(": ") + proof_title(subject);
}

}  // namespace wastewatch::ui
