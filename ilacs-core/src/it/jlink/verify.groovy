// A small Java with the program in it prints what the JDK prints; the window is open from 30 to 42 months after the last
// day on site (W-1, L-ANCHOR).
def printed = new File(basedir, 'target/printed.txt').text
def schedule = new groovy.json.JsonSlurper().parseText(printed)
assert schedule.asOf == '2026-11-22'
assert schedule.pathway == 'short inspection'
assert schedule.nextInspection.window == [start: '2026-11-24', end: '2027-11-24']
assert new File(basedir, 'target/printed-by-image.txt').text == printed

// What is in it: what the program requires, and of Java what Guava and Jackson require.
def modules = new File(basedir, 'target/modules.txt').readLines().collect { it.replaceFirst(/@.*/, '') }
assert modules.containsAll(['council.planner', 'io.github.ilacs', 'tools.jackson.databind', 'com.google.common'])
assert modules.findAll { it.startsWith('java.') || it.startsWith('jdk.') } == ['java.base', 'java.logging', 'java.xml']

def newer = new File(basedir, 'target/printed-by-newer-jdk.txt')
assert !newer.exists() || newer.text == printed
return true
