def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
pages.allTagged('target/site', 2)

// The second run finds one page changed, one new, one without a source, and one as the first run left it.
def sources = new File(basedir, 'src/site/markdown')
new File(sources, 'index.md') << '\nA line more.\n'
new File(sources, 'added.md').text = '# Added\n'
new File(basedir, 'target/site/left-over.html').text =
    '<!DOCTYPE html>\n<html><head><title>Left over</title></head><body></body></html>\n'
return true // what a script returns else is taken for a failure
