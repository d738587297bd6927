<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AlertList</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %Ln older than the period</source>
        <translation>
            <numerusform> · %Ln older than the period</numerusform>
            <numerusform> · %Ln older than the period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s)</source>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>%Ln new critical alerts</source>
        <translation>
            <numerusform>%Ln new critical alert</numerusform>
            <numerusform>%Ln new critical alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln batches</numerusform>
            <numerusform>%Ln batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SigningList</name>
    <message numerus="yes">
        <source>%Ln kept task(s) cannot be read. The files are left as they are, in the folder outbox.</source>
        <translation>
            <numerusform>%Ln kept task cannot be read. The file is left as it is, in the folder outbox.</numerusform>
            <numerusform>%Ln kept tasks cannot be read. The files are left as they are, in the folder outbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message numerus="yes">
        <source>%Ln more line(s) below</source>
        <translation>
            <numerusform>%Ln more line below</numerusform>
            <numerusform>%Ln more lines below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message numerus="yes">
        <source>%Ln zone(s) imported.</source>
        <translation>
            <numerusform>%Ln zone imported.</numerusform>
            <numerusform>%Ln zones imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln zone(s) imported; points and features without a shape were left out.</source>
        <translation>
            <numerusform>%Ln zone imported; points and features without a shape were left out.</numerusform>
            <numerusform>%Ln zones imported; points and features without a shape were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln zone(s) exported.</source>
        <translation>
            <numerusform>%Ln zone exported.</numerusform>
            <numerusform>%Ln zones exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message numerus="yes">
        <source>%Ln in trouble</source>
        <translation>
            <numerusform>%Ln in trouble</numerusform>
            <numerusform>%Ln in trouble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the map</source>
        <translation>
            <numerusform>%Ln on the map</numerusform>
            <numerusform>%Ln on the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassedQuestion</name>
    <message numerus="yes">
        <source>last %Ln day(s)</source>
        <translation>
            <numerusform>last day</numerusform>
            <numerusform>last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlocksPart</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationEntry</name>
    <message numerus="yes">
        <source>%Ln critical</source>
        <translation>
            <numerusform>%Ln critical</numerusform>
            <numerusform>%Ln critical</numerusform>
        </translation>
    </message>
</context>
</TS>
