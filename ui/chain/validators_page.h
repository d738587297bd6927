// The validators of the newest recomputed block: power, key, who operates them, what each did in the last
// blocks, and how the set changed. From verified commits only. Reader threads.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>
#include <stop_token>
#include <vector>

#include "ui/models/value_table.h"
#include "ui/records/record_context.h"

namespace wastewatch::ui {

struct ValidatorRow {
  Q_GADGET
  QML_VALUE_TYPE(validatorRow)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString name MEMBER name)  // the organisation that operates it
  Q_PROPERTY(QString address MEMBER address)
  Q_PROPERTY(QString key MEMBER key)
  Q_PROPERTY(double power MEMBER power)
  Q_PROPERTY(double share MEMBER share)   // of the set's power, 0 to 1
  Q_PROPERTY(QString votes MEMBER votes)  // newest last: s signed, m missed, n nil; one letter a block
  Q_PROPERTY(int missed MEMBER missed)
  Q_PROPERTY(qint64 firstHeight MEMBER first_height)  // of the first letter
  Q_PROPERTY(qint64 lastSigned MEMBER last_signed)    // height; 0: none of the last blocks

 public:
  QString name, address, key;
  double power = 0, share = 0;
  QString votes;
  int missed = 0;
  qint64 first_height = 0, last_signed = 0;

  bool operator==(const ValidatorRow&) const = default;
};

struct ValidatorsPage {
  QList<ValidatorRow> validators;
  std::vector<TableRow> changes;  // newest first
  qint64 searched_from = 0;       // height from which changes were looked for
};

constexpr std::size_t validator_blocks = 100;
constexpr std::int64_t change_blocks = 2'000;  // headers searched for changes of the set

QList<TableColumn> change_columns();
// Errors: index's.
Result<ValidatorsPage> validators_page(const index::Reader& reader, const std::stop_token& stop,
                                       const Look& look);

}  // namespace wastewatch::ui
