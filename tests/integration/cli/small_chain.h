// A solo chain with one past day of the demonstration, for tests that kill and starve what follows it. Its
// last block stays the last: blocks come an hour apart.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "child_process.h"

namespace wastewatch::test {

class SmallChain {
 public:
  // Makes genesis and history below `folder`; throws when that fails.
  explicit SmallChain(const std::filesystem::path& folder);

  // wastewatchd's command line over the home `name`, a copy of the one that was made.
  std::vector<std::string> node_command(const std::string& name) const;
  // Starts a node over `name` and waits until its history is written.
  void run(const std::string& name);
  void stop() { node_.reset(); }

  std::string rpc() const { return "http://127.0.0.1:" + std::to_string(port_); }
  std::int64_t tip() const;
  std::string hash_at(std::int64_t height) const;
  // wastewatch-cli's command line to follow this chain into `home`, until the last block that can be
  // recomputed.
  std::vector<std::string> follow_command(const std::filesystem::path& home) const;
  std::filesystem::path file(const std::string& name) const { return folder_ / name; }

 private:
  std::filesystem::path folder_;
  std::uint16_t port_;
  std::unique_ptr<ChildProcess> node_;
};

// The same command as a process that may not make files larger than `kib`, which is what a full disk looks
// like.
std::vector<std::string> starved(const std::vector<std::string>& command, unsigned kib);

}  // namespace wastewatch::test
