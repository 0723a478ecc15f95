// Requires improvement leads to a standard inspection (P-RI), 30 to 42 months after the last day on site (W-1, L-ANCHOR).
// 70 working days after the report of 8 December 2023 (R-PLAN), with Christmas, Boxing Day and New Year's Day: 14 weeks and three
// days. 70 working days after the letter of 15 January 2025 (F-6), with Good Friday, Easter Monday: counted on paper.
def expected = [
    'STANDARD_INSPECTION',
    'STANDARD',
    '2026-04-20/2027-04-20',
    'action plan by 2024-03-20',
    'action plan by 2025-04-25',
    'true',
]
assert new File(basedir, 'target/printed.txt').readLines() == expected
def newer = new File(basedir, 'target/printed-by-newer-jdk.txt')
assert !newer.exists() || newer.readLines() == expected
return true
