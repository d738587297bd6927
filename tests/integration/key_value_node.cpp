// The key-value application as a process of its own, for tests with a real CometBFT: key_value_node ADDRESS
// FILE
#include <iostream>

#include "node/abci_server.h"
#include "support/key_value_application.h"

int main(int argc, char** argv) {
  using namespace wastewatch;
  if (argc != 3) return 2;
  const auto endpoint = node::parse_endpoint(argv[1]);
  if (!endpoint) return 2;
  test::KeyValueApplication application(argv[2]);
  auto server = node::AbciServer::start(application, *endpoint);
  if (!server) {
    std::cerr << server.error().text() << '\n';
    return 1;
  }
  return (*server)->wait() ? 0 : 1;
}
