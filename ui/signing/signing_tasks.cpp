#include "ui/signing/signing_tasks.h"

namespace wastewatch::ui {
namespace {

QString title_of(const SigningTask& task) {
  return task.subject.isEmpty() ? task.title : task.title + QStringLiteral(" · ") + task.subject;
}

int seal_of(const SigningTask& task) {
  if (task.state == SigningState::Proven) return SealState::Checked;
  return task.is_open() ? int{SealState::Pending} : -1;
}

// As ListRow wants them.
constexpr RowRole<SigningTask> task_roles[] = {
    {"taskId", [](const SigningTask& task) { return QVariant(task.id); }},
    {"title", [](const SigningTask& task) { return QVariant(title_of(task)); }},
    {"note", [](const SigningTask& task) { return QVariant(task.outcome); }},
    {"age", [](const SigningTask& task) { return QVariant(task.time); }},
    {"grade", [](const SigningTask& task) { return QVariant(task.grade()); }},
    {"seal", [](const SigningTask& task) { return QVariant(seal_of(task)); }},
};

}  // namespace

SigningTasks::SigningTasks(QObject* parent)
    : KeyedListModel(parent), rows_(task_roles, [](const SigningTask& task) { return task.id; }) {}

}  // namespace wastewatch::ui
