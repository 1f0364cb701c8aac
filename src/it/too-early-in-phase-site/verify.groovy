def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
pages.logHas('The site is not finished')
pages.logHas('<phase>post-site</phase>')
