#include "print/a4_pdf.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

namespace wastewatch::print {

QByteArray a4_pdf(const QString& title, const QMarginsF& margins_mm,
                  const std::function<void(QPdfWriter&)>& draw) {
  QByteArray pdf;
  QBuffer buffer(&pdf);
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setResolution(dots_per_inch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(margins_mm, QPageLayout::Millimeter);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Wastewatch"));
    draw(writer);
  }
  return pdf;
}

}  // namespace wastewatch::print
