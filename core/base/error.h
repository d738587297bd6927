// Errors as values. Every module closes its errors in one enumeration; an Error carries which module,
// which code, and a detail for the log. The screen turns (domain, code) into a sentence and advice.
//
// A module makes its enumeration usable with two functions found by argument lookup:
//   ErrorDomain error_domain(Errc);        std::string_view error_name(Errc);
#pragma once

#include <concepts>
#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <utility>

namespace wastewatch {

enum class ErrorDomain : std::uint8_t {
  base = 1,
  crypto = 2,
  merkle = 3,
  chain = 4,
  ledger = 5,
  light = 6,
  index = 7,
  rpc = 8,
  node = 9,
  watch = 10,
  evidence = 11,
  scenario = 12,
  desktop = 13,
  outbox = 14,
  tiles = 15,
  geo = 16,
  gateway = 17,
};

std::string_view domain_name(ErrorDomain domain);

template <class E>
concept ErrorEnum = std::is_enum_v<E> && requires(E e) {
  { error_domain(e) } -> std::same_as<ErrorDomain>;
  { error_name(e) } -> std::convertible_to<std::string_view>;
};

struct Error {
  ErrorDomain domain{};
  int code = 0;
  std::string_view name;  // static storage: the enumerator's stable name
  std::string detail;     // for the log and under "Details"; never the only message

  template <ErrorEnum E>
  static Error make(E e, std::string detail = {}) {
    return {error_domain(e), static_cast<int>(e), error_name(e), std::move(detail)};
  }

  template <ErrorEnum E>
  bool is(E e) const {
    return domain == error_domain(e) && code == static_cast<int>(e);
  }

  // "light/expired_trust: header 12 is 21 days old"; the detail is made plain and short (plain_text.h)
  std::string text() const;
};

template <class T>
using Result = std::expected<T, Error>;
using Status = Result<void>;

template <ErrorEnum E>
std::unexpected<Error> fail(E e, std::string detail = {}) {
  return std::unexpected(Error::make(e, std::move(detail)));
}

inline std::unexpected<Error> fail(Error error) { return std::unexpected(std::move(error)); }

}  // namespace wastewatch
