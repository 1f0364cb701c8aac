def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
pages.allTagged('target/site', 10)
assert new File(basedir, 'target/site/about.html').exists()
assert new File(basedir, 'target/site/apidocs/it/Acme.html').exists()
