// What the post-build scripts share: evaluate(new File(projectDirectory, 'src/it/pages.groovy')) gives an object with
// these methods.
class Pages {
  static final String TAG = /(?is)^.*?<head[^>]*>\s*<!-- SuperOffice UTM tag -->\s*/ +
      /<script src="https:\/\/online4\.superoffice\.com\/Cust12345\/cs\/javascript\/utm\.js"><\/script>.*$/

  File basedir

  File log() {
    new File(basedir, 'build.log')
  }

  /** Every HTML page under a folder has the tag, once, right after its head start tag. */
  void allTagged(String folder, int atLeast) {
    def pages = []
    new File(basedir, folder).eachFileRecurse { if (it.name.endsWith('.html')) pages << it }
    assert pages.size() >= atLeast : "only ${pages.size()} pages in ${folder}, see ${log()}"
    def wrong = pages.findAll { !(it.text ==~ TAG) || it.text.count('<!-- SuperOffice UTM tag -->') != 1 }
    assert wrong.isEmpty() : "without the tag right after <head>: ${wrong}, see ${log()}"
  }

  /** No page under a folder has the tag. */
  void noneTagged(String folder) {
    new File(basedir, folder).eachFileRecurse {
      assert !it.name.endsWith('.html') || !it.text.contains('utm.js') : "${it} is tagged, see ${log()}"
    }
  }

  void logHas(String text) {
    assert log().text.contains(text) : "the log does not say '${text}', see ${log()}"
  }
}
return new Pages(basedir: basedir)
