#include "ledger/schema/schema.h"

#include <google/protobuf/descriptor.h>

#include <algorithm>

#include "ledger/proto/state.pb.h"

namespace wastewatch::ledger::schema {
namespace {

bool is_whole(const KeyRow& row, BytesView key) {
  BytesView rest = key.subspan(row.prefix.size());
  for (const Part part : row.parts) {
    if (part == Part::none) break;
    const auto size = size_of(part, rest);
    if (!size) return false;
    rest = rest.subspan(*size);
  }
  return rest.empty();
}

// The visitor returns false to stop.
template <class Visitor>
void each_field(BytesView key, const Visitor& visitor) {
  const KeyRow* row = find_row(key);
  if (row == nullptr) return;
  BytesView rest = key.subspan(row->prefix.size());
  for (const Part part : row->parts) {
    if (part == Part::none) return;
    const std::size_t size = size_of(part, rest).value_or(0);
    if (!visitor(Field{part, rest.first(size)})) return;
    rest = rest.subspan(size);
  }
}

std::string_view number_suffix(std::size_t bytes) {
  return bytes == 1 ? " u8" : bytes == 4 ? " be32" : " be64";
}

}  // namespace

const KeyRow* find_row(BytesView key) {
  const auto* at = std::ranges::find_if(
      keys, [&](const KeyRow& row) { return as_text(key).starts_with(row.prefix) && is_whole(row, key); });
  return at == keys.end() ? nullptr : at;
}

const KeyRow* find_prefix(BytesView key) {
  const auto* at =
      std::ranges::find_if(keys, [&](const KeyRow& row) { return as_text(key).starts_with(row.prefix); });
  return at == keys.end() ? nullptr : at;
}

bool is_kind(Kind kind, BytesView key) {
  const KeyRow* row = find_row(key);
  return row != nullptr && row->kind == kind;
}

std::vector<Field> fields_of(BytesView key) {
  std::vector<Field> out;
  each_field(key, [&](const Field& field) {
    out.push_back(field);
    return true;
  });
  return out;
}

std::optional<Field> field_of(BytesView key, Part part) {
  std::optional<Field> out;
  each_field(key, [&](const Field& field) {
    if (field.part == part) out = field;
    return !out;
  });
  return out;
}

std::unique_ptr<google::protobuf::Message> new_record(const KeyRow& row) {
  using namespace google::protobuf;
  if (row.record.empty()) return nullptr;
  const FileDescriptor* file = v1::Batch::descriptor()->file();
  const Descriptor* type =
      file->pool()->FindMessageTypeByName(std::string("wastewatch.ledger.v1.").append(row.record));
  if (type == nullptr) return nullptr;
  return std::unique_ptr<Message>(MessageFactory::generated_factory()->GetPrototype(type)->New());
}

std::string key_text(const KeyRow& row) {
  std::string out;
  for (const Part part : row.parts) {
    if (part == Part::none) break;
    const PartRow& info = row_of(part);
    out.append(out.empty() ? "" : ", ").append(info.name);
    if (info.encoding == Encoding::number) out.append(number_suffix(info.bytes));
  }
  return out;
}

std::string records_key(const KeyRow& row) {
  return "records." + std::string(row.prefix.substr(0, row.prefix.find('/')));
}

}  // namespace wastewatch::ledger::schema
