// One tile asked for from a server, within limits of time and size. Follows redirects within the same server
// only. Loading thread.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <cstdint>
#include <functional>
#include <optional>

#include "base/bytes.h"
#include "base/error.h"
#include "ui/tiles/kept_tile.h"

class QNetworkAccessManager;
class QNetworkReply;

namespace wastewatch::ui {

struct FetchLimits {
  int silent_ms = 10'000;  // nothing comes for so long
  int whole_ms = 30'000;   // from the request to the last byte
  qsizetype bytes = qsizetype{2} << 20;
  int redirects = 3;
};

struct Fetched {
  // Nothing where the server has no such tile (204, 404, 410), and where it is unchanged. Errors: no_answer,
  // needs_key (401, 403), busy (429, 503), refused (any other status), redirected, untrusted, too_large. The
  // picture is not looked at.
  Result<std::optional<Bytes>> picture;
  bool unchanged = false;           // the tile with the validators that were sent is still good (304)
  std::int64_t retry_after_ms = 0;  // 0: the server said nothing
  std::int64_t fresh_ms = 0;        // how long it may be kept; 0: not at all
  Validators validators{};
};

class TileReply : public QObject {
 public:
  using Done = std::function<void(Fetched)>;

  // `done` is called once, later; not after stop().
  // With `validators` the server is asked only for what is newer (RFC 9110, 13.1).
  TileReply(QNetworkAccessManager& network, const QUrl& url, Validators validators, const FetchLimits& limits,
            Done done);
  ~TileReply() override;
  void stop();

 private:
  void send(const QUrl& url);
  void take();
  void judge();
  Bytes body() const;
  bool follow(const QUrl& target);
  void finish(Fetched fetched);
  void fail_with(Error error);

  QNetworkAccessManager& network_;
  Validators validators_;
  FetchLimits limits_;
  Done done_;
  QPointer<QNetworkReply> reply_;
  QByteArray body_;
  QTimer deadline_;
  int redirects_ = 0;
};

// "Retry-After": seconds or a date (RFC 9110, 10.2.3), at most an hour; 0: neither.
std::int64_t retry_after_ms(const QByteArray& header, std::int64_t now_ms);
// "Cache-Control" (RFC 9111, 5.2.2): at least an hour, since maps change slowly, unless "no-store" forbids
// it.
std::int64_t fresh_ms(const QByteArray& header);

}  // namespace wastewatch::ui
