import groovy.json.JsonSlurper

def pages = evaluate(new File(projectDirectory, 'src/it/pages.groovy'))
pages.allTagged('target/site', 14)
['', 'shop/'].each {
  def report = new JsonSlurper().parse(new File(basedir, it + 'target/superoffice-utm/report.json'))
  assert report.findings.isEmpty() : report.findings
}
// A link became its form, or leads to the page that holds it.
def embeds = { page, id -> new File(basedir, "target/site/${page}").text.contains("action=form&amp;id=${id}") }
[index: 'F-Markdown', evaluated: 'F-Velocity', offer: 'F-XdocForm', faq: 'F-FmlForm1', 'offer/hand': 'F-ByHand01',
 'form-menuitem': 'F-MenuItem', 'form-aptform1': 'F-AptForm1', 'form-nested01': 'F-Nested01'].each { page, id ->
  assert embeds(page + '.html', id) : page
}
[index: 'form-menuitem.html', 'more/about': '../form-aptform1.html',
 'apidocs/it/shop/Shop.Till': '../../../form-nested01.html',
 'apidocs/index': '../form-overview.html'].each { page, link ->
  assert new File(basedir, "target/site/${page}.html").text.contains(link) : page
}
return true
