import groovy.json.JsonSlurper

context.remove('server').stop(0)
def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
pages.logHas('The deployed site does not track as it should: 2 errors')
def report = new JsonSlurper().parse(new File(basedir, 'target/superoffice-utm/verify.json'))
def found = report.findings.collect { "${it.rule} ${it.page.replaceFirst(/:\d+/, '')}".toString() }
assert 'live-tag-stripped http://localhost/signup.html' in found : found
assert 'live-landing-untagged src/site/campaigns.csv' in found : found
