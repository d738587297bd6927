// The one way to put files and folders on disk: read with a limit, written so that a crash leaves the old
// content or the new, readable by their owner alone unless they are made to be handed on. Every writer of
// this project uses it. Thread safe, except private_process().
//
// Not every file system knows the calls this is built on (NFS, SMB, FAT and FUSE answer EINVAL, ENOSYS or
// EOPNOTSUPP). What is done instead:
//   a name that must be free:  renameat2 with RENAME_NOREPLACE, else link, else an empty file that reserves
//                              the name and is replaced; a crash between the last two leaves it empty
//   fsync of a folder:         done without: the new name is then as durable as the file system makes it
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

#include "base/error.h"

namespace wastewatch {

enum class FileErrc {
  missing = 1,         // no such file or folder
  io = 2,              // the disk or the file system failed, and says so
  too_large = 3,       // longer than the reader allows
  already_exists = 4,  // the name is taken
  no_space = 5,        // disk full, or over the quota
  no_permission = 6,   // not allowed, or a read-only file system
  not_a_file = 7,      // a folder, where a file is wanted
  bad_name = 8,        // too long, or a circle of links
  busy = 9,            // used by another program
  too_many_open = 10,  // files, in this process or on this computer
  refused = 11,        // for a reason that is in none of these kinds
  not_a_folder = 12,   // a file, where a folder is wanted
};

constexpr ErrorDomain error_domain(FileErrc) { return ErrorDomain::base; }
std::string_view error_name(FileErrc code);

enum class Access : std::uint8_t {
  owner,   // 0600, folders 0700: homes, keys, stores, logs
  shared,  // as the umask says that the user came with: exports
};

enum class Existing : std::uint8_t { replace, keep };

struct FileOptions {
  Access access = Access::owner;
  Existing existing = Existing::replace;
};

// The kind of an errno: each has its own, what is not in the list is io.
FileErrc file_errc(int number);
// "cannot delete /a/b: Permission denied". For whoever uses a call that is not one of the functions below.
std::unexpected<Error> file_failure(std::string_view what, const std::filesystem::path& path, int number);
std::unexpected<Error> file_failure(std::string_view what, const std::filesystem::path& path,
                                    const std::error_code& error);

// The system calls that file systems may refuse; tests replace them.
struct FileCalls {
  int (*rename_with_flags)(const char* from, const char* to, unsigned flags);  // renameat2
  int (*link)(const char* from, const char* to);
  int (*sync)(int fd);  // fsync, of files and folders
};
const FileCalls& system_file_calls();

// The whole file. Errors: missing, no_permission, too_large, io.
Result<std::string> read_file(const std::filesystem::path& file, std::size_t max_bytes);
// The whole file, durable when this returns. Errors: already_exists (Existing::keep only), no_space,
// no_permission, missing (its folder), io; the old content is then untouched.
Status write_file(const std::filesystem::path& file, std::string_view content, FileOptions options = {},
                  const FileCalls& calls = system_file_calls());

// Makes the folder and those above it that are missing, for their owner alone. A folder that is there stays
// as it is. Errors: no_permission, no_space, io.
Status make_folder(const std::filesystem::path& folder);
// As make_folder; a folder that is there and is ours loses the access of others. For folders that hold
// nothing but our own: never for one that the user named.
Status make_private_folder(const std::filesystem::path& folder);
// Makes names in a folder durable, where the file system can. Errors: io.
Status sync_folder(const std::filesystem::path& folder, const FileCalls& calls = system_file_calls());

// Applies the user's umask to a file that something else wrote: an export. Best effort.
void share_file(const std::filesystem::path& file);

// For main(), before any thread: whatever this process and its libraries create belongs to its owner alone.
void private_process();

}  // namespace wastewatch
