#include "ledger/genesis/json_reader.h"

#include "base/encoding.h"

namespace wastewatch::ledger {

using nlohmann::json;

JsonReader::JsonReader(const json& object, std::string path, std::string& error)
    : object_(object), path_(std::move(path)), error_(error) {
  if (!object_.is_object() && !failed()) error_ = path_ + ": not an object";
}

std::string JsonReader::place(const char* name) const { return path_.empty() ? name : path_ + "." + name; }

void JsonReader::refuse(const char* name, const std::string& why) {
  if (!failed()) error_ = place(name) + ": " + why;
}

bool JsonReader::has(const char* name) const { return object_.is_object() && object_.contains(name); }

const json* JsonReader::find(const char* name) {
  read_.insert(name);
  if (has(name)) return &object_.at(name);
  refuse(name, "missing");
  return nullptr;
}

std::string JsonReader::text(const char* name) {
  const json* value = find(name);
  if (value != nullptr && value->is_string()) return value->get<std::string>();
  refuse(name, "not a text");
  return {};
}

std::int64_t JsonReader::integer(const char* name, std::int64_t lowest, std::int64_t highest) {
  const json* value = find(name);
  if (value == nullptr || !value->is_number_integer()) {
    refuse(name, "not an integer");
    return lowest;
  }
  const bool huge = value->is_number_unsigned() && value->get<std::uint64_t>() > INT64_MAX;
  const std::int64_t number = huge ? INT64_MAX : value->get<std::int64_t>();
  if (number < lowest || number > highest) refuse(name, "out of range");
  return number;
}

bool JsonReader::flag_or(const char* name, bool otherwise) {
  if (!has(name)) return otherwise;
  const json* value = find(name);
  if (value->is_boolean()) return value->get<bool>();
  refuse(name, "neither true nor false");
  return otherwise;
}

Bytes JsonReader::hex(const char* name, std::size_t least, std::size_t most) {
  const auto bytes = from_hex(text(name));
  if (bytes && bytes->size() >= least && bytes->size() <= most) return *bytes;
  refuse(name, "not hexadecimal of the right length");
  return {};
}

void JsonReader::object(const char* name, const std::function<void(JsonReader&)>& visit) {
  const json* value = find(name);
  if (value == nullptr) return;
  JsonReader reader(*value, place(name), error_);
  visit(reader);
  reader.finish();
}

void JsonReader::objects(const char* name, const std::function<void(JsonReader&)>& visit) {
  const json* value = find(name);
  if (value == nullptr || !value->is_array()) return refuse(name, "not a list");
  for (std::size_t i = 0; i < value->size() && !failed(); ++i) {
    JsonReader reader((*value)[i], place(name) + "[" + std::to_string(i) + "]", error_);
    visit(reader);
    reader.finish();
  }
}

void JsonReader::texts(const char* name, const std::function<void(const std::string&)>& visit) {
  const json* value = find(name);
  if (value == nullptr || !value->is_array()) return refuse(name, "not a list");
  for (const json& entry : *value) {
    if (!entry.is_string()) return refuse(name, "not a list of texts");
    visit(entry.get<std::string>());
  }
}

void JsonReader::finish() {
  if (!object_.is_object()) return;
  for (const auto& [name, value] : object_.items()) {
    if (!read_.contains(name)) return refuse(name.c_str(), "unknown member");
  }
}

}  // namespace wastewatch::ledger
