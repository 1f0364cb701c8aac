import com.sun.net.httpserver.HttpServer
import java.util.concurrent.Executors

// The server of the site, and a stand-in for SuperOffice's script; the tag's address is the only thing that is changed
// in what the README shows, since these builds reach nothing but their own machine.
def deployed = new File(basedir, 'target/deployed')
def server = HttpServer.create(new InetSocketAddress(InetAddress.loopbackAddress, 0), 0)
server.executor = Executors.newCachedThreadPool()
server.createContext('/') { exchange ->
  def path = exchange.requestURI.path
  def file = new File(deployed, path.endsWith('/') ? path + 'index.html' : path)
  def found = file.file
  exchange.responseHeaders.set('Content-Type', path ==~ /.*(\/|\.html)/ ? 'text/html' : 'application/octet-stream')
  def body = found ? file.bytes : '<h1>Not found</h1>'.bytes
  exchange.sendResponseHeaders(found ? 200 : 404, body.length)
  exchange.responseBody.write(body)
  exchange.close()
}
server.createContext('/Cust12345/cs/javascript/utm.js') { exchange ->
  exchange.responseHeaders.set('Content-Type', 'text/javascript')
  exchange.sendResponseHeaders(200, 12)
  exchange.responseBody.write('var utm = 1;'.bytes)
  exchange.close()
}
server.start()
context.put('server', server)
def pom = new File(basedir, 'pom.xml')
pom.text = pom.text.replace('http://localhost:0/', "http://localhost:${server.address.port}/")
    .replace('https://online4.superoffice.com', "http://localhost:${server.address.port}")
assert !pom.text.contains('online4.superoffice.com') : pom.text
