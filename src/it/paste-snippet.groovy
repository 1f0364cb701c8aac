// Run before each build: puts the README's snippet where a POM says <!-- README snippet -->, unchanged but for the
// version, so that what the README shows is what these builds try.
def snippet = new File(projectDirectory, 'src/it/README-snippet.xml').text
    .replaceFirst('<version>.*</version>', "<version>${utmVersion}</version>")
basedir.eachFileRecurse { file ->
  if (file.name == 'pom.xml') {
    file.text = file.text.replace('<!-- README snippet -->', snippet)
  }
}
