// A node between the window and a real one: it passes on what that one says, or behaves badly. Its conduct
// can be changed from any thread.
#pragma once

#include <atomic>
#include <string>

#include "kit/nodes/scripted_node.h"
#include "rpc/http_client.h"

namespace wastewatch::test {

enum class Conduct : std::uint8_t {
  passes_on,
  silent,         // takes questions and never answers
  hangs_up,       // closes every connection
  garbage,        // bytes that are no JSON
  nonsense,       // JSON of the right form with the wrong things in it
  no_chunks,      // passes on all but the chunks of snapshots, which it never sends
  other_genesis,  // passes on all but the genesis, of which an organisation has another name
};

class Relay {
 public:
  explicit Relay(std::string node);

  std::string address() const { return server_.address(); }
  void set(Conduct conduct) { conduct_ = conduct; }

 private:
  HttpAnswer answer(const std::string& body);

  std::string node_;
  std::atomic<Conduct> conduct_ = Conduct::passes_on;
  rpc::NetworkThread thread_;
  rpc::HttpClient http_{thread_};
  ScriptedNode server_;
};

}  // namespace wastewatch::test
