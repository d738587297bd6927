// Reading a JSON document member by member with errors that name the place. Every member must be asked for:
// what remains unread is unknown and refused. The first error is kept; reads after it give empty values.
#pragma once

#include <nlohmann/json.hpp>

#include <functional>
#include <memory>
#include <set>
#include <string>

#include "base/bytes.h"
#include "base/error.h"

namespace wastewatch::ledger {

class JsonReader {
 public:
  // Both outlive the reader.
  JsonReader(const nlohmann::json& object, std::string path, std::string& error);

  bool has(const char* name) const;
  std::string text(const char* name);
  std::int64_t integer(const char* name, std::int64_t lowest, std::int64_t highest);
  std::int64_t integer_or(const char* name, std::int64_t otherwise, std::int64_t lowest,
                          std::int64_t highest) {
    return has(name) ? integer(name, lowest, highest) : otherwise;
  }
  bool flag_or(const char* name, bool otherwise);
  Bytes hex(const char* name, std::size_t least, std::size_t most);
  // One of the names of a table; its value.
  template <class Value, class Table>
  Value choice(const char* name, const Table& table) {
    const std::string wanted = text(name);
    for (const auto& [known, value] : table) {
      if (wanted == known) return value;
    }
    refuse(name, "unknown value \"" + wanted + "\"");
    return {};
  }
  void object(const char* name, const std::function<void(JsonReader&)>& visit);
  void objects(const char* name, const std::function<void(JsonReader&)>& visit);
  void texts(const char* name, const std::function<void(const std::string&)>& visit);

  // Unknown members are an error. Call when everything was asked for.
  void finish();
  void refuse(const char* name, const std::string& why);
  bool failed() const { return !error_.empty(); }

 private:
  const nlohmann::json* find(const char* name);
  std::string place(const char* name) const;

  const nlohmann::json& object_;
  std::string path_;
  std::string& error_;
  std::set<std::string> read_;
};

}  // namespace wastewatch::ledger
