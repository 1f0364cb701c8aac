def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
pages.logHas('403 campaign links from 402 rows to 2 landing pages')
pages.logHas(' 0 errors,')
assert pages.log().text =~ /Pages that check has noted: [1-9]/ : pages.log()

// What the next build finds wrong.
def newsletter = new File(basedir, 'newsletters/september.html')
newsletter.text = newsletter.text
    .replace('utm_source=linkedin&amp;', 'utm_source=linkedin&amp;utm_content=x&amp;')
    .replace('<p><a href="https://www.acme.example/unsubscribe', '<p><a href="https://www.acme.example/products.html">All</a>\n<a href="https://www.acme.example/unsubscribe')
return true // what a script returns else is taken for a failure
