import groovy.json.JsonSlurper

def findings = { new JsonSlurper().parse(new File(basedir, it + 'target/superoffice-utm/report.json')).findings }
def sources = findings('').collect { "${it.page} ${it.source?.file}:${it.source?.line}".toString() }
def on = { page -> sources.findAll { it.startsWith(page + ' ') }.collect { it.substring(page.length() + 1) } }
def menu = ['src/site/site.xml:10', 'src/site/site.xml:15']
def expected = [
    'index.html': menu + ['src/site/markdown/index.md:3', 'src/site/markdown/index.md:7',
        'src/site/markdown/index.md:8'],
    'evaluated.html': menu + ['src/site/markdown/evaluated.md.vm:3'],
    'more/about.html': menu + ['src/site/apt/more/about.apt:7'],
    'offer.html': menu + ['src/site/xdoc/offer.xml:6'],
    'faq.html': menu + ['src/site/fml/faq.fml:7'],
    'offer/hand.html': ['src/site/resources/offer/hand.html:4'],
    'apidocs/it/shop/Shop.Till.html': ['shop/src/main/java/it/shop/Shop.java:6'],
    'apidocs/it/shop/package-summary.html': ['shop/src/main/java/it/shop/package-info.java:4',
        'shop/src/main/java/it/shop/Shop.java:6'],
    'apidocs/index.html': ['shop/src/main/javadoc/overview.html:2'],
]
expected.each { page, lines -> assert on(page) == lines : "${page}: ${on(page)}" }
assert sources.every { !it.contains('null') } : sources

// The links and the menu that a module inherits stand in its parent's descriptor.
def inherited = findings('shop/').findAll { it.page == 'index.html' }
assert inherited.collect { "${it.source.file}:${it.source.line}".toString() } == menu

def log = new File(basedir, 'build.log').text
assert log.contains('  in src/site/apt/more/about.apt:7')

// Every fix goes where it says, as it says; the second run then finds nothing to tell of.
def paste = { finding ->
  def source = new File(basedir, finding.source.file)
  def fix = finding.fix.readLines()
  def inPlace = fix[0].endsWith(' in place of this:')
  if (!inPlace) {
    def page = new File(basedir, (fix[0] =~ /own, (\S+):$/)[0][1])
    page.parentFile.mkdirs()
    page.text = fix.subList(1, fix.size() - 2).join('\n') + '\n'
  }
  def taken = inPlace ? fix[1] : fix.last()
  def id = (finding.url =~ /formId=([\w-]+)/)[0][1]
  def links = source.name.endsWith('site.xml') ? "href=\"[^\"]*formId=${id}\""
      : "(?:<a href=\"[^\"]*formId=${id}\">[^<]*</a>|\\[[^\\]]*\\]\\([^)]*formId=${id}\\)" +
          "|\\{\\{\\{[^}]*formId=${id}\\}[^}]*\\}\\})"
  def lines = source.readLines()
  def at = finding.source.line - 1
  lines[at] = lines[at].replaceFirst(links, java.util.regex.Matcher.quoteReplacement(taken))
  source.text = lines.join('\n') + '\n'
}
findings('').findAll { it.rule == 'hosted-form-link' }.each(paste)
return true
