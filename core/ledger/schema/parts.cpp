#include "ledger/schema/parts.h"

#include <algorithm>

namespace wastewatch::ledger::schema {
namespace {

std::optional<std::size_t> if_within(std::size_t size, BytesView rest) {
  return size <= rest.size() ? std::optional(size) : std::nullopt;
}

std::optional<std::size_t> text_size(const PartRow& row, BytesView rest) {
  if (rest.empty()) return std::nullopt;
  const auto size = if_within(std::size_t{1} + rest[0], rest);
  return size && as_text(rest.subspan(1, *size - 1)).starts_with(row.fixed) ? size : std::nullopt;
}

std::optional<std::size_t> subject_size(BytesView rest) {
  const SubjectForm* form = subject_form(rest);
  if (form == nullptr) return std::nullopt;
  std::size_t size = 1;
  for (const Part part : form->parts) {
    if (part == Part::none) break;
    const auto more = size_of(part, rest.subspan(size));
    if (!more) return std::nullopt;
    size += *more;
  }
  return size;
}

}  // namespace

const SubjectForm* subject_form(BytesView subject) {
  if (subject.empty()) return nullptr;
  const auto* at = std::ranges::find(subject_forms, subject[0], &SubjectForm::tag);
  return at == subject_forms.end() ? nullptr : at;
}

std::optional<std::size_t> size_of(Part part, BytesView rest) {
  const PartRow& row = row_of(part);
  switch (row.encoding) {
    case Encoding::bytes:
    case Encoding::number: return if_within(row.bytes, rest);
    case Encoding::text: return text_size(row, rest);
    case Encoding::bound_to: return subject_size(rest);
    case Encoding::constant: break;
  }
  return as_text(rest).starts_with(row.fixed) ? std::optional(row.fixed.size()) : std::nullopt;
}

std::vector<Field> fields_of_subject(BytesView subject) {
  std::vector<Field> out;
  if (subject_size(subject) != subject.size()) return out;
  std::size_t at = 1;
  for (const Part part : subject_form(subject)->parts) {
    if (part == Part::none) break;
    const std::size_t size = size_of(part, subject.subspan(at)).value_or(0);
    out.push_back({part, subject.subspan(at, size)});
    at += size;
  }
  return out;
}

std::uint64_t number_of(const Field& field) {
  std::uint64_t out = 0;
  for (const std::uint8_t byte : field.bytes) out = out << 8U | byte;
  return out;
}

std::string_view text_of(const Field& field) { return as_text(field.bytes.subspan(1)); }

}  // namespace wastewatch::ledger::schema
