// Sites registered on the chain by name, for whoever looks for places. The pages that read them put them
// here; emptied when the session ends. GUI thread only.
#pragma once

#include <QString>
#include <vector>

#include "ui/basemap/places.h"

namespace wastewatch::ui {

constexpr std::size_t most_sites = 20'000;

class SiteBook {
 public:
  static SiteBook& instance();

  void set_sites(std::vector<NamedPlace> sites);
  // Whose name holds what was typed; those that begin with it first.
  std::vector<NamedPlace> named(const QString& typed, std::size_t most) const;
  // The nearest within `within_m`; nothing when none is.
  const NamedPlace* near(GeoPoint at, double within_m) const;

 private:
  std::vector<NamedPlace> sites_;
};

}  // namespace wastewatch::ui
