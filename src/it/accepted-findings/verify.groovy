def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
pages.logHas('1 error, 2 warnings, 0 infos')
pages.logHas('at src/site/utm-baseline.json:2:1')
pages.logHas('Accepted findings: 7 suppressed, 1 in the baseline.')
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/superoffice-utm/report.json'))
def found = report.findings.collect { "${it.rule} ${it.page}".toString() }
assert found == [
    'hosted-form-link press.html',
    'suppression-unused src/site/apt/apt.apt',
    'suppression-unused src/site/utm-baseline.json'] : found
