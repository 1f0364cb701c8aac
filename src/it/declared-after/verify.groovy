def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
pages.allTagged('target/site', 1)
