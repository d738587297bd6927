#include "chain/sign_bytes.h"

#include "chain/proto_append.h"

namespace wastewatch::chain {
namespace {

bool is_zero(const BlockId& id) {
  return id.hash.empty() && id.part_set_header.total == 0 && id.part_set_header.hash.empty();
}

// Fields 1 to 4; a nil vote has no block id.
void append_prefix(Bytes& out, std::uint8_t type, std::int64_t height, std::int64_t round,
                   const BlockId* id) {
  append_varint_field(out, 1, type);
  append_sfixed64_field(out, 2, height);
  append_sfixed64_field(out, 3, round);
  if (id == nullptr || is_zero(*id)) return;
  append_message_field(out, 4, [&](Bytes& to) { append_block_id(to, *id); });
}

void append_signed_timestamp(Bytes& out, const Timestamp& time) {
  append_message_field(out, 5, [&](Bytes& to) { append_timestamp(to, time); });
}

}  // namespace

Bytes vote_sign_bytes(std::string_view chain_id, const Vote& vote) {
  Bytes out;
  append_prefix(out, vote.type, vote.height, vote.round, &vote.block_id);
  append_signed_timestamp(out, vote.timestamp);
  append_bytes_field(out, 6, as_bytes(chain_id));
  insert_length(out, 0);
  return out;
}

Bytes vote_sign_bytes(std::string_view chain_id, const Commit& commit, std::size_t index) {
  Bytes out;
  CommitSignBytes(chain_id, commit).write(commit.signatures[index], out);
  return out;
}

CommitSignBytes::CommitSignBytes(std::string_view chain_id, const Commit& commit) {
  append_prefix(prefix_for_block_, vote_type_precommit, commit.height, commit.round, &commit.block_id);
  append_prefix(prefix_for_nil_, vote_type_precommit, commit.height, commit.round, nullptr);
  append_bytes_field(suffix_, 6, as_bytes(chain_id));
}

void CommitSignBytes::write(const CommitSig& entry, Bytes& out) const {
  out.clear();
  append(out, entry.block_id_flag == BlockIdFlag::commit ? prefix_for_block_ : prefix_for_nil_);
  append_signed_timestamp(out, entry.timestamp);
  append(out, suffix_);
  insert_length(out, 0);
}

}  // namespace wastewatch::chain
