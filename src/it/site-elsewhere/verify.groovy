// A site that is rendered where the goals do not look must not end green and untagged.
def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
pages.logHas("<siteDirectory>${new File(basedir, 'target/www')}</siteDirectory>")
