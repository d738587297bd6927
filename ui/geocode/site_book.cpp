#include "ui/geocode/site_book.h"

#include <algorithm>

#include "words/input.h"

namespace wastewatch::ui {

SiteBook& SiteBook::instance() {
  static SiteBook book;
  return book;
}

void SiteBook::set_sites(std::vector<NamedPlace> sites) {
  sites_ = std::move(sites);
  if (sites_.size() > most_sites) sites_.resize(most_sites);
}

std::vector<NamedPlace> SiteBook::named(const QString& typed, std::size_t most) const {
  const QString text = QString::fromStdString(words::tidied(typed.toStdString())).toCaseFolded();
  std::vector<NamedPlace> out;
  if (static_cast<std::size_t>(text.size()) < least_place_letters) return out;
  for (const NamedPlace& site : sites_) {
    if (site.name.toCaseFolded().contains(text)) out.push_back(site);
  }
  std::ranges::stable_sort(out, std::ranges::greater{},
                           [&](const NamedPlace& site) { return site.name.toCaseFolded().startsWith(text); });
  if (out.size() > most) out.resize(most);
  return out;
}

const NamedPlace* SiteBook::near(GeoPoint at, double within_m) const {
  const NamedPlace* best = nullptr;
  double least = within_m;
  for (const NamedPlace& site : sites_) {
    const double far = metres_between(site.at, at);
    if (far > least) continue;
    least = far;
    best = &site;
  }
  return best;
}

}  // namespace wastewatch::ui
