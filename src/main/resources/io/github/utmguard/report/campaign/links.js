(function () {
  "use strict";
  document.documentElement.classList.add("js");

  var status;
  var links = [];
  var cards = [];

  function byId(id) { return document.getElementById(id); }

  function say(text) {
    status.textContent = "";
    window.setTimeout(function () { status.textContent = text; }, 50);
    window.setTimeout(function () { status.textContent = ""; }, 4000);
  }

  /* Copying */

  function copied(button) {
    if (!button.classList.contains("done")) {
      var words = button.textContent;
      button.classList.add("done");
      button.textContent = status.dataset.copied;
      window.setTimeout(function () { button.classList.remove("done"); button.textContent = words; }, 2000);
    }
    say(status.dataset.copied);
  }

  function byCommand(code, button) {
    var range = document.createRange();
    range.selectNodeContents(code);
    var selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    var done = false;
    try { done = document.execCommand("copy"); } catch (refused) { done = false; }
    if (done) { copied(button); } else { say(status.dataset.failed); }
  }

  function copy(code, button) {
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(code.textContent).then(
        function () { copied(button); },
        function () { byCommand(code, button); });
    } else {
      byCommand(code, button);
    }
  }

  /* Cards: many are drawn from data, as copies of a blank one. */

  function drawLink(blank, values) {
    var [number, channel, content, term, text, csv, fits] = values;
    var item = blank.cloneNode(true);
    var label = item.querySelector(".channel");
    label.id = "n" + number;
    label.firstChild.textContent = channel + " ";
    detail(label, ".content", content);
    detail(label, ".term", term);
    item.querySelector("code").textContent = text;
    item.querySelector(".copy").setAttribute("aria-labelledby", "w-copy n" + number);
    item.querySelector(".open").setAttribute("aria-labelledby", "w-open n" + number);
    if (!fits) {
      var note = byId("too-long").cloneNode(true);
      note.removeAttribute("id");
      note.hidden = false;
      item.querySelector("details").replaceWith(note);
    }
    item.querySelector(".csv").textContent = csv;
    return item;
  }

  /** Its words stand there already. */
  function detail(place, selector, text) {
    var element = place.querySelector(selector);
    if (text) { element.textContent += text; } else { element.remove(); }
  }

  function drawCard(blank, values) {
    var [id, severity, title, campaign, landing, row, form, kind, word, dates, items] = values;
    var card = blank.cloneNode(true);
    card.id = id;
    card.setAttribute("aria-labelledby", id + "t");
    if (severity) { card.classList.add(severity); }
    card.querySelector("h3").id = id + "t";
    card.querySelector("h3").textContent = title;
    card.querySelector(".campaign").textContent = campaign;
    card.querySelector(".landing").textContent = landing;
    card.querySelector(".number").textContent = row;
    if (form) { card.querySelector(".form").textContent = form; } else { card.querySelector(".form").parentNode.remove(); }
    card.querySelector(".pill").classList.add(kind);
    card.querySelector(".pill").textContent = word;
    card.querySelector(".dates").textContent = dates;
    var list = card.querySelector(".links");
    var link = list.firstElementChild;
    link.remove();
    items.forEach(function (item) { list.appendChild(drawLink(link, item)); });
    return card;
  }

  function drawCards() {
    var template = byId("blank");
    if (!template) { return; }
    var blank = template.content.firstElementChild;
    document.querySelectorAll("#cards > .data").forEach(function (place) {
      var drawn = document.createDocumentFragment();
      JSON.parse(place.textContent).forEach(function (values) { drawn.appendChild(drawCard(blank, values)); });
      place.replaceWith(drawn);
    });
    // It stays where a policy of the server, or an old browser, keeps this from running.
    byId("needs-script").remove();
  }

  /* QR codes: many are drawn when they are asked for, by the library before this script. */

  function encode(text, level) {
    var code = qrcode(0, level);
    code.addData(text, "Byte");
    code.make();
    return code;
  }

  /** As ISO/IEC 18004 has it: error correction of level M, or L where a link is longer than M can hold. */
  function codeOf(text) {
    qrcode.stringToBytes = qrcode.stringToBytesFuncs["UTF-8"];
    try { return encode(text, "M"); } catch (tooLong) { return encode(text, "L"); }
  }

  function draw(place) {
    if (place.firstChild) { return; }
    var text = place.closest("li").querySelector("code").textContent;
    var code = codeOf(text);
    var size = code.getModuleCount();
    var path = "";
    for (var y = 0; y < size; y++) {
      for (var x = 0; x < size; x++) {
        var start = x;
        while (x < size && code.isDark(y, x)) { x++; }
        if (x > start) { path += "M" + start + " " + y + "h" + (x - start); }
      }
    }
    var side = size + 8;
    function part(name, attributes) {
      var element = document.createElementNS("http://www.w3.org/2000/svg", name);
      Object.keys(attributes).forEach(function (key) { element.setAttribute(key, attributes[key]); });
      return element;
    }
    var svg = part("svg", { viewBox: "-4 -4.5 " + side + " " + side, role: "img", "shape-rendering": "crispEdges" });
    svg.appendChild(part("title", {})).textContent = text;
    svg.appendChild(part("path", { fill: "#fff", d: "M-4-4.5h" + side + "v" + side + "h-" + side + "z" }));
    svg.appendChild(part("path", { stroke: "#000", d: path }));
    place.appendChild(svg);
  }

  function save(name, type, text) {
    var address = URL.createObjectURL(new Blob([text], { type: type }));
    var anchor = document.createElement("a");
    anchor.href = address;
    anchor.download = name;
    anchor.click();
    window.setTimeout(function () { URL.revokeObjectURL(address); }, 10000);
  }

  /** The link's UTM values: letters and digits of any script, and a hyphen for whatever is between them. */
  function fileName(link) {
    var parameters = new URL(link, document.baseURI).searchParams;
    var values = ["utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content"]
      .map(function (name) { return parameters.get(name) || ""; });
    // As a literal it would keep older browsers from the whole script.
    var others = new RegExp("[^\\p{L}\\p{Nd}_]+", "gu");
    var name = ["qr"].concat(values).join("-").toLowerCase().replace(others, "-");
    // Longer names of files are not taken everywhere.
    return Array.from(name).slice(0, 100).join("").replace(/-+$/, "") + ".svg";
  }

  function saveCode(item) {
    var place = item.querySelector(".qr");
    draw(place);
    var text = new XMLSerializer().serializeToString(place.querySelector("svg"));
    save(fileName(item.querySelector("code").textContent), "image/svg+xml", text);
  }

  /* What is shown */

  function read() {
    cards = Array.prototype.map.call(document.querySelectorAll(".row"), function (card) {
      return {
        element: card,
        text: card.querySelector("h3").textContent + "\n" + card.querySelector(".facts").textContent,
        campaign: card.querySelector(".campaign").textContent,
        period: card.querySelector(".days .pill").textContent,
        found: card.querySelector(".found") !== null,
        links: []
      };
    });
    cards.forEach(function (card) {
      Array.prototype.forEach.call(card.element.querySelectorAll(".links > li"), function (item) {
        var channel = item.querySelector(".channel");
        var link = {
          element: item,
          card: card,
          channel: channel.firstChild.textContent.trim(),
          text: (card.text + "\n" + channel.textContent + "\n" + item.querySelector("code").textContent).toLowerCase(),
          shown: true
        };
        card.links.push(link);
        links.push(link);
      });
    });
  }

  function offer(select, values) {
    var fragment = document.createDocumentFragment();
    Array.from(new Set(values)).sort(function (a, b) {
      return a.localeCompare(b, document.documentElement.lang);
    }).forEach(function (value) {
      var option = document.createElement("option");
      option.value = option.textContent = value;
      fragment.appendChild(option);
    });
    select.appendChild(fragment);
  }

  function filter() {
    var words = byId("find").value.toLowerCase().split(/\s+/).filter(Boolean);
    var channel = byId("by-channel").value;
    var campaign = byId("by-campaign").value;
    var period = byId("by-period").value;
    var found = byId("by-findings").checked;
    var count = 0;
    cards.forEach(function (card) {
      var fits = (!campaign || card.campaign === campaign) && (!period || card.period === period) && (!found || card.found);
      var any = false;
      card.links.forEach(function (link) {
        var shown = fits && (!channel || link.channel === channel) &&
          words.every(function (word) { return link.text.indexOf(word) >= 0; });
        if (shown !== link.shown) { link.shown = shown; link.element.hidden = !shown; }
        if (shown) { any = true; count++; }
      });
      if (card.element.hidden === any) { card.element.hidden = !any; }
    });
    var number = new Intl.NumberFormat(document.documentElement.lang);
    var text = byId("shown").dataset.text.replace("{shown}", number.format(count)).replace("{all}", number.format(links.length));
    if (byId("shown").textContent !== text) { byId("shown").textContent = text; }
    byId("none-shown").hidden = count > 0;
    byId("download").disabled = byId("print").disabled = count === 0;
  }

  function clear() {
    ["find", "by-channel", "by-campaign", "by-period"].forEach(function (id) { byId(id).value = ""; });
    byId("by-findings").checked = false;
    filter();
    byId("find").focus();
  }

  /** The lines stand in the page as the file has them, with what spreadsheets would run made harmless. */
  function download() {
    var lines = [byId("csv-header").textContent];
    links.forEach(function (link) {
      if (link.shown) { lines.push(link.element.querySelector(".csv").textContent); }
    });
    save("campaign-links.csv", "text/csv;charset=utf-8", "\ufeff" + lines.join("\r\n") + "\r\n");
  }

  /* Printing shows the codes of what is shown. */

  var opened = [];

  function unfold() {
    links.forEach(function (link) {
      var details = link.shown && link.element.querySelector("details");
      if (details && !details.open) { draw(details.querySelector(".qr")); details.open = true; opened.push(details); }
    });
  }

  function fold() {
    opened.forEach(function (details) { details.open = false; });
    opened = [];
  }

  function start() {
    status = document.querySelector(".said");
    // On a phone the links are what people come for.
    byId("guide").open = !window.matchMedia("(max-width: 40rem)").matches;
    if (!byId("find")) { return; }
    drawCards();
    read();
    offer(byId("by-channel"), links.map(function (link) { return link.channel; }));
    offer(byId("by-campaign"), cards.map(function (card) { return card.campaign; }));
    offer(byId("by-period"), cards.map(function (card) { return card.period; }));
    filter();
    var waiting;
    byId("find").addEventListener("input", function () {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(filter, 120);
    });
    ["by-channel", "by-campaign", "by-period", "by-findings"].forEach(function (id) {
      byId(id).addEventListener("change", filter);
    });
    byId("clear").addEventListener("click", clear);
    byId("download").addEventListener("click", download);
    byId("print").addEventListener("click", function () { window.print(); });
    byId("cards").addEventListener("click", function (event) {
      var button = event.target.closest("button");
      if (!button) { return; }
      var item = button.closest("li");
      var code = item.querySelector("code");
      if (button.classList.contains("copy")) { copy(code, button); }
      if (button.classList.contains("open")) { window.open(code.textContent, "_blank", "noopener,noreferrer"); }
      if (button.classList.contains("save")) { saveCode(item); }
    });
    byId("cards").addEventListener("toggle", function (event) {
      if (event.target.open) { draw(event.target.querySelector(".qr")); }
    }, true);
    window.addEventListener("beforeprint", unfold);
    window.addEventListener("afterprint", fold);
  }

  document.addEventListener("DOMContentLoaded", start);
})();
