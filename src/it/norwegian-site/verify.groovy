// The site is Norwegian, and nobody chose another language.
def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
pages.logHas('1 side kontrollert, 1 med sporingsskript, 0 fragmenter: 0 feil, 0 advarsler, 0 merknader')
