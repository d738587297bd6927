#include <unordered_map>

#include "base/wire.h"
#include "merkle/ics23_codec.h"
#include "merkle/range_proof.h"

namespace wastewatch::merkle {

namespace {

using ics23::ExistenceProof;
using ics23::InnerOp;

constexpr std::size_t max_depth = 128;
constexpr std::size_t max_steps = 1U << 16;
constexpr std::size_t max_side = 64;  // an IAVL step has at most 46 bytes before the child and 33 after it

// Numbers for path steps, in the order they are first met.
class StepTable {
 public:
  std::size_t number_of(const InnerOp& op) {
    const Bytes bytes = ics23::encode_inner(op);
    const auto [at, added] = numbers_.try_emplace(std::string(as_text(bytes)), encoded_.size());
    if (added) encoded_.push_back(bytes);
    return at->second;
  }
  const std::vector<Bytes>& encoded() const { return encoded_; }

 private:
  std::unordered_map<std::string, std::size_t> numbers_;
  std::vector<Bytes> encoded_;
};

Bytes encode_item(const ExistenceProof& item, StepTable& steps) {
  Bytes path;
  for (const InnerOp& op : item.path) append_uvarint(path, steps.number_of(op));
  WireWriter out;
  out.bytes(1, item.key);
  out.bytes(2, item.value);
  if (item.leaf) out.message(3, ics23::encode_leaf(*item.leaf));
  out.bytes(4, path);
  return out.take();
}

std::unexpected<Error> malformed(const char* what) { return fail(Errc::malformed_proof, what); }

Status read_path(BytesView numbers, const std::vector<InnerOp>& steps, std::vector<InnerOp>& path) {
  while (!numbers.empty()) {
    const auto number = take_uvarint(numbers);
    if (!number || *number >= steps.size() || path.size() == max_depth) return malformed("range item path");
    path.push_back(steps[static_cast<std::size_t>(*number)]);
  }
  return {};
}

Status read_item_field(const WireField& field, const std::vector<InnerOp>& steps, ExistenceProof& item) {
  if (field.type != WireType::bytes) return malformed("range item");
  switch (field.number) {
    case 1: item.key = to_bytes(field.payload); return {};
    case 2: item.value = to_bytes(field.payload); return {};
    case 3: {
      auto leaf = ics23::decode_leaf(field.payload);
      if (!leaf) return fail(std::move(leaf.error()));
      item.leaf = std::move(*leaf);
      return {};
    }
    case 4: item.path.clear(); return read_path(field.payload, steps, item.path);
    default: return malformed("range item");
  }
}

Result<ExistenceProof> decode_item(BytesView bytes, const std::vector<InnerOp>& steps) {
  ExistenceProof item;
  WireReader reader(bytes);
  while (auto field = reader.next()) {
    if (auto read = read_item_field(*field, steps, item); !read) return fail(std::move(read.error()));
  }
  if (!reader.ok()) return malformed("range item");
  return item;
}

Status read_step(const WireField& field, std::vector<InnerOp>& steps) {
  if (steps.size() == max_steps) return malformed("too many steps");
  auto op = ics23::decode_inner(field.payload);
  if (!op) return fail(std::move(op.error()));
  if (op->prefix.size() > max_side || op->suffix.size() > max_side) return malformed("step too long");
  steps.push_back(std::move(*op));
  return {};
}

Status read_item(const WireField& field, const std::vector<InnerOp>& steps, RangeProof& proof) {
  if (proof.items.size() == max_range_items) return malformed("too many items");
  auto item = decode_item(field.payload, steps);
  if (!item) return fail(std::move(item.error()));
  if (field.number == 2) proof.items.push_back(std::move(*item));
  if (field.number == 3) proof.left = std::move(*item);
  if (field.number == 4) proof.right = std::move(*item);
  return {};
}

Status read_field(const WireField& field, std::vector<InnerOp>& steps, RangeProof& proof) {
  if (field.number == 5 && field.type == WireType::varint) {
    proof.truncated = field.value == 1;
    return {};
  }
  if (field.type != WireType::bytes || field.number > 4) return malformed("range proof");
  return field.number == 1 ? read_step(field, steps) : read_item(field, steps, proof);
}

}  // namespace

Bytes encode_range(const RangeProof& proof) {
  StepTable steps;
  WireWriter body;
  for (const auto& item : proof.items) body.message(2, encode_item(item, steps));
  if (proof.left) body.message(3, encode_item(*proof.left, steps));
  if (proof.right) body.message(4, encode_item(*proof.right, steps));
  body.varint(5, proof.truncated ? 1 : 0);
  WireWriter out;
  for (const Bytes& step : steps.encoded()) out.message(1, step);
  Bytes bytes = out.take();
  append(bytes, body.result());
  return bytes;
}

Result<RangeProof> decode_range(BytesView bytes) {
  if (bytes.size() > max_range_proof_bytes) return malformed("range proof too long");
  RangeProof proof;
  std::vector<InnerOp> steps;
  WireReader reader(bytes);
  while (auto field = reader.next()) {
    if (auto read = read_field(*field, steps, proof); !read) return fail(std::move(read.error()));
  }
  if (!reader.ok()) return malformed("range proof");
  if (!equal(encode_range(proof), bytes)) return malformed("not the canonical encoding");
  return proof;
}

}  // namespace wastewatch::merkle
