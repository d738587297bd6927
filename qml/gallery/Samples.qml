pragma Singleton

import QtPositioning
import QtQuick
import Wastewatch.Ui

// Invented values.
QtObject {
    readonly property list<custodyStop> stops: [
        {
            role: "Generator",
            name: "Wuzhen North market",
            note: "8.20 t · 06:12"
        },
        {
            role: "Transporter",
            name: "Hexing Transport",
            note: "浙F·A1234",
            present: true,
            grade: Grade.Critical
        },
        {
            role: "Plant",
            name: "Xinfeng bio-gas",
            note: "not received",
            open: true,
            grade: Grade.Critical
        }
    ]
    readonly property list<custodyLink> links: [
        {
            time: "06:12",
            giver: Signature.Signed,
            receiver: Signature.Signed
        },
        {
            time: "07:40",
            giver: Signature.Signed,
            receiver: Signature.Missing,
            grade: Grade.Critical,
            age: "5 h 12 min"
        }
    ]
    readonly property list<mapTrack> tracks: [
        {
            kind: "truck",
            path: QtPositioning.path([QtPositioning.coordinate(30.745, 120.485), QtPositioning.coordinate(30.73, 120.51), QtPositioning.coordinate(30.735, 120.55), QtPositioning.coordinate(30.69, 120.6), QtPositioning.coordinate(30.71, 120.66), QtPositioning.coordinate(30.705, 120.74)])
        },
        {
            kind: "tracker",
            path: QtPositioning.path([QtPositioning.coordinate(30.743, 120.485), QtPositioning.coordinate(30.728, 120.51), QtPositioning.coordinate(30.733, 120.55), QtPositioning.coordinate(30.689, 120.598), QtPositioning.coordinate(30.665, 120.592)]),
            openEnd: true,
            endLabel: "42 min"
        }
    ]
    readonly property list<mapShape> shapes: [
        {
            key: "corridor",
            kind: "corridor",
            label: "Wuzhen to Xinfeng",
            path: QtPositioning.path([QtPositioning.coordinate(30.745, 120.485), QtPositioning.coordinate(30.735, 120.55), QtPositioning.coordinate(30.71, 120.66), QtPositioning.coordinate(30.705, 120.74)]),
            halfWidth: 900
        },
        {
            key: "zone",
            kind: "forbidden",
            label: "Wellhead protection",
            path: QtPositioning.path([QtPositioning.coordinate(30.675, 120.57), QtPositioning.coordinate(30.675, 120.615), QtPositioning.coordinate(30.65, 120.62), QtPositioning.coordinate(30.648, 120.575)])
        }
    ]
    readonly property list<mapSymbol> symbols: [
        {
            kind: "generator",
            coordinate: QtPositioning.coordinate(30.745, 120.485),
            label: "Wuzhen North market"
        },
        {
            kind: "plant",
            coordinate: QtPositioning.coordinate(30.705, 120.74),
            label: "Xinfeng bio-gas"
        },
        {
            kind: "station",
            coordinate: QtPositioning.coordinate(30.633, 120.56),
            label: "Tongxiang transfer station"
        },
        {
            kind: "truck",
            coordinate: QtPositioning.coordinate(30.708, 120.7),
            heading: 95,
            label: "浙F·A1234"
        },
        {
            kind: "tracker",
            coordinate: QtPositioning.coordinate(30.665, 120.592),
            accuracy: 300,
            label: "tracker 41"
        },
        {
            kind: "alert",
            coordinate: QtPositioning.coordinate(30.66, 120.605),
            grade: Grade.Critical,
            label: "Reported delivered, nobody received it"
        },
        {
            kind: "stop",
            coordinate: QtPositioning.coordinate(30.733, 120.55),
            label: "12"
        }
    ]
    readonly property list<proofStep> steps: [
        {
            title: "The record is in block 12,391",
            detail: "Transaction 3 of 14, hashed into the block's data root.",
            verdict: Verdict.Passed,
            path: [
                {
                    label: "transaction",
                    hash: "3fa9c1d2e4b5f60718293a4b5c6d7e8f9b0c11aa",
                    proven: true
                },
                {
                    label: "sibling",
                    hash: "a1b2c3d4e4b5f60718293a4b5c6d7e8f9b0c22bb"
                },
                {
                    label: "data root",
                    hash: "77f9c1d2e4b5f60718293a4b5c6d7e8f9b0c33cc",
                    proven: true
                }
            ]
        },
        {
            title: "The block's header has this data root",
            verdict: Verdict.Passed
        },
        {
            title: "More than two thirds signed it",
            verdict: Verdict.Passed
        },
        {
            title: "These validators follow from the trusted block",
            verdict: Verdict.Passed
        },
        {
            title: "A comparison node shows the same",
            verdict: Verdict.Waiting
        }
    ]
    readonly property list<barDay> days: [5, 8, 7, 9, 6, 10, 8, 9, 11, 7, 8, 9, 10, 6].map((n, i) => ({
                label: "06-" + (i + 1 < 10 ? "0" : "") + (i + 1),
                delivered: n * 8e6,
                open: i > 11 ? 2.2e7 : 0,
                missing: i % 5 === 3 ? 1.1e7 : 0
            }))
    readonly property list<parcelStep> parcel: [
        {
            title: "Declared",
            time: "06-12 05:50",
            place: "Wuzhen North",
            reached: true,
            giver: Support.Agrees,
            receiver: Support.Silent,
            device: Support.Silent
        },
        {
            title: "Collected",
            time: "06-12 06:12",
            place: "Wuzhen North",
            reached: true,
            giver: Support.Agrees,
            receiver: Support.Agrees,
            device: Support.Agrees
        },
        {
            title: "On the way",
            time: "06-12 06:15",
            place: "浙F·A1234",
            reached: true,
            giver: Support.Agrees,
            receiver: Support.Agrees,
            device: Support.Agrees
        },
        {
            title: "At the plant",
            time: "06-12 07:40",
            place: "9.4 km away",
            reached: true,
            grade: Grade.Critical,
            giver: Support.Agrees,
            receiver: Support.Silent,
            device: Support.Contradicts
        },
        {
            title: "Accepted"
        },
        {
            title: "Treated"
        }
    ]
    readonly property list<commitCell> commit: ["signed", "signed", "missed", "signed", "nil", "signed", "bad", "signed"].map((vote, i) => ({
                name: "validator " + (i + 1),
                vote: vote,
                power: 10
            }))
    readonly property list<fact> facts: [
        {
            key: "Mass",
            value: "8.20 t",
            seal: SealState.Checked
        },
        {
            key: "Holder",
            value: "Hexing Transport",
            seal: SealState.Pending,
            link: "wastewatch:org/hexing"
        },
        {
            key: "Transaction",
            value: "3FA9C1D2E4B5F60718293A4B5C6D7E8F9B0C11AA3FA9C1D2E4B5F60718293A4B",
            hash: true,
            seal: SealState.Checked
        },
        {
            key: "Delivered at",
            value: "2024-06-12 07:40:05",
            seal: SealState.Failed
        },
        {
            key: "Permit",
            value: "none on record",
            seal: SealState.Unprovable,
            note: "No permit was deposited for this carrier."
        }
    ]
    readonly property list<laneEvent> events: {
        const t = 1718172000000, m = 60000;
        return [
            {
                lane: 0,
                kind: "block",
                from: t + 12 * m,
                to: t + 12 * m,
                label: "collected, 06:12"
            },
            {
                lane: 0,
                kind: "claim",
                from: t + 100 * m,
                to: t + 112 * m,
                label: "claimed 07:40, block 07:52",
                grade: Grade.Critical
            },
            {
                lane: 1,
                kind: "stop",
                from: t + 50 * m,
                to: t + 74 * m,
                label: "24 min"
            },
            {
                lane: 2,
                kind: "gap",
                from: t + 70 * m,
                to: t + 112 * m,
                label: "42 min"
            },
            {
                lane: 3,
                kind: "block",
                from: t + 15 * m,
                to: t + 15 * m,
                label: "8.20 t"
            },
            {
                lane: 4,
                kind: "block",
                from: t + 115 * m,
                to: t + 115 * m,
                label: "nobody received it",
                grade: Grade.Critical
            },
            {
                lane: 5,
                kind: "deadline",
                from: t + 160 * m,
                to: t + 160 * m,
                label: "receipt due",
                grade: Grade.Serious
            }
        ];
    }
}
