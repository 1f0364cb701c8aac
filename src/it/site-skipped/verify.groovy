def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
pages.logHas('renders no site')
assert !new File(basedir, 'target/site').exists()
