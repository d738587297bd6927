// Reading a parsed JSON document by CometBFT's conventions, with one sticky error that names the path of the
// member. After the first fault every getter gives an empty value, so a type is read straight through and
// checked once. Private to core/chain.
#pragma once

#include <simdjson.h>

#include <deque>

#include "base/bytes.h"
#include "base/time.h"
#include "chain/json.h"

namespace wastewatch::chain {

struct JsonTree {
  simdjson::dom::parser parser;
  std::deque<simdjson::dom::element> slots;  // values that were handed out
};

class JsonReader {
 public:
  // Where a reader stands, for the error; and the error.
  struct Trail {
    struct Step {
      std::uint32_t parent;
      std::string_view member;
      std::size_t index;
    };
    std::vector<Step> steps;
    std::optional<Error> fault;
    std::string path(std::uint32_t step) const;
  };

  JsonReader(const JsonValue& value, Trail& trail);

  JsonReader member(std::string_view name) const;  // required, not null
  JsonReader maybe(std::string_view name) const;   // may be absent or null: then !present()
  bool present() const { return present_; }
  bool is_array() const { return present_ && element_.is_array(); }
  bool failed() const { return trail_->fault.has_value(); }
  void refuse(Errc code, std::string_view what = {}) const;

  std::int64_t int64() const;    // a JSON string
  std::uint64_t uint64() const;  // a JSON string
  std::int64_t number(std::int64_t low, std::int64_t high) const;
  bool boolean() const;
  std::string_view view(std::size_t max_bytes) const;
  std::string text(std::size_t max_bytes = 4096) const { return std::string(view(max_bytes)); }
  Bytes hex(std::size_t max_bytes = 64) const;
  Bytes base64(std::size_t max_bytes) const;
  Timestamp time() const;
  JsonValue value(const JsonValue& owner) const;
  std::string minified() const;

  // visit(JsonReader) for each entry; absent or null is empty.
  template <class Visit>
  void each(std::size_t max_entries, Visit visit) const {
    if (!present_ || failed()) return;
    simdjson::dom::array array;
    if (element_.get(array) != simdjson::SUCCESS) return refuse(Errc::wrong_member, "not an array");
    std::size_t index = 0;
    for (const auto entry : array) {
      if (index >= max_entries) return refuse(Errc::too_large, "too many entries");
      visit(step(entry, {}, index++));
      if (failed()) return;
    }
  }
  // visit(name, JsonReader) for each member.
  template <class Visit>
  void members(std::size_t max_entries, Visit visit) const {
    if (!present_ || failed()) return;
    simdjson::dom::object object;
    if (element_.get(object) != simdjson::SUCCESS) return refuse(Errc::wrong_member, "not an object");
    for (const auto entry : object) {
      if (max_entries-- == 0) return refuse(Errc::too_large, "too many members");
      visit(entry.key, step(entry.value, entry.key, 0));
    }
  }

 private:
  JsonReader(Trail& trail, std::uint32_t at) : trail_(&trail), at_(at) {}
  JsonReader step(simdjson::dom::element element, std::string_view name, std::size_t index) const;

  simdjson::dom::element element_;
  Trail* trail_;
  std::uint32_t at_ = 0;
  bool present_ = false;
};

// Reads a whole value: read(JsonReader, T&).
template <class T, class Read>
Result<T> read_json(const JsonValue& value, Read read) {
  JsonReader::Trail trail;
  T out{};
  read(JsonReader(value, trail), out);
  if (trail.fault) return fail(std::move(*trail.fault));
  return out;
}

}  // namespace wastewatch::chain
