// What a client gets whose document has a day that is none: docs/embedding.md shows it.
assert new File(basedir, 'target/refused.json').readLines() == [
    '{"detail":"activities[0].firstDay: a day such as 2026-11-24 is needed, not \\"2024-05-32\\"","instance":"/schedule","status":400,"title":"Bad Request"}',
]
return true
