// Tells the scope which regions the chain knows: those its generators and departments are registered in, with
// the prefectures above them. From the verified registry only. GUI thread only; one of it.
#pragma once

#include <QObject>
#include <vector>

#include "index/reader.h"
#include "ui/records/record_context.h"
#include "ui/session/query.h"
#include "ui/status/scope.h"

namespace wastewatch::ui {

// Prefectures with at least two of the districts come before their districts. Errors: index's.
Result<std::vector<Scope::Region>> regions_of(const RecordContext& context);

class RegionFeed : public QObject {
  Q_OBJECT

 public:
  explicit RegionFeed(QObject* parent);

 private:
  void ask();
  void forget();

  bool known_ = false;
  Query<std::vector<Scope::Region>> query_;
};

}  // namespace wastewatch::ui
