def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
pages.allTagged('target/site', 6)
pages.logHas('3 campaign links from 2 rows to 2 landing pages; 1 link in 1 material: 0 errors, 0 warnings, 0 infos')
def links = new File(basedir, 'target/superoffice-utm/campaign-links.csv').getText('UTF-8')
assert links.contains('https://www.acme.example/webinar.html?utm_source=facebook&utm_medium=social&utm_campaign=webinar_sept2027')
assert links.contains('Ansvarlig')
assert new File(basedir, 'target/superoffice-utm/campaign-links.html').text.contains('utm_content=banner_topp')
assert new File(basedir, 'target/site/internal/links.html').text.contains('noindex')
assert new File(basedir, 'target/superoffice-utm/campaigns.json').text.contains('"findings" : [ ]')

// So large that check notes what it sees of the pages, and campaigns need not read them again.
def sheet = new File(basedir, 'src/site/campaigns.csv').getText('UTF-8').trim()
(1..400).each { sheet += "\nwebinar.html;linkedin;social;webinar_sept2027;ad${it};;;;${'x' * 400}" }
new File(basedir, 'src/site/large.csv').setText(sheet + '\n', 'UTF-8')
return true // what a script returns else is taken for a failure
