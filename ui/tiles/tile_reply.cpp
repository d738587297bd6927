#include "ui/tiles/tile_reply.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimeZone>
#include <algorithm>
#include <string>
#include <utility>

#include "tiles/errors.h"
#include "ui/tiles/tile_picture.h"

namespace wastewatch::ui {
namespace {

QNetworkRequest request_for(const QUrl& url, const Validators& validators, const FetchLimits& limits) {
  QNetworkRequest request(url);
  request.setHeader(QNetworkRequest::UserAgentHeader,
                    QStringLiteral("Wastewatch/%1").arg(QCoreApplication::applicationVersion()));
  request.setRawHeader("Accept", tile_media_types());
  if (!validators.etag.isEmpty()) request.setRawHeader("If-None-Match", validators.etag);
  if (!validators.last_modified.isEmpty())
    request.setRawHeader("If-Modified-Since", validators.last_modified);
  request.setRawHeader("Accept-Encoding", "identity");  // nothing that unpacks to more than its size
  request.setTransferTimeout(limits.silent_ms);
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
  request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
  request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
  return request;
}

int status_of(const QNetworkReply& reply) {
  return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool same_server(const QUrl& a, const QUrl& b) {
  return a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port();
}

bool is_absent(int status) { return status == 204 || status == 404 || status == 410; }

// What a status other than 200 says.
Error error_of(int status) {
  std::string detail = "status " + std::to_string(status);
  if (status == 401 || status == 403) return Error::make(tiles::Errc::needs_key, std::move(detail));
  if (status == 429 || status == 503) return Error::make(tiles::Errc::busy, std::move(detail));
  return Error::make(tiles::Errc::refused, std::move(detail));
}

Error error_of(const QNetworkReply& reply) {
  const auto code = reply.error() == QNetworkReply::SslHandshakeFailedError ? tiles::Errc::untrusted
                                                                            : tiles::Errc::no_answer;
  return Error::make(code, reply.errorString().toStdString());
}

constexpr std::int64_t second_ms = 1'000;
constexpr int not_modified = 304;

}  // namespace

TileReply::TileReply(QNetworkAccessManager& network, const QUrl& url, Validators validators,
                     const FetchLimits& limits, Done done)
    : network_(network), validators_(std::move(validators)), limits_(limits), done_(std::move(done)) {
  deadline_.setSingleShot(true);
  connect(&deadline_, &QTimer::timeout, this,
          [this] { fail_with(Error::make(tiles::Errc::no_answer, "too slow")); });
  deadline_.start(limits.whole_ms);
  send(url);
}

TileReply::~TileReply() { stop(); }

void TileReply::stop() {
  done_ = nullptr;
  deadline_.stop();
  if (!reply_) return;
  reply_->disconnect(this);
  reply_->abort();
  reply_->deleteLater();
  reply_ = nullptr;
}

void TileReply::send(const QUrl& url) {
  body_.clear();
  reply_ = network_.get(request_for(url, validators_, limits_));
  connect(reply_, &QNetworkReply::readyRead, this, &TileReply::take);
  connect(reply_, &QNetworkReply::finished, this, &TileReply::judge);
}

void TileReply::take() {
  if (!reply_->isOpen()) return;  // given up
  body_ += reply_->read(limits_.bytes + 1 - body_.size());
  if (body_.size() > limits_.bytes) fail_with(Error::make(tiles::Errc::too_large, "an answer without end"));
}

void TileReply::judge() {
  take();
  if (!done_) return;
  const int status = status_of(*reply_);
  const QUrl target = reply_->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
  if (status != 0 && target.isValid() && !target.isEmpty()) {
    if (!follow(reply_->url().resolved(target)))
      fail_with(Error::make(tiles::Errc::redirected, reply_->url().resolved(target).host().toStdString()));
    return;
  }
  const bool unchanged = status == not_modified && validators_.any();
  if (is_absent(status)) return finish({.picture = std::optional<Bytes>()});
  if (status != 0 && status != 200 && !unchanged) return fail_with(error_of(status));
  if (reply_->error() != QNetworkReply::NoError) return fail_with(error_of(*reply_));
  finish({.picture = unchanged ? std::nullopt : std::optional(body()),
          .unchanged = unchanged,
          .fresh_ms = fresh_ms(reply_->rawHeader("Cache-Control")),
          .validators = {reply_->rawHeader("ETag"), reply_->rawHeader("Last-Modified")}});
}

Bytes TileReply::body() const {
  return to_bytes(std::string_view(body_.constData(), static_cast<std::size_t>(body_.size())));
}

bool TileReply::follow(const QUrl& target) {
  if (!same_server(target, reply_->url()) || ++redirects_ > limits_.redirects) return false;
  reply_->disconnect(this);
  reply_->deleteLater();
  send(target);
  return true;
}

void TileReply::finish(Fetched fetched) {
  if (!done_) return;
  if (reply_)
    fetched.retry_after_ms =
        retry_after_ms(reply_->rawHeader("Retry-After"), QDateTime::currentMSecsSinceEpoch());
  const Done done = std::move(done_);
  stop();
  done(std::move(fetched));
}

void TileReply::fail_with(Error error) { finish({.picture = fail(std::move(error))}); }

std::int64_t retry_after_ms(const QByteArray& header, std::int64_t now_ms) {
  bool is_number = false;
  const std::int64_t seconds = header.trimmed().toLongLong(&is_number);
  if (is_number && seconds >= 0) return std::min(seconds, hour_ms / second_ms) * second_ms;
  QDateTime date = QDateTime::fromString(QString::fromLatin1(header).trimmed(),
                                         QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
  date.setTimeZone(QTimeZone::UTC);
  return date.isValid() ? std::clamp<std::int64_t>(date.toMSecsSinceEpoch() - now_ms, 0, hour_ms) : 0;
}

std::int64_t fresh_ms(const QByteArray& header) {
  const QByteArray lower = header.toLower();
  if (lower.contains("no-store")) return 0;
  static const QByteArray name = QByteArrayLiteral("max-age=");
  const auto at = lower.indexOf(name);
  if (at < 0) return default_fresh_ms;
  const auto digits = lower.mid(at + name.size());
  const auto end = std::ranges::find_if_not(digits, [](char c) { return c >= '0' && c <= '9'; });
  const std::int64_t seconds = digits.first(end - digits.begin()).toLongLong();
  return std::clamp(std::min(seconds, most_fresh_ms / second_ms) * second_ms, hour_ms, most_fresh_ms);
}

}  // namespace wastewatch::ui
