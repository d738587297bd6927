#include "print/backup_sheet.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QUuid>
#include <algorithm>

#include "print/a4_pdf.h"

namespace wastewatch::print {
namespace {

// Lengths in tenths of a millimetre.
constexpr int margin = 180;
constexpr int column_width = 2100 - 2 * margin;
constexpr int key_width = 380;
constexpr int code_width = 800;
constexpr int quiet_modules = 4;  // ISO/IEC 18004
constexpr int group = 8;

enum class Face : std::uint8_t { title, body, mono };

QFont font_of(Face face) {
  QFont font;
  const QString first = face == Face::mono ? QStringLiteral("Noto Sans Mono") : QStringLiteral("Noto Sans");
  font.setFamilies({first, QStringLiteral("Noto Sans CJK SC")});
  font.setPixelSize(face == Face::title ? 64 : face == Face::body ? 35 : 28);
  font.setBold(face == Face::title);
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

bool is_dark(const SheetCode& code, int x, int y) {
  return code
      .dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(code.size) + static_cast<std::size_t>(x)];
}

// Fills a page from its top.
class Page {
 public:
  explicit Page(QPainter& painter) : painter_(painter) {}

  void text(const QString& words, Face face, int x = 0, int width = column_width) {
    y_ = write(words, face, x, width);
  }
  void row(const QString& key, const QString& value) {
    const int below_key = write(key, Face::body, 0, key_width - 20);
    y_ = std::max(below_key, write(value, Face::body, key_width, column_width - key_width));
  }
  void space(int height) { y_ += height; }
  void code(const SheetCode& code) {
    if (code.size == 0) return;
    const double module = double(code_width) / (code.size + 2 * quiet_modules);
    const double left = (column_width - code_width) / 2.0 + quiet_modules * module;
    const double top = y_ + quiet_modules * module;
    for (int y = 0; y < code.size; ++y) {
      for (int x = 0; x < code.size; ++x) {
        const int first = x;
        while (x < code.size && is_dark(code, x, y)) ++x;
        if (x > first)
          painter_.fillRect(QRectF(left + first * module, top + y * module, (x - first) * module, module),
                            Qt::black);
      }
    }
    y_ += code_width;
  }

 private:
  int write(const QString& words, Face face, int x, int width) {
    constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    painter_.setFont(font_of(face));
    QRect used;
    painter_.drawText(QRect(x, y_, width, 2970), flags, words, &used);
    return y_ + used.height() + 12;
  }

  QPainter& painter_;
  int y_ = 0;
};

QString grouped(const QString& text) {
  QStringList out;
  for (qsizetype at = 0; at < text.size(); at += group) out << text.mid(at, group);
  return out.join(u' ');
}

QUuid id_of(const BackupSheet& sheet) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData((sheet.title + sheet.lead + sheet.code_text + sheet.steps.join(u'\n')).toUtf8());
  for (const auto& [key, value] : sheet.rows) hash.addData((key + value).toUtf8());
  return QUuid::fromRfc4122(hash.result().first(16));
}

void draw(QPdfWriter& writer, const BackupSheet& sheet) {
  QPainter painter(&writer);
  Page page(painter);
  page.text(sheet.title, Face::title);
  page.space(20);
  page.text(sheet.lead, Face::body);
  page.space(30);
  for (const auto& [key, value] : sheet.rows) page.row(key, value);
  page.space(20);
  page.code(sheet.code);
  page.text(grouped(sheet.code_text), Face::mono);
  page.space(30);
  for (const QString& step : sheet.steps) page.text(step, Face::body);
}

void overwrite_after(QByteArray& pdf, const char* mark, const QByteArray& text) {
  const qsizetype at = pdf.indexOf(mark);
  if (at >= 0) pdf.replace(at + static_cast<qsizetype>(qstrlen(mark)), text.size(), text);
}

// Qt writes the time of the call, here and in the metadata: overwritten in place, so that nothing moves.
void set_dates(QByteArray& pdf, std::int64_t made_ms) {
  const auto made = QDateTime::fromMSecsSinceEpoch(made_ms);
  const QByteArray digits = made.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
  const QByteArray iso = made.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1();
  for (const char* mark : {"/CreationDate (D:", "/ModDate (D:"}) overwrite_after(pdf, mark, digits);
  for (const char* mark : {"xmp:CreateDate=\"", "xmp:ModifyDate=\"", "xmp:MetadataDate=\""})
    overwrite_after(pdf, mark, iso);
}

}  // namespace

std::string backup_sheet_pdf(const BackupSheet& sheet) {
  constexpr double margin_mm = margin / 10.0;
  auto pdf = a4_pdf(sheet.title, {margin_mm, margin_mm, margin_mm, margin_mm}, [&](QPdfWriter& writer) {
    writer.setDocumentId(id_of(sheet));
    draw(writer, sheet);
  });
  set_dates(pdf, sheet.made_ms);
  return pdf.toStdString();
}

}  // namespace wastewatch::print
