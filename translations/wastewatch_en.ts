<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AlertList</name>
    <message numerus="yes">
        <source> · %n older than the period</source>
        <translation>
            <numerusform> · %n older than the period</numerusform>
            <numerusform> · %n older than the period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>%n new critical alerts</source>
        <translation>
            <numerusform>%n new critical alert</numerusform>
            <numerusform>%n new critical alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SigningList</name>
    <message numerus="yes">
        <source>%n kept task(s) cannot be read. The files are left as they are, in the folder outbox.</source>
        <translation>
            <numerusform>%n kept task cannot be read. The file is left as it is, in the folder outbox.</numerusform>
            <numerusform>%n kept tasks cannot be read. The files are left as they are, in the folder outbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message numerus="yes">
        <source>%n more line(s) below</source>
        <translation>
            <numerusform>%n more line below</numerusform>
            <numerusform>%n more lines below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message numerus="yes">
        <source>%n zone(s) imported.</source>
        <translation>
            <numerusform>%n zone imported.</numerusform>
            <numerusform>%n zones imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) imported; points and features without a shape were left out.</source>
        <translation>
            <numerusform>%n zone imported; points and features without a shape were left out.</numerusform>
            <numerusform>%n zones imported; points and features without a shape were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) exported.</source>
        <translation>
            <numerusform>%n zone exported.</numerusform>
            <numerusform>%n zones exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassedQuestion</name>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>last day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
