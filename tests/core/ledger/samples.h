// One sample a message: a transaction that ends with it and is accepted on the stage. The tests of the
// message table and the fuzz seeds go through the samples; each group has its own.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "kit/ledger/test_chain.h"

namespace wastewatch::ledger::test {

// A chain with something of everything on it.
struct Stage {
  explicit Stage(const Rules& rules = newest_rules());

  // By the number that a fuzz input begins with; any number names one.
  const Party& party(std::uint8_t number) const;

  TestChain chain;
  BatchId declared;
  BatchId aboard;   // on `trip`
  BatchId claimed;  // reported to the plant by `claim`
  std::string trip;
  std::string empty_trip;
  OfferId claim;
};

// Numbers of Stage::party().
inline constexpr std::uint8_t generator = 0;
inline constexpr std::uint8_t carrier = 1;
inline constexpr std::uint8_t plant = 2;
inline constexpr std::uint8_t bureau = 3;

struct Sample {
  std::uint32_t number;  // of the message, MessageRow::number
  std::uint8_t signer;
  std::function<std::vector<v1::Message>(const Stage&)> messages;
};

std::vector<Sample> custody_samples();
std::vector<Sample> device_samples();
std::vector<Sample> incident_samples();
std::vector<Sample> trip_samples();
std::vector<Sample> samples();

}  // namespace wastewatch::ledger::test
