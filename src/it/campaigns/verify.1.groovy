def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
pages.allTagged('target/site', 6)
pages.logHas('3 campaign links from 2 rows to 2 landing pages; 1 link in 1 material: 0 errors, 0 warnings, 0 infos')
def links = new File(basedir, 'target/superoffice-utm/campaign-links.csv').getText('UTF-8')
assert links.contains('https://www.acme.example/webinar.html?utm_source=facebook&utm_medium=social&utm_campaign=webinar_sept2027')
assert links.contains('Ansvarlig')
assert new File(basedir, 'target/superoffice-utm/campaign-links.html').text.contains('utm_content=banner_topp')
assert new File(basedir, 'target/site/internal/links.html').text.contains('noindex')
assert new File(basedir, 'target/superoffice-utm/campaigns.json').text.contains('"findings" : [ ]')

// What the next build finds wrong.
def newsletter = new File(basedir, 'newsletters/september.html')
newsletter.text = newsletter.text
    .replace('utm_source=linkedin&amp;', 'utm_source=linkedin&amp;utm_content=x&amp;')
    .replace('<p><a href="https://www.acme.example/unsubscribe', '<p><a href="https://www.acme.example/products.html">All</a>\n<a href="https://www.acme.example/unsubscribe')
return true // what a script returns else is taken for a failure
