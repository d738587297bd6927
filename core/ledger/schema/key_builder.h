// Builds keys from the rows of schema.h. A key that stops before the row's last part is the prefix of all
// keys that begin with it. Pure; thread safe.
#pragma once

#include <concepts>

#include "ledger/schema/schema.h"

namespace wastewatch::ledger::schema {

namespace detail {

void put_number(Bytes& out, std::uint64_t value, std::size_t bytes);
void put_text(Bytes& out, std::string_view beginning, std::string_view text);

template <Part part, class Value>
void put(Bytes& out, const Value& value) {
  constexpr const PartRow& row = row_of(part);
  if constexpr (row.encoding == Encoding::number) {
    static_assert(std::integral<Value>, "this part is a number");
    put_number(out, static_cast<std::uint64_t>(value), row.bytes);
  } else if constexpr (row.encoding == Encoding::text) {
    static_assert(std::convertible_to<Value, std::string_view>, "this part is text");
    put_text(out, row.fixed, value);
  } else {
    static_assert(std::convertible_to<Value, BytesView>, "this part is bytes");
    append(out, value);
  }
}

constexpr bool is_constant(Part part) {
  return part != Part::none && row_of(part).encoding == Encoding::constant;
}

template <auto list, std::size_t at>
void put_all(Bytes& out) {
  if constexpr (at < list.size()) {
    if constexpr (is_constant(list[at])) {
      append(out, as_bytes(row_of(list[at]).fixed));
      put_all<list, at + 1>(out);
    }
  }
}

template <auto list, std::size_t at, class Value, class... Values>
void put_all(Bytes& out, const Value& value, const Values&... values) {
  static_assert(at < list.size() && list[at] != Part::none, "the key has fewer parts");
  if constexpr (is_constant(list[at])) {
    append(out, as_bytes(row_of(list[at]).fixed));
    put_all<list, at + 1>(out, value, values...);
  } else {
    put<list[at]>(out, value);
    put_all<list, at + 1>(out, values...);
  }
}

}  // namespace detail

// A key of the kind from the values of its parts, constants left out.
template <Kind kind, class... Values>
Bytes build(const Values&... values) {
  Bytes out = to_bytes(row_of(kind).prefix);
  out.reserve(64);
  detail::put_all<row_of(kind).parts, 0>(out, values...);
  return out;
}

// What a device is bound to; `form` counts from 0 in subject_forms.
template <std::size_t form, class... Values>
Bytes build_subject(const Values&... values) {
  Bytes out{subject_forms[form].tag};
  out.reserve(64);
  detail::put_all<subject_forms[form].parts, 0>(out, values...);
  return out;
}

}  // namespace wastewatch::ledger::schema
