import groovy.json.JsonSlurper

def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
pages.logHas('2 pages visited, 2 tagged; 2 campaign links and 2 spellings of the address followed: 0 errors')
def report = new JsonSlurper().parse(new File(basedir, 'target/superoffice-utm/verify.json'))
assert report.findings.findAll { it.rule.startsWith('live-') }.isEmpty() : report.findings
// A content network that takes scripts away.
def page = new File(basedir, 'target/deployed/signup.html')
page.text = page.text.replaceAll('<script src="[^"]*/utm.js"></script>', '')
assert !page.text.contains('/utm.js') : page.text
