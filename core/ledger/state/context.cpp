#include "ledger/state/context.h"

#include "ledger/keys.h"

namespace wastewatch::ledger {

template <class Record>
const Record* Directory::find(std::map<Bytes, std::optional<Record>>& cache, Bytes key) {
  auto at = cache.find(key);
  if (at == cache.end()) {
    const auto value = state_.before().get(key);
    if (!value) state_.corrupt(value.error().text());
    auto record = value && *value ? state_.decode<Record>(**value) : std::nullopt;
    at = cache.emplace(std::move(key), std::move(record)).first;
  }
  return at->second ? &*at->second : nullptr;
}

const v1::Key* Directory::key(BytesView public_key) { return find(keys_, keys::party_key(public_key)); }

const v1::Organisation* Directory::organisation(BytesView id) {
  const auto typed = OrganisationId::from(id);
  return typed ? find(organisations_, keys::organisation(*typed)) : nullptr;
}

const v1::WasteKind* Directory::waste_kind(const std::string& code) {
  return find(waste_kinds_, keys::waste_kind(code));
}

const v1::Policy& Directory::policy() {
  const v1::Policy* policy = find(policy_, keys::policy());
  return policy == nullptr ? v1::Policy::default_instance() : *policy;
}

const v1::ChainInfo* Directory::chain() { return find(chain_, keys::chain_info()); }

}  // namespace wastewatch::ledger
