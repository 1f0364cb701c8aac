def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
pages.allTagged('target/site', 10)
assert new File(basedir, 'target/site/about.html').exists()
assert new File(basedir, 'target/site/apidocs/it/Acme.html').exists()

// Else the Javadoc plugin generates all pages anew in each build: it notes their times before they are tagged.
def noted = new File(basedir, 'target/maven-javadoc-plugin-stale-data.txt').readLines().findAll { it.contains('.html = ') }
assert noted.size() > 5
for (line in noted) {
    def (path, time) = line.split(' = ')
    assert new File(path).lastModified() == time as long : path
}
