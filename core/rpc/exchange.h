// Internal: one request under way. Made, run and destroyed on the network thread; reports exactly once.
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <functional>

#include "rpc/http_client.h"

namespace wastewatch::rpc {

class Exchange : public QObject {
 public:
  using Done = std::function<void(Result<HttpReply>)>;
  Exchange(QNetworkAccessManager& network, const HttpRequest& request, Done done, QObject* parent);
  ~Exchange() override;

  // Reports `error`, unless the exchange is over, and deletes itself.
  void abort(Error error);

 private:
  void read_some();
  void finished();
  void report(Result<HttpReply> result);
  // What a failed exchange amounts to: its error, or the answer when the status is all that counts.
  Result<HttpReply> outcome(Error error);

  std::size_t max_bytes_;
  bool status_is_enough_;
  Done done_;
  QTimer deadline_;
  QNetworkReply* reply_ = nullptr;
  std::string body_;
};

}  // namespace wastewatch::rpc
