// The real window, following a `wastewatchd solo --demo` of its own. Made once for all tests of the program.
#pragma once

#include <memory>

#include "child_process.h"
#include "desktop.h"
#include "hand.h"
#include "rpc/network_link.h"
#include "support/vectors.h"

namespace wastewatch::test {

class WindowOnDemo {
 public:
  // Writes two past days, follows them and opens the window. Throws when that takes too long.
  WindowOnDemo();
  ~WindowOnDemo();
  WindowOnDemo(const WindowOnDemo&) = delete;
  WindowOnDemo& operator=(const WindowOnDemo&) = delete;

  Hand& hand() { return hand_.value(); }
  const desktop::Desktop& desktop() const { return *desktop_; }
  const rpc::Network& network() const { return network_; }
  std::filesystem::path file(const std::string& name) const { return folder_.path() / name; }

 private:
  void run_node();
  void open_window();

  TemporaryFolder folder_;
  std::unique_ptr<ChildProcess> node_;
  rpc::Network network_;
  std::unique_ptr<desktop::Desktop> desktop_;
  std::optional<Hand> hand_;
};

// The one of all tests of the program; gone with the last of them.
WindowOnDemo& window_on_demo();
void close_window();

}  // namespace wastewatch::test
