import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/superoffice-utm/campaigns.json'))
def found = report.findings.collect { "${it.rule} ${it.page}:${it.line}".toString() }
assert 'campaign-landing-missing src/site/wrong.csv:3' in found : found
assert 'campaign-form-unreachable src/site/wrong.csv:4' in found : found
assert 'campaign-expired src/site/wrong.csv:4' in found : found
assert 'campaign-inconsistent src/site/wrong.csv:5' in found : found
assert 'campaign-unknown-medium src/site/wrong.csv:5' in found : found
assert 'campaign-link-untagged newsletters/september.html:5' in found : found
assert 'campaign-link-altered newsletters/september.html:4' in found : found
def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
pages.logHas('The campaign links are not right: 2 errors')
