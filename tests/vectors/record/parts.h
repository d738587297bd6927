// What the recorder writes, part by part. Later parts read the chains that earlier ones wrote.
#pragma once

#include <filesystem>

namespace wastewatch::record {

struct Job {
  std::filesystem::path folder;
  std::filesystem::path ed25519_cases;
};

void record_messages(const Job& job);
void record_demo(const Job& job);
void record_amended(const Job& job);
void record_signatures(const Job& job);
void record_alerts(const Job& job);
void record_keys(const Job& job);
void record_proofs(const Job& job);
void record_homes(const Job& job);
void record_network_links(const Job& job);
void record_scenario(const Job& job);

}  // namespace wastewatch::record
