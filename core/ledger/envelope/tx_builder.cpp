#include "ledger/envelope/tx_builder.h"

#include <google/protobuf/descriptor.h>

#include <array>

#include "crypto/hash.h"
#include "ledger/canonical.h"

namespace wastewatch::ledger {
namespace {

using google::protobuf::FieldDescriptor;

// The first code of a message; those before it refuse the envelope (result_codes.h).
constexpr auto first_message_code = static_cast<std::uint32_t>(Code::bad_field);

bool is_filled_in(const FieldDescriptor& field) {
  return field.name() == "claimed_ms" || field.message_type() == v1::EvidenceCommitment::descriptor();
}

void clear_filled_in(google::protobuf::Message& action) {
  const auto& kind = *action.GetDescriptor();
  for (int i = 0; i < kind.field_count(); ++i) {
    if (is_filled_in(*kind.field(i))) action.GetReflection()->ClearField(&action, kind.field(i));
  }
}

google::protobuf::Message* action_of(v1::Message& message) {
  const auto* field = v1::Message::descriptor()->FindFieldByNumber(message.action_case());
  return field == nullptr ? nullptr : v1::Message::GetReflection()->MutableMessage(&message, field);
}

}  // namespace

v1::TxBody build_tx(const TxBinding& binding, const TxSigner& signer, v1::Message message) {
  v1::TxBody out;
  out.set_chain_id(binding.chain_id);
  out.set_signer(to_string(signer.public_key));
  out.set_lane(signer.lane);
  out.set_sequence(binding.last_sequence + 1);
  out.set_valid_until_height(binding.height + valid_blocks);
  *out.add_messages() = std::move(message);
  return out;
}

Hash intent_of(v1::TxBody body) {
  static constexpr std::array<std::uint8_t, 1> separator{0};
  body.clear_lane();
  body.clear_sequence();
  body.clear_valid_until_height();
  for (auto& message : *body.mutable_messages()) {
    if (auto* action = action_of(message)) clear_filled_in(*action);
  }
  return crypto::sha256({as_bytes("wastewatch/intent/v1"), separator, encode(body)});
}

bool settles(std::uint32_t code) { return code == 0 || code >= first_message_code; }

}  // namespace wastewatch::ledger
