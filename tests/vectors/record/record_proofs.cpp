// Proof files of every kind of fact over the recorded chains, with what their check reports.
#include <iostream>

#include "base/encoding.h"
#include "cast.h"
#include "chain/hashes.h"
#include "chain_writer.h"
#include "conformance/v1/followed_chain.h"
#include "conformance/v1/report_json.h"
#include "evidence/replica_proofs.h"
#include "ledger/abci/query.h"
#include "ledger/keys.h"
#include "parts.h"

namespace wastewatch::record {
namespace {

using nlohmann::json;
namespace keys = ledger::keys;

class Proofs {
 public:
  Proofs(const Job& job, const std::string& name)
      : folder_(job.folder / "proofs"), name_(name), chain_(test::read_chain(name)), followed_(chain_) {
    need(followed_.follow());
    reader_ = std::make_unique<index::Reader>(followed_.reader());
    blocks_ = std::make_unique<evidence::LocalBlocks>(*reader_, &followed_.home().trusted());
  }

  evidence::LocalProofs from(std::int64_t anchor) const {
    return {*reader_,
            *blocks_,
            {anchor, chain_.hash_at(anchor)},
            {},
            chain_.now(),
            chain_.genesis.validators.size() == 1,
            "wastewatch v1"};
  }
  void keep(const std::string& label, Result<evidence::ProofFile> made) {
    const auto file = need(std::move(made));
    const std::string file_name = name_ + "-" + label + ".wwproof";
    std::filesystem::create_directories(folder_);
    need(evidence::write_proof_file(folder_ / file_name, file));
    auto report = test::json_of(evidence::check_proof(file));
    report["file"] = file_name;
    reports_.push_back(report);
  }
  // A fact made outside the replica's own functions.
  void keep(const std::string& label, std::int64_t anchor, Result<evidence::Fact> fact) {
    const auto head = from(anchor);
    auto made = need(std::move(fact));
    auto path = need(evidence::make_trust_path(
        *blocks_, {head.anchor, head.options, head.at, evidence::headers_needed(made)}));
    keep(label, evidence::assemble({chain_.genesis.chain_id, head.solo, {label, "wastewatch v1"}},
                                   std::move(made), std::move(path)));
  }
  const test::RecordedChain& chain() const { return chain_; }
  const index::Reader& reader() const { return *reader_; }
  const json& reports() const { return reports_; }

 private:
  std::filesystem::path folder_;
  std::string name_;
  test::RecordedChain chain_;
  test::FollowedChain followed_;
  std::unique_ptr<index::Reader> reader_;
  std::unique_ptr<evidence::LocalBlocks> blocks_;
  json reports_ = json::array();
};

struct Place {
  std::int64_t height = 0;
  std::uint32_t index = 0;
};

// The first transaction whose label begins so, or, without a label, the first with the code.
Place find(const test::RecordedChain& chain, const std::string& label, std::uint32_t code) {
  for (const auto& recorded : chain.heights) {
    for (std::size_t i = 0; i < recorded.results.size(); ++i) {
      if (!recorded.results[i].label.starts_with(label) || recorded.results[i].code != code) continue;
      return {recorded.block.header.height, static_cast<std::uint32_t>(i)};
    }
  }
  throw std::runtime_error("no transaction " + label);
}

Hash hash_at(const test::RecordedChain& chain, Place place) {
  return chain::tx_hash(chain.at(place.height).block.txs.at(place.index));
}

void transactions(Proofs& proofs, const std::string& name, const std::string& label, std::uint32_t code) {
  const auto place = find(proofs.chain(), label, code);
  const auto hash = hash_at(proofs.chain(), place);
  const std::int64_t top = proofs.reader().height();
  proofs.keep(name + "-skipping", evidence::prove_transaction(proofs.from(1), hash, "from the first block"));
  proofs.keep(name + "-backwards", evidence::prove_transaction(proofs.from(std::min(place.height + 4, top)),
                                                               hash, "来自较新的信任点"));
  proofs.keep(name + "-at-anchor", evidence::prove_transaction(proofs.from(place.height), hash, ""));
  proofs.keep(
      name + "-without-result", 1,
      evidence::transaction_fact(place.height, place.index, proofs.chain().at(place.height).block.txs, {}));
}

std::string batch_of(const Proofs& proofs) {
  index::BatchQuery all;
  return need(proofs.reader().batches(all, std::nullopt, 1)).batches.at(0).id();
}

void states(Proofs& proofs) {
  const auto id = ledger::BatchId::from(as_bytes(batch_of(proofs))).value();
  const auto events = keys::batch_events(id);
  ledger::BatchId nobody;
  nobody.data.fill(0x5a);
  proofs.keep("batch", evidence::prove_state(proofs.from(1), keys::batch(id), "a batch"));
  proofs.keep("frontier", evidence::prove_state(proofs.from(1), keys::header_frontier(), "headers"));
  proofs.keep("absent-batch", evidence::prove_state(proofs.from(1), keys::batch(nobody), "no such batch"));
  proofs.keep("absent-first", evidence::prove_state(proofs.from(1), as_bytes("a"), "before all keys"));
  proofs.keep("absent-last", evidence::prove_state(proofs.from(1), as_bytes("zz"), "after all keys"));
  proofs.keep("history",
              evidence::prove_range(proofs.from(1), events, keys::end_of_prefix(events), "a history"));
  const auto none = keys::batch_events(nobody);
  proofs.keep("empty-range",
              evidence::prove_range(proofs.from(1), none, keys::end_of_prefix(none), "no history"));
  proofs.keep("first-keys",
              evidence::prove_range(proofs.from(1), as_bytes("a"), as_bytes("b0"), "from below all keys"));
  proofs.keep("last-keys", evidence::prove_range(proofs.from(1), as_bytes("va/"), {}, "to the end"));
}

// A page of a range, as a node answers it.
void page(Proofs& proofs) {
  const auto& tree = proofs.reader().tree();
  const Bytes from = to_bytes("b/");
  const Bytes to = to_bytes("b0");
  auto answer = need(ledger::answer_query(tree, {.path = "/range",
                                                 .data = ledger::encode_range_query({from, to, 3}),
                                                 .height = tree.version(),
                                                 .prove = true}));
  answer.height = tree.version();
  proofs.keep("page-of-three", 1, evidence::range_fact(answer, from, to));
}

}  // namespace

void record_proofs(const Job& job) {
  Proofs messages(job, "chain");
  transactions(messages, "claim", "claim", 0);
  transactions(messages, "residues", "treat the rest into 8 outputs", 0);
  transactions(messages, "refused", "accept without a permit", 33);
  transactions(messages, "malformed", "message 9", 1);
  states(messages);
  page(messages);
  Proofs demo(job, "demo");
  transactions(demo, "transaction", "", 0);
  states(demo);
  std::string text = "[";
  for (const auto* reports : {&messages.reports(), &demo.reports()}) {
    for (const auto& report : *reports) text += (text.size() == 1 ? "\n" : ",\n") + report.dump();
  }
  write_file(job.folder / "proofs" / "reports.json", as_bytes(text + "\n]\n"));
  std::cout << "  proofs: " << messages.reports().size() + demo.reports().size() << '\n';
}

}  // namespace wastewatch::record
