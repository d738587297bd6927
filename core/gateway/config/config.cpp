#include "gateway/config/config.h"

#include <nlohmann/json.hpp>
#include <set>

#include "base/files.h"
#include "gateway/jt808/header.h"

namespace wastewatch::gateway {
namespace {

using nlohmann::json;

constexpr std::size_t max_config_bytes = 16U << 20;
constexpr std::size_t max_devices = 100'000;
constexpr std::int64_t largest = 1'000'000'000;

// Reads members and remembers the first that is wrong.
class Members {
 public:
  Members(const json& object, std::string where) : object_(object), where_(std::move(where)) {}

  std::string text(const char* name, bool required) {
    const json* found = take(name, required);
    if (found == nullptr) return {};
    if (!found->is_string()) return refuse(name), std::string();
    return found->get<std::string>();
  }
  template <class Number>
  void number(const char* name, Number& out, std::int64_t least) {
    const json* found = take(name, false);
    if (found == nullptr) return;
    const std::int64_t value = found->is_number_integer() ? found->get<std::int64_t>() : -1;
    const bool good = value >= least && value <= largest;
    if (good) out = Number(value);
    if (!good) refuse(name);
  }
  void flag(const char* name, bool& out) {
    const json* found = take(name, false);
    if (found == nullptr) return;
    if (found->is_boolean()) out = found->get<bool>();
    if (!found->is_boolean()) refuse(name);
  }
  const json* object(const char* name, bool required) {
    const json* found = take(name, required);
    if (found != nullptr && !found->is_object()) refuse(name);
    return found != nullptr && found->is_object() ? found : nullptr;
  }
  const json* array(const char* name) {
    const json* found = take(name, true);
    if (found != nullptr && !found->is_array()) refuse(name);
    return found != nullptr && found->is_array() ? found : nullptr;
  }
  void refuse(const std::string& name) {
    if (wrong_.empty()) wrong_ = where_ + name;
  }
  // Nothing but what was asked for.
  Status end() {
    for (const auto& [name, value] : object_.items()) {
      if (!known_.contains(name)) refuse(name);
    }
    return wrong_.empty() ? Status() : Status(fail(Errc::bad_config, wrong_));
  }

 private:
  const json* take(const char* name, bool required) {
    known_.insert(name);
    const auto found = object_.find(name);
    if (found == object_.end() && required) refuse(name);
    return found == object_.end() ? nullptr : &*found;
  }

  const json& object_;
  const std::string where_;
  std::set<std::string> known_;
  std::string wrong_;
};

void read_endpoint(Members& in, const char* name, std::optional<node::Endpoint>& out) {
  const auto text = in.text(name, false);
  if (text.empty()) return;
  const auto endpoint = node::parse_endpoint(text);
  if (endpoint && !endpoint->is_unix) out = *endpoint;
  if (!out) in.refuse(name);
}

Status read_listeners(const json& object, Listeners& out) {
  Members in(object, "listen.");
  read_endpoint(in, "jt808_tcp", out.jt808_tcp);
  read_endpoint(in, "jt808_udp", out.jt808_udp);
  read_endpoint(in, "lines", out.lines);
  read_endpoint(in, "http", out.http);
  return in.end();
}

Status read_limits(const json& object, Config& out) {
  Members in(object, "limits.");
  in.number("connections", out.traffic.connections, 1);
  in.number("connections_of_address", out.traffic.connections_of_address, 1);
  in.number("readings_per_s", out.traffic.readings_per_s, 1);
  in.number("burst_readings", out.traffic.burst_readings, 1);
  in.number("login_timeout_s", out.traffic.login_timeout, 1);
  in.number("idle_timeout_s", out.traffic.idle_timeout, 1);
  in.number("device_readings", out.spool_limits.device_readings, 1);
  in.number("all_readings", out.spool_limits.all_readings, 1);
  return in.end();
}

Result<DeviceConfig> read_device(const json& object, const std::string& where,
                                 const std::filesystem::path& folder) {
  if (!object.is_object()) return fail(Errc::bad_config, where);
  Members in(object, where + ".");
  DeviceConfig out;
  out.key_file = folder / in.text("key_file", true);
  const auto terminal = in.text("terminal", false);
  if (!terminal.empty()) out.terminal = jt808::terminal_name(terminal);
  out.token = in.text("token", false);
  const auto datum = in.text("datum", false);
  const auto named = datum.empty() ? out.datum : geo::datum_named(datum);
  if (named) out.datum = *named;
  if (!named) in.refuse("datum");
  if (auto good = in.end(); !good) return fail(good.error());
  return out;
}

Status read_devices(const json& list, const std::filesystem::path& folder, Config& out) {
  if (list.size() > max_devices) return fail(Errc::bad_config, "devices: too many");
  std::set<std::string> terminals;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const auto where = "devices[" + std::to_string(i) + "]";
    auto device = read_device(list[i], where, folder);
    if (!device) return fail(device.error());
    if (!device->terminal.empty() && !terminals.insert(device->terminal).second)
      return fail(Errc::bad_config, where + ".terminal: given twice");
    out.devices.push_back(std::move(*device));
  }
  return {};
}

}  // namespace

Result<Config> parse_config(std::string_view text, const std::filesystem::path& folder) {
  const auto document = json::parse(text, nullptr, false);
  if (!document.is_object()) return fail(Errc::bad_config, "not a JSON object");
  Members in(document, "");
  Config out;
  out.node = in.text("node", true);
  out.spool = folder / in.text("spool", true);
  out.key_file = folder / in.text("key_file", true);
  out.passphrase_file = folder / in.text("passphrase_file", true);
  in.flag("authentication", out.authentication);
  in.number("chunk_interval_ms", out.chunk_interval, 1);
  const json* listen = in.object("listen", true);
  const json* limits = in.object("limits", false);
  const json* devices = in.array("devices");
  if (auto good = in.end(); !good) return fail(good.error());
  if (auto good = read_listeners(*listen, out.listen); !good) return fail(good.error());
  if (limits != nullptr) {
    if (auto good = read_limits(*limits, out); !good) return fail(good.error());
  }
  if (auto good = read_devices(*devices, folder, out); !good) return fail(good.error());
  return out;
}

Result<Config> read_config(const std::filesystem::path& file) {
  const auto text = read_file(file, max_config_bytes);
  if (!text) return fail(text.error());
  return parse_config(*text, file.parent_path());
}

}  // namespace wastewatch::gateway
