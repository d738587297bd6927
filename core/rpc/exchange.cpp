#include "rpc/exchange.h"

#include <QDateTime>
#include <QUrl>
#include <algorithm>

namespace wastewatch::rpc {
namespace {

constexpr qint64 most_retry_after_s = 3'600;

QNetworkRequest network_request(const HttpRequest& request) {
  QNetworkRequest out(QUrl(QString::fromStdString(request.url), QUrl::StrictMode));
  out.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
  out.setRawHeader("Accept-Encoding", "identity");
  out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
  out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
  out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
  out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
  out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
  return out;
}

// RFC 9110, section 10.2.3: seconds, or a date.
std::optional<std::chrono::milliseconds> retry_after(const QNetworkReply& reply) {
  const QByteArray text = reply.rawHeader("Retry-After").trimmed();
  if (text.isEmpty()) return std::nullopt;
  bool number = false;
  const qint64 seconds = text.toLongLong(&number);
  if (number) return std::chrono::seconds(std::clamp<qint64>(seconds, 0, most_retry_after_s));
  const auto date = QDateTime::fromString(
      QString::fromLatin1(text).replace(QStringLiteral("GMT"), QStringLiteral("+0000")), Qt::RFC2822Date);
  if (!date.isValid()) return std::nullopt;
  const qint64 left = QDateTime::currentDateTimeUtc().secsTo(date);
  return std::chrono::seconds(std::clamp<qint64>(left, 0, most_retry_after_s));
}

// Where it leads, as far as an error can show it.
Error redirected(const QNetworkReply& reply, int status) {
  constexpr qsizetype longest = 300;
  const QByteArray to = reply.rawHeader("Location").left(longest);
  return Error::make(Errc::redirected,
                     std::to_string(status) + (to.isEmpty() ? "" : " to " + to.toStdString()));
}

Error too_large(std::size_t limit) {
  return Error::make(Errc::too_large, "more than " + std::to_string(limit) + " bytes");
}

}  // namespace

Exchange::Exchange(QNetworkAccessManager& network, const HttpRequest& request, Done done, QObject* parent)
    : QObject(parent),
      max_bytes_(request.max_reply_bytes),
      status_is_enough_(request.status_is_enough),
      done_(std::move(done)) {
  deadline_.setSingleShot(true);
  connect(&deadline_, &QTimer::timeout, this, [this] { abort(Error::make(Errc::timeout)); });
  deadline_.start(request.deadline);
  reply_ = network.post(network_request(request), QByteArray::fromStdString(request.body));
  reply_->setParent(this);
  reply_->setReadBufferSize(static_cast<qint64>(max_bytes_) + 1);
  connect(reply_, &QNetworkReply::readyRead, this, [this] { read_some(); });
  connect(reply_, &QNetworkReply::finished, this, [this] { finished(); });
}

Exchange::~Exchange() { report(fail(Errc::cancelled)); }

void Exchange::abort(Error error) {
  report(outcome(std::move(error)));
  reply_->disconnect(this);
  reply_->abort();
  deleteLater();
}

Result<HttpReply> Exchange::outcome(Error error) {
  const int status = reply_->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  const bool arrived = status >= 200 && status < 300 && !error.is(Errc::cancelled);
  if (!status_is_enough_ || !arrived) return std::unexpected(std::move(error));
  return HttpReply{status, std::move(body_), {}, {}};
}

void Exchange::read_some() {
  const QByteArray part = reply_->readAll();
  if (body_.size() + static_cast<std::size_t>(part.size()) > max_bytes_) return abort(too_large(max_bytes_));
  body_.append(part.constData(), static_cast<std::size_t>(part.size()));
}

void Exchange::finished() {
  const int status = reply_->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  if (status >= 300 && status < 400) return abort(redirected(*reply_, status));
  // Errors below 200 are of the connection, those above come with an answer.
  if (reply_->error() != QNetworkReply::NoError && reply_->error() < QNetworkReply::ContentAccessDenied) {
    return abort(Error::make(Errc::unreachable, reply_->errorString().toStdString()));
  }
  read_some();
  if (!done_) return;
  if (status == 0) return abort(Error::make(Errc::unreachable, "no HTTP answer"));
  report(HttpReply{status, std::move(body_), retry_after(*reply_), {}});
  deleteLater();
}

void Exchange::report(Result<HttpReply> result) {
  if (!done_) return;
  deadline_.stop();
  std::exchange(done_, nullptr)(std::move(result));
}

}  // namespace wastewatch::rpc
