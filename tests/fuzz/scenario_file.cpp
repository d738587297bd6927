// Scenario files: what is accepted is written and read again as it was, and names in it never crash the
// player.
#include <sstream>

#include "base/encoding.h"
#include "fuzz/support/target.h"
#include "scenario/scenario_file.h"
#include "scenario/signing_desk.h"

namespace wastewatch::fuzz {
namespace {

using namespace scenario;

constexpr FileLimits limits{.line_bytes = 4'096, .lines = 200, .preamble_entries = 50, .truths = 50};

std::string written(const Preamble& preamble, ScenarioReader& reader) {
  std::string out = preamble_lines(preamble);
  SigningDesk desk;
  const bool opened = desk.open(preamble).has_value();
  for (;;) {
    const auto entry = reader.next();
    if (!entry || !*entry) return out;
    out += entry_line(**entry);
    if (!opened) continue;
    if (const auto* one = std::get_if<Signed>(&**entry))
      static_cast<void>(desk.sign(*one, 1));
    else
      static_cast<void>(desk.make_chunk(std::get<Report>(**entry)));
  }
}

std::optional<std::string> rewritten(const std::string& text) {
  std::istringstream in(text);
  ScenarioReader reader(in, limits);
  const auto preamble = reader.preamble();
  if (!preamble) return {};
  return written(*preamble, reader);
}

}  // namespace

void run(BytesView input) {
  const std::string text(as_text(input));
  if (const auto once = rewritten(text); once && once->size() < limits.line_bytes) {
    const auto twice = rewritten(*once);
    require(twice && *twice == *once, "what is written is read");
  }
  std::istringstream labels(text);
  const auto truths = read_truths(labels, limits);
  if (!truths) return;
  std::string out;
  for (const auto& truth : *truths) out += truth_line(truth);
  std::istringstream again(out);
  const auto read = read_truths(again, limits);
  require(read && *read == *truths, "labels that are written are read");
}

std::vector<Bytes> seeds() {
  std::vector<Bytes> out;
  for (
      const std::string_view text :
      {R"({"record":"scenario","version":1,"chain_id":"c","start_ms":1000,"end_ms":9000,"block_ms":1000}
{"record":"organisations","entry":{"credit_code":"91330483MA0000000X"}}
{"record":"keys","entry":{"name":"a","organisation":"x","roles":["operator"]}}
{"record":"devices","entry":{"name":"d","key_type":"secp256k1"}}
{"record":"begin"}
{"record":"sign","time_ms":2000,"by":"a","makes":"b","message":{"declare_batch":{"waste_code":"kitchen","mass_g":5,"position":{"lat_e7":1}}}}
{"record":"sign","time_ms":2000,"by":"a","message":{"bind_device":{"device_id":"d","subject":{"batch_id":"b"}}}}
{"record":"report","time_ms":3000,"device":"d","by":"a","sent_ms":[3000],"readings":[[2900,1,2,1,null,null,null,null,960,0]]}
)",
       R"({"record":"truth","load":"load-1","deed":"collusion","verdict":"not_arrived","habits":["lunch"],"collected_g":5,"arrived_g":0,"tipped_g":5,"tipped_ms":5,"tipped_lat_e7":1,"tipped_lon_e7":2,"arrived_ms":0,"truck":"x"}
)"})
    out.push_back(to_bytes(as_bytes(text)));
  return out;
}

}  // namespace wastewatch::fuzz
