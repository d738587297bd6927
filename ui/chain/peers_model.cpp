#include "ui/chain/peers_model.h"

#include "ui/base/singleton.h"
#include "ui/chain/saved_text.h"
#include "ui/language/language.h"

namespace wastewatch::ui {
namespace {

constexpr std::chrono::seconds peers_pause{2};

}  // namespace

PeersModel::PeersModel(QObject* parent)
    : LiveModel(parent, {.pause = peers_pause, .before_replay = true}),
      records_(peer_record_columns()),
      query_([this](Result<PeersPage> page) { show(std::move(page)); }) {
  again_.setInterval(peers_pause);
  connect(&again_, &QTimer::timeout, this, &PeersModel::reload_later);
  connect(this, &PeersModel::activeChanged, this, [this] { active() ? again_.start() : again_.stop(); });
  connect(&the<Language>(), &Language::changed, this,
          [this] { records_.set_columns(peer_record_columns()); });
}

void PeersModel::reload() {
  query_.ask([look = Look::now()](const Connected& connected, const std::stop_token&) -> Result<PeersPage> {
    const auto peers = connected.peers();
    return peers ? peers_page(peers->snapshot(), look, system_clock().now()) : PeersPage{};
  });
}

void PeersModel::forget() {
  page_ = {};
  records_.set_rows({});
  emit pageChanged();
}

void PeersModel::show(Result<PeersPage> page) {
  if (!page) return note_problem(page.error());
  page_ = std::move(*page);
  records_.set_rows(std::move(page_.records));
  note_loaded();
  emit pageChanged();
}

QString PeersModel::save(const QUrl& file) const { return save_text(file, page_.report); }

}  // namespace wastewatch::ui
