def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
pages.allTagged('target/site', 5)
pages.logHas('Accepted findings: 8 suppressed, 2 in the baseline.')
pages.logHas('Baseline src/site/utm-baseline.json written: 2 findings.')
def baseline = new File(basedir, 'src/site/utm-baseline.json').readLines()
assert baseline.size() == 3 && baseline[1].startsWith('{"page":"old.html"') && baseline[1].endsWith('"count":2}') : baseline

def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/superoffice-utm/report.json'))
assert report.findings.isEmpty() : report.findings
def accepted = report.suppressed.collect { "${it.page} ${it.origin}: ${it.reason}".toString() }
assert accepted == [
    'apt.html page: in APT',
    'index.html page: before a paragraph',
    'index.html page: in a paragraph',
    'index.html page: before a list',
    'index.html page: before a list',
    'old.html baseline: src/site/utm-baseline.json',
    'old.html baseline: src/site/utm-baseline.json',
    'press.html settings: Agreed with Sales',
    'raw.html page: by hand',
    'xdoc.html page: in XDoc'] : accepted

// The known links move.
def old = new File(basedir, 'src/site/markdown/old.md')
old.text = old.text.replace('# Old', '# Old\n\nMore of it:\n\n* one\n* two\n')
return true // what a script returns else is taken for a failure
