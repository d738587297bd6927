#include "ui/chain/verification_view.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>
#include <ranges>

#include "base/encoding.h"
#include "light/verifier.h"
#include "ui/chain/block_view.h"
#include "ui/chain/chain_words.h"

namespace wastewatch::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Verification", text); }
QString upper(BytesView bytes) { return QString::fromStdString(to_hex_upper(bytes)); }
QString milliseconds(std::int64_t ns) {
  return QStringLiteral("%1 ms").arg(static_cast<double>(ns) / 1e6, 0, 'f', 1);
}

Fact fact(const char* key, QString value, const char* note = "") {
  Fact out;
  out.key = words(key);
  out.value = std::move(value);
  if (*note != '\0') out.note = words(note);
  return out;
}

QString power_text(const light::Tally& tally) {
  return words(QT_TRANSLATE_NOOP("Verification", "%1 of %2, more than %3 needed"))
      .arg(format::count(tally.signed_power), format::count(tally.total_power),
           format::count(tally.threshold));
}

struct ValuesText {
  const Look& look;
  QString operator()(std::monostate) const { return {}; }
  QString operator()(const light::HeightPair& pair) const {
    return QStringLiteral("%1 → %2").arg(format::count(pair.trusted), format::count(pair.untrusted));
  }
  QString operator()(const light::TimePair& pair) const {
    return QStringLiteral("%1 · %2").arg(format::date_time(pair.measured.ms(), look.zone),
                                         format::date_time(pair.limit.ms(), look.zone));
  }
  QString operator()(const light::HashPair& pair) const {
    const QString expected = format::short_id(upper(pair.expected));
    return pair.expected == pair.actual
               ? expected
               : expected + QStringLiteral(" ≠ ") + format::short_id(upper(pair.actual));
  }
  QString operator()(const light::Tally& tally) const { return power_text(tally); }
};

light::VerificationOptions options_of(const Network& network) {
  light::VerificationOptions out;
  out.trusting_period_ns = network.trusting_period_ms * 1'000'000;
  return out;
}

Status add_rules(const Connected& connected, const Look& look, VerificationView& view) {
  const auto newest = connected.trusted().highest();
  if (!newest) return fail(newest.error());
  if (!*newest) return {};
  const auto& target = **newest;
  const auto before = connected.trusted().at_or_below(target.height() - 1);
  if (!before) return fail(before.error());
  const auto& trusted = *before ? **before : target;
  const auto mode = !*before                                  ? light::Mode::anchor
                    : trusted.height() + 1 == target.height() ? light::Mode::adjacent
                                                              : light::Mode::skipping;
  const auto start = std::chrono::steady_clock::now();
  const auto checks =
      light::explain(mode, trusted, target, options_of(connected.network()), system_clock().now());
  const std::int64_t spent = std::chrono::nanoseconds(std::chrono::steady_clock::now() - start).count();
  for (const auto& check : checks) {
    RuleCheck row;
    row.text = rule_text(check.rule);
    row.values = std::visit(ValuesText{look}, check.values);
    row.verdict = check.holds ? Verdict::Passed : Verdict::Failed;
    view.rules << row;
  }
  view.checked = QStringLiteral("%1 → %2 · %3 · %4")
                     .arg(format::count(trusted.height()), format::count(target.height()), mode_word(mode),
                          milliseconds(spent));
  return {};
}

TableRow trace_row(const light::TraceStep& step, const Look& look) {
  TableRow row;
  const bool skipping = step.mode == light::Mode::skipping;
  row.cells = {
      {format::count(step.from), static_cast<double>(step.from)},
      {format::count(step.to), static_cast<double>(step.to)},
      {mode_word(step.mode)},
      {format::count(step.headers), static_cast<double>(step.headers)},
      {skipping ? power_text(step.overlap) : QString(), static_cast<double>(step.overlap.signed_power), true},
      {step.trusted
           ? power_text(step.quorum)
           : words(QT_TRANSLATE_NOOP("Verification", "too little overlap: a header between was tried"))},
      {milliseconds(step.duration_ns), static_cast<double>(step.duration_ns)},
      {format::date_time(step.at.ms(), look.zone), static_cast<double>(step.at.ms())}};
  row.seal = step.trusted ? SealState::Checked : SealState::Unprovable;
  row.link = QStringLiteral("wastewatch:block/%1").arg(step.to);
  return row;
}

Status add_trace(const Connected& connected, const Look& look, VerificationView& view) {
  auto steps = connected.trusted().trace(trace_steps);
  if (!steps) return fail(steps.error());
  for (const auto& step : std::views::reverse(*steps)) view.trace.push_back(trace_row(step, look));
  return {};
}

void add_anchor(const Connected& connected, VerificationView& view) {
  const Network& network = connected.network();
  view.anchor << fact(QT_TRANSLATE_NOOP("Verification", "Trusted height"),
                      format::count(network.anchor.height),
                      QT_TRANSLATE_NOOP("Verification", "Everything shown is traced back to this block."));
  Fact hash = fact(QT_TRANSLATE_NOOP("Verification", "Its hash"), upper(network.anchor.hash));
  hash.hash = true;
  view.anchor << hash;
  view.anchor << fact(
      QT_TRANSLATE_NOOP("Verification", "Trusting period"),
      words(QT_TRANSLATE_NOOP("Verification", "%1 h")).arg(network.trusting_period_ms / 3'600'000),
      QT_TRANSLATE_NOOP("Verification", "How long a checked header may vouch for later ones."));
  view.anchor << fact(QT_TRANSLATE_NOOP("Verification", "Node"), QString::fromStdString(network.endpoint));
}

QChar letter(chain::BlockIdFlag flag) {
  switch (flag) {
    case chain::BlockIdFlag::commit: return u's';
    case chain::BlockIdFlag::nil: return u'n';
    case chain::BlockIdFlag::absent: break;
  }
  return u'm';
}

ValidatorRow row_of(RecordContext& context, const chain::Validator& validator, double total) {
  ValidatorRow row;
  row.name = validator_name(context, validator.address);
  row.address = upper(validator.address);
  row.key = upper(validator.public_key.bytes);
  row.power = static_cast<double>(validator.voting_power);
  row.share = total > 0 ? row.power / total : 0;
  return row;
}

Status add_validators(const index::Reader& reader, const std::stop_token& stop, const Look& look,
                      VerificationView& view) {
  RecordContext context(reader, look);
  const auto newest = reader.light_block(reader.height());
  if (!newest) return fail(newest.error());
  double total = 0;
  for (const auto& validator : newest->validators.validators)
    total += static_cast<double>(validator.voting_power);
  for (const auto& validator : newest->validators.validators)
    view.validators << row_of(context, validator, total);
  const auto span = static_cast<std::int64_t>(validator_blocks);
  const std::int64_t first = std::max<std::int64_t>(1, reader.height() - span + 1);
  for (std::int64_t height = first; height <= reader.height() && !stop.stop_requested(); ++height) {
    const auto block = reader.light_block(height);
    if (!block) continue;
    for (ValidatorRow& row : view.validators) {
      if (row.first_height == 0) row.first_height = height;
      const auto& set = block->validators.validators;
      const auto at = std::ranges::find(set, row.address, [](const auto& v) { return upper(v.address); });
      const auto position = static_cast<std::size_t>(at - set.begin());
      const auto& signatures = block->signed_header.commit.signatures;
      row.votes += position < signatures.size() ? letter(signatures[position].block_id_flag) : QChar(u'-');
      row.missed += row.votes.back() == u'm' ? 1 : 0;
    }
  }
  return {};
}

}  // namespace

QList<TableColumn> trace_columns() {
  const auto column = [](const char* title, int width, bool number) {
    TableColumn out;
    out.title = words(title);
    out.width = width;
    out.number = number;
    return out;
  };
  return {column(QT_TRANSLATE_NOOP("Verification", "From"), 80, true),
          column(QT_TRANSLATE_NOOP("Verification", "To"), 80, true),
          column(QT_TRANSLATE_NOOP("Verification", "How"), 110, false),
          column(QT_TRANSLATE_NOOP("Verification", "Headers"), 72, true),
          column(QT_TRANSLATE_NOOP("Verification", "Overlapping power"), 190, false),
          column(QT_TRANSLATE_NOOP("Verification", "Signed power"), 190, false),
          column(QT_TRANSLATE_NOOP("Verification", "Took"), 80, true),
          column(QT_TRANSLATE_NOOP("Verification", "When"), 150, false)};
}

Result<VerificationView> verification_view(const Connected& connected, const std::stop_token& stop,
                                           const Look& look) {
  VerificationView out;
  add_anchor(connected, out);
  if (auto done = add_rules(connected, look, out); !done) return fail(done.error());
  if (auto done = add_trace(connected, look, out); !done) return fail(done.error());
  const auto reader = connected.reader();
  if (!reader)
    return reader.error().is(index::Errc::not_replayed) ? Result<VerificationView>(std::move(out))
                                                        : fail(reader.error());
  if (auto done = add_validators(*reader, stop, look, out); !done) return fail(done.error());
  return out;
}

}  // namespace wastewatch::ui
