#include "ui/records/region_feed.h"

#include <algorithm>
#include <set>
#include <string>

#include "ui/base/singleton.h"
#include "ui/language/language.h"
#include "ui/records/region_names.h"
#include "ui/session/session.h"

namespace wastewatch::ui {
namespace {

constexpr std::size_t prefecture_digits = 4;

std::set<std::string> districts_of(const std::vector<ledger::v1::Organisation>& organisations) {
  std::set<std::string> out;
  for (const auto& organisation : organisations) {
    const bool counts =
        organisation.kind() == ledger::v1::GENERATOR || organisation.kind() == ledger::v1::REGULATOR;
    if (counts && !organisation.region_code().empty()) out.insert(organisation.region_code());
  }
  return out;
}

std::set<std::string> with_prefectures(const std::set<std::string>& districts) {
  std::set<std::string> out = districts;
  for (const auto& district : districts) {
    const auto prefecture = district.substr(0, prefecture_digits);
    const auto inside = [&](const std::string& other) { return other.starts_with(prefecture); };
    if (std::ranges::count_if(districts, inside) > 1) out.insert(prefecture);
  }
  return out;
}

}  // namespace

Result<std::vector<Scope::Region>> regions_of(const RecordContext& context) {
  const auto organisations = context.reader().organisations();
  if (!organisations) return std::unexpected(organisations.error());
  std::vector<Scope::Region> out;
  for (const auto& code : with_prefectures(districts_of(*organisations)))
    out.push_back({QString::fromStdString(code), region_name(code, context.look().tongue)});
  return out;
}

RegionFeed::RegionFeed(QObject* parent)
    : QObject(parent), query_([this](Result<std::vector<Scope::Region>> regions) {
        if (!regions) return;
        known_ = true;
        the<Scope>().set_regions(std::move(*regions));
      }) {
  connect(&the<Session>(), &Session::networkChanged, this, &RegionFeed::forget);
  connect(&the<Session>(), &Session::heightChanged, this, [this] {
    if (!known_) ask();
  });
  connect(&the<Language>(), &Language::changed, this, &RegionFeed::ask);
  ask();
}

void RegionFeed::ask() {
  if (!the<Session>().ready() || query_.busy()) return;
  query_.ask(
      [look = Look::now()](const index::Reader& reader) { return regions_of(RecordContext(reader, look)); });
}

void RegionFeed::forget() {
  known_ = false;
  the<Scope>().set_regions({});
  ask();
}

}  // namespace wastewatch::ui
