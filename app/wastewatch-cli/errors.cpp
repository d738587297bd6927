#include "errors.h"

#include <array>

#include "base/files.h"
#include "crypto/errors.h"
#include "evidence/errors.h"
#include "index/errors.h"
#include "light/errors.h"
#include "merkle/errors.h"
#include "outbox/errors.h"
#include "rpc/errors.h"
#include "scenario/errors.h"

namespace wastewatch::cli {
namespace {

struct Row {
  ErrorDomain domain;
  int code;
  bool refusal;
  Explanation explanation;
};

template <class E>
constexpr Row row(E code, bool refusal, std::string_view sentence, std::string_view advice) {
  return {error_domain(code), static_cast<int>(code), refusal, {sentence, advice}};
}

constexpr std::array table = {
    row(FileErrc::missing, false, "There is no such file or folder.", "Check the path."),
    row(FileErrc::io, false, "The disk or the file system failed.",
        "Check the disk; the old content is still there."),
    row(FileErrc::too_large, false, "The file is larger than it may be.", "Check that it is the right file."),
    row(FileErrc::already_exists, false, "A file of this name is there already.", "Choose another name."),
    row(FileErrc::no_space, false, "The disk is full.", "Free some space and run it again."),
    row(FileErrc::no_permission, false, "The file or folder may not be written.",
        "Check the permissions, or choose another folder."),
    row(Errc::bad_argument, false, "An argument cannot be read.", "See --help for its form."),
    row(Errc::io, false, "A file cannot be read or written.",
        "Check the path, the permissions and the free space."),
    row(Errc::no_terminal, false, "A passphrase is needed, and there is no terminal to ask on.",
        "Give --passphrase-file."),
    row(Errc::no_home, false, "This folder holds no followed chain.",
        "Run `wastewatch-cli follow` with it first."),
    row(Errc::wrong_chain, true, "The node serves another chain.", "Check the address, or the chain id."),
    row(Errc::cancelled, false, "Stopped.", "Nothing was left half done; run it again to go on."),
    row(Errc::transaction_refused, true, "The transaction was refused.",
        "The code says why; nothing changed."),
    row(Errc::lapsed, false, "No block took the transaction in time, and none can any more.",
        "Nothing happened. Run the command again to sign a new one."),
    row(Errc::waiting, false, "Signed and kept, but not in a block yet.",
        "Run the same command again: it looks for the transaction and sends the same bytes again."),
    row(Errc::stuck, false, "The chain does not take the next transaction of a lane.",
        "Does the chain make blocks? Was it fed with another seed or start?"),
    row(rpc::Errc::bad_address, false, "This is no address of a node.", "Use http://host:port."),
    row(rpc::Errc::unreachable, false, "The node cannot be reached.",
        "Does it run, and is the address right?"),
    row(rpc::Errc::timeout, false, "The node did not answer in time.", "Try again, or another node."),
    row(rpc::Errc::too_large, true, "The node answered more than its question allows.", "Use another node."),
    row(rpc::Errc::http_status, false, "The node answered with an HTTP error.",
        "Try again, or another node."),
    row(rpc::Errc::busy, false, "The node is busy and asks for patience.",
        "Try again later, or another node."),
    row(rpc::Errc::redirected, false, "The address sends elsewhere.", "Use the node's own address."),
    row(rpc::Errc::wrong_id, true, "The node answered another question than was asked.", "Use another node."),
    row(rpc::Errc::not_json, true, "The node's answer is not what a CometBFT node says.",
        "Check the port: it must be the RPC's."),
    row(rpc::Errc::rpc_error, false, "The node refused the question.", "Its own words stand in the details."),
    row(rpc::Errc::wrong_content, true, "The node's answer has the wrong form.", "Use another node."),
    row(rpc::Errc::bad_network, false, "This is not a network link, or a part of it is damaged.",
        "Copy the whole link again."),
    row(rpc::Errc::cancelled, false, "Stopped.", "Run it again to go on."),
    row(light::Errc::no_response, false, "The node did not answer.", "Try again, or another node."),
    row(light::Errc::height_too_high, false, "The chain has not reached this height yet.",
        "Wait for its next block."),
    row(light::Errc::height_pruned, false, "The node no longer keeps this height.",
        "Ask a node that keeps all blocks."),
    row(light::Errc::cancelled, false, "Stopped.", "Run it again to go on."),
    row(light::Errc::expired_trust, true, "The trusted header is too old to vouch for new ones.",
        "Get a recent height and hash from somebody you trust, or judge it for an earlier time with --at."),
    row(light::Errc::wrong_trust_anchor, true, "The chain does not contain the trust anchor.",
        "Check height and hash; if they are right, this is another chain."),
    row(light::Errc::divergence, true, "Two nodes show different blocks, both validly signed.",
        "Trust neither until it is examined; the evidence is stored."),
    row(light::Errc::no_witness, false, "No independent comparison node confirms the newest header.",
        "Give another --witness, or check that they run."),
    row(light::Errc::invalid_signature, true, "A validator's signature is wrong.", "Do not rely on this."),
    row(light::Errc::not_enough_power, true, "Too few validators signed the header.", "Do not rely on this."),
    row(light::Errc::header_from_future, false, "A header is later than this computer's clock.",
        "Check this computer's date, time and time zone."),
    row(light::Errc::malformed_response, true, "The node's answer is not what the protocol demands.",
        "Use another node."),
    row(light::Errc::invalid_header, true, "The node showed a header that cannot be one.",
        "Use another node."),
    row(light::Errc::invalid_commit, true, "The signatures are not for the header that came with them.",
        "Use another node."),
    row(light::Errc::invalid_validator_set, true, "The node showed a set of validators that cannot be one.",
        "Use another node."),
    row(light::Errc::wrong_chain_id, true, "The node serves another chain.",
        "Check the address, or the chain id."),
    row(light::Errc::non_monotonic_time, true, "The header's time does not follow from the trusted one.",
        "Use another node."),
    row(light::Errc::non_monotonic_height, true, "The header's height does not follow from the trusted one.",
        "Use another node."),
    row(light::Errc::validators_mismatch, true, "The validators are not those that the headers name.",
        "Use another node."),
    row(light::Errc::not_enough_trust, true, "Too few of the trusted validators signed the header.",
        "Use a nearer trust anchor, or another node."),
    row(light::Errc::broken_hash_chain, true, "The headers are not linked by their hashes.",
        "Use another node."),
    row(light::Errc::unsupported_key_type, false, "A validator uses a kind of key that this program lacks.",
        "Update this program."),
    row(light::Errc::no_trusted_state, false, "Nothing is trusted yet.",
        "Run `wastewatch-cli follow` first."),
    row(light::Errc::store_failed, false, "The database refused.", "Is the disk full, or not writable?"),
    row(light::Errc::store_corrupt, false, "The derived data is damaged.",
        "Delete the folder `derived` in the home; it is rebuilt from the network."),
    row(light::Errc::bad_options, false, "The trust settings contradict each other.",
        "Check the trusting period and the anchor."),
    row(index::Errc::store_failed, false, "The database refused.", "Is the disk full, or not writable?"),
    row(index::Errc::store_corrupt, false, "The recomputed data is damaged. Your decisions are not.",
        "Run `wastewatch-cli data recompute`; what cannot be read is fetched again by `follow`."),
    row(index::Errc::store_too_new, false, "The recomputed data was written by a newer version.",
        "Update this program, or recompute the data with `wastewatch-cli data recompute --from-network`."),
    row(index::Errc::decisions_corrupt, false, "What you decided is damaged: trust anchors and findings.",
        "Run `wastewatch-cli data restore`; it keeps the damaged store beside."),
    row(index::Errc::decisions_too_new, false, "What you decided was written by a newer version.",
        "Update this program."),
    row(light::Errc::store_corrupt, false, "The recomputed data is damaged. Your decisions are not.",
        "Run `wastewatch-cli data recompute --from-network`, then `follow`."),
    row(light::Errc::decisions_corrupt, false, "What you decided is damaged: trust anchors and findings.",
        "Run `wastewatch-cli data restore`; it keeps the damaged store beside."),
    row(index::Errc::no_backup, false, "There is no backup of the decisions.",
        "Run `wastewatch-cli data begin-anew`, then `follow` with the network link of your office."),
    row(index::Errc::store_locked, false, "Another program uses this home.",
        "Close it, or use another folder."),
    row(index::Errc::wrong_chain, false, "The home belongs to another chain.", "Use another folder."),
    row(index::Errc::not_found, false, "There is no such thing in the recomputed chain.",
        "Check the id; it may also be in a block that is not recomputed yet."),
    row(index::Errc::not_replayed, false, "Nothing is recomputed yet.", "Run `wastewatch-cli follow` first."),
    row(index::Errc::no_snapshot, false, "No node hands out a state snapshot that holds.",
        "Follow from genesis, or ask for other nodes."),
    row(index::Errc::root_mismatch, true, "The recomputed state differs from the signed one.",
        "Do not rely on this chain; keep the home for examination."),
    row(index::Errc::results_mismatch, true, "The recomputed results differ from the signed ones.",
        "Do not rely on this chain; keep the home for examination."),
    row(index::Errc::wrong_block, true, "The node sent a block that is not the verified one.",
        "Use another node."),
    row(outbox::Errc::io, false, "The outbox cannot be read or written, so nothing is signed.",
        "Check the folder, its permissions and the free space, or give --outbox."),
    row(outbox::Errc::locked, false, "Another program uses this outbox.", "Wait until it has ended."),
    row(outbox::Errc::full, false, "Too many transactions wait in this outbox.",
        "Look for them with `wastewatch-cli send pending`."),
    row(outbox::Errc::outdated, false, "Another transaction of this key took the sequence.",
        "Run the command again."),
    row(outbox::Errc::not_taken, false, "The node did not take the transaction.",
        "It is signed and kept, and may still enter a block until it lapses. Run the same command again, or "
        "with another node; nothing new is signed."),
    row(outbox::Errc::wrong_chain, true, "The node serves another chain.", "Check the address."),
    row(outbox::Errc::not_shown, true,
        "The chain has used the transaction's sequence, but no node shows the transaction.",
        "Ask another node with --rpc; the transaction is kept."),
    row(outbox::Errc::other_content, true, "The node shows something that its own chain does not commit to.",
        "Use another node; the transaction is kept."),
    row(outbox::Errc::too_early, false, "The chain has too few blocks to prove anything.",
        "Wait for its next block."),
    row(evidence::Errc::malformed_file, true, "This is no proof file, or it was changed.", "Get it again."),
    row(evidence::Errc::too_large, false, "The proof is larger than a proof file may be.",
        "Use a nearer anchor."),
    row(evidence::Errc::unsupported_version, false, "The proof was written by a newer program.",
        "Update this program."),
    row(evidence::Errc::io, false, "The proof file cannot be read or written.", "Check the path."),
    row(evidence::Errc::wrong_fact, true, "The proof is about other bytes than the file shows.",
        "Do not rely on it."),
    row(evidence::Errc::wrong_root, true, "The proof leads to another root than the header states.",
        "Do not rely on it."),
    row(evidence::Errc::missing_header, true, "The header that must state the root is missing.",
        "Ask for a complete file."),
    row(evidence::Errc::wrong_chain, true, "A header belongs to another chain.", "Do not rely on it."),
    row(evidence::Errc::broken_path, true, "The headers do not form a chain of trust.", "Do not rely on it."),
    row(evidence::Errc::not_provable, false, "This cannot be proven from what is there.",
        "Wait for the next block, or ask another node."),
    row(merkle::Errc::malformed_proof, true, "A path in the proof is malformed.", "Do not rely on it."),
    row(merkle::Errc::wrong_root, true, "A path in the proof leads elsewhere.", "Do not rely on it."),
    row(merkle::Errc::wrong_key, true, "The proof is about another key or value.", "Do not rely on it."),
    row(merkle::Errc::not_neighbours, true, "The proof of absence has a hole.", "Do not rely on it."),
    row(merkle::Errc::incomplete_range, true, "The range is not proven to be complete.",
        "Do not rely on it."),
    row(merkle::Errc::malformed_chunk, true, "A piece of the state is malformed.", "Ask another node."),
    row(merkle::Errc::wrong_chunk, true, "A piece of the state is not the one the signed root commits to.",
        "Ask another node."),
    row(merkle::Errc::version_unknown, false, "The state of that height is no longer kept.",
        "Ask for a later height."),
    row(crypto::Errc::wrong_passphrase, false, "The passphrase does not open this key.", "Try again."),
    row(crypto::Errc::corrupt_key_file, false, "This is no key file, or it is damaged.", "Use the backup."),
    row(crypto::Errc::already_exists, false, "A file of this name is there already.", "Choose another name."),
    row(crypto::Errc::io, false, "The key file cannot be read or written.",
        "Check the path and the permissions."),
};

const Row* find_row(const Error& error) {
  for (const auto& row : table) {
    if (row.domain == error.domain && row.code == error.code) return &row;
  }
  return nullptr;
}

}  // namespace

std::string_view error_name(Errc code) {
  switch (code) {
    case Errc::bad_argument: return "bad_argument";
    case Errc::io: return "io";
    case Errc::no_terminal: return "no_terminal";
    case Errc::no_home: return "no_home";
    case Errc::wrong_chain: return "wrong_chain";
    case Errc::cancelled: return "cancelled";
    case Errc::transaction_refused: return "transaction_refused";
    case Errc::lapsed: return "lapsed";
    case Errc::stuck: return "stuck";
    case Errc::waiting: return "waiting";
  }
  return "unknown";
}

Explanation explain(const Error& error) {
  const auto* row = find_row(error);
  if (row != nullptr) return row->explanation;
  return {"This did not work.", "The details say what failed."};
}

bool is_refusal(const Error& error) {
  const auto* row = find_row(error);
  return row != nullptr && row->refusal;
}

}  // namespace wastewatch::cli
