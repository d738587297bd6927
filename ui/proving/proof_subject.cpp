#include "ui/proving/proof_subject.h"

#include "base/encoding.h"
#include "ledger/keys.h"
#include "ui/navigation/link.h"
#include "ui/records/batch_words.h"

namespace wastewatch::ui {

std::optional<ProofSubject> proof_subject(const QString& link) {
  const auto location = parse_link(link);
  if (!location) return std::nullopt;
  if (location->kind == QLatin1String("batch") || location->kind == QLatin1String("alert")) {
    const auto id = parse_batch_id(location->id);
    return id ? std::optional<ProofSubject>(StateSubject{ledger::keys::batch(*id)}) : std::nullopt;
  }
  if (location->kind != QLatin1String("tx")) return std::nullopt;
  const auto bytes = from_hex(location->id.toStdString());
  const auto hash = bytes ? Hash::from(*bytes) : std::nullopt;
  return hash ? std::optional<ProofSubject>(TransactionSubject{*hash}) : std::nullopt;
}

QString file_stem(const ProofSubject& subject) {
  if (const auto* tx = std::get_if<TransactionSubject>(&subject))
    return QStringLiteral("transaction-") + hex_of(tx->hash).left(8);
  const auto& key = std::get<StateSubject>(subject).key;
  return QStringLiteral("batch-") +
         hex_of(BytesView(key).last(std::min<std::size_t>(16, key.size()))).left(8);
}

}  // namespace wastewatch::ui
