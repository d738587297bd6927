#include "ui/chain/verification_page.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>
#include <map>
#include <ranges>

#include "light/verifier.h"
#include "ui/chain/block_page.h"
#include "ui/chain/chain_words.h"
#include "ui/format/hex.h"
#include "ui/language/word.h"
#include "ui/models/table_columns.h"
#include "ui/navigation/link.h"

namespace wastewatch::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Verification", text); }

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
    const QString expected = format::short_id(upper_hex_of(pair.expected));
    return pair.expected == pair.actual
               ? expected
               : expected + QStringLiteral(" ≠ ") + format::short_id(upper_hex_of(pair.actual));
  }
  QString operator()(const light::Tally& tally) const { return power_text(tally); }
};

light::VerificationOptions options_of(const rpc::Network& network) {
  light::VerificationOptions out;
  out.trusting_period_ns = network.trusting_period_ms * 1'000'000;
  return out;
}

Status add_rules(const Connected& connected, const Look& look, VerificationPage& page) {
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
    page.rules << row;
  }
  page.checked = QStringLiteral("%1 → %2 · %3 · %4")
                     .arg(format::count(trusted.height()), format::count(target.height()), mode_word(mode),
                          format::milliseconds(spent, look.tongue));
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
           : words(QT_TRANSLATE_NOOP("Verification", "too little overlap: a header in between was tried"))},
      {format::milliseconds(step.duration_ns, look.tongue), static_cast<double>(step.duration_ns)},
      {format::date_time(step.at.ms(), look.zone), static_cast<double>(step.at.ms())}};
  row.seal = step.trusted ? SealState::Checked : SealState::Unprovable;
  row.link = block_link(step.to);
  return row;
}

bool continues(const light::TraceStep& run, const light::TraceStep& next) {
  return run.trusted && next.trusted && run.mode == next.mode && run.mode != light::Mode::skipping &&
         run.to == next.from;
}

// Runs of neighbouring headers are one link.
std::vector<light::TraceStep> merged(const std::vector<light::TraceStep>& steps) {
  std::vector<light::TraceStep> out;
  for (const auto& step : steps) {
    if (out.empty() || !continues(out.back(), step)) {
      out.push_back(step);
      continue;
    }
    const auto before = out.back();
    out.back() = step;
    out.back().from = before.from;
    out.back().headers = before.headers + step.headers;
    out.back().duration_ns = before.duration_ns + step.duration_ns;
  }
  return out;
}

double share_of(std::int64_t part, std::int64_t whole) {
  return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

TraceHop hop_of(const light::TraceStep& step, const Look& look) {
  const bool skipping = step.mode == light::Mode::skipping;
  const light::Tally& tally = skipping ? step.overlap : step.quorum;
  TraceHop out;
  out.from = step.from;
  out.to = step.to;
  out.trusted = step.trusted;
  out.how = step.headers > 1
                ? QStringLiteral("%1 × %2").arg(mode_word(step.mode), format::count(step.headers))
                : mode_word(step.mode);
  out.power = (skipping ? words(QT_TRANSLATE_NOOP("Verification", "overlapping power %1 of %2"))
                        : words(QT_TRANSLATE_NOOP("Verification", "signed power %1 of %2")))
                  .arg(format::count(tally.signed_power), format::count(tally.total_power));
  out.share = share_of(tally.signed_power, tally.total_power);
  out.needed = share_of(tally.threshold, tally.total_power);
  out.detail = format::milliseconds(step.duration_ns, look.tongue);
  if (!step.provider.empty()) out.detail += QStringLiteral(" · ") + QString::fromStdString(step.provider);
  return out;
}

// How the newest header was reached from the anchor, upwards: what was verified for other reasons in between
// (history that is recomputed, comparisons) is in the list below the graph. A try that failed stands before
// the link that was taken from the same header.
std::vector<light::TraceStep> way_to_newest(const std::vector<light::TraceStep>& steps) {
  std::map<std::int64_t, const light::TraceStep*> reached;  // by the first step that did
  std::multimap<std::int64_t, const light::TraceStep*> failed;
  for (const auto& step : steps) {
    if (step.trusted && (step.from < step.to || step.mode == light::Mode::anchor))
      reached.try_emplace(step.to, &step);
    if (!step.trusted) failed.emplace(step.from, &step);
  }
  std::vector<light::TraceStep> out;
  if (reached.empty()) return out;
  for (auto at = std::prev(reached.end()); at != reached.end(); at = reached.find(at->second->from)) {
    const light::TraceStep& step = *at->second;
    out.push_back(step);
    const auto [first, last] = failed.equal_range(step.from);
    for (auto tried = first; tried != last; ++tried) out.push_back(*tried->second);
    if (step.from >= step.to) break;
  }
  std::ranges::reverse(out);
  return out;
}

Status add_hops(const Connected& connected, const Look& look, VerificationPage& page) {
  const auto steps = connected.trusted().trace(graph_steps);
  if (!steps) return fail(steps.error());
  for (const auto& step : merged(way_to_newest(*steps))) page.hops << hop_of(step, look);
  page.hops_left_out = std::max<qsizetype>(0, page.hops.size() - graph_first - graph_newest);
  page.hops.remove(std::min(graph_first, page.hops.size()), page.hops_left_out);
  return {};
}

// Every line that the page shows, for a letter or a file.
QString report_of(const Connected& connected, const VerificationPage& page) {
  QStringList lines{QStringLiteral("chain %1").arg(QString::fromStdString(connected.network().chain_id))};
  for (const Fact& fact : page.anchor) lines << fact.key + QStringLiteral(": ") + fact.value;
  lines << QString() << page.checked;
  for (const RuleCheck& rule : page.rules) {
    lines << (rule.verdict == Verdict::Passed ? QStringLiteral("[x] ") : QStringLiteral("[ ] ")) + rule.text +
                 (rule.values.isEmpty() ? QString() : QStringLiteral(": ") + rule.values);
  }
  lines << QString();
  for (const TraceHop& hop : page.hops) {
    lines << QStringLiteral("%1 -> %2 %3, %4, %5")
                 .arg(hop.from)
                 .arg(hop.to)
                 .arg(hop.how, hop.power, hop.detail);
  }
  for (const AttackEntry& attack : page.attacks) {
    lines << QString() << attack.title << attack.found << attack.handed;
    for (const Fact& fact : attack.facts + attack.proofs)
      lines << fact.key + QStringLiteral(": ") + fact.value + QStringLiteral(" (") + fact.note + u')';
  }
  return lines.join(u'\n');
}

Status add_trace(const Connected& connected, const Look& look, VerificationPage& page) {
  auto steps = connected.trusted().trace(trace_steps);
  if (!steps) return fail(steps.error());
  for (const auto& step : std::views::reverse(*steps)) page.trace.push_back(trace_row(step, look));
  return {};
}

void add_anchor(const Connected& connected, VerificationPage& page) {
  const rpc::Network& network = connected.network();
  page.anchor << fact(QT_TRANSLATE_NOOP("Verification", "Trusted height"),
                      format::count(network.anchor.height),
                      QT_TRANSLATE_NOOP("Verification", "Everything shown is traced back to this block."));
  Fact hash = fact(QT_TRANSLATE_NOOP("Verification", "Its hash"), upper_hex_of(network.anchor.hash));
  hash.hash = true;
  page.anchor << hash;
  page.anchor << fact(
      QT_TRANSLATE_NOOP("Verification", "Trusting period"),
      format::age(network.trusting_period_ms, screen_tongue()),
      QT_TRANSLATE_NOOP("Verification", "How long a checked header may vouch for later ones."));
  page.anchor << fact(QT_TRANSLATE_NOOP("Verification", "Node"), QString::fromStdString(network.endpoint));
}

constexpr ColumnRow columns[] = {
    {QT_TRANSLATE_NOOP("Verification", "From"), 80, true},
    {QT_TRANSLATE_NOOP("Verification", "To"), 80, true},
    {QT_TRANSLATE_NOOP("Verification", "How"), 110, false, 72},
    {.title = QT_TRANSLATE_NOOP("Verification", "Headers"), .width = 72, .number = true, .optional = true},
    {QT_TRANSLATE_NOOP("Verification", "Overlapping power"), 190, false, 120},
    {QT_TRANSLATE_NOOP("Verification", "Signed power"), 190, false, 120},
    {.title = QT_TRANSLATE_NOOP("Verification", "Took"), .width = 80, .number = true, .optional = true},
    {QT_TRANSLATE_NOOP("Verification", "When"), 150},
};

}  // namespace

bool VerificationPage::holds() const {
  return !rules.isEmpty() &&
         std::ranges::all_of(rules, [](const RuleCheck& rule) { return rule.verdict == Verdict::Passed; });
}

QList<TableColumn> trace_columns() { return columns_of("Verification", columns, Sorting::by_column); }

Result<VerificationPage> verification_page(const Connected& connected, const Look& look) {
  VerificationPage out;
  add_anchor(connected, out);
  if (auto done = add_rules(connected, look, out); !done) return fail(done.error());
  if (auto done = add_trace(connected, look, out); !done) return fail(done.error());
  if (auto done = add_hops(connected, look, out); !done) return fail(done.error());
  auto attacks = attacks_of(connected, look);
  if (!attacks) return fail(attacks.error());
  out.attacks = std::move(*attacks);
  out.report = report_of(connected, out);
  return out;
}

}  // namespace wastewatch::ui
