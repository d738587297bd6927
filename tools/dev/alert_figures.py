"""Figures of the alert rules for docs/alerts.md, and their pictures: alert_figures.py CHECKOUT USUAL.json MANY.json.

Both files are of `wastewatch-cli alerts evaluate --json`: USUAL at the usual share of frauds, for false alarms and
precision; MANY with many frauds, for recall. Rewrites what stands between the marks in docs/alerts.md, and
docs/pictures/alerts-recall.svg.
"""

import json
import pathlib
import sys

BEGIN = "<!-- figures: ./dev bench --alerts -->"
END = "<!-- end of figures -->"
BUDGETS = (("critical", 4000, 1), ("serious", 1000, 2), ("notice", 1000, 30))


def share(estimate, times=1):
    if estimate["value"] is None:
        return "–"
    digits = 3 if times == 1 else 2
    value, low, high = (estimate[name] * times for name in ("value", "low", "high"))
    return f"{value:.{digits}f} [{low:.{digits}f}, {high:.{digits}f}]"


def span(ms):
    minutes = round(abs(ms) / 60_000)
    hours, rest = divmod(minutes, 60)
    text = f"{hours} h {rest} min" if hours else f"{rest} min"
    return ("−" if ms < 0 and minutes else "") + text


def metres(value):
    return f"{value / 1000:.1f} km" if value >= 1000 else f"{value} m"


def both(quantiles, text):
    return f"{text(quantiles['median'])} / {text(quantiles['p90'])}" if quantiles["count"] else "–"


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return lines + ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows] + [""]


def title(report):
    plan = report["plan"]
    return (
        f"Seeds {plan['first_seed']} to {plan['last_seed']}, {plan['days']} days each: {report['loads']:,} loads, "
        f"{report['frauds']:,} fraudulent ({report['prevalence']['value'] * 100:.2f} %), {report['labelled']:,} with any "
        f"fault, {report['normal']:,} normal."
    )


def false_alarms(report):
    rows = []
    for grade, per, most in BUDGETS:
        found = report["false_loads"][grade]
        rows.append((grade, found["hits"], share(found, per), f"{per:,}", most))
    return table(("false alarms", "normal loads", "rate", "per", "budget"), rows)


def said(rows, names):
    out = []
    for row in rows:
        any_grade, strong = row["any_grade"], row["serious_or_critical"]
        counts = [any_grade[name] for name in ("right", "beside", "wrong")]
        if sum(counts) == 0:
            continue
        out.append([f"`{row.get(name, 'all')}`" for name in names] + [row["labelled"], any_grade["found"], *counts]
                   + [share(any_grade["recall"]), share(any_grade["precision"]), share(strong["precision"]),
                      share(any_grade["f1"])])
    head = ("faults", "found", "right", "beside", "wrong", "recall", "precision", "precision, serious+", "F1")
    return table(names + head, out)


def silent(report):
    names = {row["rule"] for row in report["rules"]}
    for row in report["rules"]:
        if sum(row["any_grade"][name] for name in ("right", "beside", "wrong")):
            names.discard(row["rule"])
    return ["Said nothing: " + ", ".join(f"`{name}`" for name in sorted(names)) + ".", ""] if names else []


def kinds(report):
    rows = [(f"`{row['kind']}`" + ("" if row["fraud"] else " (no fraud)"), f"`{row['claim']}`", row["labelled"],
             share(row["any_grade"]["recall"]), share(row["serious_or_critical"]["recall"]),
             both(row["delay_from_fault_ms"], span), both(row["delay_from_deadline_ms"], span),
             both(row["place_error_m"], metres)) for row in report["kinds"]]
    return table(("fault", "claim", "loads", "recall", "recall, serious+", "after the fault", "after the deadline",
                  "off the place"), rows)


def percent(permille):
    return f"{min(permille, 1000) / 10:g}"


def sizes(report):
    rows = [(f"{percent(row['from_permille'])}–{percent(row['to_permille'])} %", row["recall"]["of"],
             share(row["recall"])) for row in report["weight_shaved_by_size"]]
    return table(("`weight_shaved`, part missing", "loads", "recall"), rows)


def picture(report):
    """Recall by kind of fault with its interval."""
    left, width, step = 190, 400, 22
    height = step * len(report["kinds"]) + 40
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + width + 30}" height="{height}" '
           'font-family="Noto Sans, sans-serif" font-size="12">',
           f'<rect width="{left + width + 30}" height="{height}" fill="#ffffff"/>']
    for tenth in range(0, 11, 2):
        x = left + width * tenth / 10
        out.append(f'<path d="M{x:g} 10V{height - 25}" stroke="#d8dee4"/>'
                   f'<text x="{x:g}" y="{height - 8}" text-anchor="middle" fill="#57606a">{tenth / 10:g}</text>')
    for i, row in enumerate(report["kinds"]):
        y = 24 + i * step
        recall = row["any_grade"]["recall"]
        value, low, high = (left + width * recall[name] for name in ("value", "low", "high"))
        colour = "#0b5cad" if row["fraud"] else "#8c959f"
        out.append(f'<text x="{left - 10}" y="{y + 4}" text-anchor="end" fill="#1f2328">{row["kind"]}</text>'
                   f'<path d="M{low:g} {y}H{high:g}" stroke="{colour}" stroke-width="2"/>'
                   f'<circle cx="{value:g}" cy="{y}" r="4.5" fill="{colour}"/>')
    return "\n".join(out + ["</svg>", ""])


def figures(usual, many):
    out = ["### At the usual share of frauds", title(usual), ""] + false_alarms(usual)
    out += said(usual["claims"] + [usual["all"]], ("claim",)) + said(usual["rules"], ("rule", "claim")) + silent(usual)
    out += ["### With many frauds", title(many), f"Mean recall over the kinds of fraud: {share(many['macro_recall'])}.", ""]
    out += ["![Recall by kind of fault](pictures/alerts-recall.svg)", ""] + kinds(many) + sizes(many)
    return "\n".join(out)


def main():
    checkout = pathlib.Path(sys.argv[1])
    usual, many = (json.loads(pathlib.Path(name).read_text()) for name in sys.argv[2:4])
    page = checkout / "docs" / "alerts.md"
    text = page.read_text()
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    page.write_text(f"{before}{BEGIN}\n{figures(usual, many)}{END}{after}")
    (checkout / "docs" / "pictures" / "alerts-recall.svg").write_text(picture(many))


main()
