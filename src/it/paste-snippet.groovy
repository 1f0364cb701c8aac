// Run before each build: puts the README's snippet where a POM says <!-- README snippet -->, unchanged but for the
// version, so that what the README shows is what these builds try. The invoker tells this script its own folder as
// "basedir", not that of the build; so it looks at all copies, of which the first build, which runs alone, finds all.
def snippet = new File(projectDirectory, 'src/it/README-snippet.xml').text
    .replaceFirst('<version>.*</version>', "<version>${utmVersion}</version>")
def paste = { pom ->
  if (pom.text.contains('<!-- README snippet -->')) {
    pom.text = pom.text.replace('<!-- README snippet -->', snippet)
  }
}
new File(projectDirectory, 'target').eachDirMatch(~/it(-maven-.*)?/) { copies ->
  copies.eachFileRecurse { file ->
    if (file.name == 'pom.xml') {
      paste(file)
    }
  }
}
