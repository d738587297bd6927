#include "outbox/task.h"

#include <array>

#include "base/wire.h"
#include "chain/hashes.h"
#include "crypto/hash.h"
#include "ledger/canonical.h"
#include "ledger/envelope/tx.h"

namespace wastewatch::outbox {
namespace {

constexpr std::array<std::uint8_t, 8> file_start{'W', 'W', 'T', 'A', 'S', 'K', 0, 1};
constexpr std::size_t frame_bytes = file_start.size() + Hash::size_bytes;

Bytes encode_fields(const Task& task) {
  WireWriter out;
  out.bytes(1, task.id);
  out.varint(2, static_cast<std::uint64_t>(task.state));
  if (!task.is_signed()) out.bytes(3, ledger::encode(task.body));
  out.bytes(4, task.tx);
  out.text(5, task.about);
  out.text(6, task.key_label);
  out.int64(7, task.made_ms);
  out.int64(8, task.height);
  out.varint(9, task.code);
  out.varint(10, task.node_code);
  out.text(11, task.node_log);
  out.varint(12, static_cast<std::uint64_t>(task.ground));
  return out.take();
}

struct Fields {
  Task task;
  Bytes body;
};

bool take_number(Task& task, const WireField& field) {
  switch (field.number) {
    case 2: task.state = static_cast<TaskState>(field.value); return field.value <= 7;
    case 7: task.made_ms = field.as_int64(); return true;
    case 8: task.height = field.as_int64(); return true;
    case 9: task.code = static_cast<std::uint32_t>(field.value); return true;
    case 10: task.node_code = static_cast<std::uint32_t>(field.value); return true;
    case 12: task.ground = static_cast<Ground>(field.value); return field.value <= 1;
    default: return false;
  }
}

bool take_bytes(Fields& out, const WireField& field) {
  const auto text = as_text(field.payload);
  switch (field.number) {
    case 1: {
      const auto id = TaskId::from(field.payload);
      if (id) out.task.id = *id;
      return id.has_value();
    }
    case 3: out.body = to_bytes(field.payload); return true;
    case 4: out.task.tx = to_bytes(field.payload); return true;
    case 5: out.task.about = text; return text.size() <= max_about_bytes;
    case 6: out.task.key_label = text; return text.size() <= max_about_bytes;
    case 11: out.task.node_log = text; return text.size() <= max_log_bytes;
    default: return false;
  }
}

bool take_fields(Fields& out, BytesView bytes) {
  WireReader in(bytes);
  while (const auto field = in.next()) {
    const bool good = field->type == WireType::varint  ? take_number(out.task, *field)
                      : field->type == WireType::bytes ? take_bytes(out, *field)
                                                       : false;
    if (!good) return false;
  }
  return in.ok();
}

// What the signed bytes say is the only body of a signed task.
bool take_body(Fields& fields) {
  auto& task = fields.task;
  if (task.is_signed() == (task.state == TaskState::prepared) || task.state < TaskState::prepared)
    return false;
  if (!task.is_signed()) return ledger::parse_canonical(fields.body, task.body);
  auto decoded = ledger::decode_tx(task.tx);
  task.body = std::move(decoded.body);
  return fields.body.empty() && decoded.code == ledger::Code::ok;
}

}  // namespace

Hash Task::hash() const { return is_signed() ? chain::tx_hash(tx) : Hash{}; }

Bytes encode(const Task& task) {
  Bytes out(file_start.begin(), file_start.end());
  append(out, encode_fields(task));
  append(out, crypto::sha256(out));
  return out;
}

Result<Task> decode_task(BytesView file) {
  if (file.size() < frame_bytes || file.size() > max_task_bytes)
    return fail(Errc::malformed_task, "its size");
  const auto content = file.first(file.size() - Hash::size_bytes);
  if (!equal(content.first(file_start.size()), file_start))
    return fail(Errc::malformed_task, "its beginning");
  if (!equal(crypto::sha256(content), file.last(Hash::size_bytes)))
    return fail(Errc::malformed_task, "its checksum");
  Fields fields;
  if (!take_fields(fields, content.subspan(file_start.size())) || !take_body(fields))
    return fail(Errc::malformed_task, "its content");
  if (!equal(encode(fields.task), file)) return fail(Errc::malformed_task, "its encoding");
  return std::move(fields.task);
}

std::string_view state_name(TaskState state) {
  static constexpr std::array<std::string_view, 8> names = {"",         "prepared", "signed",  "sent",
                                                            "in_block", "proven",   "refused", "lapsed"};
  return names[static_cast<std::size_t>(state)];
}

}  // namespace wastewatch::outbox
