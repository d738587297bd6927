// A solo chain of its own process with four past days of the demonstration, and a home that followed it. Made
// once for all tests of the program.
#pragma once

#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "child_process.h"
#include "support/vectors.h"

namespace wastewatch::test {

class DemonstrationChain {
 public:
  // Nothing when wastewatchd is not built.
  static const DemonstrationChain* get();

  std::string rpc() const { return "http://127.0.0.1:" + std::to_string(port_); }
  std::uint16_t port() const { return port_; }
  std::string home() const { return (folder_.path() / "followed").string(); }
  std::string anchor() const;  // HEIGHT:HASH
  std::vector<nlohmann::json> labels() const;
  std::filesystem::path file(const std::string& name) const { return folder_.path() / name; }

 private:
  DemonstrationChain();
  void make_genesis(const std::string& start) const;
  void write_history(const std::string& start) const;
  void run_node();
  void follow() const;

  TemporaryFolder folder_;
  std::uint16_t port_ = 0;
  std::unique_ptr<ChildProcess> node_;
};

}  // namespace wastewatch::test

#define DEMONSTRATION_OR_SKIP(variable)                                                      \
  const auto* variable##_found = ::wastewatch::test::DemonstrationChain::get();              \
  if (variable##_found == nullptr) GTEST_SKIP() << "wastewatchd is not built: " WASTEWATCHD; \
  const auto& variable = *variable##_found
