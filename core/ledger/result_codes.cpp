#include "ledger/result_codes.h"

#include <algorithm>
#include <array>

namespace wastewatch::ledger {
namespace {

constexpr auto entries = std::to_array<CodeEntry>({
    {Code::ok, "ok", "Done.", "已完成。"},
    {Code::malformed, "malformed", "The transaction's bytes are not in their one permitted form.",
     "交易字节不是唯一规定的编码形式。"},
    {Code::too_large, "too_large", "The transaction is larger than 64 KiB.", "交易超过 64 KiB。"},
    {Code::wrong_chain, "wrong_chain", "The transaction was signed for another chain.",
     "交易是为另一条链签署的。"},
    {Code::unknown_key, "unknown_key", "The signing key is not registered.", "签名密钥未登记。"},
    {Code::key_not_valid, "key_not_valid", "The signing key is not valid at this height.",
     "签名密钥在此高度无效。"},
    {Code::bad_signature, "bad_signature", "The signature does not match the transaction.",
     "签名与交易不符。"},
    {Code::wrong_sequence, "wrong_sequence", "The sequence is not the next one of this key and lane.",
     "序号不是该密钥该通道的下一个。"},
    {Code::expired, "expired", "The transaction's last valid height has passed.", "交易的有效高度已过。"},
    {Code::valid_too_long, "valid_too_long", "The transaction would stay valid for more than 1,000 blocks.",
     "交易有效期超过 1000 个区块。"},
    {Code::bad_lane, "bad_lane", "Lanes are numbered 0 to 15.", "通道编号应为 0 至 15。"},
    {Code::no_messages, "no_messages", "The transaction has no message.", "交易不含任何消息。"},
    {Code::too_many_messages, "too_many_messages", "The transaction has more than 16 messages.",
     "交易消息超过 16 条。"},
    {Code::quota_exceeded, "quota_exceeded", "This key has used its share of the block or the waiting room.",
     "该密钥已用完其区块或待处理配额。"},
    {Code::block_full, "block_full", "The block has no room for this much work.",
     "区块已无余量处理此工作量。"},
    {Code::bad_field, "bad_field", "A field is missing or outside its range.", "字段缺失或超出范围。"},
    {Code::bad_text, "bad_text", "A text is too long or has characters that are not permitted.",
     "文本过长或含不允许的字符。"},
    {Code::bad_mass, "bad_mass", "The mass is not positive or too large.", "质量不是正数或过大。"},
    {Code::bad_position, "bad_position", "The position is not on the globe.", "位置不在有效经纬度范围内。"},
    {Code::bad_time, "bad_time", "A time lies in the past or too far ahead.", "时间已过或过远。"},
    {Code::not_supported, "not_supported", "The message is not supported by this version of the rules.",
     "本版本规则不支持该消息。"},
    {Code::role_missing, "role_missing", "The key does not have a role that may sign this.",
     "该密钥没有可签署此操作的角色。"},
    {Code::wrong_organisation_kind, "wrong_organisation_kind", "Organisations of this kind may not do this.",
     "此类单位不得进行该操作。"},
    {Code::organisation_not_active, "organisation_not_active", "The organisation is frozen or expelled.",
     "该单位已被冻结或除名。"},
    {Code::permit_missing, "permit_missing", "No valid permit covers this waste and activity.",
     "没有涵盖该废物及活动的有效许可。"},
    {Code::permit_exhausted, "permit_exhausted", "The permit's yearly mass is used up.",
     "许可的年度数量已用完。"},
    {Code::unknown_batch, "unknown_batch", "There is no such batch.", "批次不存在。"},
    {Code::unknown_trip, "unknown_trip", "There is no such trip.", "行程不存在。"},
    {Code::unknown_offer, "unknown_offer", "There is no such open offer.", "没有该待答复的交接。"},
    {Code::unknown_organisation, "unknown_organisation", "There is no such organisation.", "单位不存在。"},
    {Code::unknown_vehicle, "unknown_vehicle", "The vehicle is not registered.", "车辆未登记。"},
    {Code::unknown_device, "unknown_device", "The device is not registered.", "设备未登记。"},
    {Code::unknown_waste_kind, "unknown_waste_kind", "The waste code is not in the parameters.",
     "废物代码不在参数表中。"},
    {Code::unknown_site, "unknown_site", "The organisation has no such site.", "该单位没有此场所。"},
    {Code::already_exists, "already_exists", "It exists already.", "已存在。"},
    {Code::wrong_state, "wrong_state", "The batch's state does not permit this.",
     "批次当前状态不允许该操作。"},
    {Code::not_holder, "not_holder", "The signer's organisation does not hold the batch.",
     "签署单位不是批次的当前持有者。"},
    {Code::not_receiver, "not_receiver", "The offer is made to another organisation.",
     "该交接是向其他单位提出的。"},
    {Code::not_offerer, "not_offerer", "The offer was made by another organisation.",
     "该交接是由其他单位提出的。"},
    {Code::offer_open, "offer_open", "The batch has an open offer.", "批次有待答复的交接。"},
    {Code::offer_expired, "offer_expired", "The offer no longer stands.", "交接已失效。"},
    {Code::offer_to_self, "offer_to_self", "An organisation cannot offer a batch to itself.",
     "不能向本单位交接。"},
    {Code::journey_fixed, "journey_fixed", "The journey's destination and deliver-by time are fixed.",
     "本次运输的目的地和送达时限已确定。"},
    {Code::journey_missing, "journey_missing", "The first offer must name destination and deliver-by time.",
     "首次交接必须指定目的地和送达时限。"},
    {Code::deliver_by_too_late, "deliver_by_too_late", "The deliver-by time is later than policy permits.",
     "送达时限超过政策上限。"},
    {Code::wrong_trip, "wrong_trip", "The trip belongs to another transporter or the load is not aboard.",
     "行程属于其他运输单位，或货物不在车上。"},
    {Code::trip_not_open, "trip_not_open", "The trip is not open.", "行程未开启。"},
    {Code::vehicle_on_trip, "vehicle_on_trip", "The vehicle is on another trip.", "车辆正在执行另一行程。"},
    {Code::loads_aboard, "loads_aboard", "Loads are still aboard.", "车上仍有货物。"},
    {Code::mass_exceeded, "mass_exceeded", "More than what remains of the batch.", "超过批次剩余质量。"},
    {Code::too_many_open, "too_many_open", "The organisation has too many open deadlines.",
     "该单位未了结的时限过多。"},
    {Code::device_bound, "device_bound", "The device is bound to something else.", "设备已绑定其他对象。"},
    {Code::device_not_bound, "device_not_bound", "The device is not bound.", "设备未绑定。"},
    {Code::device_not_usable, "device_not_usable", "The device is retired, lost or compromised.",
     "设备已停用、遗失或被攻破。"},
    {Code::not_keeper, "not_keeper", "The device is kept by another organisation.", "设备由其他单位管理。"},
    {Code::subject_not_allowed, "subject_not_allowed",
     "The signer's organisation has no part in this subject.", "签署单位与该对象无关。"},
    {Code::chunk_malformed, "chunk_malformed", "The telemetry chunk does not decode within its limits.",
     "遥测数据块无法按规定解码。"},
    {Code::chunk_bad_signature, "chunk_bad_signature", "The device's signature does not match the chunk.",
     "设备签名与数据块不符。"},
    {Code::chunk_too_frequent, "chunk_too_frequent", "The device reports more often than permitted.",
     "设备上报过于频繁。"},
    {Code::chunk_unplaceable, "chunk_unplaceable",
     "The chunk is too old to be compared with what was received.", "数据块过旧，无法与已收数据核对。"},
    {Code::boot_too_far, "boot_too_far", "The device's start counter jumps more than 16 ahead.",
     "设备启动计数跳跃超过 16。"},
    {Code::conflicts_full, "conflicts_full", "Eight conflicting chunks of this device are already kept.",
     "该设备已保存八个冲突数据块。"},
    {Code::query_unknown_path, "query_unknown_path", "There is no such query.", "没有此查询。"},
    {Code::query_height_unavailable, "query_height_unavailable", "The state of this height is not available.",
     "该高度的状态不可用。"},
    {Code::query_malformed, "query_malformed", "The query's data does not decode.", "查询数据无法解码。"},
});

}  // namespace

std::span<const CodeEntry> result_codes() { return entries; }

const CodeEntry* find_code(std::uint32_t wanted) {
  const auto at =
      std::ranges::lower_bound(entries, wanted, {}, [](const CodeEntry& e) { return number(e.code); });
  return at != entries.end() && number(at->code) == wanted ? at : nullptr;
}

std::string_view code_name(Code code) {
  const CodeEntry* entry = find_code(number(code));
  return entry == nullptr ? std::string_view("unknown") : entry->name;
}

}  // namespace wastewatch::ledger
