#include "tiles/mbtiles.h"

#include <sqlite3.h>

#include <array>
#include <cmath>
#include <map>

#include "base/plain_text.h"
#include "tiles/errors.h"
#include "tiles/picture_kind.h"
#include "tiles/text.h"
#include "tiles/tile_file.h"

namespace wastewatch::tiles {
namespace {

struct CloseDatabase {
  void operator()(sqlite3* db) const { sqlite3_close(db); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;

struct EndStatement {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, EndStatement>;

constexpr int max_steps_thousands = 20'000;  // of SQLite's machine for one question: a view may be anything

Error error_of(sqlite3* db, int code) {
  const bool disk =
      (code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN || (code & 0xff) == SQLITE_PERM;
  if ((code & 0xff) == SQLITE_NOTADB) return Error::make(Errc::not_tiles);
  if ((code & 0xff) == SQLITE_TOOBIG) return Error::make(Errc::too_large);
  return Error::make(disk ? Errc::io : Errc::damaged, plain_text(sqlite3_errmsg(db)));
}

// "file:" address of a path: nothing in the path may be taken for an option.
std::string address_of(const std::filesystem::path& path) {
  return "file:" + percent_encoded(std::filesystem::absolute(path).string(), "/-_.") + "?mode=ro&immutable=1";
}

// What a file from elsewhere may make SQLite do: read its own tables, within bounds.
void restrict(sqlite3* db) {
  sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  sqlite3_limit(db, SQLITE_LIMIT_LENGTH, static_cast<int>(max_tile_bytes + 4096));
  sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
}

Result<Database> open_database(const std::filesystem::path& path) {
  sqlite3* raw = nullptr;
  const int code = sqlite3_open_v2(address_of(path).c_str(), &raw,
                                   SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
  Database db(raw);
  if (code != SQLITE_OK) return fail(db ? error_of(raw, code) : Error::make(Errc::io));
  restrict(raw);
  return db;
}

Result<Statement> prepare(sqlite3* db, std::string_view sql) {
  sqlite3_stmt* raw = nullptr;
  const int code = sqlite3_prepare_v2(db, sql.data(), static_cast<int>(sql.size()), &raw, nullptr);
  Statement statement(raw);
  if (code == SQLITE_ERROR) return fail(Errc::not_tiles, plain_text(sqlite3_errmsg(db)));  // no such table
  if (code != SQLITE_OK) return fail(error_of(db, code));
  return statement;
}

// One question at a time, ended when it takes too many steps.
class Budget {
 public:
  explicit Budget(sqlite3* db) : db_(db) {
    sqlite3_progress_handler(
        db_, 1'000, [](void* left) { return --*static_cast<int*>(left) < 0 ? 1 : 0; }, &left_);
  }
  ~Budget() { sqlite3_progress_handler(db_, 0, nullptr, nullptr); }
  Budget(const Budget&) = delete;
  Budget& operator=(const Budget&) = delete;

 private:
  sqlite3* db_;
  int left_ = max_steps_thousands;
};

std::string text_of(sqlite3_stmt* statement, int column) {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
  return text == nullptr
             ? std::string()
             : std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
}

using Words = std::map<std::string, std::string, std::less<>>;

Result<Words> read_metadata(sqlite3* db) {
  const auto statement = prepare(db, "SELECT name, value FROM metadata LIMIT 1000");
  if (!statement) return fail(statement.error());
  const Budget budget(db);
  Words out;
  for (;;) {
    const int code = sqlite3_step(statement->get());
    if (code == SQLITE_DONE) return out;
    if (code != SQLITE_ROW) return fail(error_of(db, code));
    out.emplace(text_of(statement->get(), 0), text_of(statement->get(), 1));
  }
}

std::string word(const Words& words, std::string_view name) {
  const auto found = words.find(name);
  return found == words.end() ? std::string() : plain_text(found->second);
}

// "west,south,east,north", degrees.
std::optional<Bounds> bounds_of(std::string_view text) {
  std::array<double, 4> side{};
  for (std::size_t i = 0; i < side.size(); ++i) {
    const auto comma = text.find(',');
    const auto number = number_of<double>(text.substr(0, comma));
    if (!number || !std::isfinite(*number) || (comma == std::string_view::npos) != (i == 3))
      return std::nullopt;
    side[i] = *number;
    text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
  }
  if (side[0] >= side[2] || side[1] >= side[3]) return std::nullopt;
  return Bounds{side[0], side[1], side[2], side[3]};
}

// The zooms that hold tiles: the metadata may leave them out, and need not be true.
Status read_zooms(sqlite3* db, SourceInfo& info) {
  const auto statement = prepare(db, "SELECT min(zoom_level), max(zoom_level) FROM tiles");
  if (!statement) return fail(statement.error());
  const Budget budget(db);
  const int code = sqlite3_step(statement->get());
  if (code != SQLITE_ROW) return fail(error_of(db, code));
  if (sqlite3_column_type(statement->get(), 0) == SQLITE_NULL) return fail(Errc::empty);
  const auto low = sqlite3_column_int64(statement->get(), 0);
  const auto high = sqlite3_column_int64(statement->get(), 1);
  if (low < 0 || low > high || high > max_tile_zoom) return fail(Errc::damaged, "zoom levels");
  info.min_zoom = static_cast<std::uint8_t>(low);
  info.max_zoom = static_cast<std::uint8_t>(high);
  return {};
}

class Mbtiles final : public TileSource {
 public:
  Mbtiles(Database db, Statement find, SourceInfo info)
      : db_(std::move(db)), find_(std::move(find)), info_(std::move(info)) {}

  const SourceInfo& info() const override { return info_; }

  Result<std::optional<Bytes>> tile(TileId id) override {
    if (!is_tile(id) || id.zoom < info_.min_zoom || id.zoom > info_.max_zoom) return std::nullopt;
    const std::uint32_t row = (1U << id.zoom) - 1 - id.y;  // rows count from the south, as in TMS
    sqlite3_bind_int(find_.get(), 1, id.zoom);
    sqlite3_bind_int64(find_.get(), 2, id.x);
    sqlite3_bind_int64(find_.get(), 3, row);
    auto out = picture();
    sqlite3_reset(find_.get());
    return out;
  }

 private:
  Result<std::optional<Bytes>> picture() {
    const Budget budget(db_.get());
    const int code = sqlite3_step(find_.get());
    if (code == SQLITE_DONE) return std::nullopt;
    if (code != SQLITE_ROW) return fail(error_of(db_.get(), code));
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(find_.get(), 0));
    const BytesView bytes(data, static_cast<std::size_t>(sqlite3_column_bytes(find_.get(), 0)));
    if (auto status = check_picture(bytes); !status) return fail(status.error());
    return to_bytes(bytes);
  }

  Database db_;
  Statement find_;  // ends before the database closes
  SourceInfo info_;
};

Status read_info(sqlite3* db, SourceInfo& info) {
  const auto words = read_metadata(db);
  if (!words) return fail(words.error());
  if (word(*words, "format") == "pbf") return fail(Errc::vector_tiles);
  info.name = word(*words, "name");
  info.attribution = word(*words, "attribution");
  if (const auto bounds = bounds_of(word(*words, "bounds"))) info.bounds = *bounds;
  return read_zooms(db, info);
}

}  // namespace

Result<std::unique_ptr<TileSource>> open_mbtiles(const std::filesystem::path& path) {
  if (const auto file = TileFile::open(path); !file) return fail(file.error());
  auto db = open_database(path);
  if (!db) return fail(db.error());
  SourceInfo info;
  if (auto status = read_info(db->get(), info); !status) return fail(status.error());
  auto find = prepare(
      db->get(), "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?");
  if (!find) return fail(find.error());
  return std::make_unique<Mbtiles>(std::move(*db), std::move(*find), std::move(info));
}

}  // namespace wastewatch::tiles
