def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
pages.logHas('src/site/broken.csv:2:')
pages.logHas('src/site/broken.csv:3:')
pages.logHas('has 2 mistakes')
