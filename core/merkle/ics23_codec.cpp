#include "merkle/ics23_codec.h"

namespace wastewatch::merkle::ics23 {

namespace {

// Reads a message whose fields must ascend; `repeated` is the one field that may come again.
class MessageReader {
 public:
  explicit MessageReader(BytesView in, std::uint32_t repeated = 0) : reader_(in), repeated_(repeated) {}

  std::optional<WireField> next() {
    auto field = reader_.next();
    if (!field) return std::nullopt;
    if (field->number < last_ || (field->number == last_ && last_ != repeated_)) ok_ = false;
    last_ = field->number;
    if (!ok_) return std::nullopt;
    return field;
  }
  bool ok() const { return ok_ && reader_.ok(); }

 private:
  WireReader reader_;
  std::uint32_t repeated_;
  std::uint32_t last_ = 0;
  bool ok_ = true;
};

std::unexpected<Error> malformed(const char* what) { return fail(Errc::malformed_proof, what); }

bool read_bytes(const WireField& field, Bytes& out, std::size_t limit) {
  if (field.type != WireType::bytes || field.payload.size() > limit) return false;
  out = to_bytes(field.payload);
  return true;
}

template <class Op>
bool read_op(const WireField& field, Op& out, Op last) {
  if (field.type != WireType::varint || field.value > static_cast<std::uint64_t>(last)) return false;
  out = static_cast<Op>(field.value);
  return true;
}

bool read_leaf_field(const WireField& field, LeafOp& op) {
  switch (field.number) {
    case 1: return read_op(field, op.hash, HashOp::blake3);
    case 2: return read_op(field, op.prehash_key, HashOp::blake3);
    case 3: return read_op(field, op.prehash_value, HashOp::blake3);
    case 4: return read_op(field, op.length, LengthOp::require_64_bytes);
    case 5: return read_bytes(field, op.prefix, max_op_bytes);
    default: return false;
  }
}

bool read_inner_field(const WireField& field, InnerOp& op) {
  switch (field.number) {
    case 1: return read_op(field, op.hash, HashOp::blake3);
    case 2: return read_bytes(field, op.prefix, max_op_bytes);
    case 3: return read_bytes(field, op.suffix, max_op_bytes);
    default: return false;
  }
}

// A message made of fields that `read` fills in; written again it must give the same bytes.
template <class Message, class Read, class Encode>
Result<Message> read_message(BytesView bytes, const char* what, Read read, Encode encode) {
  Message out;
  MessageReader reader(bytes);
  while (auto field = reader.next()) {
    if (!read(*field, out)) return malformed(what);
  }
  if (!reader.ok() || !equal(encode(out), bytes)) return malformed(what);
  return out;
}

Status read_existence_field(const WireField& field, ExistenceProof& proof) {
  if (field.type != WireType::bytes) return malformed("existence proof");
  if (field.number == 1 && read_bytes(field, proof.key, max_proof_bytes)) return {};
  if (field.number == 2 && read_bytes(field, proof.value, max_proof_bytes)) return {};
  if (field.number == 3) {
    auto leaf = decode_leaf(field.payload);
    if (!leaf) return fail(std::move(leaf.error()));
    proof.leaf = std::move(*leaf);
    return {};
  }
  if (field.number != 4 || proof.path.size() == max_path_steps) return malformed("existence proof");
  auto inner = decode_inner(field.payload);
  if (!inner) return fail(std::move(inner.error()));
  proof.path.push_back(std::move(*inner));
  return {};
}

Status read_absence_field(const WireField& field, NonExistenceProof& proof) {
  if (field.number == 1 && read_bytes(field, proof.key, max_proof_bytes)) return {};
  const bool side = field.number == 2 || field.number == 3;
  if (!side || field.type != WireType::bytes) return malformed("absence proof");
  auto neighbour = decode_existence(field.payload);
  if (!neighbour) return fail(std::move(neighbour.error()));
  (field.number == 2 ? proof.left : proof.right) = std::move(*neighbour);
  return {};
}

Bytes encode_absence(const NonExistenceProof& proof) {
  WireWriter out;
  out.bytes(1, proof.key);
  if (proof.left) out.message(2, encode_existence(*proof.left));
  if (proof.right) out.message(3, encode_existence(*proof.right));
  return out.take();
}

Result<NonExistenceProof> decode_absence(BytesView bytes) {
  NonExistenceProof out;
  MessageReader reader(bytes);
  while (auto field = reader.next()) {
    if (auto read = read_absence_field(*field, out); !read) return fail(std::move(read.error()));
  }
  if (!reader.ok()) return malformed("absence proof");
  return out;
}

}  // namespace

Bytes encode_leaf(const LeafOp& op) {
  WireWriter out;
  out.varint(1, static_cast<std::uint64_t>(op.hash));
  out.varint(2, static_cast<std::uint64_t>(op.prehash_key));
  out.varint(3, static_cast<std::uint64_t>(op.prehash_value));
  out.varint(4, static_cast<std::uint64_t>(op.length));
  out.bytes(5, op.prefix);
  return out.take();
}

Bytes encode_inner(const InnerOp& op) {
  WireWriter out;
  out.varint(1, static_cast<std::uint64_t>(op.hash));
  out.bytes(2, op.prefix);
  out.bytes(3, op.suffix);
  return out.take();
}

Bytes encode_existence(const ExistenceProof& proof) {
  WireWriter out;
  out.bytes(1, proof.key);
  out.bytes(2, proof.value);
  if (proof.leaf) out.message(3, encode_leaf(*proof.leaf));
  for (const InnerOp& op : proof.path) out.message(4, encode_inner(op));
  return out.take();
}

Bytes encode(const CommitmentProof& proof) {
  WireWriter out;
  if (const auto* existence = std::get_if<ExistenceProof>(&proof)) {
    out.message(1, encode_existence(*existence));
  } else {
    out.message(2, encode_absence(std::get<NonExistenceProof>(proof)));
  }
  return out.take();
}

Result<LeafOp> decode_leaf(BytesView bytes) {
  return read_message<LeafOp>(bytes, "leaf operation", read_leaf_field, encode_leaf);
}

Result<InnerOp> decode_inner(BytesView bytes) {
  return read_message<InnerOp>(bytes, "inner operation", read_inner_field, encode_inner);
}

Result<ExistenceProof> decode_existence(BytesView bytes) {
  ExistenceProof out;
  MessageReader reader(bytes, 4);
  while (auto field = reader.next()) {
    if (auto read = read_existence_field(*field, out); !read) return fail(std::move(read.error()));
  }
  if (!reader.ok()) return malformed("existence proof");
  return out;
}

Result<CommitmentProof> decode(BytesView bytes) {
  if (bytes.size() > max_proof_bytes) return malformed("proof too long");
  WireReader reader(bytes);
  const auto field = reader.next();
  if (!field || field->type != WireType::bytes) return malformed("commitment proof");
  if (field->number == 3 || field->number == 4)
    return fail(Errc::unsupported_proof, "batch or compressed proof");
  Result<CommitmentProof> out = malformed("commitment proof");
  if (field->number == 1) out = decode_existence(field->payload);
  if (field->number == 2) out = decode_absence(field->payload);
  if (out && !equal(encode(*out), bytes)) return malformed("not the canonical encoding");
  return out;
}

}  // namespace wastewatch::merkle::ics23
