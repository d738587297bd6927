// What people type and paste: one reader for the search box and the command line. `input_forms` is the table
// of all forms, each with an example that a test reads. Words before a number ("block", "区块") and names of
// months are those of the catalogues, of every language at once. Pure functions; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "words/input_position.h"

namespace wastewatch::words {

// Longer input is not read as anything; a copied citation is shorter.
constexpr std::size_t max_input_bytes = 4'096;

enum class InputKind : std::uint8_t {
  link,       // ours, also as the last line of a citation
  hash,       // 32 bytes: of a block, a transaction or a header
  hash_part,  // the beginning of one, from eight digits on, perhaps with its end
  hash_end,   // the end alone, behind an ellipsis
  batch_id,   // 16 bytes
  height,     // of a block
  date,       // a day, perhaps with a time
  clock,      // a time of today, as tables show it
  position,   // latitude and longitude
  plate,      // complete
  text,       // anything: a name, a code, a part of one
};

// As written, in the reader's zone unless `utc`.
struct CivilTime {
  int year = 0;   // 0: not written
  int month = 0;  // 0, and so the day: a time alone
  int day = 0;
  int hour = 0;
  int minute = 0;
  int second = 0;
  bool utc = false;
  int zone_min = 0;  // with utc: minutes that the written zone is east of it
  bool operator==(const CivilTime&) const = default;
};

struct Reading {
  InputKind kind = InputKind::text;
  std::string text;         // link: itself; hash and part: capital digits; plate: without marks; text: tidied
  std::string end;          // hash_part, hash_end: its last digits, when given
  Bytes bytes;              // hash, batch_id
  std::int64_t height = 0;  // height, at least 1
  CivilTime time;           // date, clock
  WrittenPosition position;
};

struct InputForm {
  InputKind kind;
  std::string_view example;
  std::optional<Reading> (*read)(std::string_view tidied);
};
std::span<const InputForm> input_forms();
// The catalogues' key of a kind's name.
std::string_view key_of(InputKind kind);

// Full-width letters, digits and punctuation as ASCII; control, zero-width and direction marks dropped; one
// space for any run of spaces and line ends; trimmed.
std::string tidied(std::string_view typed);

// Everything the input may mean, the likeliest first, each kind once; `text` is the last. Empty for blank
// input and for input that is too long.
std::vector<Reading> readings(std::string_view typed);
// The input as one kind, or nothing.
std::optional<Reading> reading_as(InputKind kind, std::string_view typed);

// Hexadecimal bytes of any length, in the forms of hashes. Nothing for anything else.
std::optional<Bytes> hex_bytes(std::string_view typed);

// Milliseconds since 1970 of a date; `offset_s` is the zone's distance from UTC then, `year` stands in for
// one that was not written.
std::int64_t time_ms(const CivilTime& time, std::int64_t offset_s, int year);
// With what was not written: the day of `now_ms`, and the year in which the day is nearest to it.
CivilTime completed(const CivilTime& time, std::int64_t now_ms, std::int64_t offset_s);

// "浙FD0021" as "浙F·D0021"; other text as it is.
std::string plate(std::string_view text);

}  // namespace wastewatch::words
