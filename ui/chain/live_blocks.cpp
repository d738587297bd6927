#include "ui/chain/live_blocks.h"

#include "ui/base/singleton.h"
#include "ui/language/language.h"
#include "ui/session/session.h"

namespace wastewatch::ui {
namespace {

constexpr RowRole<BlockDigest> live_roles[] = {
    {"block", [](const BlockDigest& b) { return QVariant(b.height); }},
    {"timeMs", [](const BlockDigest& b) { return QVariant(b.time_ms); }},
    {"signedBy", [](const BlockDigest& b) { return QVariant(b.signed_by); }},
    {"validators", [](const BlockDigest& b) { return QVariant(b.validators); }},
    {"deeds", [](const BlockDigest& b) { return QVariant::fromValue(b.deeds); }},
    {"refused", [](const BlockDigest& b) { return QVariant(b.refused); }},
    {"alertGrade", [](const BlockDigest& b) { return QVariant(b.alert_grade); }},
    {"digest", [](const BlockDigest& b) { return QVariant(digest_text(b)); }},
};

}  // namespace

LiveBlocks::LiveBlocks(QObject* parent)
    : KeyedListModel(parent),
      rows_(live_roles, [](const BlockDigest& b) { return QString::number(b.height); }),
      query_([this](Result<std::vector<BlockDigest>> rows) {
        rows_.replace(*this, rows ? std::move(*rows) : std::vector<BlockDigest>());
      }) {
  connect(&the<Session>(), &Session::heightChanged, this, &LiveBlocks::refresh);
  connect(&the<Language>(), &Language::changed, this, &LiveBlocks::refresh);
}

void LiveBlocks::setActive(bool active) {
  if (active == active_) return;
  active_ = active;
  emit activeChanged();
  refresh();
}

void LiveBlocks::refresh() {
  if (!active_ || query_.busy()) return;
  query_.ask(
      [look = Look::now()](const index::Reader& reader) { return block_digests(reader, 0, shown, look); });
}

}  // namespace wastewatch::ui
