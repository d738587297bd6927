#include "gateway/jt808/assembly.h"

#include <algorithm>

namespace wastewatch::gateway::jt808 {
namespace {

std::uint16_t serial_of_first_part(const Header& header) {
  return static_cast<std::uint16_t>(header.serial - (header.part->index - 1));
}

Assembled whole_of(std::map<std::uint16_t, Message> parts) {
  Assembled out;
  out.message.header = parts.begin()->second.header;
  out.message.header.part.reset();
  for (auto& [index, part] : parts) {
    append(out.message.body, part.body);
    out.answers.push_back(std::move(part.header));
  }
  return out;
}

}  // namespace

Assembly::Unfinished& Assembly::unfinished_of(const Header& header) {
  const std::string terminal = header.terminal();
  const auto first = serial_of_first_part(header);
  const auto found = std::ranges::find_if(messages_, [&](const Unfinished& one) {
    return one.terminal == terminal && one.message == header.message && one.total == header.part->total &&
           one.first_serial == first;
  });
  if (found != messages_.end()) return *found;
  if (messages_.size() >= max_unfinished) messages_.pop_front();
  return messages_.emplace_back(Unfinished{terminal, header.message, header.part->total, first, {}});
}

Result<std::optional<Assembled>> Assembly::add(Message part) {
  if (!part.header.part) {
    Header answered = part.header;
    return Assembled{std::move(part), {std::move(answered)}};
  }
  if (part.header.part->total > max_parts)
    return fail(Errc::bad_subpackage, std::to_string(part.header.part->total) + " parts");
  Unfinished& unfinished = unfinished_of(part.header);
  const auto index = part.header.part->index;
  unfinished.parts.insert_or_assign(index, std::move(part));
  if (unfinished.parts.size() < unfinished.total) return std::nullopt;
  auto whole = whole_of(std::move(unfinished.parts));
  std::erase_if(messages_, [&](const Unfinished& one) { return &one == &unfinished; });
  return whole;
}

}  // namespace wastewatch::gateway::jt808
