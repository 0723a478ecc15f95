// The window is open from 30 to 42 months after the last day on site (W-1, L-ANCHOR).
assert new File(basedir, 'target/printed.txt').readLines() == [
    'SHORT_INSPECTION',
    '2026-11-24/2027-11-24',
]

// The compiler refused the null in each of these lines, and nothing else.
def refused = new File(basedir, 'build.log').readLines()
    .findAll { it.startsWith('[ERROR]') && it.contains('Null.kt') }
    .collect { (it =~ /Null\.kt:\D*(\d+)/)[0][1] as int }
    .toSet()
assert refused == [8, 11, 12, 13] as Set
return true
