// The search box and what it offers: the text is classified at once, results come from whoever owns the
// index. A session connects to `asked`, answers through an Inbox with show(); an answer to an older text is
// dropped. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>

#include "ui/models/keyed_list_model.h"

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

struct SearchHit {
  QString link;
  QString title;
  QString note;   // muted
  QString group;  // "Batches", translated
  QString icon;
};

struct SearchReply {
  std::vector<SearchHit> hits;
  QString trouble;  // a sentence: why what was typed leads nowhere; empty: nothing more is known
};

class SearchModel : public KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
  Q_PROPERTY(
      QString recognised READ recognised NOTIFY textChanged)  // "Height · Date": what it may be, or empty
  Q_PROPERTY(QString trouble READ trouble NOTIFY busyChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

 public:
  static constexpr int max_text = 1'024;  // a citation fits

  explicit SearchModel(QObject* parent);
  static SearchModel* create(QQmlEngine*, QJSEngine*);

  QString text() const { return text_; }
  void setText(const QString& text);
  QString recognised() const;
  bool busy() const { return busy_; }
  void ask();  // the same text again
  const QString& trouble() const { return trouble_; }
  void show(const QString& asked, SearchReply reply);
  Q_INVOKABLE QString link(int row) const;

 signals:
  void textChanged();
  void busyChanged();
  void asked(const QString& text);

 private:
  const RowSource& source() const override { return hits_; }

  KeyedRows<SearchHit> hits_;
  QString text_;
  QString trouble_;
  bool busy_ = false;
};

}  // namespace wastewatch::ui
