def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
pages.allTagged('target/site', 2)
pages.logHas('hosted-form-link')
pages.logHas('contact.html')
pages.logHas('action=form&amp;id=F-kxJG6whD')
// A workflow command counts only where it begins its line.
assert new File(basedir, 'build.log').readLines('UTF-8').any { it.startsWith('::error file=') }
assert new File(basedir, 'target/summary.md').getText('UTF-8').contains('hosted-form-link')
