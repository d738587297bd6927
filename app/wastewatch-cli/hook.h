// Internal: what is called for a notice of the alarm: a command with the JSON on its standard input, or a
// URL to which it is posted. Arrived means: the command ended with 0, the server answered 2xx. One thread.
#pragma once

#include <stop_token>
#include <string>

#include "base/error.h"
#include "rpc/http_client.h"

namespace wastewatch::cli {

struct HookOptions {
  std::string command;  // for /bin/sh; empty: none
  std::string url;      // http:// or https://; empty: none
};

class Hook {
 public:
  explicit Hook(HookOptions options);
  // Both, the command first. A command that takes longer than 30 s is ended with all that it started.
  // Errors: hook_failed, hook_unreachable, hook_timeout, hook_redirected, hook_bad_url.
  Status call(const std::string& json, const std::stop_token& stop);

 private:
  Status run_command(const std::string& json, const std::stop_token& stop) const;
  Status post(const std::string& json, const std::stop_token& stop);

  HookOptions options_;
  rpc::NetworkThread thread_;
  rpc::HttpClient http_{thread_};
};

}  // namespace wastewatch::cli
