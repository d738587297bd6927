#include "ui/chain/transaction_view.h"

#include <QCoreApplication>

#include "evidence/build.h"
#include "ui/chain/block_view.h"
#include "ui/format/hex.h"
#include "ui/language/enum_words.h"
#include "ui/navigation/link.h"

namespace wastewatch::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Transaction", text); }

Fact fact(const char* key, QString value, int seal = SealState::Checked) {
  Fact out;
  out.key = words(key);
  out.value = std::move(value);
  out.seal = seal;
  return out;
}

QString roles_of(const ledger::v1::Key& key) {
  QStringList out;
  for (const int role : key.roles()) out << enum_word(*ledger::v1::Role_descriptor(), role);
  return out.join(QStringLiteral(", "));
}

// Whether the key could sign at the transaction's height.
QString standing_of(const ledger::v1::Key& key, std::int64_t height) {
  const QString valid = words(QT_TRANSLATE_NOOP("Transaction", "valid at block %1 · %2"));
  if (key.revoked_at_height() > 0 && key.revoked_at_height() <= height) {
    return words(QT_TRANSLATE_NOOP("Transaction", "revoked since block %1"))
        .arg(format::count(key.revoked_at_height()));
  }
  if (height < key.valid_from_height() || (key.valid_to_height() > 0 && height >= key.valid_to_height())) {
    return words(QT_TRANSLATE_NOOP("Transaction", "not valid at block %1")).arg(format::count(height));
  }
  return valid.arg(format::count(height), roles_of(key));
}

void add_signer(RecordContext& context, const index::TransactionDetail& detail, QList<Fact>& out) {
  const auto key = context.reader().key(as_bytes(detail.body.signer()));
  Fact signer = fact(QT_TRANSLATE_NOOP("Transaction", "Signer"),
                     key ? context.organisation_name(as_bytes(key->organisation_id()))
                         : words(QT_TRANSLATE_NOOP("Transaction", "unknown to the chain")));
  if (signer.value.isEmpty()) signer.value = words(QT_TRANSLATE_NOOP("Transaction", "unknown to the chain"));
  out << signer;
  Fact bytes =
      fact(QT_TRANSLATE_NOOP("Transaction", "Signer's key"), upper_hex_of(as_bytes(detail.body.signer())));
  bytes.hash = true;
  out << bytes;
  if (key)
    out << fact(QT_TRANSLATE_NOOP("Transaction", "Status of the key"),
                standing_of(*key, detail.place.height));
}

QList<Fact> facts_of(RecordContext& context, const index::TransactionDetail& detail) {
  QList<Fact> out;
  Fact block = fact(
      QT_TRANSLATE_NOOP("Transaction", "Block"),
      format::count(detail.place.height) + QStringLiteral(" · ") + context.date_time(detail.block_time.ms()));
  block.link = block_link(detail.place.height);
  out << block;
  out << fact(QT_TRANSLATE_NOOP("Transaction", "Place in the block"),
              QString::number(detail.place.index + 1));
  if (detail.decoded) {
    add_signer(context, detail, out);
    out << fact(QT_TRANSLATE_NOOP("Transaction", "Lane and sequence"),
                QStringLiteral("%1 · %2").arg(detail.body.lane()).arg(detail.body.sequence()));
    out << fact(QT_TRANSLATE_NOOP("Transaction", "Valid until block"),
                format::count(detail.body.valid_until_height()));
  }
  Fact result = fact(QT_TRANSLATE_NOOP("Transaction", "Result"),
                     QStringLiteral("%1 · %2")
                         .arg(detail.result.code)
                         .arg(result_sentence(detail.result.code, context.look().tongue)));
  result.note = words(QT_TRANSLATE_NOOP("Transaction", "Proven by the next block's header."));
  out << result;
  Fact hash = fact(QT_TRANSLATE_NOOP("Transaction", "Transaction hash"), upper_hex_of(detail.hash));
  hash.hash = true;
  out << hash;
  return out;
}

Fact hash_fact(QString key, BytesView value, const char* note = "") {
  Fact out;
  out.key = std::move(key);
  out.value = upper_hex_of(value);
  out.hash = true;
  if (*note != '\0') out.note = words(note);
  return out;
}

// transaction_fact recomputes the path and refuses one that does not lead to the root.
QList<Fact> inclusion_of(const index::Reader& reader, const index::TransactionPlace& place) {
  const auto stored = reader.block(place.height);
  if (!stored) return {};
  const auto fact_value = evidence::transaction_fact(place.height, place.index, stored->block.txs, {});
  const auto* proven = fact_value ? std::get_if<evidence::TransactionFact>(&*fact_value) : nullptr;
  if (!proven) return {};
  QList<Fact> out;
  out << fact(QT_TRANSLATE_NOOP("Transaction", "Place"),
              words(QT_TRANSLATE_NOOP("Transaction", "%1 of %2 transactions"))
                  .arg(proven->proof.index + 1)
                  .arg(proven->proof.total),
              -1);
  out << hash_fact(words(QT_TRANSLATE_NOOP("Transaction", "Leaf")), proven->proof.leaf_hash,
                   QT_TRANSLATE_NOOP("Transaction", "Hash of the transaction's hash, marked as a leaf."));
  for (std::size_t i = 0; i < proven->proof.aunts.size(); ++i) {
    out << hash_fact(words(QT_TRANSLATE_NOOP("Transaction", "Sibling %1")).arg(i + 1),
                     proven->proof.aunts[i]);
  }
  out << hash_fact(
      words(QT_TRANSLATE_NOOP("Transaction", "Root in the header")), stored->block.header.data_hash,
      QT_TRANSLATE_NOOP("Transaction", "Leaf and siblings, hashed pair by pair, give this root."));
  return out;
}

}  // namespace

TransactionPage detail_page(RecordContext& context, const index::TransactionDetail& detail) {
  TransactionPage out;
  out.hash = upper_hex_of(detail.hash);
  out.height = detail.place.height;
  out.accepted = detail.result.code == 0;
  out.outcome = result_sentence(detail.result.code, context.look().tongue);
  out.facts = facts_of(context, detail);
  QStringList titles;
  for (const auto& message : detail.body.messages()) {
    out.messages << message_view(context, message);
    if (!titles.contains(out.messages.last().title)) titles << out.messages.last().title;
  }
  out.title = titles.isEmpty() ? words(QT_TRANSLATE_NOOP("Transaction", "Bytes that are not a transaction"))
                               : titles.join(QStringLiteral(", "));
  out.json = message_json(detail.body);
  out.hex = hex_lines(detail.bytes);
  out.bytes = plain_hex(detail.bytes);
  return out;
}

Result<TransactionPage> transaction_page(const index::Reader& reader, const Hash& hash, const Look& look) {
  const auto detail = reader.transaction(hash);
  if (!detail) return fail(detail.error());
  RecordContext context(reader, look);
  TransactionPage out = detail_page(context, *detail);
  out.inclusion = inclusion_of(reader, detail->place);
  return out;
}

}  // namespace wastewatch::ui
