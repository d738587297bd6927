// Blocks, transactions, validators, state and search over a followed demonstration chain.
#include "base/encoding.h"
#include "chain/hashes.h"
#include "followed_demo.h"
#include "index/errors.h"
#include "ledger/envelope/tx.h"
#include "ledger/keys.h"
#include "ui/chain/block_digest.h"
#include "ui/chain/block_page.h"
#include "ui/chain/citation.h"
#include "ui/chain/search_answers.h"
#include "ui/chain/state_record_model.h"
#include "ui/chain/state_table.h"
#include "ui/chain/transaction_page.h"
#include "ui/chain/validators_page.h"
#include "ui/language/enum_words.h"
#include "ui/navigation/link.h"
#include "ui/records/batch_words.h"
#include "words/input.h"

namespace wastewatch::ui {
namespace {

using ChainPages = FollowedDemo;

QString upper(BytesView bytes) { return QString::fromStdString(to_hex_upper(bytes)); }

TEST_F(ChainPages, ABlockIsAuditedAndShownInThreeForms) {
  const auto stored = busy_block();
  const auto view = block_page(reader_, stored.block.header.height, {});
  ASSERT_TRUE(view);
  EXPECT_TRUE(view->sound);
  EXPECT_EQ(view->hash, upper(chain::header_hash(stored.block.header)));
  EXPECT_EQ(view->transactions.size(), stored.block.txs.size());
  EXPECT_TRUE(view->json.contains(QString::fromStdString(stored.block.header.chain_id)));
  EXPECT_TRUE(view->hex.startsWith(QStringLiteral("000000  ")));
  EXPECT_FALSE(view->bytes.contains(u' '));
  EXPECT_TRUE(view->misbehaviour.isEmpty());
}

TEST_F(ChainPages, BlocksTellWhatHappenedInThem) {
  const auto digests = block_digests(reader_, 0, static_cast<std::size_t>(reader_.height()), {});
  ASSERT_TRUE(digests);
  ASSERT_EQ(std::ssize(*digests), reader_.height());
  QStringList seen;
  int alerts = 0;
  for (const auto& digest : *digests) {
    const auto block = reader_.block(digest.height);
    ASSERT_TRUE(block);
    std::ptrdiff_t messages = 0;
    for (const auto& tx : block->block.txs) messages += ledger::decode_tx(tx).body.messages_size();
    std::ptrdiff_t told = 0;
    for (const auto& deed : digest.deeds) {
      told += deed.count;
      seen << deed.word;
    }
    EXPECT_EQ(told, messages) << digest.height;
    EXPECT_EQ(digest_text(digest) == "no transaction", messages == 0 && digest.alerts == 0) << digest.height;
    EXPECT_EQ(digest.alerts == 0, digest.alert_grade == Grade::None);
    alerts += digest.alerts;
  }
  for (const char* word : {"declared", "handovers", "readings"}) EXPECT_TRUE(seen.contains(word)) << word;
  EXPECT_FALSE(seen.contains("other")) << "a message without a kind";
  EXPECT_GT(alerts, 0);
}

TEST(BlockDeeds, EveryMessageOfTheLedgerHasAKind) {
  const auto& fields = *ledger::v1::Message::descriptor();
  for (int i = 0; i < fields.field_count(); ++i) {
    const auto& name = fields.field(i)->name();
    const auto kinds = std::ranges::count_if(deed_kinds(), [&](const DeedKind& kind) {
      return std::ranges::find(kind.messages, name) != kind.messages.end();
    });
    EXPECT_EQ(kinds, 1) << name;
  }
}

TEST_F(ChainPages, ATransactionShowsItsPathToTheHeader) {
  const auto stored = busy_block();
  const auto view = transaction_page(reader_, chain::tx_hash(stored.block.txs.front()), {});
  ASSERT_TRUE(view);
  ASSERT_GE(view->inclusion.size(), 3);
  EXPECT_EQ(view->inclusion.last().value, upper(stored.block.header.data_hash));
  EXPECT_FALSE(view->messages.isEmpty());
}

TEST_F(ChainPages, CitationsNameNetworkHeightTransactionMessageAndHash) {
  const auto stored = busy_block();
  const QString hash = upper(chain::tx_hash(stored.block.txs.front()));
  const auto text = citation_of(reader_, QStringLiteral("wastewatch:transaction/") + hash);
  ASSERT_TRUE(text);
  for (const QString& part :
       {QStringLiteral("chain ") + QString::fromStdString(reader_.chain_id()),
        QStringLiteral("height %1").arg(stored.block.header.height), QStringLiteral("transaction 1 ") + hash,
        QStringLiteral("message "), QStringLiteral("wastewatch:tx/") + hash}) {
    EXPECT_TRUE(text->contains(part)) << part.toStdString();
  }
}

TEST_F(ChainPages, ABatchIsCitedByTheTransactionThatDeclaredIt) {
  const auto page = reader_.batches({}, std::nullopt, 1);
  ASSERT_TRUE(page && !page->batches.empty());
  const auto text =
      citation_of(reader_, QStringLiteral("wastewatch:batch/") +
                               QString::fromStdString(to_hex(as_bytes(page->batches.front().id()))));
  ASSERT_TRUE(text);
  EXPECT_TRUE(text->contains(QStringLiteral("\ntransaction ")));
  EXPECT_FALSE(citation_of(reader_, QStringLiteral("wastewatch:page/chain")));
}

TEST_F(ChainPages, PagesOfTheStateCoverTheTreeOnceInOrder) {
  Bytes from;
  Bytes last;
  std::int64_t rows = 0;
  do {
    const auto page = state_page(reader_, from, {}, 37, {});
    ASSERT_TRUE(page);
    for (const auto& row : page->rows) {
      EXPECT_LT(last, row.key);
      last = row.key;
    }
    rows += std::ssize(page->rows);
    from = page->next;
  } while (!from.empty());
  EXPECT_EQ(rows, reader_.tree().size());
}

TEST_F(ChainPages, EveryKeyAndRecordOfTheStateIsDecoded) {
  const auto check = [&](BytesView key, BytesView value) {
    EXPECT_FALSE(state_kind_name(key, Tongue::chinese).isEmpty()) << to_hex(key);
    EXPECT_TRUE(as_text(key) == "mm/" || !key_facts(context_, key).isEmpty()) << to_hex(key);
    const auto record = state_record(key, value);
    EXPECT_TRUE(record && record->GetReflection()->GetUnknownFields(*record).empty()) << to_hex(key);
    return true;
  };
  EXPECT_TRUE(reader_.tree().visit({}, {}, check));
}

TEST_F(ChainPages, AKeyThatDoesNotFitIsShownWithoutParts) {
  EXPECT_TRUE(key_facts(context_, as_bytes(std::string_view("b/short"))).isEmpty());
  EXPECT_TRUE(key_facts(context_, as_bytes(std::string_view("??"))).isEmpty());
  EXPECT_TRUE(state_kind_name(as_bytes(std::string_view("zz/x")), Tongue::english).isEmpty());
}

TEST_F(ChainPages, NothingUnderAKeyIsSaid) {
  const auto view = state_record_page(reader_, ledger::keys::batch(ledger::BatchId{}), {});
  ASSERT_TRUE(view);
  EXPECT_FALSE(view->exists);
  EXPECT_EQ(view->height, reader_.height());
}

TEST_F(ChainPages, ValidatorsSignedEveryBlockTheyAreShownFor) {
  const auto view = validators_page(reader_, {}, {});
  ASSERT_TRUE(view);
  ASSERT_FALSE(view->validators.isEmpty());
  double share = 0;
  for (const auto& row : view->validators) {
    share += row.share;
    EXPECT_EQ(row.missed, 0);
    EXPECT_EQ(row.last_signed, reader_.height());
    EXPECT_EQ(row.votes.size(), std::min<qint64>(static_cast<qint64>(validator_blocks), reader_.height()));
  }
  EXPECT_NEAR(share, 1, 1e-9);
  EXPECT_TRUE(view->changes.empty());
}

TEST_F(ChainPages, ADateFindsTheFirstBlockAtThatTime) {
  const auto block = reader_.blocks(reader_.height() / 2, 1);
  ASSERT_TRUE(block);
  const auto time = format::date_time(block->front().header.time.ms(), QTimeZone::utc());
  const auto hits = search_hits(reader_, time, {});
  ASSERT_TRUE(hits);
  ASSERT_FALSE(hits->empty());
  const auto link = parse_link(hits->front().link);
  ASSERT_TRUE(link);
  const auto found = reader_.blocks(link->id.toLongLong(), 1);
  EXPECT_GE(found->front().header.time.ms() / 1000, block->front().header.time.ms() / 1000);
  EXPECT_LE(link->id.toLongLong(), block->front().header.height + 1);
}

TEST_F(ChainPages, APlaceFindsTheLoadsFromThere) {
  for (const char* name : {"Tongxiang", "桐乡"}) {
    const auto hits = search_hits(reader_, QString::fromUtf8(name), {});
    ASSERT_TRUE(hits);
    EXPECT_TRUE(std::ranges::any_of(*hits, [](const SearchHit& hit) {
      return hit.group == "Loads from Tongxiang" && hit.link.startsWith("wastewatch:batch/");
    })) << name;
  }
  const auto towns = places_named("Wuzh", Tongue::english);
  ASSERT_FALSE(towns.empty());
  EXPECT_EQ(towns.front().name, "Wuzhen");
  const auto near = search_hits(reader_, "Wuzh", {}, towns);
  ASSERT_TRUE(near);
  EXPECT_TRUE(
      std::ranges::any_of(*near, [](const SearchHit& hit) { return hit.group == "Loads from near Wuzhen"; }));
  EXPECT_TRUE(places_named("W", Tongue::english).empty()) << "a letter means nothing yet";
}

TEST(EnumWords, EveryValueOfTheLedgersListsHasAWord) {
  for (const auto* file :
       {ledger::v1::Batch::descriptor()->file(), ledger::v1::Position::descriptor()->file(),
        ledger::v1::TxBody::descriptor()->file()}) {
    for (int i = 0; i < file->enum_type_count(); ++i) {
      for (int j = 0; j < file->enum_type(i)->value_count(); ++j) {
        const auto& value = *file->enum_type(i)->value(j);
        EXPECT_TRUE(value.number() == 0 || has_enum_word(value.name())) << value.name();
      }
    }
  }
  EXPECT_EQ(enum_word(*ledger::v1::DeadlineKind_descriptor(), 200), "200");
}

TEST_F(ChainPages, ABlockIsFoundByEveryFormThatPeopleTypeOrCopy) {
  const auto stored = busy_block();
  const auto height = stored.block.header.height;
  const QString link = block_link(height);
  const QString hash = upper(chain::header_hash(stored.block.header));
  const QString number = QString::number(height);
  const auto citation = citation_of(reader_, link);
  ASSERT_TRUE(citation);
  for (const QString& typed :
       {number, format::count(height), QStringLiteral("block ") + number, QStringLiteral("#") + number,
        QString::fromUtf8("区块 ") + number, link, *citation, hash, hash.toLower(),
        QStringLiteral("0x") + hash, format::grouped(hash), format::short_id(hash), hash.first(8)}) {
    const auto hits = search_hits(reader_, typed, {});
    ASSERT_TRUE(hits);
    EXPECT_TRUE(std::ranges::contains(*hits, link, &SearchHit::link)) << typed.toStdString();
  }
}

TEST_F(ChainPages, ATransactionIsFoundByAPartOfItsHash) {
  const auto stored = busy_block();
  const Hash hash = chain::tx_hash(stored.block.txs.front());
  for (const QString& typed : {upper(hash).first(8), upper(hash).first(13), format::short_id(upper(hash))}) {
    const auto hits = search_hits(reader_, typed, {});
    ASSERT_TRUE(hits);
    EXPECT_TRUE(std::ranges::contains(*hits, transaction_link(hash), &SearchHit::link))
        << typed.toStdString();
  }
}

TEST_F(ChainPages, ABatchIsFoundByAPartOfItsManifestNumber) {
  const auto page = reader_.batches({}, std::nullopt, 1);
  ASSERT_TRUE(page && !page->batches.empty());
  const auto& batch = page->batches.front();
  const QString number = QString::fromStdString(batch.manifest_number());
  ASSERT_GT(number.size(), 8);
  for (const QString& typed : {number, number.toLower(), number.last(6), number.sliced(2)}) {
    const auto hits = search_hits(reader_, typed, {});
    ASSERT_TRUE(hits);
    EXPECT_TRUE(std::ranges::contains(*hits, batch_link(as_bytes(batch.id())), &SearchHit::link))
        << typed.toStdString();
  }
}

TEST_F(ChainPages, APlateFindsTheLoadsOfThatTruckAlone) {
  const auto page = reader_.batches({}, std::nullopt, 500);
  ASSERT_TRUE(page);
  std::size_t seen = 0;
  for (const auto& batch : page->batches) {
    const auto id = ledger::BatchId::from(as_bytes(batch.id()));
    const auto detail = reader_.batch_detail(*id);
    if (!detail || !detail->trip || detail->trip->plate().empty()) continue;
    const QString plate = QString::fromStdString(words::plate(detail->trip->plate()));
    const auto hits = search_hits(reader_, plate, {});
    ASSERT_TRUE(hits);
    EXPECT_FALSE(hits->empty()) << plate.toStdString();
    for (const auto& hit : *hits) {
      const auto found = parse_batch_id(parse_link(hit.link)->id);
      const auto carried = reader_.batch_detail(*found);
      EXPECT_TRUE(std::ranges::any_of(carried->events,
                                      [&](const auto& event) {
                                        const auto trip =
                                            ledger::TripId::from(as_bytes(event.event.trip_id()));
                                        const auto record =
                                            trip ? reader_.trip(*trip) : fail(index::Errc::not_found);
                                        return record && record->plate() == detail->trip->plate();
                                      }))
          << plate.toStdString() << " " << hit.title.toStdString();
    }
    if (++seen == 5) break;
  }
  EXPECT_GT(seen, 0U);
}

TEST_F(ChainPages, ATimeThatHasNotComeIsSaid) {
  const auto hits = search_hits(reader_, "2199-01-01", {});
  ASSERT_TRUE(hits && !hits->empty());
  EXPECT_EQ(hits->front().link, block_link(reader_.height()));
  EXPECT_EQ(hits->front().group, "Newest block; that time is in the future");
}

}  // namespace
}  // namespace wastewatch::ui
