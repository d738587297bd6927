// Internal: the chain a transaction is signed for and looked for in. From most to least verified:
//   --home FOLDER         the light client of a followed home, with its comparison nodes
//   --anchor HEIGHT:HASH  a light client that starts at that block, for as long as the command runs
//   neither               the node's word, which is called unverified wherever it is shown
// One thread; a QCoreApplication must exist.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "base/temporary_folder.h"
#include "cli.h"
#include "connection.h"
#include "home.h"
#include "light/client.h"
#include "outbox/chain_source.h"

namespace wastewatch::cli {

struct ChainOptions {
  std::string home;
  std::string rpc;  // empty: the home's endpoint
  std::string anchor;
};

class SigningChain {
 public:
  // Errors: bad_argument (nothing says which node), io, no_home, index's, light's, rpc's.
  static Result<std::unique_ptr<SigningChain>> open(const Console& console, const ChainOptions& options);
  SigningChain(const SigningChain&) = delete;
  SigningChain& operator=(const SigningChain&) = delete;

  outbox::ChainSource& source() { return *source_; }
  // Who gets the transaction, in turn.
  outbox::ProvenSource::Nodes nodes() const;
  const std::string& endpoint() const { return network_.endpoint; }
  // The followed home; null without one.
  index::Home* home() { return scratch_ ? nullptr : home_.get(); }

 private:
  SigningChain() = default;
  Status open_home(const Console& console, const ChainOptions& options);
  Status start_at(const std::string& anchor, const std::stop_token& stop);
  Status start_client(const Console& console);

  Connections connections_;
  rpc::Network network_;
  std::vector<std::shared_ptr<rpc::HttpProvider>> providers_;  // of the endpoint first
  std::optional<TemporaryFolder> scratch_;                     // of an anchor's home, which ends first
  std::unique_ptr<index::Home> home_;
  std::unique_ptr<light::Client> client_;
  std::unique_ptr<outbox::ChainSource> source_;
};

}  // namespace wastewatch::cli
