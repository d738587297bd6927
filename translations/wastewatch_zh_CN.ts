<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AlertDetail</name>
    <message>
        <source>This alert could not be read</source>
        <translation>无法读取该预警</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose an alert to see what happened.</source>
        <translation>选择一条预警查看详情。</translation>
    </message>
    <message>
        <source>Map of the load</source>
        <translation>批次地图</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>登记线索</translation>
    </message>
    <message>
        <source>Open batch</source>
        <translation>打开批次</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>查看证明</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
</context>
<context>
    <name>AlertHead</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Resolved: no rule fires on this load any more</source>
        <translation>已解除：该批次不再触发预警</translation>
    </message>
    <message>
        <source>Load tracker: %1</source>
        <translation>定位器：%1</translation>
    </message>
</context>
<context>
    <name>AlertList</name>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>%1 critical · %2 serious · </source>
        <translation>紧急 %1 · 重要 %2 · </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s)</source>
        <translation>
            <numerusform>提示 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 条新增</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the alerts</source>
        <translation>正在读取预警</translation>
    </message>
    <message>
        <source>The alerts could not be read</source>
        <translation>无法读取预警</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No load is in trouble.</source>
        <translation>没有异常批次。</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln older than the period</source>
        <translation>
            <numerusform> · 另有 %Ln 条早于所选时段</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert passes the filter.</source>
        <translation>没有符合筛选条件的预警。</translation>
    </message>
    <message>
        <source>Show all open alerts</source>
        <translation>显示全部待处理预警</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>%Ln new critical alerts</source>
        <translation>
            <numerusform>%Ln 条新的紧急预警</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>As of block</source>
        <translation>截至区块</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>the same result</source>
        <translation>结果一致</translation>
    </message>
    <message>
        <source>a different result, shown above</source>
        <translation>结果不同，已在上方显示</translation>
    </message>
    <message>
        <source>Device %1 · %2</source>
        <translation>设备 %1 · %2</translation>
    </message>
    <message>
        <source>New critical alert: %1 · %2</source>
        <translation>新的紧急预警：%1 · %2</translation>
    </message>
    <message>
        <source>Recomputed as of block %1 in %2: %3.</source>
        <translation>截至区块 %1 重新计算，用时 %2：%3。</translation>
    </message>
    <message>
        <source>Recomputed: no rule fires on this load any more.</source>
        <translation>已重新计算：该批次不再触发任何规则。</translation>
    </message>
    <message>
        <source>%1 (WGS-84)</source>
        <translation>%1（WGS-84）</translation>
    </message>
    <message>
        <source> · standing there since %1</source>
        <translation> · 自 %1 起停留</translation>
    </message>
    <message>
        <source> · last heard %1</source>
        <translation> · 最后上报 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Critical alert</source>
        <translation>紧急预警</translation>
    </message>
    <message>
        <source>named %1 in programs</source>
        <translation>程序中的名称：%1</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
</context>
<context>
    <name>AskedNetwork</name>
    <message>
        <source>Connect to another network?</source>
        <translation>连接另一个网络？</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>A link to %1 was opened. The window will stop following %2; everything already checked is kept.</source>
        <translation>已打开 %1 的链接。将停止同步 %2；已核验的内容全部保留。</translation>
    </message>
</context>
<context>
    <name>AttackItem</name>
    <message>
        <source>undecided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Export the proof</source>
        <translation>导出证明</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>重新发送</translation>
    </message>
</context>
<context>
    <name>Attacks</name>
    <message>
        <source>Checked earlier on this computer</source>
        <translation>本机先前核验的区块</translation>
    </message>
    <message>
        <source>Agreed to block</source>
        <translation>一致至区块</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>未指明任何验证节点</translation>
    </message>
    <message>
        <source>Proof against %1</source>
        <translation>针对 %1 的证明</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>已发送至 %1</translation>
    </message>
    <message>
        <source>Accepted: the node checked it and forwards it</source>
        <translation>已接收：该节点已核验并继续传播</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>未接收：%1</translation>
    </message>
    <message>
        <source>against %1 · %2</source>
        <translation>针对 %1 · %2</translation>
    </message>
    <message>
        <source>The misbehaviour proof is kept on this computer. Accepted by %1.</source>
        <translation>作恶证明保存在本机。已由 %1 接收。</translation>
    </message>
    <message>
        <source>The misbehaviour proof is kept on this computer. No node has accepted it yet.</source>
        <translation>作恶证明保存在本机。尚无节点接收。</translation>
    </message>
    <message>
        <source>block %1 · %2 · round %3 · signatures: %4</source>
        <translation>区块 %1 · %2 · 第 %3 轮 · 签名数：%4</translation>
    </message>
    <message>
        <source>names validators: %1, with power %2 of %3</source>
        <translation>指明验证节点 %1 个，投票权 %2/%3</translation>
    </message>
    <message>
        <source>The misbehaviour proof is kept on this computer. Chains do not accept this kind, so it was not sent.</source>
        <translation>作恶证明保存在本机。链不接收该类证明，因此未发送。</translation>
    </message>
</context>
<context>
    <name>AttacksCard</name>
    <message>
        <source>Misbehaviour proof</source>
        <translation>作恶证明</translation>
    </message>
    <message>
        <source>Misbehaviour proofs</source>
        <translation>作恶证明</translation>
    </message>
    <message>
        <source>Save the misbehaviour proof</source>
        <translation>保存作恶证明</translation>
    </message>
    <message>
        <source>None. Every compared header was the same on all nodes that answered.</source>
        <translation>无。凡比对过的区块头，在所有应答的节点上均相同。</translation>
    </message>
</context>
<context>
    <name>BackupKeyDialog</name>
    <message>
        <source>Back up %1</source>
        <translation>备份 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A backup opens with the passphrase that the key has now. Keep it apart from the passphrase, and check it once: Settings → Keys → Check a backup.</source>
        <translation>备份用密钥的当前口令打开。请将备份与口令分开保管，并检查一次：“设置”→“密钥”→“检查备份”。</translation>
    </message>
    <message>
        <source>Save the sealed file…</source>
        <translation>保存加密文件…</translation>
    </message>
    <message>
        <source>Save the sealed key</source>
        <translation>保存加密的密钥</translation>
    </message>
    <message>
        <source>Sealed keys</source>
        <translation>加密的密钥</translation>
    </message>
    <message>
        <source>Save a sheet to print (PDF)…</source>
        <translation>保存备份页以供打印（PDF）…</translation>
    </message>
    <message>
        <source>Save the backup sheet</source>
        <translation>保存备份页</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>%1: delivered %2, within time %3, missing %4</source>
        <translation>%1：已送达 %2，期限内 %3，逾期未送达 %4</translation>
    </message>
</context>
<context>
    <name>BatchDetail</name>
    <message>
        <source>Reading the batch</source>
        <translation>正在读取批次</translation>
    </message>
    <message>
        <source>Show all batches</source>
        <translation>显示全部批次</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>交接链</translation>
    </message>
    <message>
        <source>Map of the load</source>
        <translation>批次地图</translation>
    </message>
    <message>
        <source>History</source>
        <translation>流转记录</translation>
    </message>
    <message>
        <source>Fetch the earliest</source>
        <translation>获取其中最早的一笔</translation>
    </message>
    <message>
        <source>This load&apos;s events are complete; its earlier signed transactions and tracker readings are not kept on this computer.</source>
        <translation>该批次的流转记录完整；此前的签名交易和定位器上报数据未保存在本机。</translation>
    </message>
</context>
<context>
    <name>BatchHead</name>
    <message>
        <source>All batches</source>
        <translation>全部批次</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>查看证明</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>登记线索</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln 个批次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 loaded, scroll for more</source>
        <translation>已读取 %1 个，向下滚动继续</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>废物</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有单位</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Reading the batches</source>
        <translation>正在读取批次</translation>
    </message>
    <message>
        <source>The batches could not be read</source>
        <translation>无法读取批次</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No batch matches these filters.</source>
        <translation>没有符合筛选的批次。</translation>
    </message>
    <message>
        <source>No batch was declared in this region and period.</source>
        <translation>该地区和时段内没有申报的批次。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 条新记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many batches to sort by this column: narrow the filters</source>
        <translation>批次过多，无法按此列排序：请缩小筛选范围</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>to %1</source>
        <translation>交予%1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>对方：%1</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>相差 %1</translation>
    </message>
    <message>
        <source>by the chain</source>
        <translation>由链执行</translation>
    </message>
    <message>
        <source>claimed time %1</source>
        <translation>声明时间 %1</translation>
    </message>
    <message>
        <source>bound since %1</source>
        <translation>%1 起绑定</translation>
    </message>
    <message>
        <source>bound from %1 to %2</source>
        <translation>%1 至 %2 绑定</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>尚无上报数据</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>已申报</translation>
    </message>
    <message>
        <source>difference %1, %2</source>
        <translation>相差 %1，%2</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>已处置</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>废物</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>申报单位</translation>
    </message>
    <message>
        <source>Declared at</source>
        <translation>申报时间</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>区块 %1</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>has held the load since %1, to deliver by %2</source>
        <translation>%1 起持有，须于 %2 前送达</translation>
    </message>
    <message>
        <source>has held the load since %1</source>
        <translation>%1 起持有</translation>
    </message>
    <message>
        <source>last received %1 before this block</source>
        <translation>本区块前 %1 收到最新数据</translation>
    </message>
    <message>
        <source>Batch ID</source>
        <translation>批次编号</translation>
    </message>
</context>
<context>
    <name>BatchSide</name>
    <message>
        <source>Responsible now</source>
        <translation>当前责任单位</translation>
    </message>
    <message>
        <source>Duty phone %1</source>
        <translation>值班电话 %1</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>定位器</translation>
    </message>
    <message>
        <source>No tracker was bound to this load.</source>
        <translation>该批次未绑定定位器。</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>产生单位</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有单位</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>重量</translation>
    </message>
</context>
<context>
    <name>BatchTimeline</name>
    <message>
        <source>History</source>
        <translation>流转记录</translation>
    </message>
</context>
<context>
    <name>BatchesPage</name>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
</context>
<context>
    <name>BatchesPageModel</name>
    <message>
        <source>Any state</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Any flag</source>
        <translation>全部标记</translation>
    </message>
    <message>
        <source>Any waste</source>
        <translation>全部废物</translation>
    </message>
    <message>
        <source>Any holder</source>
        <translation>全部持有单位</translation>
    </message>
    <message>
        <source>The chain has no such batch.</source>
        <translation>链上没有该批次。</translation>
    </message>
    <message>
        <source>This batch could not be read.</source>
        <translation>无法读取该批次。</translation>
    </message>
    <message>
        <source>The chain has no such handover.</source>
        <translation>链上没有这次交接。</translation>
    </message>
    <message>
        <source>This handover could not be read.</source>
        <translation>无法读取这次交接。</translation>
    </message>
    <message>
        <source>Not a batch ID.</source>
        <translation>这不是批次编号。</translation>
    </message>
    <message>
        <source>Not a handover ID.</source>
        <translation>这不是交接编号。</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Validators</source>
        <translation>验证节点</translation>
    </message>
    <message>
        <source>Next validators</source>
        <translation>下一验证节点集合</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Misbehaviour</source>
        <translation>作恶证明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>区块时间</translation>
    </message>
    <message>
        <source>The median of the validators&apos; clocks, weighted by their power.</source>
        <translation>各验证节点时钟按投票权加权的中位数。</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>出块节点</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>0: the validators agreed at the first attempt.</source>
        <translation>0：验证节点第一次就达成一致。</translation>
    </message>
    <message>
        <source>Block hash</source>
        <translation>区块哈希</translation>
    </message>
    <message>
        <source>Recomputed from the header; what the validators signed.</source>
        <translation>由区块头重算得出，即验证节点所签的内容。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Of the block format and of the application.</source>
        <translation>区块格式与应用的版本。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>未知密钥</translation>
    </message>
    <message>
        <source>Signed twice</source>
        <translation>重复签名</translation>
    </message>
    <message>
        <source>%1 at height %2</source>
        <translation>%1，高度 %2</translation>
    </message>
    <message>
        <source>Two different votes by one validator in one round.</source>
        <translation>同一验证节点在同一轮投了两张不同的票。</translation>
    </message>
    <message>
        <source>Attack on light clients</source>
        <translation>针对轻客户端的攻击</translation>
    </message>
    <message>
        <source>A signature is wrong, or too little voting power signed.</source>
        <translation>有签名错误，或签署的投票权不足。</translation>
    </message>
    <message>
        <source>Every signature was just checked on this computer.</source>
        <translation>每个签名都刚刚在本机核验过。</translation>
    </message>
    <message>
        <source>Hash of all transactions in this block.</source>
        <translation>本区块全部交易的哈希。</translation>
    </message>
    <message>
        <source>Hash of the block limits.</source>
        <translation>区块限制参数的哈希。</translation>
    </message>
    <message>
        <source>Hash of the misbehaviour proofs in this block.</source>
        <translation>本区块所含作恶证明的哈希。</translation>
    </message>
    <message>
        <source>Hash of the results of the previous block.</source>
        <translation>上一区块各交易结果的哈希。</translation>
    </message>
    <message>
        <source>Hash of the signatures on the previous block.</source>
        <translation>上一区块签名的哈希。</translation>
    </message>
    <message>
        <source>Hash of the validator set that signs the next block.</source>
        <translation>签署下一区块的验证节点集合的哈希。</translation>
    </message>
    <message>
        <source>Hash of the validator set that signs this block.</source>
        <translation>签署本区块的验证节点集合的哈希。</translation>
    </message>
    <message>
        <source>Links this block to the previous one.</source>
        <translation>把本区块与上一区块连接起来。</translation>
    </message>
    <message>
        <source>Previous block</source>
        <translation>上一区块</translation>
    </message>
    <message>
        <source>Previous commit</source>
        <translation>上一区块的区块签名</translation>
    </message>
    <message>
        <source>Previous results</source>
        <translation>上一区块的结果</translation>
    </message>
    <message>
        <source>Previous state</source>
        <translation>上一区块后的状态</translation>
    </message>
    <message>
        <source>Root of the state after the previous block.</source>
        <translation>上一区块之后的状态根哈希。</translation>
    </message>
    <message>
        <source>The validator that assembled this block.</source>
        <translation>组装该区块的验证节点。</translation>
    </message>
    <message>
        <source>They signed a block that is not on this chain.</source>
        <translation>这些验证节点签署了不属于该链的区块。</translation>
    </message>
    <message>
        <source>… and %1 more characters</source>
        <translation>… 另有 %1 个字符</translation>
    </message>
</context>
<context>
    <name>BlockCommit</name>
    <message>
        <source>Who signed it</source>
        <translation>签名情况</translation>
    </message>
</context>
<context>
    <name>BlockDetail</name>
    <message>
        <source>Block %1</source>
        <translation>区块 %1</translation>
    </message>
    <message>
        <source>This block cannot be shown</source>
        <translation>无法显示该区块</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Checking signatures…</source>
        <translation>正在核验签名…</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Transactions of this block</source>
        <translation>本区块的交易</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>区块头</translation>
    </message>
    <message>
        <source>Proofs of misbehaviour</source>
        <translation>作恶证明</translation>
    </message>
    <message>
        <source>Fetch and prove this block</source>
        <translation>获取并证明该区块</translation>
    </message>
    <message>
        <source>Fetching and proving…</source>
        <translation>正在获取并证明…</translation>
    </message>
    <message>
        <source>Header and transactions belong to this chain. Results are fetched with each transaction.</source>
        <translation>区块头和交易属于本链。结果随各笔交易一并获取。</translation>
    </message>
    <message>
        <source>No transactions: only time passed.</source>
        <translation>没有交易：仅时间推进。</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>区块时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>区块内容</translation>
    </message>
</context>
<context>
    <name>BlocksPart</name>
    <message>
        <source>Blocks</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>No block has been recomputed yet.</source>
        <translation>尚未重算任何区块。</translation>
    </message>
    <message>
        <source>Choose a block to see who signed it and what it holds.</source>
        <translation>选择一个区块，查看谁签署了它、它包含什么。</translation>
    </message>
    <message>
        <source>Older blocks</source>
        <translation>更早的区块</translation>
    </message>
    <message>
        <source>Up to block %1</source>
        <translation>至区块 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新增 %Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainDetails</name>
    <message>
        <source>Not connected to a network</source>
        <translation>未连接网络</translation>
    </message>
    <message>
        <source>One operator runs this chain: it proves that nothing was altered afterwards, not that several parties agreed.</source>
        <translation>本链由单一运营单位运行：可证明事后未经篡改，不能证明多方达成一致。</translation>
    </message>
    <message>
        <source>Show verification</source>
        <translation>查看核验</translation>
    </message>
</context>
<context>
    <name>ChainPage</name>
    <message>
        <source>Chain</source>
        <translation>区块链</translation>
    </message>
    <message>
        <source>Part of the chain</source>
        <translation>区块链的部分</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ChainStatus</name>
    <message>
        <source>%1 of %2 comparison nodes agree</source>
        <translation>%2 个比对节点中 %1 个一致</translation>
    </message>
    <message>
        <source>Signatures checked to %1</source>
        <translation>签名核验至 %1</translation>
    </message>
    <message>
        <source>One operator: integrity, not agreement</source>
        <translation>单一运营单位：可证明未经篡改，不能证明多方一致</translation>
    </message>
    <message>
        <source>Not connected to a network</source>
        <translation>未连接网络</translation>
    </message>
    <message>
        <source>Recomputed to %1</source>
        <translation>重算至 %1</translation>
    </message>
    <message>
        <source>State of block %1: %2 of %3 pieces verified</source>
        <translation>区块 %1 的状态：已核验 %2/%3 个数据片</translation>
    </message>
    <message>
        <source>Pieces come from %1.</source>
        <translation>数据片来自 %1。</translation>
    </message>
    <message>
        <source>State of block %1: requesting the first piece</source>
        <translation>区块 %1 的状态：正在请求第一个数据片</translation>
    </message>
    <message>
        <source>No independent comparison node</source>
        <translation>无独立比对节点</translation>
    </message>
    <message>
        <source>%1 of %2 comparison nodes agreed, %3</source>
        <translation>%2 个比对节点中 %1 个曾一致（%3）</translation>
    </message>
    <message>
        <source>Piece %1 from %2 was rejected, and that node is no longer asked: %3</source>
        <translation>已拒绝 %2 提供的数据片 %1，并停用该节点：%3</translation>
    </message>
    <message>
        <source>This computer started at height %1 from a proven state. Older history is fetched on request.</source>
        <translation>本机从高度 %1 的已证明状态开始。更早的历史按需获取。</translation>
    </message>
    <message>
        <source>Trust expires in %1</source>
        <translation>信任期剩余 %1</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase of %1</source>
        <translation>更改 %1 的口令</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>当前口令</translation>
    </message>
    <message>
        <source>Type the present passphrase.</source>
        <translation>请输入当前口令。</translation>
    </message>
</context>
<context>
    <name>CiteButton</name>
    <message>
        <source>Citation copied</source>
        <translation>引用已复制</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>复制引用</translation>
    </message>
</context>
<context>
    <name>CommitGrid</name>
    <message>
        <source>signed</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>缺签</translation>
    </message>
    <message>
        <source>voted for no block</source>
        <translation>投空票</translation>
    </message>
    <message>
        <source>bad signature</source>
        <translation>签名无效</translation>
    </message>
    <message>
        <source>Validators of this commit</source>
        <translation>该区块签名的验证节点</translation>
    </message>
</context>
<context>
    <name>ConnectPanel</name>
    <message>
        <source>Connect to a network</source>
        <translation>连接网络</translation>
    </message>
    <message>
        <source>Paste the network link. It names the chain, its nodes, and one block by height and hash.</source>
        <translation>粘贴网络链接。它写明链、节点，以及一个区块的高度和哈希。</translation>
    </message>
    <message>
        <source>Network link</source>
        <translation>网络链接</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Open a network link</source>
        <translation>打开网络链接</translation>
    </message>
    <message>
        <source>By connecting, you trust that the office that gave you the link gave you the true hash. Everything else is checked from there.</source>
        <translation>连接即表示您相信提供链接的单位给出了真实的哈希，其余一切都由此核验。</translation>
    </message>
    <message>
        <source>Enter a network link first.</source>
        <translation>请先输入网络链接。</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>not received</source>
        <translation>未签收</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>目的地</translation>
    </message>
</context>
<context>
    <name>CustodyChain</name>
    <message>
        <source>Custody chain</source>
        <translation>交接链</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 条新记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>Whom do you believe?</source>
        <translation>您相信哪一方？</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不决定</translation>
    </message>
    <message>
        <source>The node you choose is followed from the last common block on; the other one is no longer asked. Both blocks and the misbehaviour proof stay on this computer, under Verification.</source>
        <translation>将从最后一个共同区块起以您选定的节点为主用节点，另一节点停用。两个区块及作恶证明仍保存在本机的“核验”页。</translation>
    </message>
    <message>
        <source>Believe %1, followed so far</source>
        <translation>相信 %1（当前主用节点）</translation>
    </message>
    <message>
        <source>Believe %1, the comparison node</source>
        <translation>相信 %1（比对节点）</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>declared</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>handovers</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>trips and trackers</source>
        <translation>运次与定位器</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>上报数据</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>no transaction</source>
        <translation>无交易</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>How it is shown</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>下一区块</translation>
    </message>
    <message>
        <source>Previous block</source>
        <translation>上一区块</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DropProof</name>
    <message>
        <source>Drop to check this proof</source>
        <translation>松开鼠标即核验该证明</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>FetchedCard</name>
    <message>
        <source>Fetched and proven</source>
        <translation>已获取并证明</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Parent folder</source>
        <translation>上级文件夹</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>此文件夹为空。</translation>
    </message>
    <message>
        <source>No folders and no %1 files here.</source>
        <translation>此处没有文件夹，也没有 %1 文件。</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>A file with this name exists and will be replaced.</source>
        <translation>已有同名文件，将被替换。</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>选择此文件夹</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>No folders here.</source>
        <translation>此处没有文件夹。</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>请输入文件名。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Wastewatch</source>
        <translation>Wastewatch 废物监管</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Explore the demonstration</source>
        <translation>体验演示</translation>
    </message>
    <message>
        <source>Fictional companies around Wuzhen and Tongxiang, hundreds of loads, some of which never arrive. The chain runs on this computer.</source>
        <translation>乌镇、桐乡一带的虚构企业，数百批废物，其中有的未送达。链在本机运行。</translation>
    </message>
    <message>
        <source>Start the demonstration</source>
        <translation>开始演示</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>您的工作</translation>
    </message>
    <message>
        <source>No network connected</source>
        <translation>尚未连接任何网络</translation>
    </message>
    <message>
        <source>Watch one load · 60 s</source>
        <translation>跟看一批废物 · 60 秒</translation>
    </message>
    <message>
        <source>Tracks every load of waste on the environmental departments&apos; chain and verifies everything it shows on this computer.</source>
        <translation>在生态环境部门的链上追踪每一批废物，所显示的一切都在本机核验。</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Record checked</source>
        <translation>记录已核验</translation>
    </message>
    <message>
        <source>Backing</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Who supports a claim: the giver, the receiver, the device. Each agrees, is silent or contradicts.</source>
        <translation>谁支持该声明：交出方、接收方、设备。三者分别为印证、无佐证或矛盾。</translation>
    </message>
    <message>
        <source>Recorded, measured, inferred</source>
        <translation>链上记录、设备测得、推断</translation>
    </message>
    <message>
        <source>How a statement is known: signed on the chain; reported by a device; concluded from both by a rule.</source>
        <translation>结论的依据：按签署内容上链；由设备上报；由规则根据两者推断。</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>A load passes from one holder to the next. Both must sign; a hollow half is a missing signature.</source>
        <translation>废物由一个持有单位交给下一个，需双方签署；空心的一半表示该方未签署。</translation>
    </message>
    <message>
        <source>Integrity and agreement</source>
        <translation>完整性与共识</translation>
    </message>
    <message>
        <source>Integrity: nothing was altered afterwards. Agreement: several independent parties signed the same thing. A chain with one operator proves only integrity.</source>
        <translation>完整性：事后未被改动。共识：多个独立单位签署了同一内容。只有一个运营单位的链仅能证明前者。</translation>
    </message>
    <message>
        <source>Signatures checked to</source>
        <translation>签名核验至</translation>
    </message>
    <message>
        <source>The newest block whose validator signatures were checked on this computer.</source>
        <translation>本机已核验其验证节点签名的最新区块。</translation>
    </message>
    <message>
        <source>Recomputed to</source>
        <translation>重算至</translation>
    </message>
    <message>
        <source>The newest block whose transactions were all executed again on this computer, with the same result as the one signed.</source>
        <translation>本机已重新执行其全部交易、且结果与所签结果一致的最新区块。</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>验证节点</translation>
    </message>
    <message>
        <source>Voting power</source>
        <translation>投票权</translation>
    </message>
    <message>
        <source>The weight of a validator&apos;s signature.</source>
        <translation>验证节点的签名在表决中所占的份额。</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>区块签名</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>信任锚</translation>
    </message>
    <message>
        <source>The block you chose to trust, by height and hash. Everything else is checked from there.</source>
        <translation>您以高度和哈希选定信任的区块，其余一切由此核验。</translation>
    </message>
    <message>
        <source>Trusting period</source>
        <translation>信任期</translation>
    </message>
    <message>
        <source>How long a checked block vouches for later ones. After that its validators may have left.</source>
        <translation>已核验的区块可作为后续区块信任依据的时长；超过后，其验证节点可能已经退出。</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>The voting power of validators that are trusted from an earlier block and signed a later one. With more than a third, the blocks in between may be skipped.</source>
        <translation>既受先前区块信任、又签署了后续区块的验证节点的投票权。超过三分之一时，可跳过中间的区块。</translation>
    </message>
    <message>
        <source>Comparison node</source>
        <translation>比对节点</translation>
    </message>
    <message>
        <source>Another node that is asked for the same blocks. If its answer differs, nothing new is accepted until a person decides.</source>
        <translation>另外查询同一批区块的节点。若其答复不同，在有人作出决定之前不接受任何新区块。</translation>
    </message>
    <message>
        <source>Misbehaviour proof</source>
        <translation>作恶证明</translation>
    </message>
    <message>
        <source>Two contradictory signatures by one validator. Anyone can check them.</source>
        <translation>同一验证节点的两个互相矛盾的签名，任何人都可核验。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All records as they stand after a block: batches, keys, vehicles and the rest.</source>
        <translation>某一区块之后的全部记录：批次、密钥、车辆等。</translation>
    </message>
    <message>
        <source>Leaf, sibling, root</source>
        <translation>叶节点、兄弟节点、根哈希</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Nothing is stored under a key. Proven by its two neighbouring keys, with no key between them.</source>
        <translation>某个键下没有记录：由前后相邻、中间没有空缺的两个键证明。</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>The whole state after a block, fetched in pieces that are checked one by one, to start without the older history.</source>
        <translation>某一区块之后的完整状态，分数据片获取并逐片核验，无需更早的历史即可开始。</translation>
    </message>
    <message>
        <source>The record is signed, in the chain and unaltered. That does not make it true: a false &quot;delivered&quot; can be correctly signed.</source>
        <translation>记录已签署、已上链、未经篡改。这并不表示内容属实：虚假的“已送达”同样可以有正确的签名。</translation>
    </message>
    <message>
        <source>A department&apos;s computer that signs blocks. A block needs more than two thirds of the voting power.</source>
        <translation>由生态环境部门运行、签署区块的计算机。区块须有超过三分之二的投票权签署。</translation>
    </message>
    <message>
        <source>The validators&apos; signatures on a block.</source>
        <translation>验证节点对一个区块的全部签名。</translation>
    </message>
    <message>
        <source>A record&apos;s hash is a leaf. Hashed with its siblings, level by level, it leads to the root, which is in a signed block header. Any change to the record would give another root.</source>
        <translation>记录的哈希是叶节点，与兄弟节点逐层计算哈希后得到根哈希，根哈希写在已签名的区块头中。记录不同，根哈希也不同。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The demonstration is being prepared</source>
        <translation>正在准备演示</translation>
    </message>
    <message>
        <source>The chain is being verified</source>
        <translation>正在核验区块链</translation>
    </message>
    <message>
        <source>Waiting for a load to go missing</source>
        <translation>等待下一批未送达的废物</translation>
    </message>
    <message>
        <source>Its past days are being written, every load signed: %1%</source>
        <translation>正在写入前几天的记录，每批废物都有签名：%1%</translation>
    </message>
    <message>
        <source>Every block is recomputed on this computer before it is shown.</source>
        <translation>每个区块都先在本机重算，然后才显示。</translation>
    </message>
    <message>
        <source>In the demonstration that takes a few minutes at most.</source>
        <translation>在演示中最多等几分钟。</translation>
    </message>
    <message>
        <source>A mass from 0.01 to 1,000 t</source>
        <translation>请输入 0.01 至 1,000 t 的重量</translation>
    </message>
    <message>
        <source>%1 is the true mass: the answer of %2 holds.</source>
        <translation>%1 就是真实重量：%2 的答复成立。</translation>
    </message>
    <message>
        <source>The answer of %1 with %2 is refused: step %3 of 5 fails. The record says %4. Checked in %5.</source>
        <translation>已拒绝 %1 的答复（%2）：5 步核验中第 %3 步不通过。记录为 %4。核验用时 %5。</translation>
    </message>
    <message>
        <source>%2, %1, from %3 to %4</source>
        <translation>%2 %1，从%3运往%4</translation>
    </message>
    <message>
        <source>Both sign the handover</source>
        <translation>双方签署交接</translation>
    </message>
    <message>
        <source>“Delivered” is signed by one side only</source>
        <translation>只有一方签署“已送达”</translation>
    </message>
    <message>
        <source>Why believe this?</source>
        <translation>凭什么相信？</translation>
    </message>
    <message>
        <source>Try to cheat</source>
        <translation>试着作假</translation>
    </message>
    <message>
        <source>Where next?</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Declared at %1. Every record you see is signed, and was verified on this computer.</source>
        <translation>%1 申报。您看到的每条记录都有签名，并已在本机核验。</translation>
    </message>
    <message>
        <source>At %1, %2 and %3 have both signed: both halves of the mark are closed.</source>
        <translation>%1，%2和%3均已签名：标记的左右两半都已闭合。</translation>
    </message>
    <message>
        <source>At %1, %2 signs “delivered”: the left half closes. %3 has not signed: the right half stays open. The tracker stayed behind.</source>
        <translation>%1，%2签署“已送达”：左半闭合。%3未签名：右半仍然开着。定位器留在了半路上。</translation>
    </message>
    <message>
        <source>The signature is real; what it says is not true. The tracker&apos;s own signed readings contradict it.</source>
        <translation>签名是真的，所说的却不属实：定位器自己签名的上报数据与之矛盾。</translation>
    </message>
    <message>
        <source>Five steps lead from the record to the block that you trust. Each was computed on this computer.</source>
        <translation>从这条记录到您信任的区块共五步，每一步都在本机算过。</translation>
    </message>
    <message>
        <source>Change the mass in a node&apos;s answer, and see whether this computer believes it.</source>
        <translation>改动节点答复中的重量，看本机是否相信。</translation>
    </message>
    <message>
        <source>The load, the chain and the alert are all there to be looked at.</source>
        <translation>这批废物、区块链和预警都可以查看。</translation>
    </message>
</context>
<context>
    <name>GuideButtons</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>GuideCheat</name>
    <message>
        <source>Mass in tonnes</source>
        <translation>重量（吨）</translation>
    </message>
    <message>
        <source>t</source>
        <translation>吨</translation>
    </message>
    <message>
        <source>Check this answer</source>
        <translation>核验这份答复</translation>
    </message>
</context>
<context>
    <name>GuideDoors</name>
    <message>
        <source>Inspect the load</source>
        <translation>查看这批废物</translation>
    </message>
    <message>
        <source>Audit the chain</source>
        <translation>审查区块链</translation>
    </message>
    <message>
        <source>Build the case</source>
        <translation>办理案件</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>revoked before</source>
        <translation>此前已吊销</translation>
    </message>
    <message>
        <source>not valid at that height</source>
        <translation>该高度时无效</translation>
    </message>
    <message>
        <source>valid then, revoked since</source>
        <translation>当时有效，后已吊销</translation>
    </message>
    <message>
        <source>valid at that height</source>
        <translation>该高度时有效</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Role of the key</source>
        <translation>密钥角色</translation>
    </message>
    <message>
        <source>Claimed time</source>
        <translation>声明时间</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>区块时间</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Stated place</source>
        <translation>声明地点</translation>
    </message>
    <message>
        <source>as stated by the signer</source>
        <translation>由签署方声明</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒收：%1</translation>
    </message>
    <message>
        <source>No signature for %1</source>
        <translation>已 %1未签署</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>交出</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>重量相差</translation>
    </message>
    <message>
        <source>beyond the tolerance</source>
        <translation>超出允许误差</translation>
    </message>
    <message>
        <source>within the tolerance</source>
        <translation>在允许误差内</translation>
    </message>
    <message>
        <source>Truck, giver&apos;s signature</source>
        <translation>车辆，交出方签署时</translation>
    </message>
    <message>
        <source>Tracker, giver&apos;s signature</source>
        <translation>定位器，交出方签署时</translation>
    </message>
    <message>
        <source>Truck, receiver&apos;s signature</source>
        <translation>车辆，接收方签署时</translation>
    </message>
    <message>
        <source>Tracker, receiver&apos;s signature</source>
        <translation>定位器，接收方签署时</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>expired unanswered</source>
        <translation>未答复，交接已失效</translation>
    </message>
    <message>
        <source>%1 gave the load, %2 received it. Both have signed.</source>
        <translation>%1交出，%2签收，双方均已签署。</translation>
    </message>
    <message>
        <source>%1 reported delivery, %2 received it. Both have signed.</source>
        <translation>%1声明送达，%2已签收，双方均已签署。</translation>
    </message>
    <message>
        <source>%1 has signed. %2 has not answered.</source>
        <translation>%1已签署，%2尚未答复。</translation>
    </message>
    <message>
        <source>%1 reported delivery. %2 never received it.</source>
        <translation>%1声明送达，%2至今未签收。</translation>
    </message>
    <message>
        <source>%1 has signed. %2 refused.</source>
        <translation>%1已签署，%2拒收。</translation>
    </message>
    <message>
        <source>%1 reported delivery. %2 refused.</source>
        <translation>%1声明送达，%2拒收。</translation>
    </message>
    <message>
        <source>%1 withdrew its offer to %2.</source>
        <translation>%1撤回了向%2发起的交接。</translation>
    </message>
    <message>
        <source>%1 reported delivery to %2 and withdrew the report.</source>
        <translation>%1向%2声明送达，随后撤回。</translation>
    </message>
    <message>
        <source>%1 has signed. %2 did not answer in time.</source>
        <translation>%1已签署，%2逾期未答复。</translation>
    </message>
    <message>
        <source>Since block %1, when the giver signed, nothing was recorded for this load.</source>
        <translation>自交出方签名的区块 %1 起，该批次没有任何记录。</translation>
    </message>
    <message>
        <source>Between block %1, when the giver signed, and block %2, when the receiver signed, nothing was recorded for this load.</source>
        <translation>从交出方签名的区块 %1 到接收方签名的区块 %2，该批次没有任何记录。</translation>
    </message>
    <message>
        <source>code %1: %2</source>
        <translation>代码 %1：%2</translation>
    </message>
    <message>
        <source>Searched: blocks %1 to %2.</source>
        <translation>已查区块 %1 至 %2。</translation>
    </message>
    <message>
        <source>Between block %1, when the giver signed, and block %2, when the receiver signed, only this was recorded for this load.</source>
        <translation>从交出方签名的区块 %1 到接收方签名的区块 %2，该批次仅有以下记录，别无其他。</translation>
    </message>
    <message>
        <source>Since block %1, when the giver signed, only this was recorded for this load.</source>
        <translation>自交出方签名的区块 %1 起，该批次仅有以下记录，别无其他。</translation>
    </message>
    <message>
        <source>no reading near that time</source>
        <translation>前后无上报数据</translation>
    </message>
</context>
<context>
    <name>HandoverBetweenCards</name>
    <message>
        <source>Between the signatures</source>
        <translation>两次签名之间</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>失败的尝试</translation>
    </message>
    <message>
        <source>Prove that nothing else was recorded</source>
        <translation>证明其间无其他记录</translation>
    </message>
    <message>
        <source>Prove that this is complete</source>
        <translation>证明记录仅此而已</translation>
    </message>
    <message>
        <source>The chain refused no transaction for this load in this period.</source>
        <translation>其间链未拒绝过与该批次有关的交易。</translation>
    </message>
    <message>
        <source>This computer has no state of those blocks to prove it with.</source>
        <translation>本机没有这些区块的状态，无法给出证明。</translation>
    </message>
</context>
<context>
    <name>HandoverDetail</name>
    <message>
        <source>Reading the handover</source>
        <translation>正在读取交接</translation>
    </message>
    <message>
        <source>Show all batches</source>
        <translation>显示全部批次</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>交出方</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Truck and tracker when the giver signed</source>
        <translation>交出方签署时的车辆与定位器</translation>
    </message>
</context>
<context>
    <name>HandoverHead</name>
    <message>
        <source>Open batch</source>
        <translation>打开批次</translation>
    </message>
    <message>
        <source>Handover %1 of %2</source>
        <translation>第 %1 次交接（共 %2 次）</translation>
    </message>
</context>
<context>
    <name>HandoverMark</name>
    <message>
        <source>Handover: giver %1, receiver %2</source>
        <translation>交接：交出方%1，接收方%2</translation>
    </message>
</context>
<context>
    <name>HandoverNumbers</name>
    <message>
        <source>Mass</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Distance to %1</source>
        <translation>距%1</translation>
    </message>
    <message>
        <source>Failed handovers</source>
        <translation>未完成的交接</translation>
    </message>
    <message>
        <source>No device reported.</source>
        <translation>没有设备上报数据。</translation>
    </message>
</context>
<context>
    <name>HashText</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help: shortcuts, glossary, versions</source>
        <translation>帮助：快捷键、术语、版本</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Open a proof file</source>
        <translation>打开证明文件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+9</source>
        <translation>Alt+1 至 Alt+9</translation>
    </message>
    <message>
        <source>The pages of the navigation</source>
        <translation>导航中的各页面</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Next and previous control; the page scrolls along</source>
        <translation>下一个、上一个控件；页面随之滚动</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter、空格</translation>
    </message>
    <message>
        <source>Press a button</source>
        <translation>按下按钮</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Press a button that signs; Enter alone never signs</source>
        <translation>按下签署按钮；仅按 Enter 不会签署</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a dialog or the proof drawer; else go back</source>
        <translation>关闭对话框或证明栏；否则返回上一页</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down, Home, End</source>
        <translation>上、下、Page Up、Page Down、Home、End</translation>
    </message>
    <message>
        <source>Tables and lists: choose a row; Enter opens it</source>
        <translation>表格与列表：选择一行；Enter 打开</translation>
    </message>
    <message>
        <source>Left, Right, +, −</source>
        <translation>左、右、+、−</translation>
    </message>
    <message>
        <source>Time axis: step through the events, zoom</source>
        <translation>时间轴：逐条查看记录，缩放</translation>
    </message>
    <message>
        <source>Arrows, +, −, Page Up, Page Down</source>
        <translation>方向键、+、−、Page Up、Page Down</translation>
    </message>
    <message>
        <source>Map: move, zoom, step through the symbols; Enter opens one</source>
        <translation>地图：移动、缩放、逐个查看图标；Enter 打开</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Zoom a map or a time axis without clicking it first</source>
        <translation>无需先点击即可缩放地图或时间轴</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Chart: the figures as a table</source>
        <translation>图表：以表格显示数据</translation>
    </message>
    <message>
        <source>Apache-2.0. The source code shows how every check is made.</source>
        <translation>Apache-2.0。源代码说明每项核验的做法。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Replay: play and pause</source>
        <translation>回放：播放、暂停</translation>
    </message>
    <message>
        <source>, and .</source>
        <translation>, 和 .</translation>
    </message>
    <message>
        <source>Replay: previous and next reading</source>
        <translation>回放：上一条、下一条数据</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+左、Ctrl+右</translation>
    </message>
    <message>
        <source>Replay: previous and next event</source>
        <translation>回放：上一个、下一个节点</translation>
    </message>
    <message>
        <source>&lt; and &gt;</source>
        <translation>&lt; 和 &gt;</translation>
    </message>
    <message>
        <source>Replay: slower and faster</source>
        <translation>回放：减速、加速</translation>
    </message>
    <message>
        <source>Left, Right, Home, End, +, −</source>
        <translation>左、右、Home、End、+、−</translation>
    </message>
    <message>
        <source>Slider of a replay: step through the readings, ends, zoom</source>
        <translation>回放滑块：逐条查看数据，到首尾，缩放</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Part of Help</source>
        <translation>帮助内容</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Watch one load · 60 s</source>
        <translation>跟看一批废物 · 60 秒</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Kind of incident</source>
        <translation>线索类别</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Note, signed and public</source>
        <translation>说明（将签署并公开）</translation>
    </message>
</context>
<context>
    <name>IncidentReport</name>
    <message>
        <source>At most %1 bytes; this is %2.</source>
        <translation>最多 %1 字节，现为 %2 字节。</translation>
    </message>
    <message>
        <source>This contains a character that cannot be stored.</source>
        <translation>其中有不能存储的字符。</translation>
    </message>
</context>
<context>
    <name>JourneyAxis</name>
    <message>
        <source>Custody</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Load tracker</source>
        <translation>定位器</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>称重</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>上报数据</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>送达期限</translation>
    </message>
    <message>
        <source>Confirm by</source>
        <translation>签收期限</translation>
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message>
        <source>The fictional inspector of the demonstration. This key protects nothing.</source>
        <translation>演示用的虚构执法人员。该密钥不起任何保护作用。</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>备份 %1</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>更改口令…</translation>
    </message>
    <message>
        <source>Change the passphrase of %1</source>
        <translation>更改 %1 的口令</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This passphrase does not open the backup.</source>
        <translation>该口令无法打开此备份。</translation>
    </message>
    <message>
        <source>Wrong passphrase. Nothing was changed.</source>
        <translation>口令错误，未作任何更改。</translation>
    </message>
    <message>
        <source>This key is already on this computer.</source>
        <translation>本机已有该密钥。</translation>
    </message>
    <message>
        <source>This is the key of a device. It cannot sign here.</source>
        <translation>这是设备的密钥，不能在此签署。</translation>
    </message>
    <message>
        <source>%1 was created. Back it up now.</source>
        <translation>已创建 %1，请立即备份。</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>已导入 %1。</translation>
    </message>
    <message>
        <source>This backup opens. It holds %1, which is on this computer.</source>
        <translation>该备份可以打开，其中的密钥 %1 已在本机。</translation>
    </message>
    <message>
        <source>This backup opens. It holds %1, which is not on this computer.</source>
        <translation>该备份可以打开，其中的密钥 %1 不在本机。</translation>
    </message>
    <message>
        <source>The passphrase of %1 was changed. Earlier backups still open with the old one: make a new backup.</source>
        <translation>已更改 %1 的口令。此前的备份仍须用旧口令打开，请重新备份。</translation>
    </message>
    <message>
        <source>The backup of %1 was saved.</source>
        <translation>已保存 %1 的备份。</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>Backup of a signing key</source>
        <translation>签署密钥备份</translation>
    </message>
    <message>
        <source>The code below is the sealed key. Only its passphrase opens it: keep the two apart.</source>
        <translation>下方二维码是已加密的密钥，只有用其口令才能打开。请将二者分开保管。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>To restore the key: open Wastewatch, Settings, Keys, Import. Scan the code with any reader and paste its text, or type the text under it; spaces do not matter.</source>
        <translation>恢复密钥：打开 Wastewatch，依次进入“设置”“密钥”“导入”。用任意扫码工具扫描二维码并粘贴其文本，或输入二维码下方的文本；空格可以忽略。</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the passphrase can sign in your name. If it is lost, have the key revoked.</source>
        <translation>持有本页和口令的人可以您的名义签署。如本页遗失，请申请吊销该密钥。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type both again.</source>
        <translation>两次输入的新口令不一致，请重新输入这两项。</translation>
    </message>
    <message>
        <source>Line 1: the code begins with WWKEY1:</source>
        <translation>第 1 行：代码应以 WWKEY1: 开头</translation>
    </message>
    <message>
        <source>Line %1: “%2” does not occur in the code.</source>
        <translation>第 %1 行：代码中不会出现“%2”。</translation>
    </message>
    <message>
        <source>Line %1: the group %2 does not have 8 characters.</source>
        <translation>第 %1 行：%2 这一组不是 8 个字符。</translation>
    </message>
    <message>
        <source>The code is not complete, or a character is wrong. Compare each line with the sheet.</source>
        <translation>代码不完整，或有字符错误。请逐行与备份单核对。</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Reports are signed with these keys. Each is kept sealed on this computer and opens with its passphrase only. A lost passphrase cannot be recovered: keep a backup.</source>
        <translation>线索登记用这些密钥签署。每个密钥都以加密形式存放在本机，只有用其口令才能打开。口令遗失后无法找回，请妥善备份。</translation>
    </message>
    <message>
        <source>There is no key on this computer.</source>
        <translation>本机没有密钥。</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新建密钥…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Check a backup…</source>
        <translation>检查备份…</translation>
    </message>
</context>
<context>
    <name>KeyValueRow</name>
    <message>
        <source>Show refused value</source>
        <translation>显示被拒绝的值</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>Newest blocks</source>
        <translation>最新区块</translation>
    </message>
</context>
<context>
    <name>LiveTile</name>
    <message>
        <source>Block %1, %2: %3. %4 of %5 signed</source>
        <translation>区块 %1，%2：%3。%5 个验证节点中 %4 个已签名</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 笔被拒绝</translation>
    </message>
</context>
<context>
    <name>LoadingBlocks</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Wastewatch</source>
        <translation>Wastewatch</translation>
    </message>
    <message>
        <source>(%1) Wastewatch</source>
        <translation>(%1) Wastewatch</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>停止居中</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>保持居中</translation>
    </message>
</context>
<context>
    <name>MapCredit</name>
    <message>
        <source>WGS-84 · schematic · © OpenStreetMap contributors, GeoNames, Natural Earth</source>
        <translation>WGS-84 · 示意图 · © OpenStreetMap 贡献者、GeoNames、Natural Earth</translation>
    </message>
    <message>
        <source>WGS-84 · © OpenStreetMap contributors</source>
        <translation>WGS-84 · © OpenStreetMap 贡献者</translation>
    </message>
    <message>
        <source>below them: © OpenStreetMap contributors</source>
        <translation>其下：© OpenStreetMap 贡献者</translation>
    </message>
    <message>
        <source>Less exact than it looks at this zoom · %1</source>
        <translation>已超出底图精度，仅为示意 · %1</translation>
    </message>
    <message>
        <source>tiles moved from GCJ-02</source>
        <translation>瓦片已由 GCJ-02 转换</translation>
    </message>
</context>
<context>
    <name>MapGroup</name>
    <message>
        <source>At this place</source>
        <translation>位于此处</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
</context>
<context>
    <name>MapSearch</name>
    <message>
        <source>Find on the map</source>
        <translation>在地图上查找</translation>
    </message>
    <message>
        <source>Place, site or coordinates</source>
        <translation>地名、场所或坐标</translation>
    </message>
    <message>
        <source>No place of that name</source>
        <translation>没有这个地名</translation>
    </message>
</context>
<context>
    <name>MapTrouble</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Map settings</source>
        <translation>地图设置</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Open a proof…</source>
        <translation>打开证明…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>界面术语</translation>
    </message>
    <message>
        <source>About Wastewatch</source>
        <translation>关于 Wastewatch</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Watch one load · 60 s</source>
        <translation>跟看一批废物 · 60 秒</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network and trust</source>
        <translation>网络与信任</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>数据文件夹：%1</translation>
    </message>
    <message>
        <source>Copy network link</source>
        <translation>复制网络链接</translation>
    </message>
    <message>
        <source>Choose another network…</source>
        <translation>选择其他网络…</translation>
    </message>
    <message>
        <source>Delete recomputed data…</source>
        <translation>删除可重算的数据…</translation>
    </message>
    <message>
        <source>Delete and recompute</source>
        <translation>删除并重算</translation>
    </message>
    <message>
        <source>Choose another node…</source>
        <translation>选择其他节点…</translation>
    </message>
    <message>
        <source>Recompute from kept blocks…</source>
        <translation>用本机区块重算…</translation>
    </message>
    <message>
        <source>Leave this network?</source>
        <translation>离开该网络？</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>The window stops following and returns to the first page. Everything checked here is kept; connect with the same link to continue.</source>
        <translation>将停止同步，并回到首页选择要连接的网络。本机已核验的内容全部保留；用同一链接重新连接即可继续。</translation>
    </message>
    <message>
        <source>Recompute from the blocks kept here?</source>
        <translation>用本机保存的区块重算？</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>State, figures and indexes are recomputed from the blocks on this computer. Nothing is fetched. Your decisions are kept.</source>
        <translation>状态、统计和索引将用本机的区块重新计算，不从网络获取。您的决定会保留。</translation>
    </message>
    <message>
        <source>Blocks, state and indexes are fetched from the network and checked again. Your decisions, notes and trusted blocks are kept.</source>
        <translation>区块、状态和索引将重新从网络获取并核验。您的决定、备注和受信任的区块会保留。</translation>
    </message>
    <message>
        <source>Delete recomputed data?</source>
        <translation>删除重算数据？</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>New key</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>密钥名称</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>请为密钥命名。</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Very weak</source>
        <translation>很弱</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>再次输入新口令</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>强度：%1</translation>
    </message>
    <message>
        <source>At least 8 characters, and hard to guess: four unrelated words are easy to remember.</source>
        <translation>至少 8 个字符，且不易猜中：四个互不相关的词便于记忆。</translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation>请输入新口令。</translation>
    </message>
    <message>
        <source>Type the new passphrase again.</source>
        <translation>请再次输入新口令。</translation>
    </message>
</context>
<context>
    <name>NodeTable</name>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>对等节点</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Last signed</source>
        <translation>最近签名</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>The nodes are being asked…</source>
        <translation>正在查询各节点…</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>没有应答。</translation>
    </message>
    <message>
        <source>diverging</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>It shows a different block from the one verified here.</source>
        <translation>给出的区块与本机核验的不同。</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>同步中</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>It answers, but its height does not move.</source>
        <translation>有应答，但高度不再增加。</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>It is at the newest block.</source>
        <translation>处于最新区块。</translation>
    </message>
    <message>
        <source>Asked at %1</source>
        <translation>查询时间 %1</translation>
    </message>
    <message>
        <source>does not sign</source>
        <translation>不参与签名</translation>
    </message>
    <message>
        <source>not in the set</source>
        <translation>不在验证节点集合中</translation>
    </message>
    <message>
        <source>none of the last blocks</source>
        <translation>近期区块均未签名</translation>
    </message>
    <message>
        <source>It and another node show different signed blocks.</source>
        <translation>该节点与另一节点给出不同的已签名区块。</translation>
    </message>
    <message>
        <source>It is behind the others but catching up.</source>
        <translation>落后于其他节点，正在同步。</translation>
    </message>
</context>
<context>
    <name>NodesDialog</name>
    <message>
        <source>Choose another node</source>
        <translation>选择其他节点</translation>
    </message>
    <message>
        <source>Follow this node</source>
        <translation>以此为主用节点</translation>
    </message>
    <message>
        <source>The new node must serve the same chain. Everything it says is checked as before.</source>
        <translation>新节点必须属于同一条链。它给出的内容仍会全部核验。</translation>
    </message>
    <message>
        <source>Node to follow</source>
        <translation>主用节点</translation>
    </message>
    <message>
        <source>Comparison nodes, separated by spaces</source>
        <translation>比对节点，以空格分隔</translation>
    </message>
    <message>
        <source>Enter the address of a node.</source>
        <translation>请输入节点地址。</translation>
    </message>
</context>
<context>
    <name>NodesPart</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>What nodes say about themselves cannot be proven. It is compared with what was verified here.</source>
        <translation>节点关于自身的说明无法证明，已与本机核验的结果比对。</translation>
    </message>
    <message>
        <source>Validators in the last 100 blocks</source>
        <translation>最近 100 个区块的验证节点</translation>
    </message>
    <message>
        <source>Changes of the validators</source>
        <translation>验证节点变更</translation>
    </message>
    <message>
        <source>The same validators with the same power since block %1.</source>
        <translation>自区块 %1 起，验证节点及投票权没有变化。</translation>
    </message>
    <message>
        <source>What nodes did, and when</source>
        <translation>节点的表现记录</translation>
    </message>
</context>
<context>
    <name>OldHistory</name>
    <message>
        <source>Fetched from %1 and proven on this computer against the state after block %2.</source>
        <translation>取自 %1，并在本机以区块 %2 之后的状态证明。</translation>
    </message>
    <message>
        <source>open to fetch it</source>
        <translation>打开后获取</translation>
    </message>
    <message>
        <source>No node answered. Chain › Nodes shows which are offline; try again when one is back.</source>
        <translation>没有节点应答。请在“区块链 › 节点”查看哪些节点离线，待其恢复后重试。</translation>
    </message>
    <message>
        <source>No node of this network provided it with a valid proof. Check the number or hash. A node that itself started from a snapshot has no older history: connect to one that has run from the beginning.</source>
        <translation>该网络没有节点提供带有效证明的内容。请核对高度或哈希。自身从快照启动的节点没有更早的历史：请连接从一开始就在运行的节点。</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>OpenProof</name>
    <message>
        <source>Open a proof</source>
        <translation>打开证明</translation>
    </message>
    <message>
        <source>A proof file (.wwproof) that you received. It is checked on this computer, offline.</source>
        <translation>您收到的证明文件（.wwproof），在本机核验，无需网络。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Why believe this?</source>
        <translation>为何可信？</translation>
    </message>
</context>
<context>
    <name>OverviewAlerts</name>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>No load is in trouble.</source>
        <translation>没有异常批次。</translation>
    </message>
</context>
<context>
    <name>OverviewDays</name>
    <message>
        <source>Collected and delivered, per day</source>
        <translation>每日收运与送达</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>within its time</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>逾期未送达</translation>
    </message>
</context>
<context>
    <name>OverviewFigure</name>
    <message>
        <source>+%1 since your last visit</source>
        <translation>较上次 +%1</translation>
    </message>
    <message>
        <source>%1 since your last visit</source>
        <translation>较上次 %1</translation>
    </message>
</context>
<context>
    <name>OverviewFigures</name>
    <message>
        <source>Open loads</source>
        <translation>未送达批次</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Claimed, unconfirmed</source>
        <translation>已声明送达，未签收</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>运输中</translation>
    </message>
</context>
<context>
    <name>OverviewMap</name>
    <message>
        <source>Map of sites and trackers</source>
        <translation>场所与定位器地图</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Watch one load</source>
        <translation>跟看一批废物</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>区块链</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
</context>
<context>
    <name>ParcelStrip</name>
    <message>
        <source>not reached</source>
        <translation>未到该环节</translation>
    </message>
    <message>
        <source>Progress of the load</source>
        <translation>批次流程</translation>
    </message>
</context>
<context>
    <name>PeerEntry</name>
    <message>
        <source>has shown up to block %1</source>
        <translation>已给出至区块 %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>评分 %1</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>no longer asked: it %1</source>
        <translation>停用：%1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>正常应答</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>%1 answers, %2 failures</source>
        <translation>应答 %1 次，失败 %2 次</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>表现</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>not independent: the same node as %1</source>
        <translation>不独立：与 %1 为同一节点</translation>
    </message>
    <message>
        <source>paused until %1: it %2</source>
        <translation>%1 前暂停查询：%2</translation>
    </message>
</context>
<context>
    <name>PeersCard</name>
    <message>
        <source>Followed and compared nodes</source>
        <translation>主用节点与比对节点</translation>
    </message>
    <message>
        <source>Export nodes and reasons</source>
        <translation>导出节点与原因</translation>
    </message>
    <message>
        <source>Save nodes and reasons</source>
        <translation>保存节点与原因</translation>
    </message>
    <message>
        <source>No node has been asked yet.</source>
        <translation>尚未查询任何节点。</translation>
    </message>
    <message>
        <source>Scores run from -100 to 100. A correct answer adds one point, a failure takes points away. A node that shows something provably wrong is no longer asked.</source>
        <translation>评分从 -100 到 100：每次正确应答加一分，每次失败扣分。给出可证实错误内容的节点会被停用。</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Network settings</source>
        <translation>网络设置</translation>
    </message>
    <message>
        <source>Renew trust</source>
        <translation>更新信任锚</translation>
    </message>
    <message>
        <source>Compare both roots</source>
        <translation>比较两个根哈希</translation>
    </message>
    <message>
        <source>Show verification</source>
        <translation>查看核验</translation>
    </message>
    <message>
        <source>Storage settings</source>
        <translation>存储设置</translation>
    </message>
    <message>
        <source>Show nodes</source>
        <translation>查看节点</translation>
    </message>
</context>
<context>
    <name>PowerBar</name>
    <message>
        <source>%1 of %2 voting power signed; more than two thirds needed</source>
        <translation>投票权 %2 中已签署 %1，须超过三分之二</translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message>
        <source>Preparing the demonstration</source>
        <translation>正在准备演示</translation>
    </message>
    <message>
        <source>Starting the chain…</source>
        <translation>正在启动链…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Writing the past days, every load signed: %1%</source>
        <translation>正在写入过去几天的数据，每批都有签名：%1%</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Recompute from kept blocks</source>
        <translation>用本机区块重算</translation>
    </message>
    <message>
        <source>Recompute from the blocks kept here?</source>
        <translation>用本机保存的区块重算？</translation>
    </message>
    <message>
        <source>State, figures and indexes are recomputed from the blocks on this computer. Nothing is fetched. Your decisions are kept.</source>
        <translation>状态、统计和索引将用本机的区块重新计算，不从网络获取。您的决定会保留。</translation>
    </message>
    <message>
        <source>Fetch and recompute</source>
        <translation>重新获取并重算</translation>
    </message>
    <message>
        <source>Fetch everything again?</source>
        <translation>全部重新获取？</translation>
    </message>
    <message>
        <source>Blocks, state and indexes are deleted here, then fetched from the network, checked and recomputed. Your decisions are kept.</source>
        <translation>本机的区块、状态和索引将被删除，再从网络获取、核验并重算。您的决定会保留。</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore your decisions?</source>
        <translation>恢复您的决定？</translation>
    </message>
    <message>
        <source>Your decisions are restored from the backup of %1. The damaged store is kept, not deleted.</source>
        <translation>您的决定将恢复为 %1 的备份。损坏的数据会保留在旁边，不会删除。</translation>
    </message>
    <message>
        <source>Begin without them</source>
        <translation>不恢复，重新开始</translation>
    </message>
    <message>
        <source>Begin without your earlier decisions?</source>
        <translation>不使用以前的决定，重新开始？</translation>
    </message>
    <message>
        <source>There is no backup. The damaged store is set aside, not deleted. Trust starts again at the block of the network link.</source>
        <translation>没有备份。损坏的数据会另行保留，不会删除。信任锚将恢复为网络链接中的区块。</translation>
    </message>
    <message>
        <source>Make the demonstration again</source>
        <translation>重新生成演示</translation>
    </message>
    <message>
        <source>Make the demonstration again?</source>
        <translation>重新生成演示？</translation>
    </message>
    <message>
        <source>Its chain is deleted and made again. Nothing in it is real, and no other data is touched.</source>
        <translation>将删除演示链并重新生成。其中没有真实数据，其他数据不受影响。</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ProofBoxItem</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>ProofDesk</name>
    <message>
        <source>There is no proof for this kind of record yet.</source>
        <translation>该类记录尚无证明。</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>请选择本机文件夹。</translation>
    </message>
    <message>
        <source>The proof could not be written: %1</source>
        <translation>证明未能写入：%1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>ProofDialogs</name>
    <message>
        <source>Save the proof</source>
        <translation>保存证明</translation>
    </message>
    <message>
        <source>Hash of the proof file</source>
        <translation>证明文件的哈希</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>QR code of the hash %1</source>
        <translation>哈希 %1 的二维码</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>证明文件</translation>
    </message>
    <message>
        <source>Open a proof</source>
        <translation>打开证明</translation>
    </message>
    <message>
        <source>Anyone with this code can check that a proof file is the one you saw: the SHA-256 must match.</source>
        <translation>持有该码者可以判断证明文件是否就是您所见的那份：其 SHA-256 必须一致。</translation>
    </message>
</context>
<context>
    <name>ProofDrawer</name>
    <message>
        <source>Proof: %1</source>
        <translation>证明：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新核验</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>The proof is being checked.</source>
        <translation>正在核验证明。</translation>
    </message>
    <message>
        <source>There is no proof here to export.</source>
        <translation>此处没有可导出的证明。</translation>
    </message>
    <message>
        <source>There is no proof here to show.</source>
        <translation>此处没有可显示的证明。</translation>
    </message>
</context>
<context>
    <name>ProofPath</name>
    <message>
        <source>Path of hashes</source>
        <translation>哈希路径</translation>
    </message>
</context>
<context>
    <name>ProofReport</name>
    <message>
        <source>One operator runs this chain: it proves that nothing was altered, not that several agreed.</source>
        <translation>本链由单一运营单位运行：证明的是未经篡改，而非多方一致。</translation>
    </message>
    <message>
        <source>From a file, judged for %1. It starts from block %2: compare that block&apos;s hash in step 5 with one you trust.</source>
        <translation>来自文件，以 %1 为判断时间，从区块 %2 开始：请将第 5 步中该区块的哈希与您信任的比对。</translation>
    </message>
    <message>
        <source>Recomputed at %1 in %2</source>
        <translation>%1 重新计算，用时 %2</translation>
    </message>
    <message>
        <source>sibling, left</source>
        <translation>兄弟节点（左）</translation>
    </message>
    <message>
        <source>sibling, right</source>
        <translation>兄弟节点（右）</translation>
    </message>
    <message>
        <source>overlap %1</source>
        <translation>重叠 %1</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>已签 %1</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>区块 %1</translation>
    </message>
    <message>
        <source>the first record</source>
        <translation>首条记录</translation>
    </message>
    <message>
        <source>the end of the state</source>
        <translation>状态末尾</translation>
    </message>
    <message>
        <source>This is part of a list that continues outside these bounds; the proof says nothing about the rest.</source>
        <translation>这只是列表的一部分：范围之外还有记录，本证明不涉及。</translation>
    </message>
    <message>
        <source>Checked on this computer at %1, %2</source>
        <translation>%1 在本机核验，用时 %2</translation>
    </message>
    <message>
        <source>This proof does not hold: a step failed. Do not rely on the record.</source>
        <translation>该证明不成立：有一步核验失败，请勿采信该记录。</translation>
    </message>
    <message>
        <source>Trust was judged by this computer&apos;s trusting period of %1; the file&apos;s own, %2, is not used.</source>
        <translation>按本机的信任期 %1 判断；文件载明的 %2 不予采用。</translation>
    </message>
</context>
<context>
    <name>ProofStepItem</name>
    <message>
        <source>Check this step again</source>
        <translation>重新核验该步骤</translation>
    </message>
</context>
<context>
    <name>ProofTitle</name>
    <message>
        <source>Transaction %1</source>
        <translation>交易 %1</translation>
    </message>
    <message>
        <source>Records of the state from %1 on</source>
        <translation>自 %1 起的状态记录</translation>
    </message>
    <message>
        <source>Records of the state from %1 to before %2</source>
        <translation>%1 至 %2 之前的状态记录</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>Record of the state %1</source>
        <translation>状态记录 %1</translation>
    </message>
</context>
<context>
    <name>ProofValues</name>
    <message>
        <source>Values of this step</source>
        <translation>该步骤的数值</translation>
    </message>
</context>
<context>
    <name>RasterMap</name>
    <message>
        <source>Map from %1. %2</source>
        <extracomment>%1 a date, %2 a sentence: why there is nothing newer</extracomment>
        <translation>地图为 %1 的版本。%2</translation>
    </message>
</context>
<context>
    <name>RawText</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
</context>
<context>
    <name>ReasonsCard</name>
    <message>
        <source>Why this is an alert</source>
        <translation>预警原因</translation>
    </message>
</context>
<context>
    <name>RecomputeCard</name>
    <message>
        <source>Recompute</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>The same block gives the same hashes on every computer.</source>
        <translation>同一区块在任何计算机上得出相同的哈希。</translation>
    </message>
</context>
<context>
    <name>RecordForms</name>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
</context>
<context>
    <name>RemoveKeyDialog</name>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>从本机移除 %1？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Without a backup nobody can sign with this key again. What was signed with it is not affected.</source>
        <translation>没有备份，就再也无法用该密钥签署。此前用它签署的内容不受影响。</translation>
    </message>
    <message>
        <source>I have a backup, or the key is no longer needed</source>
        <translation>我已有备份，或不再需要该密钥</translation>
    </message>
    <message>
        <source>Confirm that there is a backup, or that the key is no longer needed.</source>
        <translation>请确认已有备份，或不再需要该密钥。</translation>
    </message>
</context>
<context>
    <name>RenewTrust</name>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Hash of that block</source>
        <translation>该区块的哈希</translation>
    </message>
    <message>
        <source>Hash of that block, 64 digits</source>
        <translation>该区块的哈希，64 位</translation>
    </message>
    <message>
        <source>Renew trust</source>
        <translation>更新信任锚</translation>
    </message>
    <message>
        <source>Enter the height of a block you trust and its hash.</source>
        <translation>请输入您信任的区块的高度及其哈希。</translation>
    </message>
</context>
<context>
    <name>ResponsibleCard</name>
    <message>
        <source>Responsible now</source>
        <translation>当前责任单位</translation>
    </message>
    <message>
        <source>Duty phone %1</source>
        <translation>值班电话 %1</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Who supports the claim</source>
        <translation>各方佐证</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Starting from a proven state</source>
        <translation>从已证明的状态开始</translation>
    </message>
    <message>
        <source>Cancel and leave this network</source>
        <translation>取消并离开该网络</translation>
    </message>
    <message>
        <source>Recompute from the beginning instead</source>
        <translation>改为从头重算</translation>
    </message>
    <message>
        <source>This chain is long. Instead of recomputing it from the beginning, this computer fetches the state and checks every piece against a signed header.</source>
        <translation>本链较长。本机不从头重算，而是获取其状态，并对照已签署的区块头核验每个数据片。</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Regulator</source>
        <translation>监管人员</translation>
    </message>
    <message>
        <source>Watches loads and inspects batches.</source>
        <translation>监看在途废物，检查批次。</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计人员</translation>
    </message>
    <message>
        <source>Browses blocks and checks what the chain signed.</source>
        <translation>浏览区块，核验链上签名的内容。</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>办案人员</translation>
    </message>
    <message>
        <source>Flags dumped waste and builds the case.</source>
        <translation>标记非法倾倒并新建案件。</translation>
    </message>
    <message>
        <source>%1 The window opens on “%2”; nothing is hidden.</source>
        <translation>%1打开时显示“%2”；不隐藏任何内容。</translation>
    </message>
    <message>
        <source>Decides which page opens first. It hides nothing and can be changed at any time.</source>
        <translation>决定打开时的首页。不隐藏任何内容，可随时更改。</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>Your work</source>
        <translation>您的工作</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Every rule for the newest header</source>
        <translation>最新区块头的每条规则</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新核验</translation>
    </message>
    <message>
        <source>Nothing has been verified yet.</source>
        <translation>尚未核验任何内容。</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The checks are running.</source>
        <translation>正在核验。</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>全部地区</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>Scope: %1</source>
        <translation>范围：%1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
</context>
<context>
    <name>SealedKeyDialog</name>
    <message>
        <source>Import a key</source>
        <translation>导入密钥</translation>
    </message>
    <message>
        <source>Check a backup</source>
        <translation>检查备份</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Open a sealed key</source>
        <translation>打开加密的密钥</translation>
    </message>
    <message>
        <source>Sealed keys</source>
        <translation>加密的密钥</translation>
    </message>
    <message>
        <source>Text of the printed code</source>
        <translation>打印二维码的文本</translation>
    </message>
    <message>
        <source>This key is on this computer.</source>
        <translation>该密钥在本机。</translation>
    </message>
    <message>
        <source>This key is not on this computer.</source>
        <translation>该密钥不在本机。</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥口令</translation>
    </message>
    <message>
        <source>Or the text of the printed code:</source>
        <translation>或输入打印二维码的文本：</translation>
    </message>
    <message>
        <source>As on the sheet: it begins with WWKEY1: and goes on in groups of 8 letters and digits. Capitals, spaces and line ends do not matter.</source>
        <translation>与备份单一致：以 WWKEY1: 开头，每组 8 个字母或数字。不区分大小写，空格和换行可有可无。</translation>
    </message>
    <message>
        <source>Choose the file of the key, or enter its printed code.</source>
        <translation>请选择密钥文件，或输入打印的编码。</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>请输入密钥口令。</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>区块 %1</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Transaction %1</source>
        <translation>交易 %1</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Batches of %1</source>
        <translation>%1 的批次</translation>
    </message>
    <message>
        <source>Aboard %1</source>
        <translation>%1 所载批次</translation>
    </message>
    <message>
        <source>Tracked by %1</source>
        <translation>%1 绑定的批次</translation>
    </message>
    <message>
        <source>First block at that time</source>
        <translation>该时间的第一个区块</translation>
    </message>
    <message>
        <source>%1 · transactions: %2</source>
        <translation>%1 · 交易 %2 笔</translation>
    </message>
    <message>
        <source>Loads from %1</source>
        <translation>%1 的批次</translation>
    </message>
    <message>
        <source>Loads from near %1</source>
        <translation>%1 附近的批次</translation>
    </message>
    <message>
        <source>Older history</source>
        <translation>更早的历史</translation>
    </message>
    <message>
        <source>Before block %1: fetched on request</source>
        <translation>早于区块 %1：按需获取</translation>
    </message>
    <message>
        <source>Carried by %1</source>
        <translation>%1 运输过</translation>
    </message>
    <message>
        <source>First block kept here; earlier ones are older history</source>
        <translation>本机保存的首个区块；更早的属于更早历史</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Newest block; that time is in the future</source>
        <translation>最新区块；该时间尚未到来</translation>
    </message>
    <message>
        <source>a page of the window</source>
        <translation>窗口页面</translation>
    </message>
    <message>
        <source>an alert</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>a batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>a handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>a block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>a transaction</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>the verification</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>a validator</source>
        <translation>验证人</translation>
    </message>
    <message>
        <source>a record of the state</source>
        <translation>状态记录</translation>
    </message>
    <message>
        <source>a range of the state</source>
        <translation>状态区间</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>a vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>a replay</source>
        <translation>轨迹回放</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>This looks like a link to %1, but it is damaged: copy it again from where it comes from.</source>
        <translation>看起来是指向%1的链接，但已损坏：请从来源处重新复制。</translation>
    </message>
    <message>
        <source>This looks like a link, but not like one that this version knows. An example: %1</source>
        <translation>看起来是链接，但本版本不认识这种链接。示例：%1</translation>
    </message>
    <message>
        <source>This is a link to %1, but this chain has no such batch up to block %2.</source>
        <translation>这是指向%1的链接，但截至区块 %2，本链没有该批次。</translation>
    </message>
    <message>
        <source>This is a link to block %1, but the newest block here is %2.</source>
        <translation>这是指向区块 %1 的链接，但本机最新区块为 %2。</translation>
    </message>
    <message>
        <source>This is a link to a transaction, but this chain has no such transaction up to block %1.</source>
        <translation>这是指向交易的链接，但截至区块 %1，本链没有该交易。</translation>
    </message>
    <message>
        <source>This is a link to %1, for which this version has no page.</source>
        <translation>这是指向%1的链接，但本版本没有相应页面。</translation>
    </message>
    <message>
        <source>This citation is of the chain %1, and this window follows %2: connect to that chain in Settings to open it.</source>
        <translation>该引用属于链 %1，而本窗口同步的是 %2：请在设置中连接该链后再打开。</translation>
    </message>
    <message>
        <source>This is a link to a network: open it in Settings, under Network.</source>
        <translation>这是网络链接：请在“设置”的“网络”中打开。</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Looks like: %1</source>
        <translation>识别为：%1</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Height, hash, batch, plate, company, place, date</source>
        <translation>高度、哈希、批次、车牌、单位、地点、日期</translation>
    </message>
    <message>
        <source>Nothing found in the blocks recomputed so far.</source>
        <translation>在已重算的区块中没有找到。</translation>
    </message>
    <message>
        <source>Names and codes</source>
        <translation>名称和编号</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The file cannot be read. Choose a file on this computer that holds a network link.</source>
        <translation>无法读取文件。请选择本机上含有网络链接的文件。</translation>
    </message>
    <message>
        <source>An address does not look right. Write http://host:port.</source>
        <translation>地址格式不正确。请按 http://主机:端口 填写。</translation>
    </message>
    <message>
        <source>The height or the hash is malformed: a height is a number, a hash has 64 hexadecimal digits.</source>
        <translation>高度或哈希格式不对：高度是数字，哈希是 64 位十六进制数字。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>与系统一致</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>您的工作</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Critical alerts</source>
        <translation>紧急预警</translation>
    </message>
    <message>
        <source>Show as desktop notifications</source>
        <translation>显示桌面通知</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>播放提示音</translation>
    </message>
</context>
<context>
    <name>ReportsCard</name>
    <message>
        <source>Reports about this load</source>
        <translation>本批次的线索登记</translation>
    </message>
</context>
<context>
    <name>SigningAbout</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>SigningMark</name>
    <message>
        <source>To sign</source>
        <translation>待签</translation>
    </message>
    <message>
        <source>To sign: %1, on their way: %2</source>
        <translation>待签 %1 项，待入块 %2 项</translation>
    </message>
</context>
<context>
    <name>SigningList</name>
    <message>
        <source>To sign</source>
        <translation>待签</translation>
    </message>
    <message>
        <source>Nothing has been prepared or signed on this computer.</source>
        <translation>本机没有备好或签署过任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept task(s) cannot be read. The files are left as they are, in the folder outbox.</source>
        <translation>
            <numerusform>%Ln 个保留的任务无法读取，文件原样留在 outbox 文件夹中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SigningPreview</name>
    <message>
        <source>This is signed, and nothing else</source>
        <translation>将签署且仅签署以下内容</translation>
    </message>
    <message>
        <source>This was signed</source>
        <translation>已签署以下内容</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes that are signed</source>
        <translation>所签字节的 SHA-256</translation>
    </message>
    <message>
        <source>Hash of the signed transaction</source>
        <translation>已签署交易的哈希</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>The chain has moved on since this was prepared. Renew it, then sign.</source>
        <translation>备好之后本链已有新区块，请更新后再签署。</translation>
    </message>
    <message>
        <source>This does not change until you renew it.</source>
        <translation>在您更新之前，以上内容保持不变。</translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>签署并发送</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>重新签署</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Show the proof</source>
        <translation>查看证明</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>放弃该草稿</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Opening the key and signing…</source>
        <translation>正在打开密钥并签署…</translation>
    </message>
    <message>
        <source>Read down to the end before you sign: Page Down, End, or the wheel.</source>
        <translation>请先阅读到末尾再签署：可按 Page Down、End 键或滚动滚轮。</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>签署内容</translation>
    </message>
    <message>
        <source>One moment: something is still being prepared.</source>
        <translation>请稍候：仍在准备。</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>请输入密钥口令。</translation>
    </message>
    <message>
        <source>This draft is out of date: discard it and begin again.</source>
        <translation>该草稿已过时：请放弃后重新开始。</translation>
    </message>
</context>
<context>
    <name>SigningWithdraw</name>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>This computer forgets the signed bytes and no longer follows them. A node that has them may still put them into a block, until block %1.</source>
        <translation>本机将不再保存已签署的内容，也不再查询其结果。已收到该内容的节点在区块 %1 之前仍可能将其写入区块。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥口令</translation>
    </message>
    <message>
        <source>Demonstration: this fictional inspector&apos;s key protects nothing. Its passphrase is %1</source>
        <translation>演示：该虚构执法人员的密钥不保护任何内容，口令为 %1</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Signed and kept, but the chain does not take it before block %1. It holds up no other message; you can withdraw it.</source>
        <translation>已签署并保留，但区块 %1 之前链上不会接收。它不影响其他消息，可以撤回。</translation>
    </message>
    <message>
        <source>An earlier message of this key is still under way, until block %1. This one enters a block after it; to give the earlier one up, open it under To sign.</source>
        <translation>该密钥先前签署的一条消息仍在途中，有效至区块 %1。本条须在其后入块；如要撤回前者，请在“待签”中打开。</translation>
    </message>
    <message>
        <source>An earlier message of this key is kept, until block %1. This one does not wait for it; to give it up, open it under To sign.</source>
        <translation>仍保存着该密钥先前签署的一条消息，有效至区块 %1。本条不等待它；如要撤回，请在“待签”中打开。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>lane %1</source>
        <translation>通道 %1</translation>
    </message>
    <message>
        <source>Lapses after block</source>
        <translation>失效区块</translation>
    </message>
    <message>
        <source>The chain does not know this key.</source>
        <translation>链上没有该密钥。</translation>
    </message>
    <message>
        <source>This key was revoked.</source>
        <translation>该密钥已吊销。</translation>
    </message>
    <message>
        <source>Only an inspector&apos;s key can report an incident.</source>
        <translation>只有执法人员的密钥可以登记线索。</translation>
    </message>
    <message>
        <source>There is no key on this computer. Add one in Settings.</source>
        <translation>本机没有密钥，请在设置中添加。</translation>
    </message>
    <message>
        <source>Prepared. Nothing is signed yet.</source>
        <translation>已备好，尚未签署任何内容。</translation>
    </message>
    <message>
        <source>Signed and kept, but the node did not accept it: %1. It will be sent again and may enter a block until block %2.</source>
        <translation>已签署并保留，但节点未接收：%1。将再次发送，在区块 %2 之前仍可能入块。</translation>
    </message>
    <message>
        <source>Signed and kept on this computer. It is sent again until it is in a block or block %1 has passed.</source>
        <translation>已签署并保留在本机。将持续发送，直至入块或区块 %1 已过。</translation>
    </message>
    <message>
        <source>Sent. Waiting for a block; it lapses after block %1.</source>
        <translation>已发送，等待入块；区块 %1 之后失效。</translation>
    </message>
    <message>
        <source>In block %1. Being proven.</source>
        <translation>已入区块 %1，正在证明。</translation>
    </message>
    <message>
        <source>Proven: in block %1, checked on this computer.</source>
        <translation>已证明：在区块 %1 中，已在本机核验。</translation>
    </message>
    <message>
        <source>Refused in block %1: %2</source>
        <translation>在区块 %1 中被拒绝：%2</translation>
    </message>
    <message>
        <source>Nothing happened: no block included it in time, and none can now. You can sign it again.</source>
        <translation>未发生任何变化：没有区块及时收录，今后也不会再收录。您可以重新签署。</translation>
    </message>
    <message>
        <source>Inspector 1</source>
        <translation>执法人员 1</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>全部记录</translation>
    </message>
</context>
<context>
    <name>StateDetail</name>
    <message>
        <source>Key of the state</source>
        <translation>状态键</translation>
    </message>
    <message>
        <source>after block %1</source>
        <translation>区块 %1 之后</translation>
    </message>
    <message>
        <source>This record cannot be shown</source>
        <translation>无法显示该记录</translation>
    </message>
    <message>
        <source>Nothing is stored under this key.</source>
        <translation>该键下没有记录。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>As bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>StateHead</name>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Prove the list</source>
        <translation>查看列表证明</translation>
    </message>
    <message>
        <source>Key in hexadecimal</source>
        <translation>十六进制键</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>%1 records after block %2</source>
        <translation>%1 条记录，区块 %2 之后</translation>
    </message>
    <message>
        <source>first %1 records after block %2</source>
        <translation>前 %1 条记录，区块 %2 之后</translation>
    </message>
    <message>
        <source>There are no records to prove.</source>
        <translation>没有可证明的记录。</translation>
    </message>
    <message>
        <source>Key: 6f672f…</source>
        <translation>键：6f672f…</translation>
    </message>
    <message>
        <source>Enter a key of the state: digits 0-9 and letters a-f, two for each byte.</source>
        <translation>请输入状态键：数字 0-9 和字母 a-f，每字节两位。</translation>
    </message>
</context>
<context>
    <name>StatePart</name>
    <message>
        <source>Records of the state</source>
        <translation>状态记录</translation>
    </message>
    <message>
        <source>No block has been recomputed yet.</source>
        <translation>尚未重算任何区块。</translation>
    </message>
    <message>
        <source>Choose a key to read its record, or enter one to prove that nothing is stored under it.</source>
        <translation>选择一个键查看记录，或输入一个键以证明其下没有记录。</translation>
    </message>
    <message>
        <source>No records here.</source>
        <translation>此处没有记录。</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>block %1</source>
        <translation>区块 %1</translation>
    </message>
    <message>
        <source>recomputed: %1</source>
        <translation>重算所得：%1</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>链上签署：%1</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Signatures checked to</source>
        <translation>签名核验至</translation>
    </message>
    <message>
        <source>Recomputed to</source>
        <translation>重算至</translation>
    </message>
    <message>
        <source>Comparison node</source>
        <translation>比对节点</translation>
    </message>
    <message>
        <source>Trust ends</source>
        <translation>信任截止</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>启动以来</translation>
    </message>
    <message>
        <source>%1 signatures checked, %2 transactions recomputed</source>
        <translation>核验 %1 个签名，重算 %2 笔交易</translation>
    </message>
    <message>
        <source>as of block %1, %2</source>
        <translation>截至区块 %1，%2</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Recomputed here</source>
        <translation>本机重算</translation>
    </message>
    <message>
        <source>Signed by the chain</source>
        <translation>链上签名</translation>
    </message>
    <message>
        <source>Newest header checked</source>
        <translation>最新核验的区块头</translation>
    </message>
    <message>
        <source>Trusting period</source>
        <translation>信任期</translation>
    </message>
    <message>
        <source>Trust starts at</source>
        <translation>信任起点</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>其哈希</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>genesis, before the first block</source>
        <translation>创世，第一个区块之前</translation>
    </message>
    <message>
        <source>Restored state</source>
        <translation>恢复的状态</translation>
    </message>
    <message>
        <source>block %1, %2 of %3 pieces verified</source>
        <translation>区块 %1，已核验 %2/%3 个数据片</translation>
    </message>
    <message>
        <source>Pieces from</source>
        <translation>数据片来源</translation>
    </message>
    <message>
        <source>Refused piece</source>
        <translation>被拒绝的数据片</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 的数据片 %1：%3</translation>
    </message>
    <message>
        <source>not independent: the same node</source>
        <translation>不独立：为同一节点</translation>
    </message>
    <message>
        <source>From kept blocks</source>
        <translation>用本机区块</translation>
    </message>
    <message>
        <source>recomputed to %1 of %2</source>
        <translation>已重算至 %1，共 %2</translation>
    </message>
    <message>
        <source>Alerts are being evaluated again.</source>
        <translation>正在重新评估预警。</translation>
    </message>
    <message>
        <source>Alerts are being evaluated again: %1 of %2</source>
        <translation>正在重新评估预警：%1 / %2</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>sorted, largest first</source>
        <translation>已排序，从大到小</translation>
    </message>
    <message>
        <source>sorted, smallest first</source>
        <translation>已排序，从小到大</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Nothing was recorded for %1</source>
        <translation>%1 内无链上记录</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>顶栏</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
</context>
<context>
    <name>TraceDisc</name>
    <message>
        <source>Block %1</source>
        <translation>区块 %1</translation>
    </message>
</context>
<context>
    <name>TraceGraph</name>
    <message>
        <source>Nothing has been verified yet.</source>
        <translation>尚未核验任何内容。</translation>
    </message>
    <message>
        <source>Path from the trust anchor</source>
        <translation>从信任锚起的路径</translation>
    </message>
</context>
<context>
    <name>TraceLink</name>
    <message>
        <source>block %1 to block %2</source>
        <translation>区块 %1 至区块 %2</translation>
    </message>
    <message>
        <source>too little overlap</source>
        <translation>重叠不足</translation>
    </message>
    <message>
        <source>%1 more links in the list below</source>
        <translation>另有 %1 段，见下方列表</translation>
    </message>
    <message>
        <source>too little overlap, a header in between was tried</source>
        <translation>重叠不足，改试中间的区块头</translation>
    </message>
</context>
<context>
    <name>Transaction</name>
    <message>
        <source>valid at block %1 · %2</source>
        <translation>在区块 %1 有效 · %2</translation>
    </message>
    <message>
        <source>revoked since block %1</source>
        <translation>自区块 %1 起已吊销</translation>
    </message>
    <message>
        <source>not valid at block %1</source>
        <translation>在区块 %1 无效</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>unknown to the chain</source>
        <translation>链上没有记录</translation>
    </message>
    <message>
        <source>Signer&apos;s key</source>
        <translation>签署人密钥</translation>
    </message>
    <message>
        <source>Status of the key</source>
        <translation>密钥状态</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Place in the block</source>
        <translation>块内位置</translation>
    </message>
    <message>
        <source>Lane and sequence</source>
        <translation>通道与序号</translation>
    </message>
    <message>
        <source>Valid until block</source>
        <translation>有效至区块</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Proven by the next block&apos;s header.</source>
        <translation>由下一区块头证明。</translation>
    </message>
    <message>
        <source>Transaction hash</source>
        <translation>交易哈希</translation>
    </message>
    <message>
        <source>Bytes that are not a transaction</source>
        <translation>不是交易的字节</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1 of %2 transactions</source>
        <translation>第 %1 笔，共 %2 笔交易</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>叶节点</translation>
    </message>
    <message>
        <source>Hash of the transaction&apos;s hash, marked as a leaf.</source>
        <translation>交易哈希作为叶节点再取哈希。</translation>
    </message>
    <message>
        <source>Sibling %1</source>
        <translation>兄弟节点 %1</translation>
    </message>
    <message>
        <source>Root in the header</source>
        <translation>区块头中的根哈希</translation>
    </message>
    <message>
        <source>Leaf and siblings, hashed pair by pair, give this root.</source>
        <translation>叶节点与兄弟节点逐层两两取哈希，得到该根哈希。</translation>
    </message>
</context>
<context>
    <name>TransactionDetail</name>
    <message>
        <source>Transaction</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Transaction %1 in block %2</source>
        <translation>区块 %2 中的交易 %1</translation>
    </message>
    <message>
        <source>This transaction cannot be shown</source>
        <translation>无法显示该交易</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Signature and result</source>
        <translation>签名与结果</translation>
    </message>
    <message>
        <source>Proof that it is in the block</source>
        <translation>交易在区块中的证明</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This transaction is not kept on this computer.</source>
        <translation>该交易未保存在本机。</translation>
    </message>
    <message>
        <source>Fetch and prove this transaction</source>
        <translation>获取并证明该交易</translation>
    </message>
    <message>
        <source>Fetching and proving…</source>
        <translation>正在获取并证明…</translation>
    </message>
</context>
<context>
    <name>TriageCard</name>
    <message>
        <source>Nobody has taken this alert yet.</source>
        <translation>尚无人接手此预警。</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>暂缓…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>解除…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
</context>
<context>
    <name>TriageDialog</name>
    <message>
        <source>Take this alert</source>
        <translation>接手此预警</translation>
    </message>
    <message>
        <source>Snooze this alert</source>
        <translation>暂缓此预警</translation>
    </message>
    <message>
        <source>Dismiss this alert</source>
        <translation>解除此预警</translation>
    </message>
    <message>
        <source>Add a note to this alert</source>
        <translation>为此预警添加备注</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>请填写您的姓名。</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>请填写内容。</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>暂缓多久</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 小时</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason in your words</source>
        <translation>原因说明</translation>
    </message>
    <message>
        <source>It comes back when another rule fires or the grade rises. Kept with the alert on this computer; nothing is signed or sent.</source>
        <translation>有其他规则触发或等级升高时会重新出现。内容随预警保存在本机，不签名、不发送。</translation>
    </message>
    <message>
        <source>Kept with the alert on this computer; nothing is signed or sent.</source>
        <translation>内容随预警保存在本机，不签名、不发送。</translation>
    </message>
    <message>
        <source>Reopen this alert</source>
        <translation>重新打开此预警</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>请选择原因。</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>请选择原因</translation>
    </message>
</context>
<context>
    <name>TriageFilter</name>
    <message>
        <source>Alerts shown</source>
        <translation>显示的预警</translation>
    </message>
    <message>
        <source>Grades shown</source>
        <translation>显示的等级</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Trust has expired</source>
        <translation>信任已过期</translation>
    </message>
    <message>
        <source>The newest header checked here is older than the trusting period. Validators of that time may have left since, so their signatures no longer vouch for new blocks. What was checked before stays correct; nothing newer is accepted.</source>
        <translation>本机核验的最新区块头已超过信任期。当时的验证节点可能已经退出，其签名不能再作为新区块的信任依据。此前核验的内容仍然正确；不再接受更新的内容。</translation>
    </message>
    <message>
        <source>Ask another office for a recent height and its hash, by telephone or another way you trust.</source>
        <translation>通过电话或其他可信方式，向其他单位索取近期的区块高度及其哈希。</translation>
    </message>
    <message>
        <source>Two nodes show different blocks</source>
        <translation>两个节点给出不同的区块</translation>
    </message>
    <message>
        <source>Both blocks carry enough signatures. Validators have signed twice, or one node belongs to a forged chain. Nothing new is accepted until a person has decided; records up to the last common block stay checked.</source>
        <translation>两个区块都有足够的签名：要么验证节点重复签名，要么其中一个节点属于伪造的链。在有人作出判断之前不接受新内容；最后一个共同区块及之前的记录仍为已核验。</translation>
    </message>
    <message>
        <source>Copy the report and send it to the other offices: it names both blocks.</source>
        <translation>复制报告并发给其他单位，其中列出了两个区块。</translation>
    </message>
    <message>
        <source>Compare the two hashes with an office that runs its own node.</source>
        <translation>与自行运行节点的单位比对两个哈希。</translation>
    </message>
    <message>
        <source>Then choose the node that shows the true block. The other one is no longer asked.</source>
        <translation>然后选择给出真实区块的节点，另一节点停用。</translation>
    </message>
    <message>
        <source>The state does not match what was signed</source>
        <translation>状态与签名内容不符</translation>
    </message>
    <message>
        <source>Report both roots and the height to whoever maintains the network.</source>
        <translation>将两个根哈希和高度报告给网络维护单位。</translation>
    </message>
    <message>
        <source>Compare the version of this program with the one the validators run.</source>
        <translation>比较本程序与验证节点所运行的版本。</translation>
    </message>
    <message>
        <source>Recompute from the beginning to rule out damaged data on this computer.</source>
        <translation>从头重算，以排除本机数据损坏。</translation>
    </message>
    <message>
        <source>See under Nodes which nodes are offline or stalled.</source>
        <translation>在“节点”中查看哪些节点离线或停滞。</translation>
    </message>
    <message>
        <source>The block you trust is not on this chain</source>
        <translation>您信任的区块不在该链上</translation>
    </message>
    <message>
        <source>The node shows another block at the height where your trust starts. It may belong to another network with the same name, or the height or hash was copied wrongly. Nothing is accepted.</source>
        <translation>节点在信任起点的高度给出了另一个区块。它可能属于同名的另一个网络，或高度、哈希抄写有误。不接受任何内容。</translation>
    </message>
    <message>
        <source>Compare chain, height and hash with the office that gave them to you.</source>
        <translation>与提供信息的单位核对链、高度和哈希。</translation>
    </message>
    <message>
        <source>The chain has not reached the block you trust</source>
        <translation>该链尚未到达您信任的区块</translation>
    </message>
    <message>
        <source>The nodes have no block yet at the height where your trust starts. The height was copied wrongly, the nodes lag behind, or this is another chain. Nothing is accepted until the block appears.</source>
        <translation>节点在信任锚的高度尚无区块。可能是高度抄写有误、节点落后，或这是另一条链。该区块出现之前不接受任何内容。</translation>
    </message>
    <message>
        <source>Enter the right height and hash below, or choose other nodes in Settings.</source>
        <translation>在下方输入正确的高度和哈希，或在“设置”中选择其他节点。</translation>
    </message>
    <message>
        <source>The block you trust is no longer kept</source>
        <translation>您信任的区块已不再保存</translation>
    </message>
    <message>
        <source>The nodes have deleted the block where your trust starts, so it cannot be checked. Nothing is accepted.</source>
        <translation>节点已删除信任锚所在的区块，因此无法核验。不接受任何内容。</translation>
    </message>
    <message>
        <source>Enter both below, or choose a node that keeps all blocks in Settings.</source>
        <translation>在下方输入两者，或在“设置”中选择保存全部区块的节点。</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>Decide whom to believe…</source>
        <translation>决定相信哪一方…</translation>
    </message>
    <message>
        <source>Show nodes</source>
        <translation>查看节点</translation>
    </message>
    <message>
        <source>Recompute from the beginning</source>
        <translation>从头重算</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Show all checks</source>
        <translation>显示全部核验</translation>
    </message>
    <message>
        <source>The nodes deny what was checked here</source>
        <translation>节点否认本机已核验的内容</translation>
    </message>
    <message>
        <source>A block that was checked on this computer earlier is not in the chain that the nodes show now. Both carry enough signatures, so validators have signed twice: either then or now this computer was shown a forged chain. Nothing new is accepted.</source>
        <translation>本机先前核验过的一个区块不在节点现在给出的链上。两者都有足够的签名，说明验证节点重复签名：当时或现在，本机收到的是伪造的链。不再接受任何新内容。</translation>
    </message>
    <message>
        <source>Call their operators. The chain resumes by itself once enough of them sign.</source>
        <translation>联系其运营单位。足够多的节点签名后，链会自行恢复。</translation>
    </message>
    <message>
        <source>Enter both below. Checking continues from that block.</source>
        <translation>在下方填入两项，核验将从该区块继续。</translation>
    </message>
    <message>
        <source>Enter both below. Everything is checked and recomputed from that block on.</source>
        <translation>在下方填入两项。此后的内容将从该区块起重新核验并重算。</translation>
    </message>
    <message>
        <source>Enter the right height and hash below, or choose another network in Settings.</source>
        <translation>在下方填入正确的高度和哈希，或在设置中选择其他网络。</translation>
    </message>
    <message>
        <source>Keep this program running, or open it at least once in each trusting period.</source>
        <translation>保持本程序运行，或在信任期内至少打开一次。</translation>
    </message>
    <message>
        <source>No block has been made for a while. A block needs signatures from more than two thirds of the voting power; until then nothing new can be recorded. What is shown stays checked.</source>
        <translation>已有一段时间没有新区块。区块须有超过三分之二投票权的签名，在此之前无法记录新内容。已显示的内容仍为已核验。</translation>
    </message>
    <message>
        <source>The chain has stopped</source>
        <translation>链已停止</translation>
    </message>
    <message>
        <source>The recomputed state root differs from the one the validators signed. Either they run different rules, or this program has a fault. Recomputing has stopped; figures stay at the previous block.</source>
        <translation>重算一个区块得到的根哈希与验证节点签署的不同：要么验证节点执行的规则与本程序不同，要么本程序有缺陷。重算已停止，数据停在上一区块。</translation>
    </message>
</context>
<context>
    <name>TrustCard</name>
    <message>
        <source>Trusting period</source>
        <translation>信任期</translation>
    </message>
    <message>
        <source>Vouches for</source>
        <translation>信任依据时长</translation>
    </message>
    <message>
        <source>A header checked here can vouch for newer ones for this long, because its validators can still be held to account. If this program is not opened within this time, trust must be renewed with a recent block. Shorter is safer, longer is more convenient. It must be shorter than the time validators stay bonded after they leave.</source>
        <translation>本机核验过的区块头在此期间可作为更新区块头的信任依据，因为其验证节点在此期间仍可被追责。若在此期间没有打开本程序，须用近期的区块更新信任锚。越短越安全，越长越方便；必须短于验证节点退出后的约束期。</translation>
    </message>
</context>
<context>
    <name>ValidatorGrid</name>
    <message>
        <source>%1, power %2, missed %3 of %4</source>
        <translation>%1，投票权 %2，%4 个区块中缺签 %3 个</translation>
    </message>
    <message>
        <source>power %1 (%2 %)</source>
        <translation>投票权 %1（%2%）</translation>
    </message>
    <message>
        <source>missed %1 of %2</source>
        <translation>%2 个中缺签 %1 个</translation>
    </message>
    <message>
        <source>Filled: signed · hollow: missed · barred: voted for no block. The newest block is at the right.</source>
        <translation>实心：已签 · 空心：缺签 · 横杠：投空票。最新区块在右侧。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
</context>
<context>
    <name>Validators</name>
    <message>
        <source>joined with power %1</source>
        <translation>加入，投票权 %1</translation>
    </message>
    <message>
        <source>power %1, before %2</source>
        <translation>投票权 %1，此前 %2</translation>
    </message>
    <message>
        <source>left with power %1</source>
        <translation>退出，投票权 %1</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>区块时间</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>验证节点</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>%1 of %2, more than %3 needed</source>
        <translation>%2 中的 %1，须超过 %3</translation>
    </message>
    <message>
        <source>Trusted height</source>
        <translation>受信任高度</translation>
    </message>
    <message>
        <source>Everything shown is traced back to this block.</source>
        <translation>显示的一切都追溯到该区块。</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>其哈希</translation>
    </message>
    <message>
        <source>Trusting period</source>
        <translation>信任期</translation>
    </message>
    <message>
        <source>How long a checked header may vouch for later ones.</source>
        <translation>核验过的区块头可作为之后区块头信任依据的时长。</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>区块头数</translation>
    </message>
    <message>
        <source>Overlapping power</source>
        <translation>重叠投票权</translation>
    </message>
    <message>
        <source>Signed power</source>
        <translation>已签署投票权</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>overlapping power %1 of %2</source>
        <translation>重叠投票权 %1/%2</translation>
    </message>
    <message>
        <source>signed power %1 of %2</source>
        <translation>已签署投票权 %1/%2</translation>
    </message>
    <message>
        <source>too little overlap: a header in between was tried</source>
        <translation>重叠不足：改试中间的区块头</translation>
    </message>
</context>
<context>
    <name>VerificationPart</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Where trust starts</source>
        <translation>信任的起点</translation>
    </message>
    <message>
        <source>Verified headers</source>
        <translation>已核验的区块头</translation>
    </message>
    <message>
        <source>Every step of verification</source>
        <translation>核验的每一步</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Path from the trust anchor</source>
        <translation>从信任锚到最新区块</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>当前状态</translation>
    </message>
</context>
<context>
    <name>VoteStrip</name>
    <message>
        <source>Block %1</source>
        <translation>区块 %1</translation>
    </message>
</context>
<context>
    <name>AlertAnnouncement</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message numerus="yes">
        <source>%Ln more line(s) below</source>
        <translation>
            <numerusform>下方还有 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Working on the key. This takes a moment.</source>
        <translation>正在处理密钥，请稍候。</translation>
    </message>
</context>
<context>
    <name>KeyMadeDialog</name>
    <message>
        <source>%1 was created</source>
        <translation>已生成 %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>1. Back up the key. If this computer is lost, only a backup brings it back.</source>
        <translation>1. 备份密钥。如本机遗失或损坏，只能从备份恢复。</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>2. Give the public key to the department that registers it. Until it is registered, the chain refuses what is signed with the key.</source>
        <translation>2. 将公钥交给负责登记的部门。登记之前，用该密钥签署的内容会被链拒绝。</translation>
    </message>
</context>
<context>
    <name>CopyPublicKey</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <translation>复制公钥</translation>
    </message>
    <message>
        <source>Copy the public key of %1</source>
        <translation>复制 %1 的公钥</translation>
    </message>
</context>
<context>
    <name>Backing</name>
    <message>
        <source>Giver %1, receiver %2, device %3</source>
        <translation>交出方%1，接收方%2，设备%3</translation>
    </message>
</context>
<context>
    <name>BaseMapCard</name>
    <message>
        <source>The schematic map of this program. It needs no network, and nobody learns which places you look at.</source>
        <translation>本程序自带的示意地图。无需网络，也不会有人知道您在查看哪些地点。</translation>
    </message>
    <message>
        <source>Tiles are requested from the server while you look at a map. The server learns which places you look at.</source>
        <translation>查看地图时向该服务器请求瓦片。服务器会知道您在查看哪些地点。</translation>
    </message>
    <message>
        <source>A folder of pictures {z}/{x}/{y}.png, also .jpg or .webp, in Web Mercator.</source>
        <translation>由图片 {z}/{x}/{y}.png（也可为 .jpg 或 .webp）组成的文件夹，Web 墨卡托投影。</translation>
    </message>
    <message>
        <source>An MBTiles or PMTiles file with pictures. Vector tiles cannot be drawn.</source>
        <translation>包含图片的 MBTiles 或 PMTiles 文件。矢量瓦片无法绘制。</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>底图</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Tile server</source>
        <translation>瓦片服务器</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Coordinates of the tiles</source>
        <translation>瓦片坐标系</translation>
    </message>
    <message>
        <source>WGS-84 or CGCS2000</source>
        <translation>WGS-84 或 CGCS2000</translation>
    </message>
    <message>
        <source>GCJ-02</source>
        <translation>GCJ-02</translation>
    </message>
</context>
<context>
    <name>BaseMapStatus</name>
    <message>
        <source>Asking for a tile at Wuzhen…</source>
        <translation>正在请求乌镇的瓦片…</translation>
    </message>
    <message>
        <source>This source works.</source>
        <translation>该来源可用。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test the base map</source>
        <translation>测试底图</translation>
    </message>
    <message>
        <source>Delete kept tiles</source>
        <translation>删除已保存的瓦片</translation>
    </message>
    <message>
        <source>Tiles of servers on this computer: %1 MB. At most 200 MB a server are kept; those used least recently go first.</source>
        <translation>本机保存的服务器瓦片：%1 MB。每台服务器最多保存 200 MB，超出时先删除最久未使用的瓦片。</translation>
    </message>
</context>
<context>
    <name>TileFilePick</name>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Folder of tiles</source>
        <translation>瓦片文件夹</translation>
    </message>
    <message>
        <source>MBTiles or PMTiles file</source>
        <translation>MBTiles 或 PMTiles 文件</translation>
    </message>
</context>
<context>
    <name>TileLayerEntry</name>
    <message>
        <source>Layer %1</source>
        <translation>图层 %1</translation>
    </message>
    <message>
        <source>Move %1 up the list</source>
        <translation>在列表中上移%1</translation>
    </message>
    <message>
        <source>Move %1 down the list</source>
        <translation>在列表中下移%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>%1的地址</translation>
    </message>
    <message>
        <source>Write {z}, {x} and {y} where the numbers of the tile go.</source>
        <translation>请在瓦片编号的位置写上 {z}、{x} 和 {y}。</translation>
    </message>
    <message>
        <source>Key of your office for %1</source>
        <translation>%1的本单位密钥</translation>
    </message>
    <message>
        <source>Key of your office</source>
        <translation>本单位密钥</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>使用该密钥</translation>
    </message>
    <message>
        <source>A key is stored on this computer.</source>
        <translation>密钥已保存在本机。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Forget the key of %1</source>
        <translation>删除%1的密钥</translation>
    </message>
    <message>
        <source>Enter the key first.</source>
        <translation>请先输入密钥。</translation>
    </message>
</context>
<context>
    <name>TileServerForm</name>
    <message>
        <source>Layers are painted in this order: the last lies on top.</source>
        <translation>图层按此顺序绘制：最后一层在最上面。</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>添加图层</translation>
    </message>
    <message>
        <source>Fill in 天地图 (Tianditu)</source>
        <translation>填入天地图</translation>
    </message>
    <message>
        <source>Zoom levels</source>
        <translation>缩放级别</translation>
    </message>
    <message>
        <source>Least zoom level</source>
        <translation>最小缩放级别</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Greatest zoom level</source>
        <translation>最大缩放级别</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>瓦片大小</translation>
    </message>
    <message>
        <source>256 px</source>
        <translation>256 像素</translation>
    </message>
    <message>
        <source>512 px</source>
        <translation>512 像素</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>版权说明</translation>
    </message>
    <message>
        <source>Credit shown on the map</source>
        <translation>地图上显示的版权说明</translation>
    </message>
    <message>
        <source>As the service demands, such as © OpenStreetMap contributors</source>
        <translation>按地图服务的要求填写，如 © OpenStreetMap contributors</translation>
    </message>
</context>
<context>
    <name>WatchLoad</name>
    <message>
        <source>Watch one load</source>
        <translation>跟看一批废物</translation>
    </message>
    <message>
        <source>Map of the load</source>
        <translation>这批废物的地图</translation>
    </message>
</context>
<context>
    <name>ZoneCorners</name>
    <message>
        <source>Corner %1: latitude, longitude</source>
        <translation>第 %1 个顶点：纬度、经度</translation>
    </message>
    <message>
        <source>Not a position</source>
        <translation>不是有效坐标</translation>
    </message>
    <message>
        <source>Remove corner %1</source>
        <translation>删除第 %1 个顶点</translation>
    </message>
</context>
<context>
    <name>ZoneRound</name>
    <message>
        <source>Centre: latitude, longitude</source>
        <translation>圆心：纬度、经度</translation>
    </message>
    <message>
        <source>Not a position</source>
        <translation>不是有效坐标</translation>
    </message>
    <message>
        <source>Radius in metres</source>
        <translation>半径（米）</translation>
    </message>
    <message>
        <source>10 to 50,000</source>
        <translation>10 至 50,000</translation>
    </message>
    <message>
        <source>Edit the corners</source>
        <translation>编辑顶点</translation>
    </message>
</context>
<context>
    <name>ZoneMove</name>
    <message>
        <source>Middle of the shape: latitude, longitude</source>
        <translation>图形中心：纬度、经度</translation>
    </message>
    <message>
        <source>Move the shape west</source>
        <translation>向西移动图形</translation>
    </message>
    <message>
        <source>Move the shape east</source>
        <translation>向东移动图形</translation>
    </message>
    <message>
        <source>Move the shape north</source>
        <translation>向北移动图形</translation>
    </message>
    <message>
        <source>Move the shape south</source>
        <translation>向南移动图形</translation>
    </message>
</context>
<context>
    <name>ZoneEdges</name>
    <message>
        <source>New corner between %1 and %2</source>
        <translation>在第 %1 与第 %2 个顶点之间添加顶点</translation>
    </message>
    <message>
        <source>Corner %1</source>
        <translation>第 %1 个顶点</translation>
    </message>
    <message>
        <source>Edge of the circle</source>
        <translation>圆的边缘</translation>
    </message>
    <message>
        <source>The whole shape</source>
        <translation>整个图形</translation>
    </message>
</context>
<context>
    <name>ZoneForm</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>电子围栏</translation>
    </message>
    <message>
        <source>Forbidden zone</source>
        <translation>禁入区</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>路线走廊</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Half width in metres</source>
        <translation>半宽（米）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Drag a corner to move it, a small circle to add one, the square to move the whole shape.</source>
        <translation>拖动顶点可移动，拖动小圆点可添加顶点，拖动方块可移动整个图形。</translation>
    </message>
    <message>
        <source>Click or drag the edge to set the radius. The square moves the circle.</source>
        <translation>点击或拖动圆边可设置半径，拖动方块可移动圆。</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>大小：%1</translation>
    </message>
    <message>
        <source>Click the corners on the map, or add the map&apos;s middle.</source>
        <translation>在地图上点击各顶点，或添加地图中心点。</translation>
    </message>
    <message>
        <source>Add the map&apos;s middle</source>
        <translation>添加地图中心点</translation>
    </message>
    <message>
        <source>Click the centre on the map, or add the map&apos;s middle.</source>
        <translation>在地图上点击圆心，或添加地图中心点。</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Set the centre.</source>
        <translation>请设置圆心。</translation>
    </message>
    <message>
        <source>Draw at least two points.</source>
        <translation>请至少绘制两个点。</translation>
    </message>
    <message>
        <source>Draw at least three corners.</source>
        <translation>请至少绘制三个顶点。</translation>
    </message>
</context>
<context>
    <name>ZoneList</name>
    <message>
        <source>Zone</source>
        <translation>电子围栏</translation>
    </message>
    <message>
        <source>Forbidden zone</source>
        <translation>禁入区</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>路线走廊</translation>
    </message>
    <message>
        <source>Draw a zone</source>
        <translation>绘制围栏</translation>
    </message>
    <message>
        <source>Draw a corridor</source>
        <translation>绘制路线走廊</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Export GeoJSON…</source>
        <translation>导出 GeoJSON…</translation>
    </message>
    <message>
        <source>Import zones</source>
        <translation>导入围栏</translation>
    </message>
    <message>
        <source>Export zones</source>
        <translation>导出围栏</translation>
    </message>
    <message>
        <source> · too many corners to change here</source>
        <translation> · 顶点过多，无法在此修改</translation>
    </message>
    <message>
        <source>No zones yet. Draw one on the map, or import a GeoJSON, KML or GPX file.</source>
        <translation>还没有围栏。可在地图上绘制，或导入 GeoJSON、KML 或 GPX 文件。</translation>
    </message>
    <message>
        <source>Draw a circle</source>
        <translation>绘制圆形</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import zones from a GeoJSON, KML or GPX file</source>
        <translation>从 GeoJSON、KML 或 GPX 文件导入围栏</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>详情：%1</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message numerus="yes">
        <source>%Ln zone(s) imported.</source>
        <translation>
            <numerusform>已导入 %Ln 个围栏。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln zone(s) imported; points and features without a shape were left out.</source>
        <translation>
            <numerusform>已导入 %Ln 个围栏；点要素和无图形的要素未导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln zone(s) exported.</source>
        <translation>
            <numerusform>已导出 %Ln 个围栏。</numerusform>
        </translation>
    </message>
    <message>
        <source>The zones kept on this computer cannot be read: %1</source>
        <translation>无法读取本机保存的围栏：%1</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 平方公里</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 平方米</translation>
    </message>
    <message>
        <source>%1, %2 wide</source>
        <translation>长 %1，宽 %2</translation>
    </message>
    <message>
        <source>Unnamed corridor</source>
        <translation>未命名路线走廊</translation>
    </message>
    <message>
        <source>Unnamed zone</source>
        <translation>未命名围栏</translation>
    </message>
    <message>
        <source>%1, %2 around</source>
        <translation>%1，周长 %2</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>撤销修改</translation>
    </message>
    <message>
        <source>%1 Long lines were simplified by at most a tenth of the corridor&apos;s half width.</source>
        <translation>%1过长的线已简化，偏差不超过走廊半宽的十分之一。</translation>
    </message>
</context>
<context>
    <name>MapThings</name>
    <message>
        <source>position cannot be right</source>
        <translation>位置不可能属实</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Treatment plant</source>
        <translation>处置场所</translation>
    </message>
    <message>
        <source>Transfer station</source>
        <translation>中转站</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>产生单位</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Keeper</source>
        <translation>保管单位</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有单位</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计到达</translation>
    </message>
    <message>
        <source>too few earlier trips to say</source>
        <translation>以往运次太少，无法预计</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>later than nine of ten earlier trips</source>
        <translation>已晚于以往十分之九的运次</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>定位情况</translation>
    </message>
    <message>
        <source>This position cannot be right</source>
        <translation>该位置不可能属实</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>测得时间</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Duty phone</source>
        <translation>值班电话</translation>
    </message>
</context>
<context>
    <name>MeasuredWords</name>
    <message>
        <source>%1 km/h</source>
        <translation>%1 公里/小时</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>no fix</source>
        <translation>未定位</translation>
    </message>
    <message>
        <source>satellites</source>
        <translation>卫星定位</translation>
    </message>
    <message>
        <source>satellites, corrected</source>
        <translation>卫星差分定位</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>定位代码 %1</translation>
    </message>
</context>
<context>
    <name>MapCorridors</name>
    <message>
        <source>%1 to %2, from %3 trips</source>
        <translation>%1 至 %2，依据 %3 个运次</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Map of vehicles, trackers and sites</source>
        <translation>车辆、定位器和场所地图</translation>
    </message>
    <message>
        <source>Map of the journey</source>
        <translation>行程地图</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>将地图保存为图片</translation>
    </message>
    <message>
        <source>Zones and corridors</source>
        <translation>电子围栏和路线走廊</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>显示地图</translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message numerus="yes">
        <source>%Ln in trouble</source>
        <translation>
            <numerusform>%Ln 项异常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the map</source>
        <translation>
            <numerusform>地图上 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>搜索列表</translation>
    </message>
    <message>
        <source>Plate, tracker, load, holder or site</source>
        <translation>车牌、定位器、批次、单位或场所</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>地图上的内容</translation>
    </message>
    <message>
        <source>Reading where everything is</source>
        <translation>正在读取各处位置</translation>
    </message>
    <message>
        <source>The map could not be read</source>
        <translation>无法读取地图</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No device has reported a position yet.</source>
        <translation>尚无设备上报位置。</translation>
    </message>
    <message>
        <source>Nothing matches the search and the layers.</source>
        <translation>没有符合搜索和图层的内容。</translation>
    </message>
    <message>
        <source>%1 of %2 shown on the map</source>
        <translation>地图上显示 %2 项中的 %1 项</translation>
    </message>
</context>
<context>
    <name>MapLayers</name>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Trucks</source>
        <translation>货车</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>定位器</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>路线走廊</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
</context>
<context>
    <name>MapSelection</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>停止居中</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>保持居中</translation>
    </message>
    <message>
        <source>Open batch</source>
        <translation>打开批次</translation>
    </message>
    <message>
        <source>Open alert</source>
        <translation>打开预警</translation>
    </message>
</context>
<context>
    <name>MapBack</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
</context>
<context>
    <name>MapModes</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Who passed here?</source>
        <translation>谁经过此处？</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>电子围栏</translation>
    </message>
    <message>
        <source>Who passed?</source>
        <translation>谁经过？</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>Custody</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>上报数据</translation>
    </message>
    <message>
        <source>cannot be right</source>
        <translation>不可能属实</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>No device reported a position in this time.</source>
        <translation>该时段内没有设备上报位置。</translation>
    </message>
    <message>
        <source>Readings that cannot be right, and are no part of the way: %1.</source>
        <translation>不可能属实、未计入轨迹的上报数据：%1 条。</translation>
    </message>
    <message>
        <source>Readings signed twice under one number: %1.</source>
        <translation>同一编号重复签名的上报数据：%1 条。</translation>
    </message>
    <message>
        <source>The chain holds proof that this device was cloned.</source>
        <translation>链上有该设备被复制的证明。</translation>
    </message>
    <message>
        <source>There are more readings than are shown.</source>
        <translation>上报数据过多，未全部显示。</translation>
    </message>
    <message>
        <source>%1, block %2 of %3</source>
        <translation>%1，区块 %2，%3</translation>
    </message>
    <message>
        <source>The first 14 days of the journey are shown; choose a period to see the rest.</source>
        <translation>仅显示行程的前 14 天；选择时段可查看其余部分。</translation>
    </message>
</context>
<context>
    <name>ReplayModel</name>
    <message>
        <source>not heard yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>no position for %1</source>
        <translation>已 %1 无位置</translation>
    </message>
    <message>
        <source>humidity %1</source>
        <translation>湿度 %1</translation>
    </message>
    <message>
        <source>position known</source>
        <translation>位置已知</translation>
    </message>
    <message>
        <source>This link names nothing that can be replayed.</source>
        <translation>该链接所指内容无法回放。</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>已取消打开。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Write both times as 2026-03-02 07:40.</source>
        <translation>请将两个时间写成 2026-03-02 07:40。</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>结束时间须晚于开始时间。</translation>
    </message>
    <message>
        <source>At most 14 days can be replayed at once.</source>
        <translation>一次最多回放 14 天。</translation>
    </message>
</context>
<context>
    <name>ReplayTimeline</name>
    <message>
        <source>Time of the replay</source>
        <translation>回放时间</translation>
    </message>
    <message>
        <source>Humidity over time</source>
        <translation>湿度变化</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>速度变化</translation>
    </message>
</context>
<context>
    <name>ReplayControls</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>倍速</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一个节点</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一个节点</translation>
    </message>
    <message>
        <source>Previous reading</source>
        <translation>上一条数据</translation>
    </message>
    <message>
        <source>Next reading</source>
        <translation>下一条数据</translation>
    </message>
    <message>
        <source>Moment shown: %1</source>
        <translation>显示时刻：%1</translation>
    </message>
</context>
<context>
    <name>ReplayPanel</name>
    <message>
        <source>Choose a truck, a tracker or a batch and press Replay.</source>
        <translation>请选择货车、定位器或批次，然后点击“回放”。</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>显示列表</translation>
    </message>
    <message>
        <source>This replay could not be opened</source>
        <translation>无法打开该回放</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Opening the replay</source>
        <translation>正在打开回放</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Open batch</source>
        <translation>打开批次</translation>
    </message>
    <message>
        <source>Open alert</source>
        <translation>打开预警</translation>
    </message>
</context>
<context>
    <name>ReplayEvent</name>
    <message>
        <source>Stood for %1</source>
        <translation>停留 %1</translation>
    </message>
    <message>
        <source>No position for %1</source>
        <translation>%1 无位置</translation>
    </message>
</context>
<context>
    <name>ReplayColours</name>
    <message>
        <source>Colour of the path</source>
        <translation>轨迹颜色</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>slow, 0 km/h</source>
        <translation>慢，0 公里/小时</translation>
    </message>
    <message>
        <source>dry, 0 %</source>
        <translation>干，0%</translation>
    </message>
    <message>
        <source>fast, %1 km/h</source>
        <translation>快，%1 公里/小时</translation>
    </message>
    <message>
        <source>wet, 100 %</source>
        <translation>湿，100%</translation>
    </message>
</context>
<context>
    <name>ReplayExport</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Export the track</source>
        <translation>导出轨迹</translation>
    </message>
    <message>
        <source>No device has a reading in this period.</source>
        <translation>该时段内没有设备的上报数据。</translation>
    </message>
</context>
<context>
    <name>Passers</name>
    <message>
        <source>%1 away</source>
        <translation>相距 %1</translation>
    </message>
    <message>
        <source>stood %1</source>
        <translation>停留 %1</translation>
    </message>
    <message>
        <source>fell silent here</source>
        <translation>在此无数据</translation>
    </message>
    <message>
        <source>between two readings</source>
        <translation>位于两条上报数据之间</translation>
    </message>
    <message>
        <source>%1 of %2 not delivered</source>
        <translation>%2 中 %1 未送达</translation>
    </message>
    <message>
        <source>%1 of %2 missing</source>
        <translation>%2 中 %1 去向不明</translation>
    </message>
    <message>
        <source>%1 of %2 delivered</source>
        <translation>%2 中 %1 已送达</translation>
    </message>
    <message>
        <source>%1 not delivered</source>
        <translation>%1 未送达</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 去向不明</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 已送达</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>PassersModel</name>
    <message>
        <source>%1 of %2 devices searched.</source>
        <translation>已搜索 %2 台设备中的 %1 台。</translation>
    </message>
    <message>
        <source>The search is incomplete: choose a smaller radius or a shorter period.</source>
        <translation>搜索不完整：请缩小半径或缩短时段。</translation>
    </message>
    <message>
        <source>These are no coordinates. Write them as 30.7100, 120.5200 or 30°42&apos;36&quot;N 120°31&apos;12&quot;E.</source>
        <translation>无法识别坐标。请写成 30.7100, 120.5200 或 30°42&apos;36&quot;N 120°31&apos;12&quot;E。</translation>
    </message>
    <message>
        <source>This link names no place.</source>
        <translation>该链接未指明位置。</translation>
    </message>
    <message>
        <source>%1 of %2 loads are listed: choose a smaller radius.</source>
        <translation>%2 个批次中仅列出 %1 个：请缩小半径。</translation>
    </message>
    <message>
        <source>The search did not end.</source>
        <translation>搜索未完成。</translation>
    </message>
    <message>
        <source>within %1, %2</source>
        <translation>%1 以内，%2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>PassedPanel</name>
    <message>
        <source>Searching the tracks of every device</source>
        <translation>正在搜索所有设备的轨迹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Who passed here</source>
        <translation>谁经过此处</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>搜索失败</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nobody who reports positions was near in this time.</source>
        <translation>该时段内没有上报位置的设备经过附近。</translation>
    </message>
    <message>
        <source>Click the map, type coordinates, or drop a photo of what was found.</source>
        <translation>请点击地图、输入坐标，或拖入现场照片。</translation>
    </message>
    <message>
        <source>Report what was found here</source>
        <translation>登记此处发现的线索</translation>
    </message>
</context>
<context>
    <name>PassedPlace</name>
    <message>
        <source>Coordinates</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>30.7100, 120.5200</source>
        <translation>30.7100, 120.5200</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>From a photo</source>
        <translation>从照片读取</translation>
    </message>
    <message>
        <source>Photo of what was found</source>
        <translation>现场照片</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Enter coordinates, or click the place on the map.</source>
        <translation>请输入坐标，或在地图上点选地点。</translation>
    </message>
</context>
<context>
    <name>PassedQuestion</name>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>%1 以内</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln day(s)</source>
        <translation>
            <numerusform>最近 %Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Map tools</source>
        <translation>地图工具</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测距</translation>
    </message>
    <message>
        <source>Click two or more points</source>
        <translation>请点击两个以上的点</translation>
    </message>
</context>
<context>
    <name>ReplayTotals</name>
    <message>
        <source>driving %1</source>
        <translation>行驶 %1</translation>
    </message>
    <message>
        <source>standing %1</source>
        <translation>停留 %1</translation>
    </message>
    <message>
        <source>longest silence %1</source>
        <translation>最长无数据 %1</translation>
    </message>
</context>
<context>
    <name>ReplayPeriod</name>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Whole journey</source>
        <translation>全程</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>最近 14 天</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>起止时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全程</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
</context>
<context>
    <name>ReplaySwitches</name>
    <message>
        <source>Skip silences and stops</source>
        <translation>跳过无数据和停留</translation>
    </message>
    <message>
        <source>Accuracy circles</source>
        <translation>定位精度圈</translation>
    </message>
</context>
<context>
    <name>FoundNote</name>
    <message>
        <source>What was found at a place</source>
        <translation>现场发现情况</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现内容</translation>
    </message>
    <message>
        <source>Position, %1</source>
        <translation>位置（%1）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Position from the photo</source>
        <translation>位置取自照片</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>搜索范围</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Who passed</source>
        <translation>经过的设备</translation>
    </message>
    <message>
        <source>Loads that were near</source>
        <translation>附近的批次</translation>
    </message>
    <message>
        <source>This note is not signed and is not on the chain. The records it names can be proven from the chain.</source>
        <translation>本记录未经签署，也不在链上。其中所列记录可由链上证明。</translation>
    </message>
</context>
<context>
    <name>PassedReport</name>
    <message>
        <source>Report what was found here</source>
        <translation>登记此处发现的线索</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>登记线索…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现内容</translation>
    </message>
    <message>
        <source>What was found: for example about 3 m³ of rubble</source>
        <translation>发现内容，例如约 3 m³ 建筑垃圾</translation>
    </message>
    <message>
        <source>Loads that were near, missing mass first</source>
        <translation>附近的批次，去向不明的在前</translation>
    </message>
    <message>
        <source>No load was near in this time, and a report names a load. Save the place as a note; it can be reported once the load is known.</source>
        <translation>该时段内附近没有批次，而登记线索须指明批次。可将该位置保存为记录，查明批次后再登记。</translation>
    </message>
    <message>
        <source>Loads that were near</source>
        <translation>附近的批次</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>存为文本</translation>
    </message>
    <message>
        <source>Save the place as a note</source>
        <translation>将位置保存为记录</translation>
    </message>
    <message>
        <source>Choose the load that the report is about.</source>
        <translation>请选择线索所涉及的批次。</translation>
    </message>
</context>
<context>
    <name>NavigationEntry</name>
    <message numerus="yes">
        <source>%Ln critical</source>
        <translation>
            <numerusform>%Ln 条紧急</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordContext</name>
    <message>
        <source>%1, recorded %2</source>
        <translation>%1，上链 %2</translation>
    </message>
    <message>
        <source>%1, received %2</source>
        <translation>%1，上链 %2</translation>
    </message>
</context>
</TS>
