// The window is open from 30 to 42 months after the last day on site (W-1, L-ANCHOR), or from 24 as the council guesses.
// Christmas Eve of 2026 is a Thursday: Friday is Christmas Day, and Boxing Day falls on a Saturday and moves to Monday.
def expected = [
    'SHORT_INSPECTION',
    '2026-11-24/2027-11-24',
    'opens in 2 days',
    '2026-05-24/2027-11-24',
    '2026-12-29',
]
assert new File(basedir, 'target/printed.txt').readLines() == expected
def newer = new File(basedir, 'target/printed-by-newer-jdk.txt')
assert !newer.exists() || newer.readLines() == expected

// Only the library and Guava, with what Guava itself brings, arrive at run time, and ours is the one just installed.
def jars = new File(basedir, 'target/class-path.txt').text.trim().split(File.pathSeparator).collect { new File(it) }
assert jars.collect { it.name.replaceFirst(/-\d.*/, '') }.toSet() == [
    'ilacs-core',
    'guava',
    'failureaccess',
    'listenablefuture',
    'error_prone_annotations',
    'j2objc-annotations',
    'jspecify',
] as Set
assert jars.find { it.name.startsWith('ilacs-core') }.canonicalPath.startsWith(localRepositoryPath.canonicalPath)
return true
