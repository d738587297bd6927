// One window for a data folder: two would fight over its stores. Whoever starts second hands its link to the
// first, which comes to the front, and ends. Users are kept apart: the socket is its owner's. GUI thread.
#pragma once

#include <QObject>
#include <QString>
#include <memory>

class QLocalServer;
class QLockFile;

namespace wastewatch::ui {

class SingleInstance : public QObject {
  Q_OBJECT

 public:
  explicit SingleInstance(const QString& data_folder, QObject* parent = nullptr);
  ~SingleInstance() override;

  // Becomes the first window of the folder; false when there is one.
  bool claim();
  // Tells the first window, waiting a bounded time. False: it does not answer.
  bool hand_over(const QString& link) const;

 signals:
  // Another start: come to the front, and open the link when there is one.
  void handedOver(const QString& link);

 private:
  void read();

  QString folder_;
  QString socket_;
  std::unique_ptr<QLockFile> lock_;
  std::unique_ptr<QLocalServer> server_;
};

}  // namespace wastewatch::ui
