// The transaction envelope: one permitted encoding, and nobody signs for another.
#include <google/protobuf/descriptor.h>

#include <set>

#include "fuzz/support/target.h"
#include "ledger/canonical.h"
#include "ledger/envelope/tx.h"
#include "ledger/message_table.h"

namespace wastewatch::fuzz {
namespace {

using namespace ledger;

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

void fill(Message& message, int depth);

void set_string(Message& message, const FieldDescriptor& field) {
  const std::string value =
      field.type() == FieldDescriptor::TYPE_BYTES ? std::string(16, 'i') : "\u6d59F10001";
  const auto& reflection = *message.GetReflection();
  if (field.is_repeated()) return reflection.AddString(&message, &field, value);
  reflection.SetString(&message, &field, value);
}

void set_inner(Message& message, const FieldDescriptor& field, int depth) {
  const auto& reflection = *message.GetReflection();
  fill(field.is_repeated() ? *reflection.AddMessage(&message, &field)
                           : *reflection.MutableMessage(&message, &field),
       depth - 1);
}

// Texts, ids and inner messages, so that every message has something to be mutated.
void fill(Message& message, int depth) {
  const auto& type = *message.GetDescriptor();
  for (int i = 0; i < type.field_count(); ++i) {
    const FieldDescriptor& field = *type.field(i);
    if (field.cpp_type() == FieldDescriptor::CPPTYPE_STRING) set_string(message, field);
    if (field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE && depth > 0) set_inner(message, field, depth);
  }
}

v1::Message message(const MessageRow& row) {
  v1::Message out;
  const auto* field = v1::Message::descriptor()->FindFieldByNumber(static_cast<int>(row.number));
  fill(*v1::Message::GetReflection()->MutableMessage(&out, field), 2);
  return out;
}

struct Signed {
  std::vector<Bytes> txs;
  std::set<Hash> digests;
};

Signed make() {
  Signed out;
  const auto key = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, "fuzz");
  v1::TxBody body;
  body.set_chain_id("fuzz-chain");
  body.set_valid_until_height(100);
  for (const MessageRow& row : message_rows()) {
    body.set_lane(row.number % lane_count);
    body.set_sequence(row.number);
    *body.add_messages() = message(row);
    out.txs.push_back(sign_tx(key, body).value());
    out.digests.insert(decode_tx(out.txs.back()).digest);
    if (body.messages_size() == max_messages / 2) body.clear_messages();
  }
  return out;
}

const Signed& signed_txs() {
  static const Signed all = make();
  return all;
}

}  // namespace

void run(BytesView input) {
  PreparedTx tx = decode_tx(input);
  if (tx.code != Code::ok) return;
  v1::SignedTx again;
  again.set_body(to_string(encode(tx.body)));
  again.set_signature(to_string(tx.signature));
  require(equal(encode(again), input), "an envelope has one form");
  require(tx.work > 0 && tx.body.messages_size() <= max_messages, "an envelope is within its limits");
  verify_signatures(tx, nullptr);
  require(!tx.signature_ok.value_or(false) || signed_txs().digests.contains(tx.digest), "nobody forges");
}

std::vector<Bytes> seeds() { return signed_txs().txs; }

}  // namespace wastewatch::fuzz
