#include "ui/chain/peers_model.h"

#include "ui/chain/saved_text.h"
#include "ui/language/language.h"
#include "ui/session/session.h"
#include "ui/singleton.h"

namespace wastewatch::ui {

PeersModel::PeersModel(QObject* parent)
    : QObject(parent),
      records_(peer_record_columns()),
      query_([this](Result<PeersPage> page) { show(std::move(page)); }) {
  timer_.setInterval(std::chrono::seconds(2));
  connect(&timer_, &QTimer::timeout, this, &PeersModel::ask);
  connect(&the<Language>(), &Language::changed, this, [this] {
    records_.set_columns(peer_record_columns());
    if (active_) ask();
  });
  connect(&the<Session>(), &Session::networkChanged, this, [this] {
    query_.cancel();
    show(PeersPage{});
    if (active_) ask();
  });
}

void PeersModel::setActive(bool active) {
  if (active == active_) return;
  active_ = active;
  emit activeChanged();
  if (!active_) return timer_.stop();
  timer_.start();
  ask();
}

void PeersModel::ask() {
  query_.ask([look = Look::now()](const Connected& connected, const std::stop_token&) -> Result<PeersPage> {
    const auto peers = connected.peers();
    return peers ? peers_page(peers->snapshot(), look, system_clock().now()) : PeersPage{};
  });
}

void PeersModel::show(Result<PeersPage> page) {
  if (!page) return;
  page_ = std::move(*page);
  records_.set_rows(std::move(page_.records));
  emit changed();
}

QString PeersModel::save(const QUrl& file) const { return save_text(file, page_.report); }

}  // namespace wastewatch::ui
