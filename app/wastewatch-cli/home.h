// Internal: the folder that a followed chain lives in.
//   network.json  which chain, from whom, from which anchor
//   derived/      replica and trusted headers; may be deleted
//   decisions/    trust anchors and what was found against them
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "errors.h"
#include "evidence/replica_proofs.h"
#include "index/database.h"
#include "index/reader.h"
#include "index/replica.h"
#include "light/anchor_store.h"
#include "light/options.h"
#include "light/trusted_store.h"

namespace wastewatch::cli {

struct HomeSettings {
  std::string chain_id;
  std::string endpoint;
  std::vector<std::string> witnesses;
  light::AnchorPoint anchor;
  light::VerificationOptions verification;
};

// Errors: io, no_home (no such file), bad_argument (not in its form).
Result<HomeSettings> read_settings(const std::filesystem::path& home);
Status write_settings(const std::filesystem::path& home, const HomeSettings& settings);

class Home {
 public:
  // Opens or creates. Errors: index's.
  static Result<std::unique_ptr<Home>> open(const std::filesystem::path& folder, HomeSettings settings);
  // Of a chain followed before. Errors also: those of read_settings.
  static Result<std::unique_ptr<Home>> open(const std::filesystem::path& folder);

  const HomeSettings& settings() const { return settings_; }
  index::Replica& replica() { return *replica_; }
  light::TrustedStore& trusted() { return *trusted_; }
  light::AnchorStore& anchors() { return *anchors_; }
  Result<index::Reader> reader() const { return index::Reader::open(*replica_); }

 private:
  Home() = default;
  HomeSettings settings_;
  std::unique_ptr<index::Database> derived_;
  std::unique_ptr<index::Database> decisions_;
  std::unique_ptr<index::Replica> replica_;
  std::optional<light::TrustedStore> trusted_;
  std::optional<light::AnchorStore> anchors_;
};

}  // namespace wastewatch::cli
