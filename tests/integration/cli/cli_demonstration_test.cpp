// The whole way over a real process: scenario, chain, light client, replica, alerts, proofs, an incident.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <set>

#include "arguments.h"
#include "command_line.h"
#include "crypto/sealed_key.h"
#include "demonstration_chain.h"
#include "http_call.h"
#include "index/home.h"
#include "scenario/world.h"

namespace wastewatch::test {
namespace {

constexpr std::int64_t day_ms = 86'400'000;

// A load of that kind that went wrong long enough ago for its deadlines to have passed.
std::string batch_of(const DemonstrationChain& chain, const std::string& fault) {
  for (const auto& label : chain.labels()) {
    const bool old = label["started_ms"].get<std::int64_t>() < system_clock().now().ms() - day_ms * 3 / 4;
    if (label["fault"] == fault && old) return label["batch"].get<std::string>();
  }
  return {};
}

std::string shown_id(const std::string& hex) { return cli::shown(*cli::batch_argument(hex)); }

std::string any_batch(const DemonstrationChain& chain) {
  return chain.labels().front()["batch"].get<std::string>();
}

TEST(CliDemonstration, loads_that_never_arrived_are_alerts) {
  DEMONSTRATION_OR_SKIP(chain);
  const auto alerts = call({"alerts", "--home", chain.home()});
  ASSERT_EQ(alerts.code, 0) << alerts.err;
  int looked_for = 0;
  for (const char* fault : {"never_delivered", "reported_not_received"}) {
    const auto batch = batch_of(chain, fault);
    if (batch.empty()) continue;  // its truck was on another load
    ++looked_for;
    EXPECT_TRUE(alerts.has(shown_id(batch))) << fault << "\n" << alerts.out;
  }
  EXPECT_GT(looked_for, 0);
  EXPECT_TRUE(alerts.has("Not delivered") || alerts.has("Reported delivered")) << alerts.out;
}

TEST(CliDemonstration, alerts_are_listed_for_programs_and_explained) {
  DEMONSTRATION_OR_SKIP(chain);
  const auto listed = call({"alerts", "list", "--json", "--home", chain.home()});
  ASSERT_EQ(listed.code, 0) << listed.err;
  const auto first = nlohmann::json::parse(listed.out.substr(0, listed.out.find('\n')));
  const auto& alert = first["alerts"][0];
  EXPECT_EQ(alert["grade"], first["grade"]);
  EXPECT_EQ(alert["claim"], first["claim"]);
  EXPECT_FALSE(alert["threshold"]["source"].get<std::string>().empty());
  const auto id = alert["id"].get<std::string>();
  const auto explained = call({"alerts", "explain", id, "--json", "--home", chain.home()});
  ASSERT_EQ(explained.code, 0) << explained.err;
  const auto json = nlohmann::json::parse(explained.out);
  EXPECT_EQ(json["result_hash"], alert["result_hash"]);
  EXPECT_EQ(json["rule_record"]["id"], alert["rule"]);
  EXPECT_TRUE(json["recomputed"].get<bool>());
  const auto told = call({"alerts", "explain", id, "--home", chain.home()});
  EXPECT_TRUE(told.has(alert["result_hash"].get<std::string>()) && told.has("the same result")) << told.out;
  EXPECT_EQ(call({"alerts", "explain", "00", "--home", chain.home()}).code, 2);
}

// Name, size and time of every file of a home.
std::set<std::string> files_of(const std::filesystem::path& home) {
  std::set<std::string> out;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(home)) {
    const auto size = entry.is_regular_file() ? entry.file_size() : 0;
    out.insert(entry.path().string() + " " + std::to_string(size) + " " +
               std::to_string(entry.last_write_time().time_since_epoch().count()));
  }
  return out;
}

TEST(CliDemonstration, reading_needs_no_lock_and_changes_nothing) {
  DEMONSTRATION_OR_SKIP(chain);
  const auto batch = any_batch(chain);
  const std::vector<std::vector<std::string>> reading = {
      {"alerts", "--home", chain.home()},
      {"batch", batch, "--home", chain.home()},
      {"history", "batch", batch, "--home", chain.home()},
      {"data", "show", "--home", chain.home()},
      {"prove", "batch", batch, "--home", chain.home(), "--out", chain.file("read.wwproof").string()}};
  const auto before = files_of(chain.home());
  std::vector<Said> alone;
  for (const auto& arguments : reading) alone.push_back(call(arguments));
  EXPECT_EQ(files_of(chain.home()), before);
  const auto window = index::Home::open(chain.home(), "cli-test");
  ASSERT_TRUE(window) << window.error().text();
  for (std::size_t i = 0; i < reading.size(); ++i) {
    const auto beside = call(reading[i]);
    EXPECT_EQ(beside.code, 0) << reading[i][0] << beside.err;
    const bool tells_the_time = i >= 3;
    EXPECT_TRUE(tells_the_time || beside.out == alone[i].out) << reading[i][0] << beside.out;
  }
}

TEST(CliDemonstration, an_absent_key_is_named_as_such) {
  DEMONSTRATION_OR_SKIP(chain);
  const auto file = chain.file("absent.wwproof").string();
  const std::string key = "622f" + std::string(32, '0');
  const auto value = call({"prove", "state", key, "--home", chain.home(), "--out", file});
  EXPECT_EQ(value.code, 3);
  EXPECT_TRUE(value.has("no record under this key") && value.has("prove absence")) << value.err;
  const auto absence =
      call({"prove", "absence", "70612f05636861696e", "--home", chain.home(), "--out", file});
  EXPECT_TRUE(absence.has("has a record under this key") || absence.code == 0) << absence.err;
  EXPECT_FALSE(std::filesystem::exists(file) && absence.code != 0);
}

TEST(CliDemonstration, a_chinese_run_over_a_chain_says_no_english_sentence) {
  DEMONSTRATION_OR_SKIP(chain);
  const auto batch = any_batch(chain);
  const auto file = chain.file("zh.wwproof").string();
  ASSERT_EQ(::setenv("LC_ALL", "zh_CN.UTF-8", 1), 0);
  const std::vector<std::vector<std::string>> calls = {
      {"alerts", "--home", chain.home()},
      {"alerts", "list", "--limit", "3", "--home", chain.home()},
      {"batch", batch, "--home", chain.home()},
      {"history", "batch", batch, "--home", chain.home()},
      {"data", "show", "--home", chain.home()},
      {"data", "restore", "--home", chain.home()},
      {"data", "begin-anew", "--home", chain.home()},
      {"prove", "batch", batch, "--home", chain.home(), "--out", file},
      {"prove", "history", batch, "--rpc", chain.rpc(), "--out", file},
      {"scenario", "feed", "--rpc", chain.rpc(), "--days", "1"}};
  for (const auto& arguments : calls) {
    const auto said = call(arguments);
    EXPECT_EQ(english_line(said.out + said.err), "") << arguments[0] << " " << arguments[1];
  }
  ASSERT_EQ(::setenv("LC_ALL", "C.UTF-8", 1), 0);
}

TEST(CliDemonstration, a_batch_shows_its_custody) {
  DEMONSTRATION_OR_SKIP(chain);
  const auto batch = call({"batch", any_batch(chain), "--home", chain.home()});
  ASSERT_EQ(batch.code, 0) << batch.err;
  EXPECT_TRUE(batch.has("Generator: "));
  EXPECT_TRUE(batch.has("giver: signed in block"));
}

TEST(CliDemonstration, what_is_proven_is_accepted_and_what_is_altered_is_not) {
  DEMONSTRATION_OR_SKIP(chain);
  const auto batch = any_batch(chain);
  const std::string absent = "622f" + std::string(32, '0');
  for (const bool from_node : {false, true}) {
    for (const auto& what : std::vector<std::vector<std::string>>{
             {"batch", batch}, {"history", batch}, {"absence", absent}, {"range", "70612f", "706130"}}) {
      const auto file = chain.file(what.front() + (from_node ? "-node" : "-home") + ".wwproof").string();
      std::vector<std::string> arguments{"prove"};
      arguments.insert(arguments.end(), what.begin(), what.end());
      const auto source = from_node ? std::vector<std::string>{"--rpc", chain.rpc()}
                                    : std::vector<std::string>{"--home", chain.home()};
      arguments.insert(arguments.end(), source.begin(), source.end());
      for (const auto& more : {std::string("--anchor"), chain.anchor(), std::string("--out"), file}) {
        arguments.push_back(more);
      }
      const auto proven = call(arguments);
      ASSERT_EQ(proven.code, 0) << what.front() << proven.err;
      const auto checked = call({"check", file, "--anchor", chain.anchor()});
      EXPECT_EQ(checked.code, 0) << checked.out << checked.err;
      EXPECT_TRUE(checked.has("One operator")) << checked.out;
      EXPECT_EQ(call({"check", file, "--anchor", "2:" + std::string(64, '0')}).code, 1);
    }
  }
}

TEST(CliDemonstration, a_key_that_exists_cannot_be_proven_absent) {
  DEMONSTRATION_OR_SKIP(chain);
  const auto said = call({"prove", "absence", "70612f05636861696e", "--rpc", chain.rpc(), "--anchor",
                          chain.anchor(), "--out", chain.file("none.wwproof").string()});
  EXPECT_NE(said.code, 0) << said.out << said.err;
  EXPECT_FALSE(std::filesystem::exists(chain.file("none.wwproof")));
}

TEST(CliDemonstration, a_reported_incident_is_proven) {
  DEMONSTRATION_OR_SKIP(chain);
  const auto regulator =
      std::ranges::find(scenario::companies(), scenario::Kind::regulator, &scenario::Company::kind);
  const auto key =
      crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, scenario::inspector_key_name(*regulator, 1));
  const auto sealed = crypto::seal(key, "a long passphrase", "inspector", {.memory_kib = 8'192, .passes = 1});
  ASSERT_TRUE(sealed);
  ASSERT_TRUE(crypto::write_key_file(chain.file("inspector.key"), *sealed));
  std::ofstream(chain.file("secret")) << "a long passphrase\n";
  const auto sent =
      call({"send", "incident", "--key", chain.file("inspector.key").string(), "--passphrase-file",
            chain.file("secret").string(), "--rpc", chain.rpc(), "--batch", any_batch(chain), "--kind",
            "dumping", "--note", "found by a farmer", "--home", chain.home(), "--yes", "--patience", "300"});
  ASSERT_EQ(sent.code, 0) << sent.out << sent.err;
  EXPECT_TRUE(sent.has("found by a farmer"));
  const auto at = sent.out.find("Sent ") + 5;
  const auto hash = sent.out.substr(at, 64);
  const auto file = chain.file("incident.wwproof").string();
  const auto next_block = [&] {
    return call({"prove", "transaction", hash, "--rpc", chain.rpc(), "--anchor", chain.anchor(), "--out",
                 file})
               .code == 0;
  };
  ASSERT_TRUE(eventually(next_block, std::chrono::minutes(5)));
  const auto checked = call({"check", file, "--anchor", chain.anchor()});
  EXPECT_EQ(checked.code, 0) << checked.out << checked.err;
  EXPECT_TRUE(checked.has("RaiseIncident")) << checked.out;
  EXPECT_TRUE(checked.has("result 0")) << checked.out;
}

TEST(CliDemonstration, a_wrong_passphrase_sends_nothing) {
  DEMONSTRATION_OR_SKIP(chain);
  const auto key = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, "nobody");
  const auto sealed = crypto::seal(key, "a long passphrase", "", {.memory_kib = 8'192, .passes = 1});
  ASSERT_TRUE(sealed && crypto::write_key_file(chain.file("nobody.key"), *sealed));
  std::ofstream(chain.file("wrong")) << "another passphrase\n";
  const auto said =
      call({"send", "incident", "--key", chain.file("nobody.key").string(), "--passphrase-file",
            chain.file("wrong").string(), "--rpc", chain.rpc(), "--batch", any_batch(chain), "--yes"});
  EXPECT_EQ(said.code, 3);
  EXPECT_TRUE(said.has("Wrong passphrase. Nothing was signed."));
  EXPECT_FALSE(said.has("Sent "));
}

TEST(CliDemonstration, a_feed_goes_on_where_the_history_ended) {
  DEMONSTRATION_OR_SKIP(chain);
  const auto fed = call({"scenario", "feed", "--rpc", chain.rpc(), "--days", "1"});
  EXPECT_EQ(fed.code, 0) << fed.err;
  EXPECT_TRUE(fed.has("0 transactions sent")) << fed.out;
}

TEST(CliDemonstration, an_anchor_of_another_chain_is_refused) {
  DEMONSTRATION_OR_SKIP(chain);
  const auto said =
      call({"follow", "--rpc", chain.rpc(), "--witness", chain.rpc(), "--chain", "cli-test", "--height", "2",
            "--hash", std::string(64, '1'), "--home", chain.file("strange").string(), "--until", "3"});
  EXPECT_EQ(said.code, 1);
  EXPECT_TRUE(said.has("does not contain the trust anchor")) << said.err;
}

TEST(CliDemonstration, a_node_is_not_its_own_comparison_node) {
  DEMONSTRATION_OR_SKIP(chain);
  const auto anchor = chain.anchor();
  const auto colon = anchor.find(':');
  const std::string port = std::to_string(chain.port());
  const auto said = call({"follow", "--rpc", chain.rpc(), "--witness", chain.rpc() + "/", "--witness",
                          "http://LOCALHOST:" + port, "--witness", "http://[::1]:" + port + "/", "--chain",
                          "cli-test", "--height", anchor.substr(0, colon), "--hash", anchor.substr(colon + 1),
                          "--home", chain.file("alone").string(), "--until", "3"});
  EXPECT_EQ(said.code, 0) << said.err;
  EXPECT_TRUE(said.has("counted once")) << said.err;
  EXPECT_TRUE(said.has("no independent comparison node")) << said.out;
  EXPECT_FALSE(said.has("comparison nodes agree")) << said.out;
}

TEST(CliDemonstration, a_list_proof_names_its_bounds_and_count) {
  DEMONSTRATION_OR_SKIP(chain);
  const auto prove = [&](const std::string& from, const std::string& to) {
    return call(
        {"prove", "range", from, to, "--home", chain.home(), "--out", chain.file("list.wwproof").string()});
  };
  const auto whole = prove("622f", "6230");  // b/: all batches
  ASSERT_EQ(whole.code, 0) << whole.err;
  EXPECT_TRUE(whole.has("A complete list")) << whole.out;
  EXPECT_TRUE(whole.has("none left out between these bounds")) << whole.out;
  const auto part = prove("622f", "622f80");
  ASSERT_EQ(part.code, 0) << part.err;
  EXPECT_TRUE(part.has("Part of a list")) << part.out;
  EXPECT_TRUE(part.has("to before 622f80")) << part.out;
}

TEST(CliDemonstration, an_unreachable_node_is_named) {
  const auto said = call({"prove", "state", "70612f05636861696e", "--rpc",
                          "http://127.0.0.1:" + std::to_string(free_port()), "--out", "/nowhere/x.wwproof"});
  EXPECT_EQ(said.code, 3);
  EXPECT_TRUE(said.has("cannot be reached")) << said.err;
}

}  // namespace
}  // namespace wastewatch::test
