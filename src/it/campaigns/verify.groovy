def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
pages.logHas("Parameter 'campaigns' (property utm.campaigns): there is no file")
