// Qt's sockets need an application object for as long as the tests run.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <memory>

namespace {

class Application final : public testing::Environment {
 public:
  void SetUp() override { app_ = std::make_unique<QCoreApplication>(count_, arguments_); }
  void TearDown() override { app_.reset(); }

 private:
  int count_ = 1;
  char name_[5] = "test";
  char* arguments_[2] = {name_, nullptr};
  std::unique_ptr<QCoreApplication> app_;
};

const auto* const registered = testing::AddGlobalTestEnvironment(new Application);

}  // namespace
