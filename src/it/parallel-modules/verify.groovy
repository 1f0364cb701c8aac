def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
['public', 'one/public', 'two/public'].each { pages.allTagged(it, 2) }
// Three modules tag this one at once.
pages.allTagged('common', 9)
pages.logHas('9 pages: 9 inserted')
pages.logHas('9 pages: 0 inserted, 0 replaced, 9 already right')
